// What a picture may cost at most, as whoever embeds it says.
#pragma once

#include <cstddef>

namespace journey::media {

struct ImageLimits {
  std::size_t bytes;         ///< of the file, and of what is embedded
  std::size_t pixels;        ///< width times height
  std::size_t elements;      ///< of an SVG, each as often as it is drawn
  std::size_t nesting;       ///< elements in elements of an SVG, also where one refers to another
  std::size_t filter_steps;  ///< of an SVG, each as often as it is taken
  std::size_t blur;          ///< radius of a filter, in units of the SVG
  std::size_t settings;      ///< of the style sheets of an SVG, each as often as it applies
};

}  // namespace journey::media
