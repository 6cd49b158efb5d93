// In: how long columns last. Out: how wide they are for it.
#pragma once

#include "board/board.hpp"

#include <vector>

namespace journey::layout {

struct TimeScale {
  std::vector<double> widths;  ///< px of each column
  double px_a_second = 0;      ///< where they are to scale; 0: their widths are logarithmic
};

/// Columns as wide as they last, none narrower than `least` px, about `mean` px on the average where that
/// leaves room to tell them apart. To scale: those that last too short for `least` px have it all the same.
/// Logarithmic: the shortest known column has `least` px, each that lasts as many times longer as much more.
/// What is not known has `least` px.
TimeScale time_scale(const board::Timeline& timeline, int least, int mean);

}  // namespace journey::layout
