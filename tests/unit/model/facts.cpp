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
