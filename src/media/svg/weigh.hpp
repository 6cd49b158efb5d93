// In: a drawing. Out: how much there is to draw, each thing as often as it is drawn, without drawing it.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/image_limits.hpp"
#include "media/svg/drawing.hpp"

#include <cstddef>
#include <cstdint>

namespace journey::media::svg {

struct Weight {
  std::uint64_t elements = 0;  ///< a long path or text counts for several
  std::uint64_t points = 0;    ///< where markers may stand
  std::uint64_t steps = 0;     ///< of filters
  std::size_t height = 1;      ///< elements in elements, also where one refers to another
};

struct Weighing {
  Weight weight;  ///< of the whole
  lexicon::Message problem;
};

/// Weighs each element once, whatever refers to it how often: a thousand million copies of a copy cost
/// nothing to count. Refuses what is over a limit, and an element that is drawn inside of itself.
Weighing weigh(Drawing& drawing, const ImageLimits& limits);

}  // namespace journey::media::svg
