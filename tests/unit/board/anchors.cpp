#include "board/anchors.hpp"

#include <doctest/doctest.h>

using namespace journey;

TEST_CASE("a name is kept as written, in any script") {
  CHECK(board::safe_name("blurry-photos_2") == "blurry-photos_2");
  CHECK(board::safe_name("圖片不清") == "圖片不清");
}

TEST_CASE("everything else in a name is one hyphen, and none at the ends") {
  CHECK(board::safe_name("Browse  pages, read!") == "Browse-pages-read");
  CHECK(board::safe_name("\"><script>") == "script");
  CHECK(board::safe_name("圖片，不清。") == "圖片-不清");
  CHECK(board::safe_name("🙂") == "");
}

TEST_CASE("a letter that XML does not take in a name is left out") {
  CHECK(board::safe_name("aªb") == "a-b");
}

TEST_CASE("bytes that are not UTF-8 never reach an id") { CHECK(board::safe_name("a\xFF\xFEz") == "a-z"); }

TEST_CASE("an id has at most 64 characters behind its kind") {
  std::string longest;
  for (int at = 0; at < 100; ++at) longest += "長";
  CHECK(board::safe_name(longest).size() == 64 * 3);
}

TEST_CASE("no id is given twice") {
  board::Anchors anchors;
  CHECK(anchors.add("pain", "a b") == "pain-a-b");
  CHECK(anchors.add("pain", "a-b") == "pain-a-b-2");
  CHECK(anchors.add("pain", "a!b") == "pain-a-b-3");
  CHECK(anchors.add("pain", "🙂") == "pain");
  CHECK(anchors.add("pain", "") == "pain-2");
  CHECK(anchors.add("stage", "a b") == "stage-a-b");
}
