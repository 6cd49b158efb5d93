// Dates, periods and durations.
#include "diagnostic/errors.hpp"
#include "grammar/values.hpp"
#include "lexicon/words.hpp"
#include "syntax/quote.hpp"
#include "syntax/values.hpp"
#include "syntax/values/match.hpp"
#include "syntax/values/number.hpp"
#include "syntax/values/phrases.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include <fmt/format.h>

namespace journey::syntax {

namespace {

namespace pegtl = tao::pegtl;
namespace rule = diagnostic::rule;
using lexicon::Date;
using lexicon::Period;
using lexicon::say;
using values::error_at;
using values::matches;

struct TimePieces {
  std::string_view year, quarter, month, day, count, low, high, unit;
};

template <typename Rule>
struct TimeAction : pegtl::nothing<Rule> {};

#define JOURNEY_TAKE(rule_name, piece)                             \
  template <>                                                      \
  struct TimeAction<grammar::rule_name> {                          \
    template <typename ActionInput>                                \
    static void apply(const ActionInput& in, TimePieces& pieces) { \
      pieces.piece = std::string_view(in.begin(), in.size());      \
    }                                                              \
  };
JOURNEY_TAKE(year, year)
JOURNEY_TAKE(quarter, quarter)
JOURNEY_TAKE(month, month)
JOURNEY_TAKE(day, day)
JOURNEY_TAKE(period_count, count)
JOURNEY_TAKE(low, low)
JOURNEY_TAKE(high, high)
JOURNEY_TAKE(unit, unit)
#undef JOURNEY_TAKE

int whole(std::string_view digits) { return static_cast<int>(values::to_number(digits).value_or(0)); }

int days_in(int year, int month) {
  return lexicon::last_day(
             {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1, Date::Precision::month})
      .day;
}

// --- units ---

struct UnitRow {
  Period::Unit unit;
  bool is_period;
};
constexpr std::array unit_rows{
#define UNIT(unit, is_period, ...) UnitRow{Period::Unit::unit, is_period},
#include "syntax/values/units.def"
#undef UNIT
};
constexpr auto unit_cells = lexicon::in_one_row(std::array{
#define UNIT(unit, is_period, ...) lexicon::Cells{__VA_ARGS__},
#include "syntax/values/units.def"
#undef UNIT
});
static_assert(lexicon::all_filled(unit_cells), "a unit lacks a word in a language");
constexpr auto unit_words = lexicon::split_cells<lexicon::count_words(unit_cells)>(unit_cells);

const UnitRow* find_unit(std::string_view word) {
  for (std::size_t cell = 0; cell < unit_cells.size(); ++cell) {
    for (const std::string_view known : unit_words.of(cell)) {
      if (lexicon::same_word(known, word)) return &unit_rows[cell / lexicon::language_count];
    }
  }
  return nullptr;
}

/// The words of a unit, the one for a single one first, then where they differ the one for several.
std::span<const std::string_view> words_of(Period::Unit unit, lexicon::Language language) {
  const auto row = static_cast<std::size_t>(
      std::find_if(unit_rows.begin(), unit_rows.end(), [&](const UnitRow& r) { return r.unit == unit; }) -
      unit_rows.begin());
  return unit_words.of(row * lexicon::language_count + static_cast<std::size_t>(language));
}

/// `3 months`: a period as an author writes it; `count` is more than one.
std::string example(int count, Period::Unit unit, lexicon::Language language) {
  const auto words = words_of(unit, language);
  const bool has_plural = lexicon::traits(language).plural == lexicon::Plural::one_other;
  return quote(fmt::format("{} {}", count, has_plural ? words.back() : words.front()));
}

std::vector<std::string_view> period_units(lexicon::Language language) {
  std::vector<std::string_view> words;
  for (const UnitRow& row : unit_rows) {
    if (row.is_period) words.push_back(words_of(row.unit, language).front());
  }
  return words;
}

// --- what people write for dates ---

/// The runs of digits in a text, as numbers, with how many digits each has.
struct Run {
  int value;
  std::size_t digits;
};
std::vector<Run> runs_of_digits(std::string_view text) {
  std::vector<Run> runs;
  bool inside = false;
  for (const char c : values::to_ascii(text)) {
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit && !inside) runs.push_back({0, 0});
    if (is_digit && runs.back().digits < 8) {
      runs.back().value = runs.back().value * 10 + (c - '0');
      ++runs.back().digits;
    }
    inside = is_digit;
  }
  return runs;
}

/// The date that `2026/10/1`, `2026年10月` or `1.10.2026` means, in the right form; empty where there is no
/// telling.
std::string right_form(std::string_view text) {
  const auto runs = runs_of_digits(text);
  const auto fits = [](int year, int month, int day) {
    return year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in(year, month);
  };
  if (runs.size() == 1 && runs[0].digits == 8) {
    const int date = runs[0].value;
    if (fits(date / 10000, date / 100 % 100, date % 100)) {
      return fmt::format("{:04}-{:02}-{:02}", date / 10000, date / 100 % 100, date % 100);
    }
  }
  if (runs.size() == 3 && runs[0].digits == 4 && fits(runs[0].value, runs[1].value, runs[2].value)) {
    return fmt::format("{:04}-{:02}-{:02}", runs[0].value, runs[1].value, runs[2].value);
  }
  // Whether the day or the month comes first in 1/10/2026 is anybody's guess, but not in 25/10/2026.
  if (runs.size() == 3 && runs[2].digits == 4) {
    const bool day_first = fits(runs[2].value, runs[1].value, runs[0].value);
    const bool month_first = fits(runs[2].value, runs[0].value, runs[1].value);
    if (day_first && !month_first)
      return fmt::format("{:04}-{:02}-{:02}", runs[2].value, runs[1].value, runs[0].value);
    if (month_first && !day_first)
      return fmt::format("{:04}-{:02}-{:02}", runs[2].value, runs[0].value, runs[1].value);
  }
  if (runs.size() == 2 && runs[0].digits == 4 && fits(runs[0].value, runs[1].value, 1) &&
      values::to_ascii(text).find_first_of("Qq") == std::string::npos &&
      text.find("季") == std::string_view::npos) {
    return fmt::format("{:04}-{:02}", runs[0].value, runs[1].value);
  }
  return {};
}

ValueError date_form_error(std::string_view text) {
  if (const std::size_t comment = trailing_comment(text); comment != std::string_view::npos) {
    return error_at(text, text.substr(comment), rule::bad_date,
                    say<phrases::followed_by_comment>(say<phrases::a_date>()), say<comment_hint>());
  }
  const std::string right = right_form(text);
  ValueError error =
      error_at(text, text, rule::bad_date, say<phrases::no_date>(quote(text)),
               right.empty() ? say<phrases::forms_of_date>() : say<phrases::write>(quote(right)));
  error.replacement = right;
  return error;
}

}  // namespace

Parsed<Date> parse_date(std::string_view text) {
  TimePieces pieces;
  if (!matches<grammar::date, TimeAction>(text, pieces)) return date_form_error(text);
  const int year = whole(pieces.year);
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_date, std::move(message), std::move(hint));
  };
  if (year < 1900 || year > 2999) {
    return error(pieces.year, say<phrases::year_outside>(quote(pieces.year)), say<phrases::check_year>());
  }
  if (!pieces.quarter.empty()) {
    const int quarter = whole(pieces.quarter);
    if (quarter < 1 || quarter > 4) {
      return error(pieces.quarter, say<phrases::four_quarters>(), say<phrases::quarters_are>(year));
    }
    const int month = quarter * 3;
    return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                static_cast<std::uint8_t>(days_in(year, month)), Date::Precision::quarter};
  }
  if (pieces.month.empty()) return Date{static_cast<std::int16_t>(year), 12, 31, Date::Precision::year};
  const int month = whole(pieces.month);
  if (month < 1 || month > 12) {
    return error(pieces.month, say<phrases::no_month>(quote(pieces.month)), say<phrases::months_are>());
  }
  const int last = days_in(year, month);
  if (pieces.day.empty()) {
    return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                static_cast<std::uint8_t>(last), Date::Precision::month};
  }
  const int day = whole(pieces.day);
  if (day < 1 || day > last) {
    return error(pieces.day, say<phrases::no_day>(fmt::format("{:04}-{:02}", year, month), quote(pieces.day)),
                 say<phrases::days_are>(fmt::format("{:02}", last)));
  }
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
              static_cast<std::uint8_t>(day), Date::Precision::day};
}

namespace {

/// What may stand before a period that comes again and again, and behind it.
constexpr std::array<std::string_view, 5> each{"every ", "each ", "每", "毎", "各"};
constexpr std::string_view each_time = "ごと";
constexpr std::array<std::string_view, 11> numerals{"",   "一", "二", "三", "四", "五",
                                                    "六", "七", "八", "九", "十"};

/// A period in words: 三個月, 一季, 每季度, "every month", 四半期ごと. A bare unit is one only where it is
/// said to come again and again, or is no name of a month: 三月 is March.
std::optional<Period> period_in_words(std::string_view text) {
  bool comes_again = false;
  for (const std::string_view word : each) {
    if (!text.starts_with(word)) continue;
    text = text::trim(text.substr(word.size()));
    comes_again = true;
    break;
  }
  if (text.ends_with(each_time)) {
    text.remove_suffix(each_time.size());
    comes_again = true;
  }
  if (TimePieces pieces; comes_again && matches<grammar::period, TimeAction>(text, pieces)) {
    const UnitRow* const unit = find_unit(pieces.unit);
    const auto count = values::to_number(pieces.count);
    if (unit != nullptr && unit->is_period && count && *count >= 1 && *count <= 9999)
      return Period{static_cast<std::uint32_t>(*count), unit->unit};
  }
  std::uint32_t count = 0;
  // 四半期 is a unit, and no four of anything.
  for (std::uint32_t number = 1; number < numerals.size(); ++number) {
    if (find_unit(text) != nullptr) break;
    if (!text.starts_with(numerals[number])) continue;
    count = number;
    text.remove_prefix(numerals[number].size());
  }
  for (const std::string_view two : {"兩", "两"}) {
    if (count != 0 || !text.starts_with(two)) continue;
    count = 2;
    text.remove_prefix(two.size());
  }
  const UnitRow* const unit = find_unit(text::trim(text));
  if (unit == nullptr || !unit->is_period) return std::nullopt;
  const bool may_be_a_date = text == "月" || text == "日";
  if (count != 0) return may_be_a_date ? std::nullopt : std::optional(Period{count, unit->unit});
  const bool stands_alone = unit->unit == Period::Unit::quarter;
  return comes_again || stands_alone ? std::optional(Period{1, unit->unit}) : std::nullopt;
}

}  // namespace

Parsed<Period> parse_period(std::string_view text, lexicon::Language language) {
  const auto error = [&](std::string_view part, lexicon::Message message, lexicon::Message hint) {
    return error_at(text, part, rule::bad_period, std::move(message), std::move(hint));
  };
  const auto form = [&] {
    return say<phrases::form_of_period>(example(3, Period::Unit::month, language),
                                        example(2, Period::Unit::week, language));
  };
  if (const std::size_t comment = trailing_comment(text); comment != std::string_view::npos) {
    return error(text.substr(comment), say<phrases::followed_by_comment>(say<phrases::a_period>()),
                 say<comment_hint>());
  }
  TimePieces pieces;
  if (!matches<grammar::period, TimeAction>(text, pieces)) {
    if (const auto period = period_in_words(text)) return *period;
    return error(text, say<phrases::no_period>(quote(text)), form());
  }
  const UnitRow* const unit = find_unit(pieces.unit);
  if (unit == nullptr || !unit->is_period) {
    if (const auto period = period_in_words(text)) return *period;
    return error(
        pieces.unit.empty() ? text : pieces.unit,
        pieces.unit.empty() ? say<phrases::has_no_unit>(quote(text))
                            : say<phrases::no_unit_of_period>(quote(pieces.unit)),
        say<phrases::units_are>(lexicon::list_of_code(period_units(language), lexicon::Conjunction::all)));
  }
  const bool is_latin = static_cast<unsigned char>(pieces.unit.front()) < 0x80;
  if (is_latin && pieces.count.end() == pieces.unit.begin()) {
    const std::string right = fmt::format("{} {}", values::to_ascii(pieces.count), pieces.unit);
    ValueError joined =
        error(text, say<phrases::no_space_before_unit>(quote(text)), say<phrases::write>(quote(right)));
    joined.replacement = right;
    return joined;
  }
  constexpr int most = 9999;
  const auto count = values::to_number(pieces.count);
  if (!count || *count < 1 || *count > most) {
    return error(pieces.count, say<phrases::expected_whole>(most, quote(pieces.count)), form());
  }
  return Period{static_cast<std::uint32_t>(*count), unit->unit};
}

lexicon::Duration parse_duration(std::string_view text) {
  lexicon::Duration duration;
  duration.text = text;
  TimePieces pieces;
  if (!matches<grammar::duration, TimeAction>(text, pieces)) return duration;
  const UnitRow* const unit = find_unit(pieces.unit);
  if (pieces.high.empty()) pieces.high = pieces.low;
  const auto low = values::to_number(pieces.low);
  const auto high = values::to_number(pieces.high);
  if (unit == nullptr || !low || !high || *low < 0 || *low > *high) return duration;
  duration.low = *low;
  duration.high = *high;
  duration.unit = unit->unit;
  return duration;
}

}  // namespace journey::syntax
