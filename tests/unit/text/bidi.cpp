#include "text/bidi.hpp"

#include <doctest/doctest.h>

using namespace journey::text;

TEST_CASE("bidi controls are found where they stand") {
  CHECK(find_bidi_controls("plain 旅程 “quoted” …").empty());
  const auto found = find_bidi_controls("a\u202Eb\u2066\u061C\u200F");
  REQUIRE(found.size() == 4);
  CHECK(found[0].offset == 1);
  CHECK(found[0].code_point == 0x202E);
  CHECK(found[1].code_point == 0x2066);
  CHECK(found[2].code_point == 0x061C);
  CHECK(found[3].code_point == 0x200F);
}

TEST_CASE("every bidi control is known, and its neighbours are not") {
  for (const char32_t c : {0x202Au, 0x202Bu, 0x202Cu, 0x202Du, 0x202Eu, 0x2066u, 0x2067u, 0x2068u, 0x2069u,
                           0x200Eu, 0x200Fu, 0x061Cu}) {
    CHECK(is_bidi_control(c));
  }
  for (const char32_t c : {0x2029u, 0x202Fu, 0x2065u, 0x206Au, 0x200Du, 0x2010u, 0x061Bu, 0x061Du}) {
    CHECK_FALSE(is_bidi_control(c));
  }
}

TEST_CASE("balanced lines are left alone") {
  CHECK_FALSE(find_unbalanced_bidi("plain"));
  CHECK_FALSE(find_unbalanced_bidi("\u2067x\u2069 and \u202Bx\u202C"));
  CHECK_FALSE(find_unbalanced_bidi("\u2067a\u202Bb\u202Cc\u2069"));
  CHECK_FALSE(find_unbalanced_bidi("x\u200E\u200F\u061C"));
}

TEST_CASE("unbalanced lines are reported at the control that is wrong") {
  const auto offset = [](std::string_view line) { return find_unbalanced_bidi(line).value().offset; };
  CHECK(offset("ab\u202Ecd") == 2);
  CHECK(offset("a\u2069") == 1);
  CHECK(offset("a\u202C") == 1);
  CHECK(offset("\u2067x\u202C") == 4);
  CHECK(offset("\u202Ax\u2069") == 4);
  CHECK(offset("\u2067x\u2069\u202D") == 7);
}
