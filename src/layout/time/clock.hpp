// In: a piece of time and how many px it takes. Out: where a clock below it has ticks.
#pragma once

#include <vector>

namespace journey::layout {

struct ClockTick {
  double seconds = 0;  ///< since the start
  bool is_large = false;
};

/// Ticks at whole seconds, minutes, hours, days, months or years between `begin` and `end`, the ends left
/// out: as near to each other as can be seen, the large ones as near as can be named.
std::vector<ClockTick> clock_ticks(double begin, double end, double px);

}  // namespace journey::layout
