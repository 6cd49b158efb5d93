#include "text/width.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey::text;

TEST_CASE("columns of plain and of Chinese text") {
  CHECK(display_width("") == 0);
  CHECK(display_width("stage: Buy") == 10);
  CHECK(display_width("階段：購買") == 10);
  CHECK(display_width("ｆｕｌｌ") == 8);
  CHECK(display_width("ﾊﾝｶｸ") == 4);
  CHECK(display_width("한국") == 4);
  CHECK(display_width("“x” — …") == 7);
}

TEST_CASE("a tab counts one column") { CHECK(display_width("\ta\t") == 3); }

TEST_CASE("what cannot be seen takes no column") {
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("a\u200Bb\uFEFF") == 2);
  CHECK(display_width("\u202Eab\u202C") == 2);
  CHECK(display_width("\u1112\u1161\u11AB") == 2);
}

TEST_CASE("emoji take two columns, however they are spelled") {
  CHECK(display_width("🎉") == 2);
  CHECK(display_width("❤️") == 2);
  CHECK(display_width("1️⃣") == 2);
  CHECK(display_width("👍🏽") == 2);
  CHECK(display_width("👨‍👩‍👧‍👦") == 2);
  CHECK(display_width("🇹🇼🇩🇪") == 4);
  CHECK(display_width("🏴󠁧󠁢󠁥󠁮󠁧󠁿") == 2);
}

TEST_CASE("bytes that are not UTF-8 take a column each") { CHECK(display_width("a\xFF\x80z") == 4); }

TEST_CASE("the class of a character") {
  CHECK(breadth('a') == Breadth::narrow);
  CHECK(breadth(U'旅') == Breadth::wide);
  CHECK(breadth(0x2A6DF) == Breadth::wide);
  CHECK(breadth(U'한') == Breadth::hangul);
  CHECK(breadth(U'ﾊ') == Breadth::half);
  CHECK(breadth(U'★') == Breadth::ambiguous);
  CHECK(breadth(U'🎉') == Breadth::emoji);
  CHECK(breadth(0x1F1E6) == Breadth::regional);
  CHECK(breadth(0x301) == Breadth::zero);
  CHECK(breadth(0x10FFFF) == Breadth::narrow);
  CHECK(breadth(0xFFFFFFFF) == Breadth::narrow);
}
