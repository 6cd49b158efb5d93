#include "media/color.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace journey::media {
namespace {

constexpr int lightness_steps = 1000;

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Light of one channel: the inverse of sRGB's transfer function, with the threshold that WCAG 2.1 names.
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Hue as sixths of the circle, saturation and lightness from 0 to 1.
struct Hsl {
  double hue = 0, saturation = 0, lightness = 0;
};

/// https://www.w3.org/TR/css-color-4/#rgb-to-hsl
Hsl hsl_of(Color color) {
  const double red = color.red / 255.0, green = color.green / 255.0, blue = color.blue / 255.0;
  const double highest = std::max({red, green, blue}), lowest = std::min({red, green, blue});
  const double spread = highest - lowest;
  Hsl hsl{0, 0, (highest + lowest) / 2};
  if (spread == 0) return hsl;
  hsl.saturation = (highest - hsl.lightness) / std::min(hsl.lightness, 1 - hsl.lightness);
  if (highest == red) {
    hsl.hue = (green - blue) / spread + (green < blue ? 6 : 0);
  } else if (highest == green) {
    hsl.hue = (blue - red) / spread + 2;
  } else {
    hsl.hue = (red - green) / spread + 4;
  }
  return hsl;
}

/// https://www.w3.org/TR/css-color-4/#hsl-to-rgb
Color color_of(const Hsl& hsl) {
  const auto channel = [&](int place) {
    const double at = std::fmod(place + hsl.hue * 2, 12);
    const double reach = hsl.saturation * std::min(hsl.lightness, 1 - hsl.lightness);
    const double value = hsl.lightness - reach * std::max(-1.0, std::min({at - 3, 9 - at, 1.0}));
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
  };
  return {channel(0), channel(8), channel(4)};
}

}  // namespace

std::optional<Color> parse_color(std::string_view text) {
  if (text.size() != 4 && text.size() != 7) return std::nullopt;
  if (text.front() != '#') return std::nullopt;
  text.remove_prefix(1);
  const std::size_t digits = text.size() / 3;
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = digit_value(text[i * digits]), low = digit_value(text[i * digits + digits - 1]);
    if (high < 0 || low < 0) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  return Color{channels[0], channels[1], channels[2]};
}

std::string print_color(Color color) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue})
    text.append({digits[channel / 16], digits[channel % 16]});
  return text;
}

double luminance(Color color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double contrast(Color a, Color b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

double lowest_contrast(Color color, std::span<const Color> grounds) {
  double lowest = 21;
  for (const Color ground : grounds) lowest = std::min(lowest, contrast(color, ground));
  return lowest;
}

Color nearest_with_contrast(Color color, std::span<const Color> grounds, double ratio) {
  const auto holds = [&](Color candidate) { return lowest_contrast(candidate, grounds) >= ratio; };
  if (holds(color)) return color;
  const Hsl hsl = hsl_of(color);
  for (int step = 1; step <= lightness_steps; ++step) {
    for (const int sign : {-1, 1}) {
      Hsl moved = hsl;
      moved.lightness += sign * static_cast<double>(step) / lightness_steps;
      if (moved.lightness < 0 || moved.lightness > 1) continue;
      if (const Color candidate = color_of(moved); holds(candidate)) return candidate;
    }
  }
  constexpr Color black{0, 0, 0}, white{255, 255, 255};
  return lowest_contrast(black, grounds) >= lowest_contrast(white, grounds) ? black : white;
}

}  // namespace journey::media
