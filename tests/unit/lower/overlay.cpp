#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Keyword;
using support::compile;
using support::mistakes;

namespace {

/// A journey of Mike and Ana with one touchpoint that holds `lines` (indented by four).
model::Map map_of(const std::string& lines, const std::string& rest = "") {
  return compile(
      "journey: J\n  scenario: rain\n  tag: a, b\npersona mike: Mike\npersona ana: Ana\nlane weather: "
      "Weather\n" +
      rest + "stage s: S\n  touchpoint t: T\n" + lines);
}
const model::Touchpoint& touchpoint(const model::Map& map, std::size_t journey) {
  return map.journeys[journey].touchpoints[0];
}

std::vector<std::string> lines_of(const model::Touchpoint& t, Keyword keyword) {
  std::vector<std::string> lines;
  for (const model::Line& line : t.experience.lines) {
    if (line.keyword == keyword) lines.push_back(line.text.value);
  }
  return lines;
}
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("overlay: a property replaces all lines of the same keyword, for this persona only") {
  const auto map =
      map_of("    action: one\n    action: two\n    thought: same\n    for ana:\n      action: three\n");
  CHECK(lines_of(touchpoint(map, 0), Keyword::action) == Lines{"one", "two"});
  CHECK(lines_of(touchpoint(map, 1), Keyword::action) == Lines{"three"});
  CHECK(lines_of(touchpoint(map, 1), Keyword::thought) == Lines{"same"});
}
TEST_CASE("overlay: it replaces what stands below it too") {
  const auto map = map_of("    for ana:\n      action: three\n    action: one\n");
  CHECK(lines_of(touchpoint(map, 1), Keyword::action) == Lines{"three"});
}
TEST_CASE("overlay: several personas at once") {
  const auto map = map_of("    for mike, ana:\n      device: phone\n");
  CHECK(touchpoint(map, 0).device.value == "phone");
  CHECK(touchpoint(map, 1).device.value == "phone");
}
TEST_CASE("overlay: several apply in order, each keyword by the last that says it") {
  const auto map = map_of(
      "    action: a\n    thought: a\n    for mike, ana:\n      action: b\n      thought: b\n    for ana:\n  "
      "    action: c\n");
  CHECK(lines_of(touchpoint(map, 1), Keyword::action) == Lines{"c"});
  CHECK(lines_of(touchpoint(map, 1), Keyword::thought) == Lines{"b"});
  CHECK(lines_of(touchpoint(map, 0), Keyword::action) == Lines{"b"});
}
TEST_CASE("overlay: elements add and are theirs alone") {
  const auto map = map_of(
      "    pain slow: Slow\n    need: Speed\n    for ana:\n      pain dear: Dear\n        opportunity: "
      "Sale\n      need: Price\n      opportunity: Points\n");
  CHECK(map.journeys[0].pains.size() == 1);
  REQUIRE(map.journeys[1].pains.size() == 2);
  CHECK_FALSE(map.journeys[1].pains[0].only_some_personas);
  CHECK(map.journeys[1].pains[1].only_some_personas);
  CHECK(touchpoint(map, 0).experience.needs.size() == 1);
  CHECK(touchpoint(map, 1).experience.needs.size() == 2);
  CHECK(map.journeys[0].opportunities.empty());
  REQUIRE(map.journeys[1].opportunities.size() == 2);
  CHECK(map.journeys[1].opportunities[0].only_some_personas);
  CHECK(map.journeys[1].opportunities[0].solves == std::vector<model::Index>{1});
}
TEST_CASE("overlay: servqual is replaced by dimension") {
  const auto map = map_of(
      "    servqual empathy: 5 -> 4\n    servqual reliability: 6 -> 6\n    for ana:\n      servqual empathy: "
      "7 -> 2\n");
  const auto& servqual = touchpoint(map, 1).experience.servqual;
  CHECK(servqual[static_cast<std::size_t>(lexicon::ServqualDimension::empathy)]->value.perceived == 2);
  CHECK(servqual[static_cast<std::size_t>(lexicon::ServqualDimension::reliability)]->value.expected == 6);
}
TEST_CASE("overlay: a custom lane is replaced, others are not") {
  const auto map =
      map_of("    weather: rain\n    smell: tar\n    for ana:\n      weather: sun\n", "lane smell: Smell\n");
  REQUIRE(touchpoint(map, 1).experience.lines.size() == 2);
  CHECK(touchpoint(map, 1).experience.lines[0].text.value == "tar");
  CHECK(touchpoint(map, 1).experience.lines[1].text.value == "sun");
}
TEST_CASE("overlay: of a stage and of the journey") {
  const auto map = compile(
      "journey: J\n  scenario: rain\n  tag: a\n  for ana:\n    scenario: sun\n    tag: b, c\npersona mike: "
      "M\npersona ana: A\nstage s: S\n"
      "  goal: one\n  for ana:\n    goal: two\n    pain: P\n");
  CHECK(map.journeys[0].scenario.value == "rain");
  CHECK(map.journeys[1].scenario.value == "sun");
  CHECK(map.journeys[1].tags.size() == 2);
  CHECK(map.journeys[1].stages[0].goal.value == "two");
  CHECK(map.journeys[1].pains.size() == 1);
  CHECK(map.journeys[0].pains.empty());
}
TEST_CASE("overlay: ways on") {
  const auto map = compile(
      "journey: J\npersona mike: M\npersona ana: A\nstage s: S\n  touchpoint t: T\n    next exit: 10%\n    "
      "for ana:\n      next exit: 40%\n");
  CHECK(*map.journeys[0].facts.drop_off == doctest::Approx(0.1));
  CHECK(*map.journeys[1].facts.drop_off == doctest::Approx(0.4));
}
TEST_CASE("overlay: a pain of somebody else is solved for nobody else") {
  const auto map = compile(
      "journey: J\npersona mike: M\npersona ana: A\nstage s: S\n  touchpoint t: T\n    opportunity: O\n      "
      "solves: dear\n    for ana:\n      pain dear: D\n");
  CHECK(map.journeys[0].opportunities[0].solves.empty());
  CHECK(map.journeys[1].opportunities[0].solves.size() == 1);
  CHECK(map.journeys[1].pains[0].solved_by.size() == 1);
}
TEST_CASE("skip: the column stays, marked and without a score, and the path passes through") {
  const auto map = compile(
      "journey: J\npersona mike: M\npersona ana: A\nstage s: S\n  touchpoint a: A\n    emotion: 1\n  "
      "touchpoint b: B\n    emotion: -1\n    skip: ana\n  touchpoint c: C\n");
  CHECK_FALSE(map.journeys[0].touchpoints[1].skipped);
  const model::Touchpoint& skipped = map.journeys[1].touchpoints[1];
  CHECK(skipped.skipped);
  CHECK_FALSE(skipped.experience.score.has_value());
  CHECK(map.journeys[1].facts.curve.size() == 1);
  CHECK(*skipped.reach == doctest::Approx(1));
  CHECK(map.journeys[1].touchpoints[2].reach == 1.0);
}
TEST_CASE("overlay: values inside a for are checked, once") {
  CHECK(mistakes("journey: J\npersona mike: M\npersona ana: A\nstage s: S\n  touchpoint t: T\n    for mike, "
                 "ana:\n      emotion: 1,5\n      moment-of-truth: third\n") ==
        std::vector<std::string>{"7:16 bad-emotion", "8:24 bad-enumeration"});
}
TEST_CASE("overlay: a scale of one's own is used for one's own scores") {
  CHECK(mistakes("journey: J\n  for ana:\n    scale: 1..10\npersona mike: M\npersona ana: A\nstage s: S\n  "
                 "touchpoint t: T\n    emotion: 2\n    for ana:\n      emotion: 9\n")
            .empty());
  CHECK(mistakes(
            "journey: J\npersona ana: A\nstage s: S\n  touchpoint t: T\n    for ana:\n      emotion: 9\n") ==
        std::vector<std::string>{"6:16 score-outside-scale"});
  const support::Compilation own(
      "journey: J\n  for ana:\n    scale: 1..10\npersona mike: M\npersona ana: A\nstage s: S\n  touchpoint "
      "t: T\n"
      "    emotion: 2\n    for ana:\n      emotion: 11\n");
  CHECK(own.finding("score-outside-scale").message == "score 11 lies outside the scale 1..10 of `ana`");
}
TEST_CASE("overlay: what is declared is the same for every persona, and held once") {
  const auto map = map_of(
      "", "metric m: M\n  value 2026: 1\nview v: V\n  show: weather, action\n  persona: ana\n  stages: s\n");
  REQUIRE(map.journeys.size() == 2);
  CHECK(map.journeys[0].declared == map.journeys[1].declared);
  CHECK(map.journeys[1].metric_declarations().size() == 1);
  const model::View& view = map.journeys[1].views()[0];
  CHECK(view.title == "V");
  REQUIRE(view.show.size() == 2);
  CHECK(view.show[0].lane == 0);
  CHECK(view.show[1].keyword == Keyword::action);
  CHECK(view.personas == std::vector<model::Index>{1});
  CHECK(view.stages == std::vector<model::Index>{0});
  // A journey goes on without its map.
  model::Journey alone = map.journeys[1];
  CHECK(alone.personas().size() == 2);
}
