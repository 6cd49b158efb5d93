// What follows from how many there are: each number here was worked out by hand.
#include "model/impact.hpp"

#include "support/compile.hpp"
#include "support/source_dir.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using doctest::Approx;
using support::compile;

namespace {

const std::string shop =
    "journey: J\n"
    "  volume: 1300 per month\n"
    "  currency: EUR\n";

/// The impact of the pain with that id; the test fails where there is none.
model::PainImpact impact_of(const model::Map& map, const std::string& pain) {
  for (const model::PainImpact& each : map.impact.pains)
    if (each.id == pain) return each;
  FAIL("no such pain: " << pain);
  return {};
}

}  // namespace

TEST_CASE("impact: volumes are counted by the mean month of the calendar") {
  const auto a_month = [](const char* volume) {
    const model::Map map =
        compile("journey: J\n  volume: " + std::string(volume) + "\nstage s: S\n  action: a\n");
    REQUIRE(map.impact.volume);
    return *map.impact.volume;
  };
  CHECK(a_month("100 per day") == Approx(3043.6875));
  CHECK(a_month("100 per week") == Approx(434.8125));
  CHECK(a_month("100 / month") == Approx(100));
  CHECK(a_month("48112 per quarter") == Approx(16037.3333333));
  CHECK(a_month("14400 per year") == Approx(1200));
  CHECK(a_month("900 per 3 months") == Approx(300));
  CHECK(a_month("每季 48112 人") == Approx(16037.3333333));
  CHECK(a_month("48112 人次／季") == Approx(16037.3333333));
  CHECK(a_month("每 2 週 700 人") == Approx(700 * 4.348125 / 2));
  CHECK(a_month("毎月 1200 人") == Approx(1200));
  CHECK(a_month("0 per month") == Approx(0));
}

TEST_CASE("impact: the worked example of the reference is what the program finds") {
  std::ifstream stream(std::string(test::source_dir()) + "/grammar/README.md", std::ios::binary);
  const std::string page{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  const std::size_t section = page.find("## How many, and what it costs");
  REQUIRE(section != std::string::npos);
  const std::size_t begin = page.find("```journey\n", section) + 11;
  const model::Map map = compile(page.substr(begin, page.find("```", begin) - begin));
  const model::PainImpact forgets = impact_of(map, "forgets");
  CHECK(*forgets.affected == Approx(596.7));
  CHECK(*forgets.loss == Approx(20884.5));
  CHECK_FALSE(forgets.is_by_convention);
  const auto payback = model::payback_of(map, map.first().opportunities.front());
  REQUIRE(payback);
  CHECK(payback->months == Approx(12000 / 20884.5));
  CHECK_FALSE(payback->or_sooner);
}

TEST_CASE("impact: who goes round a loop counts once, and passes its ways as often as they go") {
  const model::Map map = compile(shop +
                                 "stage s: S\n  touchpoint a: A\n    next: 85%\n    next exit: 15%\n"
                                 "  touchpoint b: B\n    pain p: P\n      frequency: 54%\n"
                                 "    next b: 20%\n    next: 80%\n  touchpoint c: C\n");
  CHECK(*impact_of(map, "p").affected == Approx(1300 * 0.85 * 0.54));
  // 0.85 come in; each visit is followed by another one with 0.2: 0.85 / 0.8 visits.
  const auto& edges = map.first().touchpoints[1].edges;
  CHECK(*edges[0].passes == Approx(0.85 / 0.8 * 0.2));
  CHECK(*edges[1].passes == Approx(0.85));
}

TEST_CASE(
    "impact: the whole journey is reached by all, what is skipped by nobody, a stage by any of its "
    "touchpoints") {
  const model::Map map = compile(
      shop +
      "  pain whole: W\n    frequency: 10%\n"
      "persona a: A\n  share: 40%\npersona b: B\n  share: 60%\n"
      "stage s: S\n  touchpoint fork: Fork\n    next left: 30%\n    next right: 50%\n    next exit: 20%\n"
      "stage t: T\n  pain stage: X\n    frequency: 50%\n"
      "  touchpoint left: Left\n    next end: 100%\n"
      "  touchpoint right: Right\n    skip: b\n    pain mine: M\n      frequency: 100%\n");
  CHECK(*impact_of(map, "whole").affected == Approx(130));
  // a: 30% come by the left and 50% by the right; b passes the right by.
  CHECK(*impact_of(map, "stage").affected == Approx(1300 * (0.4 * 0.8 + 0.6 * 0.3) * 0.5));
  CHECK(*impact_of(map, "mine").affected == Approx(1300 * 0.4 * 0.5));
}

TEST_CASE("impact: a stage without touchpoints, and a pain without frequency, are unknown and never zero") {
  const model::Map map = compile(shop +
                                 "stage s: S\n  pain bare: B\n    frequency: 50%\n    loss: 3\n"
                                 "stage t: T\n  touchpoint x: X\n    pain often: O\n      loss: 4\n");
  CHECK_FALSE(impact_of(map, "bare").affected);
  CHECK_FALSE(impact_of(map, "bare").loss);
  CHECK_FALSE(impact_of(map, "often").affected);
  CHECK(map.impact.unknown_losses == 2);
  CHECK(map.impact.main_losses.empty());
}

TEST_CASE("impact: words of frequency stand for numbers by convention, which settings may change") {
  const std::string map = shop + "stage s: S\n  touchpoint x: X\n    pain p: P\n      frequency: often\n";
  const model::Map usual = compile(map);
  CHECK(*impact_of(usual, "p").affected == Approx(780));
  CHECK(impact_of(usual, "p").is_by_convention);
  model::Conventions own;
  own.frequency[static_cast<std::size_t>(lexicon::Frequency::often)] = 70;
  CHECK(*model::impact_of(usual, own).pains.front().affected == Approx(910));
}

TEST_CASE("impact: shares of personas, their rest, and others whom the map does not name") {
  const auto map_of = [](const std::string& shares) {
    return shop + "  persona: a, b\n" + shares +
           "stage s: S\n  touchpoint x: X\n    pain all: All\n      frequency: 50%\n"
           "    for a:\n      pain hers: Hers\n        frequency: 50%\n"
           "  touchpoint y: Y\n    only: b\n    pain his: His\n      frequency: 50%\n";
  };
  const model::Map whole = compile(map_of("persona a: A\n  share: 30%\npersona b: B\n"));
  CHECK(*whole.journeys[1].facts.customers == Approx(0.7));
  CHECK(*impact_of(whole, "all").affected == Approx(650));
  CHECK(*impact_of(whole, "hers").affected == Approx(195));
  CHECK(*impact_of(whole, "his").affected == Approx(455));
  CHECK(whole.others == nullptr);
  // 10% are others: they live what stands outside every `for`, and meet no `only`.
  const model::Map others = compile(map_of("persona a: A\n  share: 30%\npersona b: B\n  share: 60%\n"));
  REQUIRE(others.others != nullptr);
  CHECK(*impact_of(others, "all").affected == Approx(650));
  CHECK(*impact_of(others, "hers").affected == Approx(195));
  CHECK(*impact_of(others, "his").affected == Approx(390));
  // Nobody knows how two divide it: what hits both alike is known, what hits one is not.
  const model::Map unknown = compile(map_of("persona a: A\npersona b: B\n"));
  CHECK(*impact_of(unknown, "all").affected == Approx(650));
  CHECK_FALSE(impact_of(unknown, "hers").affected);
}

TEST_CASE("impact: what a `for` says of a share goes before what the persona says") {
  const model::Map map = compile(
      "journey: J\n  volume: 100 / month\n  for a:\n    share: 80%\npersona a: A\n  share: 10%\npersona b: "
      "B\n  share: "
      "20%\nstage s: S\n  touchpoint x: X\n    for a:\n      pain p: P\n        frequency: 100%\n");
  CHECK(*impact_of(map, "p").affected == Approx(80));
}

TEST_CASE("impact: the fewest pains that make 80% of what is known, by loss, then as in the file") {
  const auto pain = [](const char* name, const char* loss) {
    return "    pain " + std::string(name) + ": " + name + "\n      frequency: 100%\n      loss: " + loss +
           "\n";
  };
  const model::Map map =
      compile("journey: J\n  volume: 10 / month\nstage s: S\n  touchpoint x: X\n" + pain("a", "1") +
              pain("b", "4") + pain("c", "4") + pain("d", "1") + "    pain e: E\n");
  REQUIRE(map.impact.main_losses.size() == 2);
  CHECK(map.impact.pains[map.impact.main_losses[0]].id == "b");
  CHECK(map.impact.pains[map.impact.main_losses[1]].id == "c");
  CHECK(map.impact.known_loss == Approx(100));
  CHECK(map.impact.unknown_losses == 1);
}

TEST_CASE("impact: a pain that two opportunities solve counts in each, an unknown loss makes it sooner") {
  const model::Map map = compile(
      "journey: J\n  volume: 10 / month\nstage s: S\n  touchpoint x: X\n"
      "    pain a: A\n      frequency: 100%\n      loss: 5\n    pain b: B\n      loss: 5\n"
      "    opportunity one: One\n      solves: a\n      cost: 100\n"
      "    opportunity two: Two\n      solves: a, b\n      cost: 100\n"
      "    opportunity three: Three\n      solves: b\n      cost: 100\n");
  const auto& opportunities = map.first().opportunities;
  CHECK(model::payback_of(map, opportunities[0])->months == Approx(2));
  CHECK_FALSE(model::payback_of(map, opportunities[0])->or_sooner);
  CHECK(model::payback_of(map, opportunities[1])->months == Approx(2));
  CHECK(model::payback_of(map, opportunities[1])->or_sooner);
  CHECK_FALSE(model::payback_of(map, opportunities[2]));
}

TEST_CASE("impact: without a volume nothing is said of people") {
  const model::Map map = compile(
      "journey: J\nstage s: S\n  touchpoint x: X\n    pain p: P\n      frequency: 50%\n      loss: 2\n");
  CHECK_FALSE(map.impact.volume);
  CHECK(map.impact.pains.empty());
}
