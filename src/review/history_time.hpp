// In: when things happened. Out: where they stand on an axis of time, and what the axis says. All times are
// seconds of the epoch, in UTC.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace journey::review {

struct TimeTick {
  std::int64_t seconds = 0;
  std::string label;  ///< ISO 8601, as precise as the ticks are apart: 2026-01-05, 2026-01, 2026
};

/// The beginnings of days, months or years between two moments, evenly apart and as many as may be but no
/// more than `most`; where there is none, both ends.
std::vector<TimeTick> time_ticks(std::int64_t first, std::int64_t last, std::size_t most);

}  // namespace journey::review
