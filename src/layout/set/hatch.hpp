// In: a size. Out: a bar that is hatched, which says waiting.
#pragma once

#include "layout/set/block.hpp"

namespace journey::layout {

inline constexpr int bar_radius = 3;  ///< px of the corners of bars of time

Block hatched_bar(int width, int height);

}  // namespace journey::layout
