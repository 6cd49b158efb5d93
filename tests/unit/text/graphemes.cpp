#include "text/graphemes.hpp"

#include "break_cases.hpp"
#include "text/utf8.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey::text;

namespace {

/// The clusters of a text, separated by bars.
std::string clusters(std::string_view s) {
  std::string out;
  for_each_cluster(s, [&out](std::string_view cluster) {
    if (!out.empty()) out += '|';
    out += cluster;
  });
  return out;
}

}  // namespace

TEST_CASE("Unicode's own test of grapheme clusters") {
  const auto cases = read_break_cases("grapheme_break_test.txt");
  REQUIRE(cases.size() == 602);
  for (const auto& c : cases) {
    std::vector<std::size_t> breaks;
    for (std::size_t at = next_cluster(c.text, 0); at < c.text.size(); at = next_cluster(c.text, at)) {
      breaks.push_back(at);
    }
    CHECK_MESSAGE(breaks == c.breaks, c.line);
  }
}

TEST_CASE("text falls apart into what a reader sees as characters") {
  CHECK(clusters("") == "");
  CHECK(clusters("abc") == "a|b|c");
  CHECK(clusters("旅程，好") == "旅|程|，|好");
  CHECK(clusters("e\u0301a") == "e\u0301|a");
  CHECK(clusters("か\u3099き") == "か\u3099|き");
  CHECK(clusters("\r\n") == "\r\n");
}

TEST_CASE("emoji sequences stay whole") {
  CHECK(clusters("👨‍👩‍👧‍👦👍🏽") == "👨‍👩‍👧‍👦|👍🏽");
  CHECK(clusters("❤️1️⃣x") == "❤️|1️⃣|x");
  CHECK(clusters("🇹🇼🇩🇪🇫") == "🇹🇼|🇩🇪|🇫");
  CHECK(clusters("🏴󠁧󠁢󠁥󠁮󠁧󠁿!") == "🏴󠁧󠁢󠁥󠁮󠁧󠁿|!");
  CHECK(clusters("🏳️‍🌈🏳️‍🌈") == "🏳️‍🌈|🏳️‍🌈");
}

TEST_CASE("Hangul syllables stay whole") {
  CHECK(clusters("\u1112\u1161\u11AB\u1112") == "\u1112\u1161\u11AB|\u1112");
}

TEST_CASE("a cluster without end is cut") {
  std::string zalgo = "z";
  for (int i = 0; i < 1000; ++i) zalgo += "\u0301";
  std::size_t count = 0;
  for_each_cluster(zalgo, [&](std::string_view cluster) {
    ++count;
    CHECK(count_code_points(cluster) <= longest_cluster);
  });
  CHECK(count == 32);
}

TEST_CASE("bytes that are not UTF-8 are stepped over") {
  CHECK(clusters("a\xFF\xE6\x97z") == "a|\xFF|\xE6\x97|z");
  CHECK(next_cluster("ab", 2) == 2);
}
