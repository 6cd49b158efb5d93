#include "review/word_diff.hpp"

#include "support/compile.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey;

namespace {

std::string diff(std::string_view before, std::string_view after) {
  const auto pieces = review::word_diff(before, after);
  return pieces ? review::in_words(*pieces) : "none";
}

}  // namespace

TEST_CASE("word diff: words that went and came") {
  CHECK(diff("Is it safe to pay?", "Is it safe to pay here?") == "Is it safe to pay{+ here+}?");
  CHECK(diff("Pay at the till", "Pay at the desk") == "Pay at the [-till-]{+desk+}");
  CHECK(diff("a b c d e f", "a b c d e f") == "a b c d e f");
}

TEST_CASE("word diff: characters where no blanks part words") {
  CHECK(diff("看商品照片", "看商品影片") == "看商品[-照-]{+影+}片");
  CHECK(diff("在門市付款", "在門市用卡付款") == "在門市{+用卡+}付款");
}

TEST_CASE("word diff: what has little in common is none") {
  CHECK(diff("Pay", "Look at the coat") == "none");
  CHECK(diff("", "x") == "none");
  CHECK(diff("60%", "50%") == "none");
}

TEST_CASE("word diff: long texts are cut to what changed") {
  std::string before, after;
  for (int i = 0; i < 4000; ++i) before += "word" + std::to_string(i) + " ";
  after = before;
  after.replace(after.find("word2000"), 8, "changed");
  const std::string told = diff(before, after);
  CHECK(told.find("[-word2000-]{+changed+}") != std::string::npos);
  CHECK(told.size() < 200);
}
