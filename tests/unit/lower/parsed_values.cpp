// Values are parsed once: what is kept of them, and what others make of a value whose statement is not right.
#include "lower/parsed_values.hpp"

#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

TEST_CASE("values: found by statement and type") {
  lower::ParsedTexts texts;
  texts.put(2, 2.5);
  texts.put(4, std::string("zh-Hant"));
  texts.put(7, std::uint8_t{3});
  texts.put(9, 4.5);
  REQUIRE(texts.find<double>(2) != nullptr);
  CHECK(*texts.find<double>(2) == 2.5);
  CHECK(*texts.find<double>(9) == 4.5);
  CHECK(*texts.find<std::string>(4) == "zh-Hant");
  CHECK(*texts.find<std::uint8_t>(7) == 3);
}
TEST_CASE("values: nothing where a statement says nothing of the type, or is behind the last one") {
  lower::ParsedTexts texts;
  CHECK(texts.find<double>(0) == nullptr);
  texts.put(2, 2.5);
  CHECK(texts.find<double>(1) == nullptr);
  CHECK(texts.find<double>(3) == nullptr);
  CHECK(texts.find<std::uint8_t>(2) == nullptr);
}
TEST_CASE("values: what is said last of a statement counts") {
  lower::ParsedArguments arguments;
  arguments.put(1, std::uint8_t{1});
  arguments.put(1, lexicon::Date{2026, 10, 1, lexicon::Date::Precision::day});
  CHECK(arguments.find<std::uint8_t>(1) == nullptr);
  REQUIRE(arguments.find<lexicon::Date>(1) != nullptr);
  CHECK(arguments.find<lexicon::Date>(1)->year == 2026);
}
TEST_CASE("values: a text behind an argument too many is not judged, but others go on from it") {
  CHECK(mistakes("journey: J\n  scale s: 1..5\nstage s: S\n  emotion: 9\n") ==
        Places{"2:9 surplus-argument", "4:12 score-outside-scale"});
  CHECK(mistakes("journey: J\n  scale s: five\nstage s: S\n  emotion: 9\n") ==
        Places{"2:9 surplus-argument"});
  CHECK(mistakes("journey: J\nstage s: S\n  emotion e: 9\n") ==
        Places{"3:11 surplus-argument", "3:14 score-outside-scale"});
}
TEST_CASE("values: each persona finds its own, parsed once for all") {
  const auto map = compile(
      "journey: J\npersona mike: Mike\npersona ana: Ana\nstage s: S\n  duration: 2 days\n  touchpoint t: T\n"
      "    servqual empathy: 6 -> 4\n    moment-of-truth: first\n    for ana:\n      emotion: -1, tired\n"
      "      servqual empathy: 5 -> 2\n      next end: 40%, gives up\n");
  REQUIRE(map.journeys.size() == 2);
  const model::Touchpoint& of_mike = map.journeys[0].touchpoints[0];
  const model::Touchpoint& of_ana = map.journeys[1].touchpoints[0];
  const auto empathy = static_cast<std::size_t>(lexicon::ServqualDimension::empathy);
  CHECK(of_mike.experience.emotions.empty());
  CHECK(of_mike.experience.servqual[empathy]->value.perceived == 4);
  CHECK(of_ana.experience.emotions[0].emotion.words == "tired");
  CHECK(of_ana.experience.servqual[empathy]->value.perceived == 2);
  CHECK(of_ana.edges[0].share == 40);
  CHECK(of_ana.edges[0].label == "gives up");
  for (const model::Journey& journey : map.journeys) {
    CHECK(journey.stages[0].duration->value.low == 2);
    CHECK(journey.touchpoints[0].moment_of_truth->value == lexicon::MomentOfTruth::first);
  }
}
