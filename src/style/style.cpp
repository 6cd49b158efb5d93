#include "style/style.hpp"

#include "lexicon/language.hpp"
#include "media/author_color.hpp"
#include "media/palette.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace journey::style {
namespace {

using media::Ground;

struct Row {
  std::string_view name, shared, paint;
};

constexpr std::array rows{
#define STYLE(id, name, shared, paint) Row{name, shared, paint},
#include "style/styles.def"
#undef STYLE
};

/// What a style looks like on paper where that is not as in the light theme.
struct PrintRow {
  Style style;
  std::string_view css;
};
constexpr std::array print_rows{
#define PRINT(id, css) PrintRow{Style::id, css},
#include "style/styles_print.def"
#undef PRINT
};

static_assert(std::all_of(rows.begin(), rows.end(),
                          [](const Row& row) { return media::is_paintable(row.paint); }) &&
                  std::all_of(print_rows.begin(), print_rows.end(),
                              [](const PrintRow& row) { return media::is_paintable(row.css); }),
              "a style names a colour that the palette lacks");

/// The paint of a style on a ground, as CSS.
std::string paint_of(std::size_t style, Ground ground, const media::BrandColors& brand) {
  if (ground == Ground::paper)
    for (const PrintRow& row : print_rows)
      if (row.style == static_cast<Style>(style)) return media::painted(row.css, ground, brand);
  return media::painted(rows[style].paint, ground, brand);
}

/// The number behind `property:` in a row of ours, or nothing; rows are literals, so this folds at compile
/// time.
constexpr double number_after(std::string_view css, std::string_view property, double otherwise) {
  const std::size_t at = css.find(property);
  if (at == std::string_view::npos) return otherwise;
  double value = 0, place = 0;
  for (const char c : css.substr(at + property.size())) {
    if (c == '.') {
      place = 0.1;
    } else if (c < '0' || c > '9') {
      break;
    } else if (place > 0) {
      value += (c - '0') * place;
      place /= 10;
    } else {
      value = value * 10 + (c - '0');
    }
  }
  return value;
}

constexpr auto types = [] {
  std::array<Type, rows.size()> result{};
  for (std::size_t i = 0; i < rows.size(); ++i)
    result[i] = {number_after(rows[i].shared, "font-size:", 13),
                 number_after(rows[i].shared, "font-weight:", 400) >= 600};
  return result;
}();

void add_rule(std::string& out, std::string_view scope, const Row& row, std::string_view css,
              std::string_view more) {
  if (css.empty() && more.empty()) return;
  out.append(scope).append(" .").append(row.name).append("{").append(css);
  if (!css.empty() && !more.empty()) out += ';';
  out.append(more).append("}\n");
}

/// The rule of a mark that is drawn in an author's colour: its stroke where it has no fill, else its fill,
/// for the stroke of a filled mark is a halo.
void add_tint(std::string& out, std::string_view scope, const Tinted& tinted, bool dark) {
  const Row& row = rows[static_cast<std::size_t>(tinted.style)];
  const bool outlined = row.shared.find("fill:none") != std::string_view::npos;
  const media::Color color = drawn_color(tinted.style, tinted.color, dark);
  out.append(scope).append(" .").append(row.name).append(".").append(class_of(tinted.color));
  out.append(outlined ? "{stroke:" : "{fill:").append(media::print_color(color)).append("}\n");
}

}  // namespace

media::Color drawn_color(Style style, media::Color chosen, bool dark) {
  // The disc of a persona bears its initial, which has the colour of a ground.
  const bool is_text = style == Style::avatar || rows[static_cast<std::size_t>(style)].shared.find(
                                                     "font-size:") != std::string_view::npos;
  return media::drawn_color(chosen, dark, is_text ? media::text_contrast : media::mark_contrast);
}

std::string class_of(media::Color color) { return "c" + media::print_color(color).substr(1); }

std::string_view class_of(Style style) { return rows[static_cast<std::size_t>(style)].name; }

Type type_of(Style style) { return types[static_cast<std::size_t>(style)]; }

std::string style_sheet(Theme theme, std::string_view language, const std::vector<bool>& used,
                        const std::set<Tinted>& tinted, std::string_view scope,
                        const media::BrandColors& brand) {
  const Ground ground = theme == Theme::print  ? Ground::paper
                        : theme == Theme::dark ? Ground::dark
                                               : Ground::light;
  const auto is_used = [&](std::size_t i) { return i < used.size() && used[i]; };
  std::string out = std::string(scope) +
                    " text{font-family:" + std::string(lexicon::traits_of_tag(language).fonts) +
                    ";text-spacing-trim:space-all;text-autospace:no-autospace;font-kerning:none}\n";
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (is_used(i)) add_rule(out, scope, rows[i], rows[i].shared, paint_of(i, ground, brand));
  for (const Tinted& one : tinted) add_tint(out, scope, one, theme == Theme::dark);
  if (theme != Theme::automatic) return out;
  // Paper is white whatever the screen is, so the dark rules hold for screens only.
  out += "@media screen and (prefers-color-scheme:dark){\n";
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (is_used(i)) add_rule(out, scope, rows[i], {}, paint_of(i, Ground::dark, brand));
  for (const Tinted& one : tinted) add_tint(out, scope, one, true);
  return out + "}\n";
}

}  // namespace journey::style
