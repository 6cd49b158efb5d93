// Sentences of the program in the language of whoever reads them.
#include "lexicon/phrase.hpp"

#include <doctest/doctest.h>

using namespace journey::lexicon;

namespace {
constexpr Phrase greeting{"{0} has {1} {1|map|maps}", "{0} 有 {1} 張地圖", "{0} 有 {1} 张地图",
                          "{0} の地図は {1} 枚"};
constexpr Phrase plain{"nothing", "沒有", "没有", "なし"};
constexpr Phrase here{"here", "這裡", "这里", "ここ"};
}  // namespace

TEST_CASE("phrase: says what it speaks of in the order of each language") {
  CHECK(say<greeting>("Mara", 1).in(Language::english) == "Mara has 1 map");
  CHECK(say<greeting>("Mara", 2).in(Language::english) == "Mara has 2 maps");
  CHECK(say<greeting>("Mara", 2).in(Language::hant) == "Mara 有 2 張地圖");
  CHECK(say<greeting>("Mara", 1).in(Language::japanese) == "Mara の地図は 1 枚");
  CHECK(say<plain>().in(Language::hans) == "没有");
  CHECK(greeting.holes() == 2);
  CHECK(plain.holes() == 0);
}
TEST_CASE("phrase: messages within messages are in the same language") {
  const Message outer = say<greeting>(say<plain>(), 0);
  CHECK(outer.in(Language::hant) == "沒有 有 0 張地圖");
  CHECK(outer.english() == "nothing has 0 maps");
}
TEST_CASE("phrase: what looks like a hole in what it speaks of is none") {
  CHECK(say<greeting>("{1}", 3).english() == "{1} has 3 maps");
}
TEST_CASE("phrase: lists and clauses have the marks of the language") {
  const std::vector<std::string_view> words{"a", "b", "c"};
  CHECK(list_of_code(words, Conjunction::any).english() == "`a`, `b` or `c`");
  CHECK(list_of_code(words, Conjunction::all).in(Language::hant) == "`a`、`b` 和 `c`");
  CHECK(list_of_code(words, Conjunction::none).in(Language::japanese) == "`a`、`b`、`c`");
  const Message names = Message::list({say<here>(), say<plain>()}, Conjunction::any);
  CHECK(names.english() == "here or nothing");
  CHECK(names.in(Language::hant) == "這裡或沒有");
  CHECK(names.in(Language::japanese) == "ここかなし");
  CHECK(list_of_code(std::vector<std::string_view>{"a"}, Conjunction::any).english() == "`a`");
  CHECK(list_of_code(std::vector<std::string_view>{}, Conjunction::any).empty());
  CHECK(say<plain>().then(say<plain>()).english() == "nothing; nothing");
  CHECK(say<plain>().then(say<here>()).in(Language::hans) == "没有；这里");
  CHECK(say<plain>().then(say<here>()).in(Language::japanese) == "なし。ここ");
  CHECK(say<plain>().then({}).in(Language::hans) == "没有");
  CHECK(Message().then(say<plain>()).in(Language::hans) == "没有");
}
TEST_CASE("phrase: a message is compared by what it says") {
  CHECK(say<plain>() == "nothing");
  CHECK(say<plain>().is(plain));
  CHECK_FALSE(say<greeting>("a", 1).is(plain));
  CHECK(Message::verbatim("x") == Message::verbatim("x"));
  CHECK(Message::verbatim("").empty());
}
