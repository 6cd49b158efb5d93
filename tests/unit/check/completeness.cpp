// Rules about what a map does not say; each also has its examples in the catalogue.
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::finding;
using test::fires;
using test::times;

namespace {
const std::string live = "journey: J\n  status: live\nstage s: S\n";
}

TEST_CASE("missing-…: drafts and maps that only have a title are not asked") {
  const std::string rest =
      "stage s: S\n  pain: P\n  touchpoint a: A\n  touchpoint b: B\n    channel: x\n"
      "  touchpoint c: C\n  touchpoint d: D\n    opportunity: O\n";
  for (const char* rule :
       {"missing-persona", "missing-goal", "missing-owner", "missing-moment-of-truth",
        "pain-without-opportunity", "opportunity-without-owner", "touchpoint-without-channel"}) {
    CAPTURE(rule);
    CHECK_FALSE(fires("journey: J\n" + rest, rule));
    CHECK_FALSE(fires("journey: J\n  language: en\n" + rest, rule));
    CHECK_FALSE(fires("journey: J\n  status: draft\n  scenario: X\n" + rest, rule));
    CHECK(fires("journey: J\n  status: live\n" + rest, rule));
    CHECK(fires("journey: J\n  scenario: X\n" + rest, rule));
  }
}
TEST_CASE("missing-moment-of-truth: four touchpoints are enough, three are not") {
  const std::string three = live + "  touchpoint: A\n  touchpoint: B\n  touchpoint: C\n";
  CHECK_FALSE(fires(three, "missing-moment-of-truth"));
  CHECK(finding(three + "  touchpoint: D\n", "missing-moment-of-truth").hint ==
        "mark where customers make up their minds: `moment-of-truth: yes`");
}
TEST_CASE("too-many-moments-of-truth: half of them is still a choice") {
  const std::string yes = "    moment-of-truth: yes\n";
  const std::string two = live + "  touchpoint: A\n" + yes + "  touchpoint: B\n" + yes + "  touchpoint: C\n";
  CHECK_FALSE(fires(two + "  touchpoint: D\n", "too-many-moments-of-truth"));
  CHECK(fires(two + yes + "  touchpoint: D\n", "too-many-moments-of-truth"));
}
TEST_CASE("stage-without-experience: told elsewhere, felt, or hurting is lived") {
  CHECK(fires(live + "  backstage: B\n  business-goal: G\n", "stage-without-experience"));
  for (const char* line : {"  thought: T\n", "  emotion: 1\n", "  pain: P\n", "  need: N\n"}) {
    CHECK_FALSE(fires(live + line, "stage-without-experience"));
  }
}
TEST_CASE("pain-without-opportunity: once pains are rated, the severe ones only") {
  CHECK(times(live + "  pain: P\n  pain: Q\n", "pain-without-opportunity") == 2);
  CHECK(times(live + "  pain: P\n  pain: Q\n    severity: low\n", "pain-without-opportunity") == 0);
  CHECK(times(live + "  pain: P\n  pain: Q\n    severity: critical\n", "pain-without-opportunity") == 1);
  CHECK_FALSE(fires(live + "  pain p: P\nopportunity: O\n  solves: p\n", "pain-without-opportunity"));
}
TEST_CASE("opportunity-without-owner: any owner around it counts") {
  CHECK(fires(live + "  opportunity: O\n", "opportunity-without-owner"));
  CHECK_FALSE(fires(live + "  opportunity: O\n    status: done\n", "opportunity-without-owner"));
  CHECK_FALSE(
      fires(live + "  touchpoint: T\n    owner: a\n    opportunity: O\n", "opportunity-without-owner"));
  CHECK_FALSE(fires(live + "  pain: P\n    owner: a\n    opportunity: O\n", "opportunity-without-owner"));
}
TEST_CASE("opportunity-without-measure, -metric: ideas may be vague") {
  for (const char* rule : {"opportunity-without-measure", "opportunity-without-metric"}) {
    CHECK_FALSE(fires(live + "  opportunity: O\n", rule));
    CHECK_FALSE(fires(live + "  opportunity: O\n    status: idea\n", rule));
    CHECK(fires(live + "  opportunity: O\n    status: doing\n", rule));
  }
  CHECK_FALSE(fires(live + "  pain: P\n    metric: m\n    opportunity: O\n      status: doing\n",
                    "opportunity-without-metric"));
}
TEST_CASE("metric-without-target, -unit: a name without numbers is a name") {
  for (const char* rule : {"metric-without-target", "metric-without-unit"}) {
    CHECK_FALSE(fires(live + "  goal: G\nmetric m: M\n", rule));
    CHECK(fires(live + "  goal: G\nmetric m: M\n  current: 3\n", rule));
  }
}
TEST_CASE("sparse-lane: half filled is enough, unused lanes are no matter") {
  const auto stages = [](int with_action) {
    std::string map = "journey: J\n  status: live\n";
    for (int i = 0; i < 4; ++i) {
      map += "stage: S" + std::to_string(i) + "\n  " + (i < with_action ? "action" : "thought") + ": X\n";
    }
    return map;
  };
  CHECK_FALSE(fires(stages(0), "sparse-lane"));
  CHECK(finding(stages(1), "sparse-lane").message ==
        "lanes that are empty in most stages: `action` in 1 of 4");
  CHECK_FALSE(fires(stages(2), "sparse-lane"));
}
TEST_CASE("touchpoint-without-channel: a skipped one is not this persona's") {
  CHECK_FALSE(
      fires(live + "  touchpoint a: A\n    channel: web\n  touchpoint b: B\n    skip: p\npersona p: P\n",
            "touchpoint-without-channel"));
}
TEST_CASE("emotion-without-score: the hint keeps the words and fits the scale") {
  CHECK(finding("journey: J\nstage s: S\n  emotion: bored\n", "emotion-without-score").hint ==
        "put a score before the words, from -2 (worst) to +2 (best): `emotion: … bored`");
  CHECK(finding("旅程：J\n  量表：1..5\n阶段：S\n  情绪：无聊\n", "emotion-without-score").hint ==
        "put a score before the words, from 1 (worst) to 5 (best): `情绪：… 无聊`");
}
