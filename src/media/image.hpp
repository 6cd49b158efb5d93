// In: the bytes of a picture. Out: the picture as it is embedded, whatever the file is called, or why it
// can't be.
#pragma once

#include "lexicon/phrase.hpp"
#include "media/image_kind.hpp"
#include "media/image_limits.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace journey::media {

/// A picture as it is embedded, never changed once read.
struct Image {
  ImageKind kind = ImageKind::png;
  std::string bytes;
};

struct ImageReading {
  Image image;
  lexicon::Message problem;    ///< why it can't be embedded; empty: it can
  std::uint64_t pixels = 0;    ///< of a PNG or JPEG, and of those inside of an SVG
  std::uint64_t elements = 0;  ///< of an SVG, each as often as it is drawn
  std::size_t work = 0;        ///< steps that were taken, to see that they grow with the size alone
};

/// Reads a PNG or JPEG whose size is known for sure, or an SVG, which is written anew from what a still
/// drawing may hold (svg/elements.def, svg/attributes.def): left out is what no browser draws (foreign name
/// spaces, metadata, titles), links, and fonts of its own; refused by name is what would load something from
/// elsewhere, run, move, hold a page, or cost more than the limits. `bytes` are within `limits.bytes`.
ImageReading read_image(std::string bytes, const ImageLimits& limits);

}  // namespace journey::media
