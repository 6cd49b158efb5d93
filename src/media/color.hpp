// In: colours as authors write them. Out: how far two of them stand apart, and the nearest that stands apart
// enough.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace journey::media {

/// A colour of sRGB.
struct Color {
  std::uint8_t red = 0, green = 0, blue = 0;
  auto operator<=>(const Color&) const = default;
};

/// "#RGB" or "#RRGGBB", digits of any case; nothing where it is neither.
std::optional<Color> parse_color(std::string_view text);
/// "#RRGGBB" with capital digits.
std::string print_color(Color color);

/// Relative luminance, 0 (black) to 1 (white): https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(Color color);
/// Contrast ratio, 1 (equal) to 21 (black and white): https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(Color a, Color b);
/// The lowest contrast of `color` with any of `grounds`; 21 where there is none.
double lowest_contrast(Color color, std::span<const Color> grounds);

/// `color` itself where it has a contrast of `ratio` with every ground, else the colour of the same hue and
/// saturation (HSL) with the nearest lightness that has, tried in steps of a thousandth, the darker first;
/// black or white, whichever contrasts more, where no lightness is enough.
Color nearest_with_contrast(Color color, std::span<const Color> grounds, double ratio);

}  // namespace journey::media
