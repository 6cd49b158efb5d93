#include "style/metrics.hpp"

#include "text/graphemes.hpp"

#include <string>

#include <doctest/doctest.h>

using journey::style::text_room;
using journey::style::text_width;

TEST_CASE("widths of Latin text are those of Arial") {
  // Advances as in the published metrics of Helvetica: A 667, a 556, i 222, space 278, W 944 of 1000.
  CHECK(text_width("A", 1000) == doctest::Approx(667).epsilon(0.001));
  CHECK(text_width("a", 1000) == doctest::Approx(556).epsilon(0.001));
  CHECK(text_width("i", 1000) == doctest::Approx(222).epsilon(0.001));
  CHECK(text_width("W", 1000) == doctest::Approx(944).epsilon(0.001));
  CHECK(text_width("0123456789", 1000) == doctest::Approx(5560).epsilon(0.001));
  CHECK(text_width("a", 1000, true) == doctest::Approx(556).epsilon(0.001));
  CHECK(text_width("t", 1000, true) == doctest::Approx(333).epsilon(0.001));
  CHECK(text_width("é", 1000) == text_width("e", 1000));
  CHECK(text_width("ж", 1000) > 600);
}

TEST_CASE("there is no kerning") {
  CHECK(text_width("AV", 2048) == text_width("A", 2048) + text_width("V", 2048));
}

TEST_CASE("East Asian characters take an em, Hangul a little less") {
  CHECK(text_width("顧客旅程", 13) == 52);
  CHECK(text_width("，。「」", 10) == 40);
  CHECK(text_width("Ａ１", 10) == 20);
  CHECK(text_width("한국", 100) == doctest::Approx(184).epsilon(0.001));
  CHECK(text_width("ﾊﾝ", 10) == 10);
  CHECK(text_width("顧", 10, true) == 10);
}

TEST_CASE("an emoji is one picture, however it is spelled") {
  const double one = text_width("🎉", 100);
  CHECK(one == doctest::Approx(124.5).epsilon(0.001));
  for (const std::string emoji : {"❤️", "👍🏽", "👨‍👩‍👧‍👦", "🇹🇼", "1️⃣",
                                  "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏳️‍🌈"})
    CHECK(text_width(emoji, 100) == one);
}

TEST_CASE("combining marks and controls take no room") {
  CHECK(text_width("e\u0301", 10) == text_width("e", 10));
  CHECK(text_width("か\u3099", 10) == 10);
  CHECK(text_width("\u200B\u200D\uFEFF\u2068", 10) == 0);
  std::string zalgo = "z";
  for (int i = 0; i < 10'000; ++i) zalgo += "\u0301";
  CHECK(text_width(zalgo, 10) == text_width("z", 10));
}

TEST_CASE("ambiguous punctuation is broad in East Asian text only") {
  CHECK(text_width("“”", 100) < 70);
  CHECK(text_width("“”", 100, false, true) == 200);
  CHECK(text_width("·", 100, false, true) == 100);
  CHECK(text_width("★", 100) == 100);
  CHECK(text_width("α", 100, false, true) == text_width("α", 100));
}

TEST_CASE("the width of a text is the sum of its clusters") {
  const std::string text =
      "Sarah 擔心「“照片”」— 🇹🇼❤️👨‍👩‍👧 e\u0301 한국 20%";
  double sum = 0;
  journey::text::for_each_cluster(text, [&](std::string_view cluster) { sum += text_width(cluster, 2048); });
  CHECK(text_width(text, 2048) == sum);
}

TEST_CASE("what nobody can draw still has a bounded width") {
  CHECK(text_width("", 12) == 0);
  CHECK(text_width("\t", 12) == text_width(" ", 12));
  CHECK(text_width("ก", 100) == doctest::Approx(70).epsilon(0.01));
  CHECK(text_width("\xFF\xFF", 100) <= 300);
}

TEST_CASE("room is what the broadest font needs, character by character") {
  // DejaVu Sans, in 1/2048 em: m 1995, i 569, 0 1303; its bold: m 2134.
  CHECK(text_room("m", 2048) == 1995);
  CHECK(text_room("i", 2048) == 569);
  CHECK(text_room("0000", 2048) == 4 * 1303);
  CHECK(text_room("m", 2048, true) == 2134);
  // W is broader in Arial.
  CHECK(text_room("W", 2048) > text_width("W", 2048) * 1.05);
  CHECK(text_room("é", 2048) == text_room("e", 2048));
  CHECK(text_room("顧客", 10, true) == 20);
  CHECK(text_room("한", 100) > text_width("한", 100));
}
