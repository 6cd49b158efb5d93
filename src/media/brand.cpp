#include "media/brand.hpp"

#include "media/author_color.hpp"
#include "media/palette.hpp"

#include <array>

namespace journey::media {

std::optional<Color> brand_color(std::string_view name, Ground ground, const BrandColors& brand) {
  const bool dark = ground == Ground::dark;
  const std::optional<Color>& accent = brand.accent ? brand.accent : brand.header;
  if (accent && name == "accent") return drawn_color(*accent, dark, mark_contrast);
  if (accent && name == "face") return drawn_color(*accent, dark, text_contrast);
  if (brand.accent && name == "link") return drawn_color(*brand.accent, dark, text_contrast);
  if (!brand.header) return std::nullopt;
  const std::array page{*parse_color(palette_color("page")->on(ground))};
  if (name == "head" || name == "print_head")
    return nearest_with_contrast(*brand.header, page, text_contrast);
  if (name == "head_number") return page.front();
  return std::nullopt;
}

}  // namespace journey::media
