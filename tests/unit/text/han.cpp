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
TEST_CASE("han: the form in which both writings can be compared") {
  CHECK(simplified(U'這') == U'这');
  CHECK(simplified(U'證') == U'证');
  CHECK(simplified(U'點') == U'点');
  for (const char32_t c : std::u32string_view(U"这后人aカ：")) CHECK(simplified(c) == c);
  CHECK(is_han(U'人'));
  CHECK(is_han(U'々'));
  for (const char32_t c : std::u32string_view(U"aカひー：")) CHECK_FALSE(is_han(c));
}
