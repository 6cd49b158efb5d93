// In: the SVG of a picture. Out: the bytes of a PNG or a PDF, drawn by librsvg's own program, which only
// these formats need.
#pragma once

#include "cli/disk/files.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/sandbox.hpp"
#include "journey.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::cli {

/// Ranges of code points, first and last, in order.
using Characters = std::vector<std::pair<char32_t, char32_t>>;
/// From what `fc-list : charset` prints: a line for each font, "20-7e a0 …" in hexadecimal digits.
Characters characters_of_fonts(std::string_view listing);
/// Those of `characters` that are in none of `known`, in their order; not those that nobody sees (white
/// space, controls, joiners, selectors).
std::u32string characters_without_font(std::u32string_view characters, const Characters& known);

/// Why a picture of this width and height, in px, can't be a PNG at a scale (a decimal number, empty for 1),
/// or empty: cairo, which librsvg draws with, has no side of more than 32,767 px.
Problem too_large_for_png(double width, double height, std::string_view scale);

/// Whether the bytes are a picture of this kind and, of a PNG, this size in px, give or take one: what a
/// program gives is not taken on trust.
bool is_png(std::string_view bytes, double width, double height);
bool is_pdf(std::string_view bytes);

class Raster {
 public:
  /// Adds what drawing needs: the programs, fonts and their settings.
  static void add_reach(Reach& reach);

  /// `scale`: px of a PNG for each px of the picture; a decimal number, empty for 1.
  explicit Raster(std::string scale) : scale_(std::move(scale)) {}

  struct Result {
    std::string bytes;
    Problem problem;
    Message warning;  ///< what is not as it should be in the bytes; or empty
  };
  /// `product`: its text is an SVG, its extension `png` or `pdf`.
  Result convert(const Product& product);

 private:
  Message warning_about(const Product& product);

  std::string scale_;
  std::optional<Characters> fonts_;  ///< of this machine, once somebody asked; empty: not known
};

}  // namespace journey::cli
