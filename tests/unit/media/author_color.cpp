// The colours of authors, held to the grounds that the styles really have, and as they are drawn.
#include "media/author_color.hpp"

#include "media/palette.hpp"
#include "style/style.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace journey;
using style::Style;

namespace {

std::string css_of(Style style, bool dark) {
  const auto ground = dark ? media::Ground::dark : media::Ground::light;
  switch (style) {
#define STYLE(id, name, shared, paint) \
  case Style::id:                      \
    return media::painted(paint, ground);
#include "style/styles.def"
#undef STYLE
  }
  return {};
}

media::Color fill_of(Style style, bool dark) {
  const std::string css = css_of(style, dark);
  const std::size_t at = css.find("fill:#");
  REQUIRE(at != std::string_view::npos);
  return *media::parse_color(std::string_view(css).substr(at + 5, 7));
}

}  // namespace

TEST_CASE("author colors: grounds are those that personas and channels stand on") {
  for (const bool dark : {false, true}) {
    const auto grounds = media::author_grounds(dark);
    for (const Style style :
         {Style::page, Style::panel, Style::card, Style::card_skipped, Style::card_moment}) {
      CAPTURE(style::class_of(style));
      CHECK(std::find(grounds.begin(), grounds.end(), fill_of(style, dark)) != grounds.end());
    }
  }
}

TEST_CASE("author colors: there is one for every theme near any") {
  for (const char* chosen : {"#FFD400", "#0B5566", "#000", "#FFF", "#00FF00", "#E91E63", "#808080"}) {
    const media::Color color = media::color_for_every_theme(*media::parse_color(chosen));
    CAPTURE(chosen);
    for (const bool dark : {false, true}) {
      CHECK(media::lowest_contrast(color, media::author_grounds(dark)) >= media::mark_contrast);
      CHECK(media::drawn_color(color, dark, media::mark_contrast) == color);
    }
  }
}

TEST_CASE("author colors: marks take them as they are, words darker where they have to") {
  const media::Color chosen{0xE0, 0x60, 0x20};
  const std::string light = style::style_sheet(style::Theme::light, "en", {},
                                               {{Style::series_1, chosen}, {Style::series_name_1, chosen}});
  CHECK(light.find(".journey .s1.cE06020{stroke:#E06020}") != std::string::npos);
  const std::size_t at = light.find(".journey .se1.cE06020{fill:#");
  REQUIRE(at != std::string::npos);
  const auto words = media::parse_color(light.substr(at + 27, 7));
  REQUIRE(words.has_value());
  CHECK(*words != chosen);
  CHECK(media::lowest_contrast(*words, media::author_grounds(false)) >= 4.5);
}

TEST_CASE("author colors: the automatic theme has both, the dark one for screens alone") {
  const media::Color navy{0x00, 0x1F, 0x5B};
  const std::string css = style::style_sheet(style::Theme::automatic, "en", {}, {{Style::avatar, navy}});
  const std::size_t media = css.find("@media screen");
  REQUIRE(media != std::string::npos);
  CHECK(css.find(".av.c001F5B{fill:#001F5B}") < media);
  const std::size_t at = css.find(".av.c001F5B{fill:#", media);
  REQUIRE(at != std::string::npos);
  const auto dark = media::parse_color(css.substr(at + 17, 7));
  REQUIRE(dark.has_value());
  CHECK(media::lowest_contrast(*dark, media::author_grounds(true)) >= 3);
}

TEST_CASE("author colors: an initial is read on the disc of any colour") {
  const media::Color yellow{0xFF, 0xD4, 0x00}, pink{0xE9, 0x1E, 0x63}, navy{0x00, 0x1F, 0x5B};
  for (const bool dark : {false, true}) {
    const auto initial = media::parse_color(dark ? "#14181F" : "#FFFFFF");
    for (const media::Color chosen : {yellow, pink, navy}) {
      const std::string css = style::style_sheet(dark ? style::Theme::dark : style::Theme::light, "en", {},
                                                 {{style::Style::avatar, chosen}});
      const std::size_t at = css.find(".av.");
      REQUIRE(at != std::string::npos);
      const auto disc = media::parse_color(css.substr(css.find('#', at), 7));
      REQUIRE(disc.has_value());
      CAPTURE(css);
      CHECK(media::lowest_contrast(*disc, {&*initial, 1}) >= 4.5);
    }
  }
}
