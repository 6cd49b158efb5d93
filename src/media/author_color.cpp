#include "media/author_color.hpp"

#include <algorithm>
#include <array>

namespace journey::media {
namespace {

using media::Color;

// Page, panel and card of a moment of truth; a test holds them to the styles of the pictures.
constexpr std::array light_grounds{Color{0xFF, 0xFF, 0xFF}, Color{0xF7, 0xF8, 0xFA}, Color{0xFF, 0xF4, 0xD6}};
constexpr std::array dark_grounds{Color{0x14, 0x18, 0x1F}, Color{0x1C, 0x22, 0x2B}, Color{0x3A, 0x2D, 0x0C}};

}  // namespace

std::span<const Color> author_grounds(bool dark) {
  return dark ? std::span<const Color>(dark_grounds) : std::span<const Color>(light_grounds);
}

Color drawn_color(Color chosen, bool dark, double ratio) {
  return media::nearest_with_contrast(chosen, author_grounds(dark), ratio);
}

Color color_for_every_theme(Color chosen) {
  std::array<Color, light_grounds.size() + dark_grounds.size()> all{};
  const auto rest = std::copy(light_grounds.begin(), light_grounds.end(), all.begin());
  std::copy(dark_grounds.begin(), dark_grounds.end(), rest);
  return media::nearest_with_contrast(chosen, all, mark_contrast);
}

}  // namespace journey::media
