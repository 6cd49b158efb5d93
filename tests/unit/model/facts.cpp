#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

namespace {

model::Map map_of(const std::string& stages, const std::string& journey = "") {
  return compile("journey: J\n" + journey + stages);
}

}  // namespace

TEST_CASE("score: the mean of the middles of the outcomes") {
  const auto map = map_of(
      "stage s: S\n  touchpoint t: T\n    emotion: +2 glad\n    emotion: -1..0 so so\n    emotion: who "
      "knows\n");
  CHECK(*map.first().touchpoints[0].experience.score == doctest::Approx(0.75));
  CHECK(map.first().facts.curve[0].outcomes == std::vector<double>{-1, 0, 2});
}
TEST_CASE("score: words alone leave a gap") {
  const auto map =
      map_of("stage s: S\n  touchpoint t: T\n    emotion: curious\n  touchpoint u: U\n    emotion: 1\n");
  CHECK_FALSE(map.first().touchpoints[0].experience.score.has_value());
  REQUIRE(map.first().facts.curve.size() == 1);
  CHECK(map.first().facts.curve[0].touchpoint == 1);
}
TEST_CASE("curve: a stage's emotion counts where its touchpoints have none") {
  const auto map = map_of(
      "stage a: A\n  emotion: -1\n  touchpoint t: T\n    action: x\nstage b: B\n  emotion: 2\n  touchpoint "
      "u: U\n    emotion: 1\nstage c: C\n  emotion: 0\n");
  const auto& curve = map.first().facts.curve;
  REQUIRE(curve.size() == 3);
  CHECK(curve[0].touchpoint == model::none);
  CHECK(curve[1].score == 1);
  CHECK(curve[2].stage == 2);
  CHECK(*map.first().facts.mean == doctest::Approx(0));
}
TEST_CASE("curve: the worse end of the scale may be the larger number") {
  const auto map = map_of(
      "stage s: S\n  touchpoint t: T\n    emotion: 6\n    emotion: 1\n  touchpoint u: U\n    emotion: 2\n",
      "  scale: 6..1\n");
  CHECK(*map.first().facts.lowest == 0);
  CHECK(*map.first().facts.highest == 1);
  CHECK(map.first().facts.curve[0].outcomes == std::vector<double>{6, 1});
}
TEST_CASE("curve: among equals the first is the lowest and the highest") {
  const auto map =
      map_of("stage s: S\n  touchpoint t: T\n    emotion: 1\n  touchpoint u: U\n    emotion: 1\n");
  CHECK(*map.first().facts.lowest == 0);
  CHECK(*map.first().facts.highest == 0);
  CHECK(*map.first().facts.end == 1);
}
TEST_CASE("curve: what is as low or as high as the first is known too") {
  const auto facts =
      map_of(
          "stage s: S\n  touchpoint a: A\n    emotion: -1\n  touchpoint b: B\n    emotion: 1\n"
          "  touchpoint c: C\n    emotion: -2\n    emotion: 0\n  touchpoint d: D\n    emotion: 1\n")
          .first()
          .facts;
  CHECK(*facts.lowest == 0);
  CHECK(facts.also_lowest == std::vector<std::size_t>{2});
  CHECK(*facts.highest == 1);
  CHECK(facts.also_highest == std::vector<std::size_t>{3});
}
TEST_CASE("curve: an alternative below the lowest mean is the lowest outcome, also on a scale that falls") {
  const std::string stages =
      "stage s: S\n  touchpoint a: A\n    emotion: 2\n    emotion: 5\n  touchpoint b: B\n    emotion: 4\n"
      "  touchpoint c: C\n    emotion: 2..4 it depends\n";
  const auto rising = map_of(stages, "  scale: 1..6\n").first().facts;
  REQUIRE(rising.lowest_outcome.has_value());
  CHECK(rising.lowest_outcome->score == 2);
  CHECK(rising.lowest_outcome->points == std::vector<std::size_t>{0, 2});
  REQUIRE(rising.highest_outcome.has_value());
  CHECK(rising.highest_outcome->score == 5);
  const auto falling = map_of(stages, "  scale: 6..1\n").first().facts;
  CHECK(falling.lowest_outcome->score == 5);
  CHECK(falling.highest_outcome->points == std::vector<std::size_t>{0, 2});
}
TEST_CASE("curve: without alternatives no outcome goes beyond the points") {
  const auto facts =
      map_of("stage s: S\n  touchpoint a: A\n    emotion: -1\n  touchpoint b: B\n    emotion: 1\n")
          .first()
          .facts;
  CHECK_FALSE(facts.lowest_outcome.has_value());
  CHECK_FALSE(facts.highest_outcome.has_value());
}
TEST_CASE("end: the last score of the way that most take, wherever it stands in the file") {
  const std::string before =
      "stage s: S\n  touchpoint use: Use\n    emotion: 1\n    next end: 80%\n    next help: 20%\n"
      "  touchpoint help: Help\n    emotion: -2\n";
  const auto facts = map_of(before).first().facts;
  CHECK(*facts.end == 0);
  CHECK_FALSE(facts.goes_on);
  const auto back =
      map_of(
          "stage s: S\n  touchpoint a: A\n    emotion: 2\n    next c: 90%\n  touchpoint b: B\n"
          "    emotion: 1\n    next end:\n  touchpoint c: C\n    emotion: -1\n    next b: 100%\n")
          .first()
          .facts;
  CHECK_MESSAGE(*back.end == 1, "the way leads back to what stands before");
}
TEST_CASE("end: those who leave on the way are not how the journey ends") {
  const auto facts = map_of(
                         "stage s: S\n  touchpoint a: A\n    emotion: -1\n    next exit: 90%\n"
                         "  touchpoint b: B\n    emotion: 1\n")
                         .first()
                         .facts;
  CHECK(*facts.end == 1);
}
TEST_CASE("end: where the way goes on to what has no score, that is known") {
  const auto goes_on = [](const std::string& stages) { return map_of(stages).first().facts.goes_on; };
  const std::string scored = "stage s: S\n  touchpoint a: A\n    emotion: 1\n";
  CHECK_FALSE(goes_on(scored));
  CHECK(goes_on(scored + "  touchpoint b: B\n"));
  CHECK(goes_on(scored + "stage t: T\n  goal: G\n"));
  CHECK_FALSE(goes_on(scored + "  touchpoint b: B\n    optional:\n"));
  CHECK_FALSE(goes_on(scored + "stage t: T\n  optional:\n  goal: G\n"));
  CHECK_FALSE(goes_on("stage s: S\n  emotion: 1\n  touchpoint a: A\n  touchpoint b: B\n"));
  CHECK_FALSE(goes_on(scored + "    next end:\n  touchpoint b: B\n"));
  CHECK_FALSE_MESSAGE(goes_on("persona p: P\n" + scored + "  touchpoint b: B\n    skip: p\n"),
                      "what this persona skips is no step of hers");
}
TEST_CASE("end: where nobody has to go, it is the last of the map; a circle has one too") {
  const auto optional = map_of(
                            "stage s: S\n  touchpoint a: A\n    optional:\n    emotion: 1\n"
                            "  touchpoint b: B\n    optional:\n    emotion: 0\n")
                            .first()
                            .facts;
  CHECK(*optional.end == 1);
  const auto circle = map_of(
                          "stage s: S\n  touchpoint a: A\n    emotion: 1\n  touchpoint b: B\n    emotion: 0\n"
                          "    next a: 100%\n")
                          .first()
                          .facts;
  CHECK(*circle.end == 1);
  CHECK_FALSE(circle.goes_on);
}
TEST_CASE("facts: without scores there are none") {
  const auto map = map_of("stage s: S\n  goal: G\n");
  CHECK(map.first().facts.curve.empty());
  CHECK_FALSE(map.first().facts.mean.has_value());
  CHECK_FALSE(map.first().facts.lowest.has_value());
}
TEST_CASE("scale: a score outside, also as one end of a range, also of a stage") {
  CHECK(mistakes("journey: J\nstage s: S\n  emotion: 3 wow\n  touchpoint t: T\n    emotion: -2..2.5 well\n   "
                 " emotion: -2\n") == Places{"3:12 score-outside-scale", "5:14 score-outside-scale"});
}
TEST_CASE("scale: the score is marked without its words") {
  support::Compilation compilation("journey: J\nstage s: S\n  emotion: +3 wow\n");
  CHECK(compilation.sources().slice(compilation.finding("score-outside-scale").span) == "+3");
}
TEST_CASE("scale: a wrong scale makes no score wrong") {
  CHECK(mistakes("journey: J\n  scale: 5\nstage s: S\n  emotion: 9\n") == Places{"2:10 bad-scale"});
}

TEST_CASE("evidence: own sources, else those of the touchpoint, the stage, the journey") {
  const auto map = map_of(
      "source real: Talks\n  kind: interview\nsource guess: Guess\n  kind: assumption\n"
      "stage a: A\n  need: of the journey\n  touchpoint t: T\n    source: guess\n    pain: of the "
      "touchpoint\n    pain: its own\n      source: real, guess\n"
      "stage b: B\n  source: guess\n  touchpoint u: U\n    need: of the stage\n",
      "  source: real\n");
  const model::Journey& j = map.first();
  CHECK(j.stages[0].experience.needs[0].evidence == model::Evidence::researched);
  CHECK(j.pains[0].evidence == model::Evidence::assumed);
  CHECK_MESSAGE(j.pains[1].evidence == model::Evidence::researched,
                "one interview among assumptions is research");
  CHECK(j.touchpoints[1].experience.needs[0].evidence == model::Evidence::assumed);
  CHECK(j.touchpoints[0].experience.evidence == model::Evidence::assumed);
}
TEST_CASE("evidence: a map that names no source marks nothing") {
  const auto map = map_of("stage a: A\n  pain: P\n");
  CHECK(map.first().pains[0].evidence == model::Evidence::unsaid);
}
TEST_CASE("evidence: an undeclared source may be called what it is") {
  const auto map = map_of("stage a: A\n  source: 假設\n  pain: P\n");
  CHECK(map.first().pains[0].evidence == model::Evidence::assumed);
}
TEST_CASE("scale: full-width scores and separators are marked right") {
  support::Compilation compilation("journey: J\nstage s: S\n  emotion: ＋３，很好\n");
  CHECK(compilation.sources().slice(compilation.finding("score-outside-scale").span) == "＋３");
}
