// In: a picture. Out: how broad it is beside its height.
#pragma once

#include "media/image.hpp"

namespace journey::media {

/// In px, or in whatever both are counted in.
struct Proportions {
  double width = 0, height = 0;
};

/// Of a PNG its pixels (ISO/IEC 15948, IHDR); of an SVG its width and height where both are plain lengths of
/// one unit, else its viewBox, else what CSS gives a picture that does not say, 300 by 150 (SVG 2, 8.2; CSS
/// Images 3, 4.1). Never zero or less.
Proportions proportions_of(const Image& image);

}  // namespace journey::media
