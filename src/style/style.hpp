// The styles of marks: one row of styles.def each says how it looks in the light and the dark theme.
#pragma once

#include "media/brand.hpp"
#include "media/color.hpp"

#include <compare>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace journey::style {

/// `print`: on white paper, without grounds of colour.
enum class Theme : std::uint8_t { light, dark, automatic, print };

/// Rows of styles.def: STYLE(id, "class", "css shared", "css painted").
enum class Style : std::uint8_t {
#define STYLE(id, name, shared, paint) id,
#include "style/styles.def"
#undef STYLE
};

/// Short class name, the same in every sheet.
std::string_view class_of(Style style);

/// A style that is drawn in an author's colour.
struct Tinted {
  Style style{};
  media::Color color;
  auto operator<=>(const Tinted&) const = default;
};

/// What an author's colour is drawn in, so that it is seen on light or dark grounds: marks need less contrast
/// than text, and than what bears text.
media::Color drawn_color(Style style, media::Color chosen, bool dark);

/// Class of the marks that are drawn in a colour, beside the class of their style: "c0072B2".
std::string class_of(media::Color color);

/// The style sheet of a picture, with the rules of the styles in `used` only, each selector below `scope`.
/// `automatic` gives the light rules and the dark ones inside `@media (prefers-color-scheme: dark)`.
/// `print` gives the rules of styles_print.def, else the light ones with every ground white.
/// `tinted`: which styles are drawn in which colours; what of a colour is used is in
/// media/author_color.hpp. `brand`: colours of a house in the place of ours. `language` chooses the font
/// stack. Plain CSS 2 properties with literal values: every renderer knows them.
std::string style_sheet(Theme theme, std::string_view language, const std::vector<bool>& used,
                        const std::set<Tinted>& tinted = {}, std::string_view scope = ".journey",
                        const media::BrandColors& brand = {});

/// Font size in px that a text style is set in, and whether it is bold: what measuring needs.
struct Type {
  double size = 13;
  bool bold = false;
};
Type type_of(Style style);

}  // namespace journey::style
