#include "text/ascii.hpp"

#include <doctest/doctest.h>

using namespace journey::text;

TEST_CASE("ascii: letters become small, and nothing else changes") {
  CHECK(ascii_lower("AZaz09@[`{É痛") == "azaz09@[`{É痛");
  CHECK(same_word("KANO", "kano"));
  CHECK_FALSE(same_word("kano", "kan"));
  CHECK_FALSE(same_word("É", "é"));
}
TEST_CASE("ascii: digits and letters, by byte and by code point") {
  CHECK(is_ascii_digit('0'));
  CHECK(is_ascii_digit(U'9'));
  CHECK_FALSE(is_ascii_digit(U'９'));
  CHECK(is_ascii_alnum('z'));
  // Neither what stands beside the letters, nor the bytes of other scripts.
  for (const char c : {'@', '[', '`', '{', '/', ':', '\xC3', '\xE5', '\0'}) CHECK_FALSE(is_ascii_alnum(c));
}
TEST_CASE("ascii: a number has a digit") {
  CHECK(is_ascii_number("007"));
  CHECK_FALSE(is_ascii_number(""));
  CHECK_FALSE(is_ascii_number("1.5"));
}
TEST_CASE("ascii: one byte of another script is enough") {
  CHECK(is_ascii(""));
  CHECK(is_ascii("plain\x7F"));
  CHECK_FALSE(is_ascii("naïve"));
}
