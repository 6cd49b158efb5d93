// The values that properties hold, as plain data: what the grammar of values gives and the model keeps.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace journey::lexicon {

/// A date as precise as it was written; `day` needs its last day where a day is needed.
struct Date {
  enum class Precision : std::uint8_t { day, month, quarter, year };
  std::int16_t year = 0;    ///< 1900 to 2999
  std::uint8_t month = 12;  ///< 1 to 12; the last month of a quarter or year
  std::uint8_t day = 31;    ///< 1 to 31; the last day of a month, quarter or year
  Precision precision = Precision::day;

  auto operator<=>(const Date&) const = default;
};

/// The day (UTC) of a moment, in seconds of the epoch; the first or the last that a map can say, beyond
/// those.
Date day_of(std::int64_t seconds);
/// When the last day that a date may mean begins (UTC), in seconds of the epoch.
std::int64_t begin_of(Date date);

/// A whole number of calendar units.
struct Period {
  enum class Unit : std::uint8_t { second, minute, hour, day, week, month, quarter, year };
  std::uint32_t count = 0;
  Unit unit = Unit::day;
  auto operator<=>(const Period&) const = default;
};

/// The mean year of the Gregorian calendar has 365.2425 days.
inline constexpr double days_a_month = 365.2425 / 12;
/// How long a unit lasts, in seconds: a day has 24 hours, a week 7 days, a month 30.436875 days, a quarter 3
/// months, a year 12.
constexpr double seconds_in(Period::Unit unit) {
  constexpr double minute = 60, hour = 60 * minute, day = 24 * hour, month = days_a_month * day;
  switch (unit) {
    case Period::Unit::second:
      return 1;
    case Period::Unit::minute:
      return minute;
    case Period::Unit::hour:
      return hour;
    case Period::Unit::day:
      return day;
    case Period::Unit::week:
      return 7 * day;
    case Period::Unit::month:
      return month;
    case Period::Unit::quarter:
      return 3 * month;
    case Period::Unit::year:
      return 12 * month;
  }
  return 1;
}

/// `volume`: so many journeys are begun in a period.
struct Volume {
  double count = 0;
  Period period{};
};

/// `duration` and `wait`: a range of one unit, or words that no unit fits.
struct Duration {
  double low = 0;
  double high = 0;                   ///< equal to `low` where no range was written
  std::optional<Period::Unit> unit;  ///< absent: only `text` is meant
  std::string text;                  ///< as written
};

/// An emotion as written: a score or a range on the journey's scale, and words.
struct Emotion {
  std::optional<double> low;   ///< absent: words without a score
  std::optional<double> high;  ///< equal to `low` where no range was written
  std::string words;           ///< may be empty
};

/// `next`: a share of the customers and a label.
struct Next {
  std::optional<double> share;  ///< percent, 0 to 100
  std::string label;
};

/// How often a pain is felt: a named frequency (index of lexicon::Frequency) or a percentage.
struct FrequencyValue {
  std::optional<std::uint8_t> named;
  std::optional<double> percent;
};

/// `servqual DIM: EXPECTED -> PERCEIVED`, each 1 to 7.
struct Gap {
  double expected = 0;
  double perceived = 0;
};

/// `scale: LOW..HIGH`, the worse first; HIGH may be the smaller number.
struct Scale {
  double worst = -2;
  double best = 2;
  [[nodiscard]] double middle() const { return (worst + best) / 2; }
  /// Whether scores below nothing are on it, so that others bear a sign too.
  [[nodiscard]] bool is_signed() const { return worst < 0 || best < 0; }
  /// Position of `score` from 0 (worst) to 1 (best).
  [[nodiscard]] double unit(double score) const { return (score - worst) / (best - worst); }
  [[nodiscard]] bool holds(double score) const {
    return worst < best ? worst <= score && score <= best : best <= score && score <= worst;
  }
};

/// A score as an author writes it, to two decimals; with its sign where the scale has negative ones.
std::string written(double score, const Scale& scale);

/// The last day that a date may mean; `period_after` is the date that lies a period later (end of month
/// kept).
Date last_day(Date date);
Date period_after(Date date, Period period);
/// ISO 8601 as written: 2026-10-01, 2026-10, 2026-Q4, 2026.
std::string to_string(Date date);

}  // namespace journey::lexicon
