// Every row of styles.def, computed: WCAG 2.2 contrast of text and marks against what lies below them, in
// both themes.
#include "style/style.hpp"

#include "media/palette.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey::style;

struct Row {
  Style style;
  std::string_view name, shared;
  std::string light, dark;
};
const std::vector<Row> rows{
#define STYLE(id, name, shared, paint)                                                     \
  {Style::id, name, shared, journey::media::painted(paint, journey::media::Ground::light), \
   journey::media::painted(paint, journey::media::Ground::dark)},
#include "style/styles.def"
#undef STYLE
};

const Row& row_of(Style style) { return rows[static_cast<std::size_t>(style)]; }

std::optional<std::string> property(std::string_view css, std::string_view name) {
  std::size_t at = 0;
  while (at < css.size()) {
    const std::size_t end = std::min(css.find(';', at), css.size());
    const std::string_view pair = css.substr(at, end - at);
    const std::size_t colon = pair.find(':');
    if (pair.substr(0, colon) == name) return std::string(pair.substr(colon + 1));
    at = end + 1;
  }
  return std::nullopt;
}

double channel(std::string_view hex) {
  const double value = std::stoi(std::string(hex), nullptr, 16) / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const std::string& color) {
  REQUIRE(color.size() == 7);
  const std::string_view hex = color;
  return 0.2126 * channel(hex.substr(1, 2)) + 0.7152 * channel(hex.substr(3, 2)) +
         0.0722 * channel(hex.substr(5, 2));
}

double contrast(const std::string& a, const std::string& b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// What a mark may lie on. A style that is missing here fails the test below.
std::vector<Style> grounds_of(Style style) {
  const std::vector<Style> page_and_panel{Style::page, Style::panel};
  const std::vector<Style> cards{Style::card,          Style::card_optional, Style::card_skipped,
                                 Style::card_moment,   Style::branch_tint_1, Style::branch_tint_2,
                                 Style::branch_tint_3, Style::branch_tint_4, Style::branch_tint_5,
                                 Style::branch_tint_6};
  switch (style) {
    case Style::badge_text:
      return {Style::badge};
    case Style::avatar_text:
    case Style::avatar_small:
      return {Style::avatar};
    case Style::root_title:
      return {Style::stage_box};
    case Style::stage_number:
    case Style::stage_subtitle:
      return {Style::stage_box};
    case Style::stage_title:
    case Style::stage_icon:
      return {Style::stage_box,    Style::branch_box_1, Style::branch_box_2, Style::branch_box_3,
              Style::branch_box_4, Style::branch_box_5, Style::branch_box_6};
    case Style::chip_good:
      return {Style::gain_card};
    case Style::chip_bad:
      return {Style::pain_card};
    case Style::chip_neutral:
      return {Style::badge};
    case Style::exit_cross:
      return {Style::exit_ring};
    case Style::branch_star:
      return {Style::page,          Style::branch_tint_1, Style::branch_tint_2, Style::branch_tint_3,
              Style::branch_tint_4, Style::branch_tint_5, Style::branch_tint_6};
    case Style::stage_number_optional:
    case Style::stage_title_optional:
    case Style::stage_subtitle_optional:
      return {Style::stage_box_optional};
    case Style::touchpoint_title:
    case Style::touchpoint_title_skipped:
    case Style::channel_text:
      return cards;
    case Style::icon:
    case Style::assumed_ring:
    case Style::assumed_text:
    case Style::note: {
      std::vector<Style> all{Style::page, Style::panel, Style::pain_card, Style::gain_card,
                             Style::opportunity_card};
      all.insert(all.end(), cards.begin(), cards.end());
      return all;
    }
    case Style::moment_text:
    case Style::moment_star:
      return {Style::moment_pill};
    case Style::pain_text:
    case Style::pain_number:
      return {Style::pain_card, Style::page};
    case Style::severity_on:
    case Style::severity_off:
      return {Style::pain_card, Style::page};
    case Style::gain_text:
      return {Style::gain_card};
    case Style::change_sign:
      return {Style::change_disc};
    case Style::change_sign_gone:
      return {Style::change_disc_gone};
    case Style::opportunity_sign_check:
      return {Style::opportunity_sign_full};
    case Style::face_eye:
    case Style::face_mouth:
    case Style::face_brow:
    case Style::face_open_mouth:
      return {Style::marker_good, Style::marker_bad, Style::marker_neutral};
    case Style::opportunity_text:
    case Style::opportunity_number:
    case Style::opportunity_sign:
    case Style::opportunity_sign_idea:
    case Style::opportunity_sign_full:
      return {Style::opportunity_card, Style::page};
    default:
      return page_and_panel;
  }
}

/// Grounds are seen by what stands on them, hairlines are ornaments: no information hangs on either. A
/// picture has colours of its own.
bool is_ornament(Style style) {
  static const std::set<Style> ornaments{
      Style::page,          Style::panel,          Style::badge,         Style::pain_card,
      Style::gain_card,     Style::guide,          Style::hairline,      Style::opportunity_card,
      Style::scale_line,    Style::span_box,       Style::veil,          Style::branch_tint_1,
      Style::branch_tint_2, Style::branch_tint_3,  Style::branch_tint_4, Style::branch_tint_5,
      Style::branch_tint_6, Style::picture_ground, Style::picture,       Style::edge_ground,
      Style::change_veil};
  return ornaments.contains(style);
}

bool is_text(const Row& row) { return property(row.shared, "font-size").has_value(); }

/// The colour that makes a mark seen: the stroke of an outlined one, else its fill.
std::string color_of(const Row& row, std::string_view css) {
  const auto fill = property(css, "fill"), stroke = property(css, "stroke");
  if (is_text(row)) return fill.value_or("");
  const std::string_view name = row.name;
  // Their stroke is a halo.
  const bool marker = name.starts_with("mk") || name.starts_with("sk") || name == "zd";
  if (stroke && !marker) return *stroke;
  return fill.value_or("");
}

}  // namespace

TEST_CASE("text has a contrast of 4.5 and marks of 3 in both themes") {
  for (const Row& row : rows) {
    if (is_ornament(row.style)) continue;
    for (const Style ground : grounds_of(row.style))
      for (const bool dark : {false, true}) {
        CAPTURE(row.name);
        CAPTURE(row_of(ground).name);
        CAPTURE(dark);
        const std::string color = color_of(row, dark ? row.dark : row.light);
        const auto below = property(dark ? row_of(ground).dark : row_of(ground).light, "fill");
        REQUIRE(below.has_value());
        CHECK(contrast(color, *below) >= (is_text(row) ? 4.5 : 3.0));
      }
  }
}

TEST_CASE("print: text has a contrast of 4.5 and marks of 3, on grounds that are white or dark") {
  const std::string sheet = style_sheet(Theme::print, "en", std::vector<bool>(rows.size(), true));
  // What a style ends up with: of two declarations the later counts.
  const auto last = [&](Style style, std::string_view name) -> std::optional<std::string> {
    const std::string rule = ".journey ." + std::string(class_of(style)) + "{";
    const std::size_t begin = sheet.find(rule) + rule.size(), end = sheet.find('}', begin);
    REQUIRE(begin != std::string::npos);
    std::optional<std::string> value;
    std::string_view css = std::string_view(sheet).substr(begin, end - begin);
    while (!css.empty()) {
      const std::size_t next = std::min(css.find(';'), css.size());
      if (const auto found = property(css.substr(0, next), name)) value = found;
      css.remove_prefix(std::min(next + 1, css.size()));
    }
    return value;
  };
  for (const Row& row : rows) {
    if (is_ornament(row.style)) continue;
    for (const Style ground : grounds_of(row.style)) {
      CAPTURE(row.name);
      CAPTURE(row_of(ground).name);
      const auto below = last(ground, "fill");
      REQUIRE(below.has_value());
      CHECK((*below == "#FFFFFF" || luminance(*below) < 0.2));
      const auto fill = last(row.style, "fill"), stroke = last(row.style, "stroke");
      std::string css;
      if (fill) css += "fill:" + *fill + ";";
      if (stroke) css += "stroke:" + *stroke;
      CHECK(contrast(color_of(row, css), *below) >= (is_text(row) ? 4.5 : 3.0));
    }
  }
}

TEST_CASE("words and lines stand out from the tint below a curve") {
  for (const bool dark : {false, true})
    for (const Style tint : {Style::area_good, Style::area_bad})
      for (const Style mark : {Style::words_good, Style::words_bad, Style::words_neutral,
                               Style::words_unscored, Style::curve, Style::earlier_words}) {
        const auto css = [&](Style style) { return dark ? row_of(style).dark : row_of(style).light; };
        const double opacity = std::stod(*property(row_of(tint).shared, "fill-opacity"));
        const std::string over = *property(css(tint), "fill"), below = *property(css(Style::panel), "fill");
        std::string ground = "#";
        for (const std::size_t at : {1, 3, 5}) {
          const auto part = [&](const std::string& color) {
            return std::stoi(color.substr(at, 2), nullptr, 16);
          };
          const int mixed = static_cast<int>(std::lround(part(over) * opacity + part(below) * (1 - opacity)));
          constexpr const char* digits = "0123456789ABCDEF";
          ground += {digits[mixed / 16], digits[mixed % 16]};
        }
        CAPTURE(row_of(mark).name);
        CAPTURE(ground);
        CHECK(contrast(color_of(row_of(mark), css(mark)), ground) >= (is_text(row_of(mark)) ? 4.5 : 3.0));
      }
}

TEST_CASE("good and bad hold apart by brightness or hue for eyes that do not tell red from green") {
  // Teal keeps its blue, vermilion has none: the blue channel alone parts them.
  for (const bool dark : {false, true}) {
    const std::string good =
        *property(dark ? row_of(Style::words_good).dark : row_of(Style::words_good).light, "fill");
    const std::string bad =
        *property(dark ? row_of(Style::words_bad).dark : row_of(Style::words_bad).light, "fill");
    const int blue_good = std::stoi(good.substr(5, 2), nullptr, 16),
              blue_bad = std::stoi(bad.substr(5, 2), nullptr, 16);
    CHECK(blue_good - blue_bad >= 0x60);
  }
}

TEST_CASE("every style has a class of its own") {
  std::set<std::string_view> names;
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(names.insert(row.name).second);
    CHECK(row.name.size() <= 3);
    CHECK(class_of(row.style) == row.name);
  }
}

TEST_CASE("type is of the sizes that the design knows") {
  const std::set<double> sizes{27, 17, 15.5, 14, 13, 12, 11, 10.5};
  for (const Row& row : rows)
    if (is_text(row)) {
      CAPTURE(row.name);
      CHECK(sizes.contains(type_of(row.style).size));
      CHECK(property(row.shared, "font-size") == [&] {
        std::string text = std::to_string(type_of(row.style).size);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
        return text + "px";
      }());
      CHECK(type_of(row.style).bold == (property(row.shared, "font-weight") == "700"));
    }
}

TEST_CASE("style sheets hold literal values only, and the rules of the used styles only") {
  std::vector<bool> used(rows.size(), false);
  used[static_cast<std::size_t>(Style::title)] = true;
  const std::string css = style_sheet(Theme::light, "en", used);
  CHECK(css.find(".journey .t{font-size:27px;font-weight:700;fill:#1B1F24}") != std::string::npos);
  CHECK(css.find(".journey .pn{") == std::string::npos);
  const std::string all = style_sheet(Theme::automatic, "en", std::vector<bool>(rows.size(), true));
  CHECK(all.find("var(") == std::string::npos);
  CHECK(all.find('<') == std::string::npos);
  CHECK(all.find('&') == std::string::npos);
}

TEST_CASE("themes choose their colours") {
  std::vector<bool> used(rows.size(), false);
  used[static_cast<std::size_t>(Style::page)] = true;
  const std::string light = style_sheet(Theme::light, "en", used),
                    dark = style_sheet(Theme::dark, "en", used),
                    both = style_sheet(Theme::automatic, "en", used);
  CHECK(light.find("#FFFFFF") != std::string::npos);
  CHECK(light.find("#14181F") == std::string::npos);
  CHECK(dark.find("#14181F") != std::string::npos);
  CHECK(dark.find("#FFFFFF") == std::string::npos);
  CHECK(both.find("#FFFFFF") < both.find("prefers-color-scheme:dark"));
  CHECK(both.find("#14181F") > both.find("prefers-color-scheme:dark"));
}

TEST_CASE("fonts follow the language and end in sans-serif") {
  const std::vector<bool> none(rows.size(), false);
  const auto fonts = [&](std::string_view language) {
    const std::string css = style_sheet(Theme::light, language, none);
    const std::size_t at = css.find("font-family:") + 12;
    return css.substr(at, css.find(';', at) - at);
  };
  CHECK(fonts("zh-Hant").starts_with("\"Noto Sans TC\""));
  CHECK(fonts("zh-TW") == fonts("zh-Hant"));
  CHECK(fonts("zh-HK") == fonts("zh-Hant"));
  CHECK(fonts("zh").starts_with("\"Noto Sans SC\""));
  CHECK(fonts("zh-Hans-SG").starts_with("\"Noto Sans SC\""));
  CHECK(fonts("ja").starts_with("\"Noto Sans JP\""));
  CHECK(fonts("en").starts_with("Arial,Helvetica"));
  CHECK(fonts("de") == fonts("en"));
  CHECK(fonts("") == fonts("en"));
  for (const char* language : {"zh-Hant", "zh-Hans", "ja", "ko", "en", "x\"}</style>"})
    CHECK(fonts(language).ends_with(",sans-serif"));
}
