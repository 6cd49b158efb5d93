// Bytes that no map may hold.
#include "syntax/bytes.hpp"

#include "unit/syntax/findings.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::findings;
using test::Lines;
using test::rules;
using namespace std::string_literals;

TEST_CASE("bytes that are not UTF-8: one error a line, with the bytes") {
  CHECK(findings("stage a: caf\xE9\n  goal: G\n") ==
        Lines{"1:13 the byte <E9> is not UTF-8; save the file as UTF-8, then look at this line again"});
  CHECK(findings("stage a: \x80\x81 and \xFF\n  goal: G\xC0\xAF\n") ==
        Lines{"1:10 the bytes <80 81> are not UTF-8; save the file as UTF-8, then look at this line again",
              "2:10 the bytes <C0 AF> are not UTF-8; save the file as UTF-8, then look at this line again"});
  CHECK(rules("stage a: \xED\xA0\x80\n") == Lines{"1:10 not-utf8"});  // a surrogate
  CHECK(rules("stage a: A\xE4\xBD") == Lines{"1:11 not-utf8"});       // cut off at the end of the file
  CHECK(rules("# \xFF\nstage a: A\n  goal: |\n    \xFE\n") == Lines{"1:3 not-utf8", "4:5 not-utf8"});
}

TEST_CASE("a line with bad bytes says nothing more") {
  CHECK(rules("stage a\xFF b: A\n  goal\xFF: x\n  action: y\n") == Lines{"1:8 not-utf8", "2:7 not-utf8"});
  CHECK(rules("stage a: A\n  \xFF\n  action: y\n") == Lines{"2:3 not-utf8"});
}

TEST_CASE("control characters, one error a line") {
  CHECK(
      findings("stage a: A\x01\x02\n  goal: \x1B[31mG\n") ==
      Lines{
          "1:11 the control character <U+0001> can't be in a map; delete it; it is invisible in most editors",
          "2:9 the control character <U+001B> can't be in a map; delete it; it is invisible in most "
          "editors"});
  CHECK(rules("stage a: A\0B\n"s) == Lines{"1:11 control-character"});
  CHECK(rules("stage a: A\x7F\n") == Lines{"1:11 control-character"});
  CHECK(rules("stage a: A\u0085\n") == Lines{"1:11 control-character"});
  CHECK(rules("stage a: A\u00A9\tB\n").empty());
}

TEST_CASE("a lone carriage return") {
  CHECK(findings("stage a: A\rB\n") == Lines{"1:11 a carriage return without a line feed is no line end; let "
                                             "your editor save the file with LF (or CRLF) "
                                             "line ends"});
  CHECK(rules("stage a: A\r  goal: G\r") == Lines{"1:11 lone-carriage-return"});
  CHECK(rules("stage a: A\r\r\n") == Lines{"1:11 lone-carriage-return"});
}

TEST_CASE("UTF-16 and UTF-32 are named, with and without a mark, and nothing else is said") {
  CHECK(
      findings("\xFF\xFEj\0o\0"s) ==
      Lines{
          "1:1 the file is UTF-16 (little-endian); maps are UTF-8; let your editor save the file as UTF-8"});
  CHECK(findings("\xFE\xFF\0j\0o"s).front().find("UTF-16 (big-endian)") != std::string::npos);
  CHECK(findings("\xFF\xFE\0\0j\0\0\0"s).front().find("UTF-32 (little-endian)") != std::string::npos);
  CHECK(findings("\0\0\xFE\xFF\0\0\0j"s).front().find("UTF-32 (big-endian)") != std::string::npos);
  CHECK(findings("j\0o\0u\0"s).front().find("UTF-16 (little-endian)") != std::string::npos);
  CHECK(findings("\0j\0o\0u"s).front().find("UTF-16 (big-endian)") != std::string::npos);
  CHECK(findings("\xFF\xFEj\0o\0"s).size() == 1);
}

TEST_CASE("bidi controls: never in a head, in a text only balanced within the line") {
  CHECK(findings("stage a\u202Eb: A\n") == Lines{"1:8 the invisible control <U+202E> stands before the "
                                                 "colon; delete it; keywords and names hold only what can "
                                                 "be seen"});
  CHECK(findings("stage a: A\n  goal: x \u202E y\n") ==
        Lines{"2:11 the invisible control <U+202E> changes the direction of the text and has no partner in "
              "this line; "
              "delete it, or close what it opens in the same line"});
  CHECK(findings("stage a: A\n  goal: x \u2067y\u2069\n").empty());
  CHECK(rules("stage a: A\n  goal: |\n    x \u2067y\n    \u2069z\n") ==
        Lines{"3:7 bidi-control", "4:5 bidi-control"});
  CHECK(rules("# x \u202E y\nstage a: A\n") == Lines{"1:5 bidi-control"});
  CHECK(rules("\u200Fgoal: x\n") == Lines{"1:1 bidi-control"});
}
