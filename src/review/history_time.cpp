#include "review/history_time.hpp"

#include "lexicon/value.hpp"

#include <algorithm>
#include <array>

namespace journey::review {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;

/// How far ticks are apart.
struct TickStep {
  enum class Unit : std::uint8_t { day, month, year };
  Unit unit = Unit::day;
  std::int64_t count = 1;
};
constexpr std::array tick_steps{TickStep{TickStep::Unit::day, 1},    TickStep{TickStep::Unit::day, 2},
                                TickStep{TickStep::Unit::day, 7},    TickStep{TickStep::Unit::day, 14},
                                TickStep{TickStep::Unit::month, 1},  TickStep{TickStep::Unit::month, 2},
                                TickStep{TickStep::Unit::month, 3},  TickStep{TickStep::Unit::month, 6},
                                TickStep{TickStep::Unit::year, 1},   TickStep{TickStep::Unit::year, 2},
                                TickStep{TickStep::Unit::year, 5},   TickStep{TickStep::Unit::year, 10},
                                TickStep{TickStep::Unit::year, 20},  TickStep{TickStep::Unit::year, 50},
                                TickStep{TickStep::Unit::year, 100}, TickStep{TickStep::Unit::year, 200},
                                TickStep{TickStep::Unit::year, 500}};

/// Which unit a moment lies in, counted from somewhere.
std::int64_t number_of_unit(std::int64_t seconds, TickStep::Unit unit) {
  const lexicon::Date date = lexicon::day_of(seconds);
  switch (unit) {
    case TickStep::Unit::day:
      return seconds / seconds_a_day - (seconds % seconds_a_day < 0 ? 1 : 0);
    case TickStep::Unit::month:
      return std::int64_t{date.year} * 12 + date.month - 1;
    case TickStep::Unit::year:
      break;
  }
  return date.year;
}

std::int64_t begin_of_unit(std::int64_t number, TickStep::Unit unit) {
  if (unit == TickStep::Unit::day) return number * seconds_a_day;
  const bool is_month = unit == TickStep::Unit::month;
  return lexicon::begin_of({static_cast<std::int16_t>(is_month ? number / 12 : number),
                            static_cast<std::uint8_t>(is_month ? number % 12 + 1 : 1), 1});
}

std::string tick_label(std::int64_t seconds, TickStep::Unit unit) {
  constexpr std::size_t of_day = 10, of_month = 7, of_year = 4;
  const std::string day = lexicon::to_string(lexicon::day_of(seconds));
  return day.substr(0, unit == TickStep::Unit::day     ? of_day
                       : unit == TickStep::Unit::month ? of_month
                                                       : of_year);
}

std::vector<TimeTick> ticks_of(std::int64_t first, std::int64_t last, const TickStep& step,
                               std::size_t most) {
  std::vector<TimeTick> ticks;
  const std::int64_t from = number_of_unit(first, step.unit) / step.count * step.count;
  for (std::int64_t number = from; ticks.size() <= most; number += step.count) {
    const std::int64_t begin = begin_of_unit(number, step.unit);
    if (begin > last) break;
    if (begin >= first) ticks.push_back({begin, tick_label(begin, step.unit)});
  }
  return ticks;
}

}  // namespace

std::vector<TimeTick> time_ticks(std::int64_t first, std::int64_t last, std::size_t most) {
  // As far as days are known; whoever makes commits may date them as he likes.
  constexpr std::int64_t earliest = -2'208'988'800, latest = 32'503'679'999;
  first = std::clamp(first, earliest, latest);
  last = std::clamp(last, first, latest);
  for (const TickStep& step : tick_steps) {
    std::vector<TimeTick> ticks = ticks_of(first, last, step, most);
    if (ticks.size() > most) continue;
    if (!ticks.empty()) return ticks;
    break;
  }
  std::vector<TimeTick> ends{{first, tick_label(first, TickStep::Unit::day)}};
  if (std::string end = tick_label(last, TickStep::Unit::day); end != ends.front().label)
    ends.push_back({last, std::move(end)});
  return ends;
}

}  // namespace journey::review
