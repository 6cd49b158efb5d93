// In: the pictures that a map names, one after the other. Out: when they are too much together.
#pragma once

#include "lexicon/phrase.hpp"
#include "lower/build.hpp"
#include "lower/phrases_files.hpp"
#include "model/limits.hpp"

#include <cstdint>
#include <set>
#include <string>

namespace journey::lower {

class ImageTotals {
 public:
  /// What is too much with this one; empty: nothing, or it has been said before. Each mention is embedded and
  /// drawn, so each counts; the pixels of one picture are unpacked once.
  lexicon::Message add(const ImageAnswer& image) {
    using lexicon::say;
    const model::Limits& limits = model::limits();
    if (is_over_) return {};
    bytes_ += image.bytes;
    elements_ += image.elements;
    if (unpacked_.insert(image.canonical).second) pixels_ += image.pixels;
    lexicon::Message over;
    if (bytes_ > limits.embedded_image_bytes) {
      over = say<phrases::too_many_image_bytes>(limits.embedded_image_bytes);
    } else if (elements_ > limits.embedded_image_elements) {
      over = say<phrases::too_many_image_elements>(limits.embedded_image_elements);
    } else if (pixels_ > limits.embedded_image_pixels) {
      over = say<phrases::too_many_image_pixels>(limits.embedded_image_pixels);
    }
    is_over_ = !over.empty();
    return over;
  }
  [[nodiscard]] bool is_over() const { return is_over_; }

 private:
  std::uint64_t bytes_ = 0, elements_ = 0, pixels_ = 0;
  std::set<std::string> unpacked_;  ///< canonical names
  bool is_over_ = false;
};

}  // namespace journey::lower
