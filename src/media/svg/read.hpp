// In: the bytes of an SVG. Out: the drawing in it, or why it is none that can be embedded.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/image_limits.hpp"
#include "media/svg/drawing.hpp"

#include <string_view>

namespace journey::media::svg {

struct Reading {
  Drawing drawing;
  lexicon::Message problem;  ///< empty: none
  bool is_svg = false;       ///< false: another kind of file, and no problem is said
};

/// Reads XML, with entities off. Only what the tables of the vocabulary have is kept; what would load, run or
/// move something is refused by name. Reads each byte once and stops at the first problem.
Reading read(std::string_view bytes, const ImageLimits& limits);

}  // namespace journey::media::svg
