#include "board/build_board.hpp"
#include "support/made_journey.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Keyword;
using support::MadeJourney;

namespace {

/// Sarah and Ana: Ana pays in cash, skips the reviews and has a pain of her own.
model::Map two_journeys() {
  const auto common = [](model::Index persona) {
    MadeJourney made("Two lives");
    made.persona("sarah", "Sarah");
    made.persona("ana", "Ana");
    made.journey.persona = persona;
    made.stage("buy", "Buy");
    made.touchpoint("read", "Read reviews");
    made.emotion(1, "curious");
    if (persona == 1) made.journey.touchpoints.back().skipped = true;
    made.touchpoint("pay", "Pay");
    made.line(Keyword::action, "Opens the cash box");
    made.line(Keyword::action, persona == 0 ? "Pays by card" : "Pays in cash");
    made.emotion(persona == 0 ? 0.5 : -1, persona == 0 ? "safe" : "slow");
    made.pain("fee", "A fee").span.begin = 10;
    if (persona == 1) made.pain("change", "No change").span.begin = 20;
    return made.finished();
  };
  return {{common(0), common(1)}};
}

const board::Difference* difference(const board::Board& board, const std::string& label) {
  const auto found = std::find_if(board.differences.begin(), board.differences.end(),
                                  [&](const board::Difference& each) { return each.label == label; });
  return found == board.differences.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("what differs for a persona that is not shown is listed") {
  const auto map = two_journeys();
  const auto board = board::build_board(map, {{0}, true, {}, {}, {}});
  const auto* action = difference(board, "Actions");
  REQUIRE(action != nullptr);
  CHECK(action->persona == "Ana");
  CHECK(action->place == "Pay");
  CHECK(action->values == std::vector<std::string>{"Opens the cash box", "Pays in cash"});
  const auto* skipped = difference(board, "skipped");
  REQUIRE(skipped != nullptr);
  CHECK(skipped->place == "Read reviews");
  CHECK(skipped->values.empty());
  const auto* pains = difference(board, "Pains");
  REQUIRE(pains != nullptr);
  CHECK(pains->values == std::vector<std::string>{"P1 A fee", "P2 No change"});
  CHECK(difference(board, "Emotion")->values == std::vector<std::string>{"−1 slow"});
}

TEST_CASE("what the shown persona has and another has not, is different too") {
  const auto map = two_journeys();
  auto other = map;
  other.journeys[1].touchpoints[1].experience.lines.clear();
  const auto board = board::build_board(other, {{0}, true, {}, {}, {}});
  CHECK(difference(board, "Actions")->values.empty());
}

TEST_CASE("differences can be left out, and one life has none") {
  const auto map = two_journeys();
  CHECK(board::build_board(map, {{0}, false, {}, {}, {}}).differences.empty());
  CHECK(board::build_board({{map.journeys[0]}}, {{0}, true, {}, {}, {}}).differences.empty());
}

TEST_CASE("a comparison has a line for each persona and tags what not all share") {
  const auto map = two_journeys();
  const auto board = board::build_board(map, {{0, 1}, true, {}, {}, {}});
  CHECK(board.personas.size() == 2);
  CHECK(board.description.starts_with(
      "A journey of 1 stage and 2 touchpoints, as lived by Sarah and Ana. Lowest point (Sarah): "));
  CHECK(board.differences.empty());
  REQUIRE(board.curve.lines.size() == 2);
  CHECK(board.curve.lines[0].persona == "Sarah");
  CHECK(board.curve.lines[1].persona == "Ana");
  CHECK(board.curve.lines[1].points.size() == 1);

  const auto actions = std::find_if(board.lanes.begin(), board.lanes.end(),
                                    [](const board::Lane& lane) { return lane.id == "lane-action"; });
  REQUIRE(actions != board.lanes.end());
  const auto& items = actions->cells[0].items;
  REQUIRE(items.size() == 3);
  CHECK(items[0].personas.empty());
  CHECK(items[1].text == "Pays by card");
  CHECK(items[1].personas == std::vector<std::string>{"Sarah"});
  CHECK(items[2].personas == std::vector<std::string>{"Ana"});

  REQUIRE(board.pains.size() == 2);
  CHECK(board.pains[0].personas.empty());
  CHECK(board.pains[1].number == "P2");
  CHECK(board.pains[1].personas == std::vector<std::string>{"Ana"});

  CHECK_FALSE(board.columns[0].skipped);
  CHECK(board.columns[0].skipped_label == "skipped by Ana");
}

TEST_CASE("the map of another persona is hers") {
  const auto map = two_journeys();
  const auto board = board::build_board(map, {{1}, true, {}, {}, {}});
  REQUIRE(board.personas.size() == 1);
  CHECK(board.personas[0].title == "Ana");
  CHECK(board.columns[0].skipped);
  CHECK(board.differences[0].persona == "Sarah");
}

TEST_CASE("in a comparison, what differs in one property stands together") {
  auto map = two_journeys();
  map.journeys[0].scenario = MadeJourney::written("Saturday");
  map.journeys[1].scenario = MadeJourney::written("Sunday");
  map.journeys[0].scope = MadeJourney::written("All");
  map.journeys[1].scope = MadeJourney::written("All");
  const auto board = board::build_board(map, {{0, 1}, true, {}, {}, {}});
  REQUIRE(board.facts.size() >= 3);
  CHECK(board.facts[0].value == "Saturday (Sarah)");
  CHECK(board.facts[1].value == "Sunday (Ana)");
  CHECK(board.facts[2].value == "All");
}
