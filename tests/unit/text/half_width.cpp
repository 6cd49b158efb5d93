// What a Chinese keyboard writes where ASCII is meant.
#include "text/half_width.hpp"

#include <doctest/doctest.h>

using journey::text::half_width;

TEST_CASE("half width: letters, digits and signs") {
  CHECK(half_width("ｓｔａｇｅ１") == "stage1");
  CHECK(half_width("https：／／ａ．ｂ") == "https://a.b");
  CHECK(half_width("！～") == "!~");
  CHECK(half_width("a　b") == "a b");
}
TEST_CASE("half width: everything else stays, broken bytes too") {
  CHECK(half_width("階段，。「」") == "階段,。「」");
  CHECK(half_width("plain") == "plain");
  CHECK(half_width("\xEF\xBC") == "\xEF\xBC");
  CHECK(half_width("").empty());
}
