#include "diagnostic/location.hpp"

#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::cut_to;
using diagnostic::uri_of;

TEST_CASE("uri: letters, digits and folders stay") {
  CHECK(uri_of("maps/a-b_c.~1.journey") == "maps/a-b_c.~1.journey");
}

TEST_CASE("uri: everything that means something in a URI is encoded") {
  CHECK(uri_of("a b#c%d?e.journey") == "a%20b%23c%25d%3Fe.journey");
  CHECK(uri_of("旅程.journey") == "%E6%97%85%E7%A8%8B.journey");
  CHECK(uri_of("\"'`<>&\\^{}|") == "%22%27%60%3C%3E%26%5C%5E%7B%7D%7C");
}

TEST_CASE("uri: no path is taken for a scheme or a host") {
  CHECK(uri_of("javascript:alert(1)") == "javascript%3Aalert%281%29");
  CHECK(uri_of(".//host/a") == "host/a");
}

TEST_CASE("uri: bytes that are not UTF-8 survive") { CHECK(uri_of("a\xFF\n") == "a%FF%0A"); }

TEST_CASE("uri: an absolute path is a file") { CHECK(uri_of("/tmp/a b") == "file:///tmp/a%20b"); }

TEST_CASE("path: a leading ./ is not shown, the rest is") {
  CHECK(diagnostic::shown_path("././a/./b") == "a/./b");
  CHECK(diagnostic::shown_path("../a") == "../a");
  CHECK(diagnostic::shown_path(".hidden") == ".hidden");
}

TEST_CASE("cut_to: short texts stay, long ones end in an ellipsis and never in half a character") {
  CHECK(cut_to("abc", 3) == "abc");
  CHECK(cut_to("abcdef", 5) == "ab…");
  CHECK(cut_to("旅程旅程", 8) == "旅…");
  CHECK(cut_to("旅程", 4) == "…");
}

TEST_CASE("full_message: message, places, hint, each on a line") {
  text::Sources sources;
  const auto id = sources.add("./a.journey", "one\ntwo\n");
  diagnostic::Diagnostic finding{diagnostic::Severity::error, "r", {id, 0, 3}, support::said("m"),
                                 support::said("h"),          {},  {}};
  finding.labels.push_back({{id, 4, 7}, support::said("first")});
  CHECK(diagnostic::full_message(finding, sources, lexicon::Language::english) ==
        "m\na.journey:2:1: first\nhint: h");
}

TEST_CASE("full_message: many places are counted") {
  text::Sources sources;
  const auto id = sources.add("a", "x");
  diagnostic::Diagnostic finding{
      diagnostic::Severity::error, "r", {id, 0, 1}, support::said("m"), {}, {}, {}};
  for (int i = 0; i < 10; ++i) finding.labels.push_back({{id, 0, 1}, support::said("here")});
  CHECK(diagnostic::full_message(finding, sources, lexicon::Language::english)
            .ends_with("here\nand 2 more places"));
}
