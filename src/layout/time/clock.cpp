#include "layout/time/clock.hpp"

#include "lexicon/value.hpp"

#include <array>
#include <cmath>
#include <cstddef>

namespace journey::layout {
namespace {

using Unit = lexicon::Period::Unit;

struct Step {
  Unit unit;
  double count;
};
/// What people count time in.
constexpr std::array steps{
    Step{Unit::second, 1}, Step{Unit::second, 5}, Step{Unit::second, 10}, Step{Unit::second, 30},
    Step{Unit::minute, 1}, Step{Unit::minute, 5}, Step{Unit::minute, 10}, Step{Unit::minute, 30},
    Step{Unit::hour, 1},   Step{Unit::hour, 2},   Step{Unit::hour, 6},    Step{Unit::hour, 12},
    Step{Unit::day, 1},    Step{Unit::day, 2},    Step{Unit::day, 10},    Step{Unit::month, 1},
    Step{Unit::month, 3},  Step{Unit::month, 6},  Step{Unit::year, 1},    Step{Unit::year, 5},
    Step{Unit::year, 10},  Step{Unit::year, 50},  Step{Unit::year, 100},  Step{Unit::year, 500},
};
constexpr double nearest_small = 7, nearest_large = 66;

/// The shortest step that takes so many px; 0: none does.
double step_of(double px_a_second, double px) {
  for (const Step& step : steps) {
    const double seconds = lexicon::seconds_in(step.unit) * step.count;
    if (seconds * px_a_second >= px) return seconds;
  }
  return 0;
}

}  // namespace

std::vector<ClockTick> clock_ticks(double begin, double end, double px) {
  std::vector<ClockTick> ticks;
  if (!(end > begin) || !(px > 0)) return ticks;
  const double px_a_second = px / (end - begin);
  const double small = step_of(px_a_second, nearest_small), large = step_of(px_a_second, nearest_large);
  if (small <= 0) return ticks;
  const double slack = small / 1000;
  for (double at = std::floor(begin / small + 1) * small; at < end - slack; at += small) {
    if (at < begin + slack) continue;
    const double part = large > 0 ? std::abs(at / large - std::round(at / large)) * large : small;
    ticks.push_back({at, part < small / 2});
  }
  return ticks;
}

}  // namespace journey::layout
