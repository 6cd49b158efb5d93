#include "cli/run/raster.hpp"

#include <doctest/doctest.h>

using namespace journey::cli;

TEST_CASE("raster: what fonts have is read off fc-list, as merged ranges") {
  CHECK(characters_of_fonts(":charset=20-7e a0\n:charset=7f-9f 4e00\n") ==
        Characters{{0x20, 0xA0}, {0x4E00, 0x4E00}});
  CHECK(characters_of_fonts("").empty());
}

TEST_CASE("raster: a character that no font has is named, one that nobody sees is not") {
  const Characters known{{0x20, 0x7E}};
  CHECK(characters_without_font(U"a b", known).empty());
  CHECK(characters_without_font(U"a\n\u00A0\u200D購\U000E0062買", known) == U"購買");
}

TEST_CASE("raster: a PNG has a largest side") {
  CHECK(too_large_for_png(32767, 10, "").empty());
  CHECK(too_large_for_png(32768, 10, "") ==
        "it would be 32768 by 10 px, and a PNG has at most 32767 on a side; `--scale 0.99` fits, and `-f "
        "pdf` at "
        "any size");
  CHECK(too_large_for_png(10, 20000, "2").english().find("40000") != std::string::npos);
  CHECK(too_large_for_png(1e7, 1, "") ==
        "it would be 10000000 by 1 px, and a PNG has at most 32767 on a side; `-f pdf` takes any size");
}
