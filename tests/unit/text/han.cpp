#include "text/han.hpp"

#include <string_view>

#include <doctest/doctest.h>

using namespace journey::text;

TEST_CASE("han: what one script alone writes") {
  for (const char32_t c : std::u32string_view(U"这说门车书见还时")) CHECK(han(c) == Han::simplified);
  for (const char32_t c : std::u32string_view(U"這說門車書見龜體")) CHECK(han(c) == Han::traditional);
}
TEST_CASE("han: what both write, though one of them means something else by it") {
  for (const char32_t c : std::u32string_view(U"后里面台云干谷系松只余着恒")) CHECK(han(c) == Han::shared);
  for (const char32_t c : std::u32string_view(U"人一的")) CHECK(han(c) == Han::shared);
  CHECK(han(U'a') == Han::shared);
  CHECK(han(U'：') == Han::shared);
  CHECK(han(0x10FFFF) == Han::shared);
}
