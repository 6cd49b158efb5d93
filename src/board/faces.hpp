// In: a score. Out: the face that it has, where the curve is drawn with faces.
#pragma once

#include "board/board.hpp"

namespace journey::board {

/// The worst and the best quarter of the scale have a face that says so. The tone of the score decides
/// between smile and frown, so that the shape never says another thing than the colour.
constexpr Face face_of(double unit, Tone tone) {
  constexpr double extreme = 0.125;  // half of a step of five
  if (tone == Tone::good) return unit >= 1 - extreme ? Face::very_good : Face::good;
  if (tone == Tone::bad) return unit <= extreme ? Face::very_bad : Face::bad;
  return Face::neutral;
}

}  // namespace journey::board
