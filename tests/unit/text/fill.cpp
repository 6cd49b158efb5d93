// Lines of prose in a terminal.
#include "text/fill.hpp"

#include <doctest/doctest.h>

using journey::text::fill;

TEST_CASE("fill: lines are as full as they can be, and end at spaces") {
  CHECK(fill("one two three four", 8) == "one two\nthree\nfour\n");
  CHECK(fill("one two three four", 9) == "one two\nthree\nfour\n");
  CHECK(fill("one two three four", 80) == "one two three four\n");
  CHECK(fill("", 80).empty());
}
TEST_CASE("fill: a word is not parted, however wide it is") {
  CHECK(fill("a check-in/check-out b", 6) == "a\ncheck-in/check-out\nb\n");
}
TEST_CASE("fill: Chinese and Japanese have no spaces, and two columns a character") {
  CHECK(fill("地圖以標題開頭，共用檔沒有", 16) == "地圖以標題開頭，\n共用檔沒有\n");
  CHECK(fill("地圖以標題開頭，共用檔沒有", 14) == "地圖以標題開\n頭，共用檔沒有\n");
  CHECK(fill("沒有 `journey: TITLE`（旅程）", 10) == "沒有\n`journey:\nTITLE`（旅\n程）\n");
  CHECK(fill("マップはスコアで始まる。", 12) == "マップはスコ\nアで始まる。\n");
}
