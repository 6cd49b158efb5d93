// Where phrases of Chinese and Japanese begin, by the models of BudouX.
#include "text/phrases.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace journey::text;

namespace {

/// The text with bars where a phrase begins.
std::string parted(std::string_view text) {
  std::string out;
  const Phrasing phrasing = phrasing_of(text);
  for (std::size_t at = 0; at < text.size(); at += 3) {  // each of these characters has three bytes
    if (at > 0 && phrase_score(text, at, phrasing) > 0) out += '|';
    out += text.substr(at, 3);
  }
  return out;
}

}  // namespace

// What the parser of the npm package says of the same texts.
TEST_CASE("phrases: the tables say what the models say") {
  CHECK(parted("資訊過載，難以找到合適的產品") == "資訊|過載，|難以|找到|合適|的|產品");
  CHECK(parted("完成結帳流程，進行付款") == "完成|結帳|流程，|進行|付款");
  CHECK(parted("市役所のサイトで手続きの一覧を探したが見つからない") ==
        "市役所の|サイトで|手続きの|一覧を|探したが|見つからない");
  CHECK(parted("帰りの電車で本を開く") == "帰りの|電車で|本を|開く");
}
TEST_CASE("phrases: whose they are is told by the characters") {
  CHECK(phrasing_of("帰りの電車") == Phrasing::japanese);
  CHECK(phrasing_of("打开小程序") == Phrasing::simplified);
  CHECK(phrasing_of("打開網站") == Phrasing::traditional);
  CHECK(phrasing_of("") == Phrasing::traditional);
}
