#include "text/trim.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey::text;

namespace {

std::string joined(std::string_view s) {
  std::string out;
  for (const auto piece : split_list(s)) (out += '[') += std::string(piece) + ']';
  return out;
}

}  // namespace

TEST_CASE("white space of the language is trimmed, and nothing else") {
  CHECK(trim("  a b\t") == "a b");
  CHECK(trim("\u3000旅程\u00A0\u3000") == "旅程");
  CHECK(trim_start(" \t\u3000x ") == "x ");
  CHECK(trim_end(" x\u3000 \t") == " x");
  CHECK(trim("\n a \n") == "\n a \n");
  CHECK(trim("\u2003a") == "\u2003a");
  CHECK(trim("") == "");
  CHECK(trim(" \u3000\t") == "");
}

TEST_CASE("trimming does not eat parts of other characters") {
  CHECK(trim("\u3000\u3001") == "\u3001");
  CHECK(trim_end("\u00E0") == "\u00E0");  // ends in A0, like a no-break space
  CHECK(trim_end("一\u3000") == "一");    // ends in 80, like an ideographic space
}

TEST_CASE("blank text is recognised") {
  CHECK(is_blank(""));
  CHECK(is_blank(" \u3000\t\u00A0"));
  CHECK_FALSE(is_blank(" ."));
}

TEST_CASE("lists are split at commas of both kinds and at the enumeration comma") {
  CHECK(joined("web, phone") == "[web][phone]");
  CHECK(joined("官網，電話、門市") == "[官網][電話][門市]");
  CHECK(joined("one") == "[one]");
  CHECK(joined("a b ,\u3000c") == "[a b][c]");
  CHECK(joined("a;b；c") == "[a;b；c]");
}

TEST_CASE("stray separators leave empty pieces") {
  CHECK(joined("a,,b") == "[a][][b]");
  CHECK(joined("a,") == "[a][]");
  CHECK(joined("，a") == "[][a]");
  CHECK(joined(",") == "[][]");
}

TEST_CASE("a blank text is an empty list") {
  CHECK(joined("") == "");
  CHECK(joined(" \u3000") == "");
}
