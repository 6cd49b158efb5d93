// A map beside the one that it would replace: what is matched, what changed, what is gone.
#include "board/build_board.hpp"
#include "support/compile.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using support::compile;

namespace {

board::Board board_of(const std::string& now, const std::string& old,
                      board::Selection selection = {{0}, true, {}, {}, {}}) {
  return board::build_board(compile(now, {{"old.journey", old}}), selection);
}

const std::string old_map =
    "journey: Old\nstage in: Enter\n  touchpoint door: The door\n    emotion: -1 lost\n"
    "stage buy: Buy\n  touchpoint ask: Ask\n    emotion: -2 waiting\n  touchpoint pay: Pay\n    emotion: 0\n"
    "stage back: Bring back\n  emotion: -1 tired\n";
const std::string new_map =
    "journey: New\n  state: future\n  before: old.journey\n"
    "stage in: Come in\n  touchpoint door: The open door\n    emotion: +0.5 welcome\n"
    "stage buy: Buy\n  touchpoint pay: Pay\n    emotion: -0.5\n  touchpoint take: Take\n    emotion: +1.5\n";

}  // namespace

TEST_CASE("what the earlier map lacks is no gap in its line; what it does not score is one") {
  const std::string now =
      "journey: New\n  before: old.journey\nstage: S\n  touchpoint: A\n    emotion: +1\n  touchpoint: New\n  "
      "  "
      "emotion: +2\n  touchpoint: B\n    emotion: +1\n  touchpoint: C\n    emotion: +1\n";
  const auto gaps = [&](const std::string& old) {
    const board::Board board = board_of(now, "journey: Old\nstage: S\n" + old);
    REQUIRE(board.curve.lines.size() == 2);
    std::string found;
    for (const board::CurvePoint& point : board.curve.lines[1].points) found += point.gap_before ? '.' : '-';
    const bool explained =
        std::any_of(board.legend.begin(), board.legend.end(),
                    [](const board::LegendEntry& entry) { return entry.sign == board::Sign::gap; });
    CHECK(explained == (found.find('.') != std::string::npos));
    return found;
  };
  const std::string a = "  touchpoint: A\n    emotion: -1\n", b = "  touchpoint: B\n    emotion: -2\n",
                    c = "  touchpoint: C\n    emotion: 0\n";
  CHECK(gaps(a + b + c) == "---");
  CHECK(gaps(a + "  touchpoint: B\n    action: Waits\n" + c) == "-.");
  CHECK(gaps(a + "  touchpoint: Gone\n    action: Waits\n" + b + c) == "-.-");
  CHECK(gaps(a + "  touchpoint: Gone\n    emotion: -1\n" + c) == "---");
}

TEST_CASE("a map with before has two lines, called by their states") {
  const board::Board board = board_of(new_map, old_map);
  REQUIRE(board.curve.lines.size() == 2);
  CHECK(board.curve.lines[0].role == board::CurveLine::Role::now);
  CHECK(board.curve.lines[0].persona == "future");
  CHECK(board.curve.lines[1].role == board::CurveLine::Role::earlier);
  CHECK(board.curve.lines[1].persona == "current");
}
TEST_CASE("two maps of one state are called before and now") {
  const board::Board board = board_of(
      "journey: New\n  before: old.journey\nstage in: In\n  touchpoint door: D\n    emotion: 1\n", old_map);
  REQUIRE(board.curve.lines.size() == 2);
  CHECK(board.curve.lines[0].persona == "now");
  CHECK(board.curve.lines[1].persona == "before");
}
TEST_CASE("the words of the comparison are in the language of the labels") {
  const board::Board board = board_of(new_map, old_map, {{0}, true, {}, {}, "zh-TW"});
  CHECK(board.curve.lines[0].persona == "未來圖");
  CHECK(board.curve.lines[1].persona == "現況圖");
  CHECK(board.earlier->change_label == "變化");
}
TEST_CASE("touchpoints are matched by name within the stage of the same name") {
  const board::Board board = board_of(new_map, old_map);
  const auto& points = board.curve.lines[1].points;
  REQUIRE(points.size() == 4);
  CHECK(points[0].first_column == 0);
  CHECK(points[0].words == "lost");
  CHECK_FALSE(points[0].gone.has_value());
  CHECK(points[2].first_column == 1);
  CHECK(points[2].score == 0);
  CHECK_FALSE(points[2].gone.has_value());
}
TEST_CASE("a touchpoint of the same name in another stage is another one") {
  const board::Board board = board_of(
      "journey: New\n  before: old.journey\nstage in: In\n  touchpoint pay: Pay\n    emotion: 1\n", old_map);
  REQUIRE(board.curve.lines.size() == 2);
  for (const board::CurvePoint& point : board.curve.lines[1].points) CHECK(point.gone.has_value());
}
TEST_CASE("what the map dropped stands between its columns, with its name, so that today's lowest is seen") {
  const board::Board board = board_of(new_map, old_map);
  const auto& points = board.curve.lines[1].points;
  REQUIRE(points.size() == 4);
  REQUIRE(points[1].gone.has_value());
  CHECK(points[1].gone->title == "Ask");
  CHECK(points[1].gone->stage == "Buy");
  CHECK(points[1].gone->id == "earlier-ask");
  CHECK_MESSAGE(points[1].gone->before, "its stage begins with it");
  CHECK(points[1].first_column == 1);
  CHECK(points[1].lowest);
  REQUIRE(points[3].gone.has_value());
  CHECK_MESSAGE(points[3].gone->title == "Bring back", "a stage without touchpoints");
  CHECK_FALSE(points[3].gone->before);
  CHECK(points[3].first_column == 2);
  CHECK(std::any_of(board.legend.begin(), board.legend.end(),
                    [](const board::LegendEntry& entry) { return entry.sign == board::Sign::gone; }));
}
TEST_CASE("several that are gone at one place stand there in their order") {
  const std::string head = "journey: J\nstage s: S\n  touchpoint a: A\n    emotion: 1\n",
                    tail = "  touchpoint d: D\n    emotion: 0\n";
  const board::Board board =
      board_of("journey: J\n  before: old.journey\n" + head.substr(head.find("stage")) + tail,
               head + "  touchpoint b: B\n    emotion: -1\n  touchpoint c: C\n    emotion: -2\n" + tail);
  const auto& points = board.curve.lines.at(1).points;
  REQUIRE(points.size() == 4);
  CHECK(points[1].gone->title == "B");
  CHECK(points[1].gone->at == 0);
  CHECK(points[1].gone->of == 2);
  CHECK(points[2].gone->title == "C");
  CHECK(points[2].gone->at == 1);
  CHECK(points[2].first_column == 0);
}
TEST_CASE("what was lowest before, and what is gone, is said in each language") {
  struct Said {
    const char *language, *lowest, *gone, *value;
  };
  for (const Said& said :
       {Said{"en", "Lowest point (current)", "No longer there", "Ask (−2 waiting), Bring back (−1 tired)"},
        Said{"zh-Hant", "最低點（現況圖）", "不再有", "Ask（−2 waiting）、Bring back（−1 tired）"},
        Said{"zh-Hans", "最低点（现状图）", "不再有", "Ask（−2 waiting）、Bring back（−1 tired）"},
        Said{"ja", "最低点（現状）", "廃止", "Ask（−2 waiting）、Bring back（−1 tired）"}}) {
    CAPTURE(said.language);
    const board::Board board = board_of(new_map, old_map, {{0}, true, {}, {}, said.language});
    std::vector<board::Fact> before;
    for (const board::Fact& fact : board.insights)
      if (fact.key == board::Derived::before) before.push_back(fact);
    REQUIRE(before.size() == 2);
    CHECK(before[0].label == said.lowest);
    CHECK(before[1].label == said.gone);
    CHECK(before[1].value == said.value);
    CHECK(board.description.find(said.value) != std::string::npos);
  }
}
TEST_CASE("a map that keeps everything says nothing of what is gone") {
  const board::Board board =
      board_of("journey: New\n  before: old.journey\n" + old_map.substr(old_map.find("stage")), old_map);
  for (const board::Fact& fact : board.insights) CHECK(fact.label != "No longer there");
  for (const board::LegendEntry& entry : board.legend) CHECK(entry.sign != board::Sign::gone);
}
TEST_CASE("the change of a stage is the difference of the means, with its sign") {
  const board::Board board = board_of(new_map, old_map);
  REQUIRE(board.earlier.has_value());
  const auto& changes = board.earlier->changes;
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].difference == "+1.5");
  CHECK(changes[1].before == "−1");
  CHECK(changes[1].now == "+0.5");
  CHECK(changes[1].difference == "+1.5");
  CHECK(changes[1].tone == board::Tone::good);
  CHECK(board.insights.back().key == board::Derived::change);
  CHECK(board.insights.back().label == "Change since “Old”");
}
TEST_CASE("worse is said with a minus, no change with both signs") {
  const board::Board board = board_of(
      "journey: New\n  before: old.journey\nstage in: In\n  touchpoint door: D\n    emotion: -2\n"
      "stage buy: Buy\n  touchpoint pay: P\n    emotion: -1\n",
      old_map);
  CHECK(board.earlier->changes[0].difference == "−1");
  CHECK(board.earlier->changes[0].tone == board::Tone::bad);
  CHECK(board.earlier->changes[1].difference == "±0");
  CHECK(board.earlier->changes[1].tone == board::Tone::neutral);
}
TEST_CASE("another scale is brought onto that of this map") {
  const board::Board board = board_of("journey: New\n  before: old.journey\nstage in: In\n  emotion: +2\n",
                                      "journey: Old\n  scale: 1..5\nstage in: In\n  emotion: 2\n");
  CHECK(board.earlier->changes[0].before == "−1");
  CHECK(board.earlier->changes[0].difference == "+3");
}
TEST_CASE("several personas are compared with each other, not with what was") {
  const board::Board board = board_of(
      "journey: New\n  before: old.journey\npersona a: A\npersona b: B\nstage in: In\n  emotion: 1\n",
      old_map, {{0, 1}, true, {}, {}, {}});
  CHECK_FALSE(board.earlier.has_value());
  CHECK(board.curve.lines.size() == 2);
}
TEST_CASE("a view of some stages says nothing of what is gone elsewhere") {
  const board::Board board = board_of(new_map, old_map, {{0}, true, {}, {0}, {}});
  REQUIRE(board.earlier.has_value());
  CHECK(board.earlier->stages.size() == 1);
  for (const board::Fact& fact : board.insights) CHECK(fact.key != board::Derived::before);
}
TEST_CASE("words without a score know whose they are in a comparison") {
  const auto map = compile(
      "journey: J\npersona a: Ana\npersona b: Bob\nstage s: S\n  touchpoint t: T\n    emotion: 1\n"
      "    for b:\n      emotion: only words\n  touchpoint u: U\n    emotion: -1\n");
  const auto curve = board::build_board(map, {{0, 1}, true, {}, {}, {}}).curve;
  REQUIRE(curve.unscored.size() == 1);
  CHECK(curve.unscored.front().personas == std::vector<std::string>{"Bob"});
}

TEST_CASE("a view that the file declares says its name behind that of the map, and what it is for") {
  board::Selection selection{{0}, true, {}, {}, {}};
  selection.title = "For the board";
  selection.description = "Only what hurts";
  const auto map = compile("journey: Order\n  goal: Sell\nstage s: S\n  goal: G\n");
  const board::Board board = board::build_board(map, selection);
  CHECK(board.title == "Order · For the board");
  CHECK(board.subtitle == "Only what hurts · Goal: Sell");
}
