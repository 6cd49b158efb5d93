#include "text/nearest.hpp"

#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using journey::text::nearest;

namespace {

std::string near(std::string_view word, std::vector<std::string_view> candidates) {
  return std::string(nearest(word, candidates).value_or("-"));
}

bool sure(std::string_view word, std::vector<std::string_view> candidates) {
  const auto found = journey::text::meant(word, candidates);
  return found && found->is_sure;
}

}  // namespace

TEST_CASE("the nearest word is found") {
  const std::vector<std::string_view> words{"journey", "stage",   "touchpoint",
                                            "channel", "persona", "emotion"};
  CHECK(near("touchpont", words) == "touchpoint");
  CHECK(near("tuochpoint", words) == "touchpoint");
  CHECK(near("chanel", words) == "channel");
  CHECK(near("stagee", words) == "stage");
  CHECK(near("emtoion", words) == "emotion");
  CHECK(near("jurney", words) == "journey");
}

TEST_CASE("letter case of ASCII is no difference") {
  CHECK(near("STAEG", {"stage", "STAR"}) == "stage");
  CHECK(near("Stage", {"stage"}) == "stage");
}

TEST_CASE("far words have no neighbour") {
  CHECK(near("xyzzy", {"stage", "journey"}) == "-");
  CHECK(near("stage", {}) == "-");
  CHECK(near("", {"a"}) == "-");
  CHECK(near("cat", {"dogs"}) == "-");
  CHECK(near("go", {"id"}) == "-");
}

TEST_CASE("a swap of neighbours is one step") {
  CHECK(near("ab", {"ba"}) == "ba");
  CHECK(near("goal", {"gaol"}) == "gaol");
  CHECK(near("abc", {"cab"}) == "-");  // two steps, one allowed
}

TEST_CASE("one Chinese character makes another word, so none may differ") {
  CHECK(near("阶断", {"旅程", "阶段"}) == "-");
  CHECK(near("情緒曲", {"情緒"}) == "-");
  CHECK(near("痛點", {"優點"}) == "-");
  CHECK(near("線下", {"線上"}) == "-");
  CHECK(near("未驗證", {"已驗證"}) == "-");
  CHECK(near("物流贵", {"物流慢"}) == "-");
  CHECK(near("困りこと", {"困りごと"}) == "-");
}

TEST_CASE("a word in another writing is the same word") {
  CHECK(near("階段", {"旅程", "阶段"}) == "阶段");
  CHECK(near("接触點", {"接觸點"}) == "接觸點");
  CHECK(near("ｇｏａｌ", {"goal"}) == "goal");
  CHECK(near("Ａ/Ｂ测試", {"A/B測試"}) == "A/B測試");
  CHECK(sure("接触點", {"接觸點", "觸點"}));
  CHECK(sure("Ui", {"ui"}));
  CHECK(near("发", {"發", "髮"}) == "發");
  CHECK_FALSE(sure("发", {"發", "髮"}));  // two names that only one writing tells apart
}

TEST_CASE("kana are letters") {
  CHECK(near("タッチポイト", {"タッチポイント"}) == "タッチポイント");
  CHECK(sure("タッチポイト", {"タッチポイント"}));
  CHECK(near("テーム", {"テーマ"}) == "テーマ");
  CHECK_FALSE(sure("テーム", {"テーマ"}));
}

TEST_CASE("a negation is neither added nor taken away") {
  for (const char* word : {"unvalidated", "non-validated", "not validated", "invalidated"})
    CHECK(near(word, {"validated"}) == "-");
  CHECK(near("validated", {"unvalidated"}) == "-");
  CHECK(near("different", {"indifferent"}) == "-");
  CHECK(near("indiferent", {"indifferent"}) == "indifferent");
  CHECK(near("intervew", {"interview"}) == "interview");
  CHECK(near("nterview", {"interview"}) == "interview");
  CHECK(near("notes", {"note"}) == "note");
}

TEST_CASE("the smaller distance wins, then the earlier candidate") {
  CHECK(near("browse", {"brows", "browsee", "browse"}) == "browse");
  CHECK(near("browzze", {"browze", "browzzer"}) == "browze");
  CHECK(near("aac", {"aab", "aad"}) == "aab");
  CHECK(near("abcdefghi", {"abcdefgxy", "abcdefghx"}) == "abcdefghx");
}

TEST_CASE("the threshold is a third of the word") {
  CHECK(near("abcdef", {"abcdxy"}) == "abcdxy");     // 2 of 6
  CHECK(near("abcdef", {"abcxyz"}) == "-");          // 3 of 6
  CHECK(near("abcdefghi", {"abcdef"}) == "abcdef");  // 3 of 9
  CHECK(near("abcdef", {"abcdefgh"}) == "abcdefgh");
  CHECK(near("abcdef", {"abcdefghi"}) == "-");
}

TEST_CASE("the cost is bounded") {
  const std::string longest(128, 'a');
  const std::string near_by = std::string(127, 'a') + "b";
  CHECK(near(longest, {near_by}) == near_by);
  CHECK(near(longest + "a", {longest}) == "-");
  CHECK(near(longest, {std::string(1'000'000, 'a')}) == "-");
  CHECK(near(std::string(1'000'000, 'a'), {longest}) == "-");
}

TEST_CASE("bytes that are not UTF-8 do no harm") {
  CHECK(near("st\xFFge", {"stage"}) == "stage");
  CHECK(near("\xFF", {"stage"}) == "-");
}

TEST_CASE("sure: a part that is long enough and differs a little") {
  CHECK(sure("emtoion", {"emotion"}));
  CHECK(sure("no-printers", {"no-printer"}));
  CHECK(sure("noprinter", {"no-printer"}));
  CHECK(sure("Sarah", {"sarah"}));
  CHECK(sure("oportunty", {"opportunity"}));
}

TEST_CASE("not sure: another short word, number or beginning is meant") {
  CHECK_FALSE(sure("p2", {"p1"}));
  CHECK_FALSE(sure("interview2", {"interview1"}));
  CHECK_FALSE(sure("pain-c", {"pain-a"}));
  CHECK_FALSE(sure("now", {"low"}));
  CHECK_FALSE(sure("gaol", {"goal"}));
  CHECK_FALSE(sure("stag", {"stage"}));
  CHECK_FALSE(sure("actor", {"factor"}));
  CHECK_FALSE(sure("active", {"action"}));
}

TEST_CASE("not sure: two that are equally near") {
  const std::array<std::string_view, 2> words{"checker", "checked"};
  CHECK(journey::text::meant("checkes", words)->word == "checker");
  CHECK_FALSE(journey::text::meant("checkes", words)->is_sure);
  const auto same = [](std::size_t, std::size_t) { return true; };
  CHECK(journey::text::meant("checkes", words, same)->is_sure);
  CHECK(journey::text::meant("checked", words)->is_sure);
}
