#include "lexicon/value.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

#include <fmt/format.h>

namespace journey::lexicon {

namespace {

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

constexpr int days_in(int year, int month) {
  constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

Date make_day(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day),
          Date::Precision::day};
}

// Days since 1 January of year 0 of the proleptic Gregorian calendar, counted from 1 March so that a leap day
// comes last.
long days_from_civil(int year, int month, int day) {
  const int shifted = month > 2 ? year : year - 1;
  const int from_march = (month + 9) % 12;
  return 365L * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * from_march + 2) / 5 + day - 1;
}

Date civil_from_days(long days) {
  // An estimate that is never too late by more than a year, then forward by whole years and months.
  int year = static_cast<int>(days / 366);
  while (days_from_civil(year + 1, 1, 1) <= days) ++year;
  int month = 1;
  while (month < 12 && days_from_civil(year, month + 1, 1) <= days) ++month;
  return make_day(year, month, static_cast<int>(days - days_from_civil(year, month, 1)) + 1);
}

Date add_months(Date date, long months) {
  const long total = date.year * 12L + (date.month - 1) + months;
  const int year = static_cast<int>(total / 12);
  const int month = static_cast<int>(total % 12) + 1;
  return make_day(year, month, std::min<int>(date.day, days_in(year, month)));
}

}  // namespace

Date last_day(Date date) {
  const int year = date.year;
  switch (date.precision) {
    case Date::Precision::day:
      return date;
    case Date::Precision::year:
      return make_day(year, 12, 31);
    case Date::Precision::month:
    case Date::Precision::quarter:
      break;
  }
  return make_day(year, date.month, days_in(year, date.month));
}

Date period_after(Date date, Period period) {
  const Date start = last_day(date);
  // Beyond any date of the language the calendar ends; a map is then never stale, which is what was asked
  // for.
  constexpr long far = 40'000;
  const Date never = make_day(2999, 12, 31);
  const long count = period.count;
  const auto months = [&](long each) { return count > far / each ? never : add_months(start, count * each); };
  const auto days = [&](long each) {
    return count > far * 31 / each
               ? never
               : civil_from_days(days_from_civil(start.year, start.month, start.day) + count * each);
  };
  Date after = start;
  switch (period.unit) {
    case Period::Unit::second:
    case Period::Unit::minute:
    case Period::Unit::hour:
      break;
    case Period::Unit::day:
      after = days(1);
      break;
    case Period::Unit::week:
      after = days(7);
      break;
    case Period::Unit::month:
      after = months(1);
      break;
    case Period::Unit::quarter:
      after = months(3);
      break;
    case Period::Unit::year:
      after = months(12);
      break;
  }
  return after.year > 2999 ? never : after;
}

Date day_of(std::int64_t seconds) {
  using namespace std::chrono;
  constexpr std::int64_t first = -2'208'988'800, last = 32'503'680'000 - 1;  // from 1900 to 2999
  const sys_seconds moment{std::chrono::seconds(std::clamp(seconds, first, last))};
  const year_month_day day(floor<days>(moment));
  Date date;
  date.year = static_cast<std::int16_t>(static_cast<int>(day.year()));
  date.month = static_cast<std::uint8_t>(static_cast<unsigned>(day.month()));
  date.day = static_cast<std::uint8_t>(static_cast<unsigned>(day.day()));
  date.precision = Date::Precision::day;
  return date;
}

std::int64_t begin_of(Date date) {
  using namespace std::chrono;
  const year_month_day day{year(date.year), month(date.month), std::chrono::day(date.day)};
  return seconds(sys_days(day).time_since_epoch()).count();
}

std::string to_string(Date date) {
  std::array<char, 32> buffer{};
  switch (date.precision) {
    case Date::Precision::day:
      std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
      break;
    case Date::Precision::month:
      std::snprintf(buffer.data(), buffer.size(), "%04d-%02d", date.year, date.month);
      break;
    case Date::Precision::quarter:
      std::snprintf(buffer.data(), buffer.size(), "%04d-Q%d", date.year, (date.month + 2) / 3);
      break;
    case Date::Precision::year:
      std::snprintf(buffer.data(), buffer.size(), "%04d", date.year);
      break;
  }
  return buffer.data();
}

std::string written(double score, const Scale& scale) {
  const double rounded = std::round(score * 100) / 100;
  if (scale.is_signed() && rounded > 0) return fmt::format("+{:g}", rounded);
  return fmt::format("{:g}", rounded == 0 ? 0.0 : rounded);  // no negative zero
}

}  // namespace journey::lexicon
