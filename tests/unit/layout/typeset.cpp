#include "layout/set/typeset.hpp"

#include "style/metrics.hpp"
#include "text/spacing.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace lexicon = journey::lexicon;
using journey::layout::Paragraph;
using journey::layout::Typesetter;
using journey::style::Style;
using journey::style::text_room;
using journey::style::text_width;
using journey::style::type_of;

const std::vector<std::string> texts{"",
                                     "Browse product pages",
                                     "瀏覽商品頁、比較價格",
                                     "混排 text，with「引號」",
                                     "café naïve Ünïcödé",
                                     "👩‍👩‍👧 🇹🇼 👍🏽",
                                     "（括號）……——“quote”",
                                     "한국어 텍스트",
                                     "e\u0301 zalgo o\u0302\u0301\u0300",
                                     "tab\there",
                                     "a-long-hyphenated-word/with/slashes"};

const lexicon::Traits& traits_for(bool cjk) {
  return lexicon::traits(cjk ? lexicon::Language::hant : lexicon::Language::english);
}

}  // namespace

TEST_CASE("room is the measured width and what broader fonts need besides") {
  for (const bool cjk : {false, true}) {
    const Typesetter type(traits_for(cjk));
    for (const Style style : {Style::cell_text, Style::touchpoint_title, Style::title})
      for (const std::string& text : texts) {
        CAPTURE(text);
        const double width = text_width(text, type_of(style).size, type_of(style).bold, cjk);
        CHECK(type.room(text, style) >= width);
        CHECK(type.room(text, style) <= width * 1.3);
      }
  }
}

TEST_CASE("the short way of measuring gives what the long one gives") {
  for (const bool cjk : {false, true}) {
    const Typesetter type(traits_for(cjk));
    for (const Style style : {Style::cell_text, Style::touchpoint_title})
      for (const std::string text :
           {"Browse ~ {pages} 100%!", "瀏覽商品頁、「あ」", "混排 text，with「引號」", "e\u0301e"}) {
        CAPTURE(text);
        const double size = type_of(style).size;
        const double apart = size * journey::text::spacing_of(text, traits_for(cjk).stops);
        CHECK(type.room(text, style) ==
              doctest::Approx(text_room(text, size, type_of(style).bold, cjk) + apart));
      }
    CHECK(type.room("瀏覽商品頁、「あ」", Style::cell_text) == doctest::Approx(8.5 * 13));
  }
}

TEST_CASE("no line is wider than asked, unless one character is") {
  const Typesetter type(traits_for(true));
  for (const std::string& text : texts)
    for (const double width : {30.0, 60.0, 104.0, 400.0}) {
      CAPTURE(text);
      CAPTURE(width);
      const Paragraph paragraph = type.wrap(text, Style::cell_text, width);
      CHECK(paragraph.width <= width + 0.1);
      for (const std::string& line : paragraph.lines)
        CHECK(type.room(line, Style::cell_text) <= paragraph.width);
    }
}

TEST_CASE("an empty text has no lines") {
  CHECK(Typesetter(traits_for(false)).wrap("", Style::cell_text, 100).lines.empty());
  CHECK(Typesetter(traits_for(false)).wrap("  ", Style::cell_text, 100).lines.empty());
}

TEST_CASE("where words are said to fit, the longest fits") {
  for (const bool cjk : {false, true}) {
    const Typesetter type(traits_for(cjk));
    for (const std::string& text : texts)
      for (double width = 5; width < 200; width += 7) {
        CAPTURE(text);
        CAPTURE(width);
        if (type.words_fit(text, Style::cell_text, width))
          CHECK(type.longest_word(text, Style::cell_text) <= width + 0.1);
      }
  }
}

TEST_CASE("words that fit are seen to fit") {
  const Typesetter type(traits_for(false));
  CHECK(type.words_fit("short words only", Style::cell_text, 60));
  CHECK(!type.words_fit("one extraordinarily long word", Style::cell_text, 60));
  CHECK(type.words_fit("很長很長很長很長很長很長很長的中文", Style::cell_text, 40));
}

TEST_CASE("lines stand wider apart in Chinese") {
  CHECK(Typesetter(traits_for(false)).line_height(Style::cell_text) == 20);
  CHECK(Typesetter(traits_for(true)).line_height(Style::cell_text) == 21);
  for (const Style style : {Style::title, Style::cell_text, Style::tick_text}) {
    const Typesetter type(traits_for(true));
    CHECK(type.baseline(style) < type.line_height(style));
    CHECK(type.baseline(style) > type.line_height(style) / 2);
  }
}
