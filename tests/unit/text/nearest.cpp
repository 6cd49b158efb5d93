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

TEST_CASE("one character of a short Chinese word may differ") {
  CHECK(near("阶断", {"旅程", "阶段"}) == "阶段");
  CHECK(near("階段", {"阶段"}) == "阶段");
  CHECK(near("接觸電", {"接觸點"}) == "接觸點");
  CHECK(near("情緒曲", {"情緒"}) == "情緒");
  CHECK(near("痛點", {"優點"}) == "優點");
  CHECK(near("痛", {"點"}) == "-");
  CHECK(near("旅程", {"阶段"}) == "-");
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

TEST_CASE("slip: a part that is long enough and differs a little") {
  using journey::text::is_slip;
  CHECK(is_slip("gaol", "goal"));
  CHECK(is_slip("wat", "wait"));
  CHECK(is_slip("no-printers", "no-printer"));
  CHECK(is_slip("noprinter", "no-printer"));
  CHECK(is_slip("Sarah", "sarah"));
  CHECK(is_slip("模煳", "模糊"));
  CHECK(is_slip("接觸占", "接觸點"));
}

TEST_CASE("slip: another short word, number or degree is meant") {
  using journey::text::is_slip;
  CHECK(!is_slip("p2", "p1"));
  CHECK(!is_slip("interview2", "interview1"));
  CHECK(!is_slip("pain-c", "pain-a"));
  CHECK(!is_slip("now", "low"));
  CHECK(!is_slip("web", "wed"));
  CHECK(!is_slip("超高", "高"));
  CHECK(!is_slip("高", "低"));
}

TEST_CASE("nearest: the last of candidates that are equally near") {
  const std::array<std::string_view, 3> words{"pain-a", "pain-b", "gain"};
  CHECK(journey::text::nearest("pain-c", words) == "pain-a");
  CHECK(journey::text::last_nearest("pain-c", words) == "pain-b");
  CHECK(!journey::text::last_nearest("zzzzzz", words));
}
