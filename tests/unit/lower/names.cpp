#include "support/compile.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace journey;
using support::Compilation;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

namespace {

std::string map_with(const std::string& declarations, const std::string& touchpoint = "") {
  return "journey: J\n" + declarations + "stage s: S\n  touchpoint t: T\n" + touchpoint;
}
std::string hint_of(const std::string& map, std::string_view rule = "unknown-name") {
  return Compilation(map).finding(rule).hint.english();
}

}  // namespace

TEST_CASE("names: one kind and name is declared once, and the first is shown") {
  Compilation compilation(map_with("channel web: Web\nchannel web: Site\n"));
  CHECK(compilation.findings() == Places{"3:9 duplicate-name"});
  REQUIRE(compilation.finding("duplicate-name").labels.size() == 1);
  CHECK(compilation.sources()[0].line_of(compilation.finding("duplicate-name").labels[0].span.begin) == 2);
}
TEST_CASE("names: kinds do not share names") {
  CHECK(mistakes(map_with("channel web: Web\nowner web: Team\nmetric web: M\n")).empty());
}
TEST_CASE("names: a library's declaration comes before the map's") {
  CHECK(mistakes("import: a.journey\n" + map_with("channel web: Web\n"),
                 {{"a.journey", "channel web: W\n"}}) == Places{"3:9 duplicate-name"});
}
TEST_CASE("names: two libraries with one name") {
  CHECK(mistakes("import: a.journey\nimport: b.journey\n" + map_with(""),
                 {{"a.journey", "channel web: W\n"}, {"b.journey", "channel web: W\n"}}) ==
        Places{"b.journey:1:9 duplicate-name"});
}
TEST_CASE("names: stages, touchpoints, pains and opportunities are unique each for itself") {
  CHECK(mistakes("journey: J\nstage a: A\n  touchpoint a: A\n    pain a: A\n    opportunity a: A\nstage a: "
                 "A\n  touchpoint a: A\n"
                 "    pain a: A\n      opportunity a: A\n") ==
        Places{"6:7 duplicate-name", "7:14 duplicate-name", "8:10 duplicate-name", "9:19 duplicate-name"});
}
TEST_CASE("names: composed and decomposed are one name") {
  CHECK(compile(map_with("channel caf\u00E9: C\n", "    channel: cafe\u0301\n"))
            .first()
            .touchpoints[0]
            .channels[0]
            .target == 0);
}
TEST_CASE("names: letter case makes two names") {
  CHECK(mistakes(map_with("channel web: W\n", "    channel: Web\n")) == Places{"5:14 unknown-name"});
}
TEST_CASE("names: words of the command line are no names of personas and views") {
  CHECK(mistakes(map_with("persona all: A\nview Map: M\n")) ==
        Places{"2:9 reserved-name", "3:6 reserved-name"});
}
TEST_CASE("names: the end and the exit are no touchpoints, in no language") {
  CHECK(mistakes("journey: J\nstage 完成: S\n  touchpoint End: T\n  touchpoint 流失: U\n") ==
        Places{"2:7 reserved-name", "3:14 reserved-name", "4:14 reserved-name"});
}
TEST_CASE("names: a lane is called like no keyword") {
  CHECK(mistakes(map_with("lane 想法: Thoughts\n")) == Places{"2:6 reserved-name"});
}

TEST_CASE("references: any text stands for itself while nothing of the kind is declared") {
  const auto map = compile(map_with(
      "", "    channel: Web shop, phone\n    owner: CX team\n    metric: bounce\n    source: talks\n"));
  const model::Touchpoint& t = map.first().touchpoints[0];
  REQUIRE(t.channels.size() == 2);
  CHECK(t.channels[1].text == "phone");
  CHECK(t.channels[1].target == model::none);
  CHECK(t.owner.text == "CX team");
}
TEST_CASE("references: as soon as one is declared all have to resolve") {
  CHECK(mistakes(map_with("channel web: Web\n", "    channel: web, phone\n    owner: CX\n")) ==
        Places{"5:19 unknown-name"});
}
TEST_CASE("references: a resolved one bears the title") {
  const auto map = compile(map_with("channel web: Web shop\n", "    channel: web\n"));
  CHECK(map.first().touchpoints[0].channels[0].text == "Web shop");
}
TEST_CASE("references: lists are split at all three commas, single ones never") {
  const auto map = compile(map_with("", "    channel: a，b、c, d\n    owner: Sales, Berlin\n"));
  CHECK(map.first().touchpoints[0].channels.size() == 4);
  CHECK(map.first().touchpoints[0].owner.text == "Sales, Berlin");
}
TEST_CASE("references: an empty item is a mistake, and the others still count") {
  CHECK(mistakes(map_with("channel a: A\n", "    channel: a,,b\n")) ==
        Places{"5:16 empty-item", "5:17 unknown-name"});
}
TEST_CASE("references: personas, pains, stages, models and lanes always have to resolve") {
  CHECK(mistakes(
            "journey: J\n  persona: ana\n  model: mine\nstage s: S\n  goal: G\nopportunity: O\n  solves: p\n"
            "view v: V\n  show: weather\n  stages: nowhere\n") ==
        Places{"2:12 unknown-name", "3:10 unknown-name", "7:11 unknown-name", "9:9 unknown-name",
               "10:11 unknown-name"});
}
TEST_CASE("references: did you mean, by name") {
  Compilation compilation(map_with("channel web: Web shop\n", "    channel: wbe\n"));
  CHECK(compilation.finding("unknown-name").hint == "did you mean `web`?");
  REQUIRE(compilation.finding("unknown-name").fixes.size() == 1);
  CHECK(compilation.finding("unknown-name").fixes[0].replacement == "web");
}
TEST_CASE("references: did you mean, by title") {
  CHECK(hint_of(map_with("channel w: Web shop\n", "    channel: web shop\n")) == "did you mean `w`?");
}
TEST_CASE("references: an element with a title only has to be named first") {
  CHECK(hint_of("journey: J\nstage s: S\n  touchpoint: Pay\n    next Pay: 10%\n") ==
        "`Pay` has no name yet; give it one: `touchpoint pay: …`");
  CHECK(hint_of("旅程：J\n階段：認知\n  目標：x\n檢視 v：V\n  階段：認知\n") ==
        "`認知` has no name yet; give it one: `階段 認知: …`");
}
TEST_CASE("references: few names are listed, none asks for a declaration") {
  CHECK(hint_of(map_with("channel web: W\nchannel shop: S\n", "    channel: telephone\n")) ==
        "there are `web`, `shop`");
  CHECK(hint_of("journey: J\n  persona: ana\n" + std::string("stage s: S\n  goal: G\n")) ==
        "declare it: `persona ana: TITLE`");
}
TEST_CASE("references: behind a name # is no comment, and the message says so") {
  CHECK(hint_of(map_with("channel web: W\n", "    channel: web # the shop\n"))
            .starts_with("a comment stands on a line of its own"));
}
TEST_CASE("references: a line that was not understood may have declared the name") {
  CHECK(mistakes(map_with("chanel web: W\nchannel shop: S\n", "    channel: web\n")) ==
        Places{"2:1 unknown-keyword"});
  CHECK(mistakes("journey: J\nstage s: S\n  touchpont a: A\n  touchpoint b: B\n    next a: 10%\n") ==
        Places{"3:3 unknown-keyword"});
}
TEST_CASE("references: a for, a skip and a view speak of personas of the journey") {
  CHECK(
      mistakes(
          "journey: J\n  persona: ana\n  for ben:\n    goal: G\npersona ana: A\npersona ben: B\nstage s: S\n"
          "  touchpoint t: T\n    skip: ben\nview v: V\n  persona: ben, ana\n") ==
      Places{"3:7 persona-not-in-journey", "9:11 persona-not-in-journey", "11:12 persona-not-in-journey"});
}
TEST_CASE("references: many wrong names are all reported, and quickly") {
  std::string map = "journey: J\nchannel web: W\nstage s: S\n";
  for (int i = 0; i < 2000; ++i) map += fmt::format("  touchpoint t{}: T\n    channel: x{}\n", i, i);
  CHECK(mistakes(map).size() == 2000);
}

TEST_CASE("personas: without persona the journey is about those of its own file") {
  const auto map =
      compile("import: a.journey\njourney: J\npersona ana: Ana\npersona ben: Ben\nstage s: S\n  goal: G\n",
              {{"a.journey", "persona eve: Eve\n"}});
  REQUIRE(map.journeys.size() == 2);
  CHECK(map.journeys[0].personas().size() == 3);
  CHECK(map.journeys[0].personas()[map.journeys[0].persona].id == "ana");
  CHECK(map.journeys[1].personas()[map.journeys[1].persona].id == "ben");
}
TEST_CASE("personas: with persona it is about those it names, in that order") {
  const auto map = compile(
      "import: a.journey\njourney: J\n  persona: eve, ana\npersona ana: Ana\npersona ben: Ben\nstage s: S\n  "
      "goal: G\n",
      {{"a.journey", "persona eve: Eve\n"}});
  REQUIRE(map.journeys.size() == 2);
  CHECK(map.journeys[0].personas()[map.journeys[0].persona].id == "eve");
}
TEST_CASE("personas: without any there is one life, nobody's") {
  const auto map = compile("journey: J\nstage s: S\n  goal: G\n");
  REQUIRE(map.journeys.size() == 1);
  CHECK(map.first().persona == model::none);
}
TEST_CASE("personas: more than a journey may have") {
  std::string map = "journey: J\nstage s: S\n  goal: G\n";
  for (int i = 0; i < 65; ++i) map += fmt::format("persona p{0}: P\n", i);
  CHECK(Compilation(map).finding("limit-exceeded").severity == diagnostic::Severity::error);
}
