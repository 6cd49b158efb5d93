// In: the name of one of our colours. Out: what it is on light grounds, on dark ones, on paper.
#pragma once

#include "media/brand.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::media {

/// What a picture lies on. Paper is white and has no panels.
enum class Ground : std::uint8_t { light, dark, paper };

/// A colour of palette.def, as "#RRGGBB" on each ground.
struct PaletteColor {
  std::string_view name, light, dark, paper;
  [[nodiscard]] constexpr std::string_view on(Ground ground) const {
    return ground == Ground::light ? light : ground == Ground::dark ? dark : paper;
  }
};

inline constexpr std::array palette{
#define COLOR(name, light, dark, paper) PaletteColor{#name, light, dark, paper},
#include "media/palette.def"
#undef COLOR
};

/// The colour called `name`; null where there is none.
constexpr const PaletteColor* palette_color(std::string_view name) {
  for (const PaletteColor& color : palette)
    if (color.name == name) return &color;
  return nullptr;
}

/// Whether every `{name}` in `rules` is a colour of the palette.
constexpr bool is_paintable(std::string_view rules) {
  // Not by the address of a colour: with sanitizers that is no constant expression to g++ 12 (GCC bug 71962).
  for (std::size_t at = rules.find('{'); at != std::string_view::npos; at = rules.find('{', at + 1)) {
    const std::string_view name = rules.substr(at + 1, rules.find('}', at) - at - 1);
    if (std::none_of(palette.begin(), palette.end(),
                     [&](const PaletteColor& color) { return color.name == name; }))
      return false;
  }
  return true;
}

/// The rules with each `{name}` as its colour on a ground, that of the brand where it has one. They have to
/// be paintable.
std::string painted(std::string_view rules, Ground ground, const BrandColors& brand = {});

}  // namespace journey::media
