// The map as a tree: everything is there, in order, nothing lies on anything else.
#include "board/build_board.hpp"
#include "emit/graphviz.hpp"
#include "layout/mind/layout_mind.hpp"
#include "layout/mind/tree.hpp"
#include "support/compile.hpp"
#include "support/diagram_check.hpp"
#include "support/odd_boards.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

const SheetCell* cell(const Sheet& sheet, const std::string& id) {
  const auto found = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                  [&](const SheetCell& each) { return each.id == id; });
  return found == sheet.cells.end() ? nullptr : &*found;
}

Board board_of(const std::string& source) {
  return build_board(support::compile(source), {{0}, true, {}, {}, {}});
}

/// Its texts, each in brackets.
std::string drawn_in(const Sheet& sheet) {
  std::string drawn;
  for (const SheetCell& each : sheet.cells)
    for (const Mark& mark : each.marks)
      if (const auto* text = std::get_if<TextMark>(&mark)) drawn += "[" + text->text + "]";
  return drawn;
}

/// Leaves as high as `heights` say.
std::vector<layout::MindNode> nodes(const std::vector<int>& heights) {
  std::vector<layout::MindNode> result(heights.size());
  for (std::size_t i = 0; i < heights.size(); ++i) {
    result[i].block.width = 20;
    result[i].block.height = heights[i];
    layout::place_children(result[i]);
  }
  return result;
}

}  // namespace

TEST_CASE("mind: every odd board is laid out without a fault") {
  for (const test::NamedBoard& named : test::odd_boards()) {
    CAPTURE(named.name);
    CHECK(test::diagram_problems(layout_mind(named.board), named.board.traits, true) == "");
  }
}

TEST_CASE("mind: everything on the board is on the tree") {
  const Board board = test::sarah_board();
  std::string drawn, told;
  for (const SheetCell& each : layout_mind(board).cells) {
    told += each.label + "\n";
    for (const Mark& mark : each.marks)
      if (const auto* text = std::get_if<TextMark>(&mark)) drawn += text->text;
  }
  for (const Stage& stage : board.stages) CHECK(told.find(stage.title) != std::string::npos);
  for (const Column& column : board.columns) CHECK(told.find(column.title) != std::string::npos);
  for (const Lane& lane : board.lanes)
    for (const Cell& each : lane.cells)
      for (const Item& item : each.items) {
        CAPTURE(item.text);
        CHECK(told.find(item.text) != std::string::npos);
      }
  for (const Item& pain : board.pains) CHECK(drawn.find(pain.number) != std::string::npos);
}

TEST_CASE("mind: children stand in their order, away from the root, to both sides") {
  const Board board = test::sarah_board();
  const Sheet sheet = layout_mind(board);
  const SheetCell& root = *cell(sheet, "journey");
  int left = 0, right = 0, last_y = 0;
  bool was_right = true;
  for (const Stage& stage : board.stages) {
    const SheetCell* const at = cell(sheet, stage.id);
    REQUIRE(at != nullptr);
    const bool is_right = at->box.x > root.box.x;
    CHECK((is_right ? at->box.x > root.box.right() : at->box.right() < root.box.x));
    if (is_right == was_right) CHECK(at->box.y > last_y);
    if (is_right) CHECK(was_right);  // never back to the right
    was_right = is_right;
    last_y = at->box.y;
    (is_right ? right : left) += 1;
  }
  CHECK(left > 0);
  CHECK(right > 0);
}

TEST_CASE("mind: every level begins at one line") {
  const Sheet sheet = layout_mind(board_of(
      "journey: J\n  language: en\nstage a: A\n  touchpoint a1: Short\n  touchpoint a2: "
      "A much longer title\nstage b: "
      "Something long\n  touchpoint b1: B\nstage c: C\n  touchpoint c1: C\n  touchpoint c2: C\nstage d: D\n "
      " touchpoint d1: D\n"));
  CHECK(cell(sheet, "stage-a")->box.x == cell(sheet, "stage-b")->box.x);
  CHECK(cell(sheet, "touchpoint-a1")->box.x == cell(sheet, "touchpoint-a2")->box.x);
  CHECK(cell(sheet, "touchpoint-a1")->box.x == cell(sheet, "touchpoint-b1")->box.x);
  CHECK(cell(sheet, "stage-c")->box.right() == cell(sheet, "stage-d")->box.right());
}

TEST_CASE("mind: a parent stands in the middle of its children, within its own span") {
  layout::MindNode parent;
  parent.block.height = 20;
  parent.children = nodes({10, 30, 50});
  layout::place_children(parent);
  CHECK(parent.span == 10 + 30 + 50 + 2 * layout::gap_below(layout::MindNode::Kind::leaf));
  CHECK(parent.middle == (5 + parent.span - 25) / 2);
  parent.block.height = 400;
  layout::place_children(parent);
  CHECK(parent.span == 400);
  CHECK(parent.middle == 200);
}

TEST_CASE("mind: both sides are about as high") {
  CHECK(layout::balance(nodes({10, 10, 10, 10})) == 2);
  CHECK(layout::balance(nodes({100, 10, 10, 10})) == 1);
  CHECK(layout::balance(nodes({10, 10, 10, 100})) == 3);
  CHECK(layout::balance(nodes({10})) == 1);
  CHECK(layout::balance({}) == 0);
}

TEST_CASE("mind: a score is a colour, a shape and a number; one outcome is not said twice") {
  const Board board = board_of(
      "journey: J\n  language: en\nstage: A\n  touchpoint one: One\n    emotion: -1 annoyed\n  touchpoint "
      "two: Two\n"
      "    emotion: +1 glad\n    emotion: -2 let down\n");
  const std::string drawn = drawn_in(layout_mind(board));
  CHECK(drawn.find("[−1]") != std::string::npos);
  CHECK(drawn.find("[Emotion: annoyed]") != std::string::npos);
  CHECK(drawn.find("[Emotion: +1 glad]") != std::string::npos);
  CHECK(drawn.find("[Emotion: −2 let down]") != std::string::npos);
}

TEST_CASE("mind: a map beside the one it would replace shows its own scores") {
  const Board board = build_board(
      support::compile(
          "journey: J\n  language: en\n  before: old.journey\nstage: A\n  touchpoint: One\n    "
          "emotion: +1 glad\n",
          {{"old.journey", "journey: O\nstage: A\n  touchpoint: One\n    emotion: -2 annoyed\n"}}),
      {{0}, true, {}, {}, {}});
  const std::string drawn = drawn_in(layout_mind(board));
  CHECK(drawn.find("[+1]") != std::string::npos);
  CHECK(drawn.find("[Emotion: glad]") != std::string::npos);
  CHECK(drawn.find("[−2]") == std::string::npos);
}

TEST_CASE("mind: the legend explains signs of scores only where some are drawn") {
  const std::string one = "journey: J\n  language: en\nstage: A\n  touchpoint: One\n    emotion: +1 glad\n";
  const std::string two = one + "persona p: P\npersona q: Q\n";
  CHECK(drawn_in(layout_mind(board_of(one))).find("[emotion −2 to +2]") != std::string::npos);
  const Board both = build_board(support::compile(two), {{0, 1}, true, {}, {}, {}});
  CHECK(drawn_in(layout_mind(both)).find("[emotion −2 to +2]") == std::string::npos);
}

TEST_CASE("mind: hostile words stay words; the same board gives the same bytes") {
  const std::string poison = "</text><script>alert(1)</script> \\N &amp; <b>";
  const Board board = board_of("journey: " + poison + "\nstage: " + poison + "\n  touchpoint: " + poison +
                               "\n    action: " + poison + "\n    pain: " + poison + "\n");
  const emit::Output first = emit::draw(layout_mind(board), Theme::dark);
  CHECK(first.problem == "");
  CHECK(first.text.find("<script") == std::string::npos);
  for (int i = 0; i < 10; ++i) REQUIRE(emit::draw(layout_mind(board), Theme::dark).text == first.text);
}

TEST_CASE("mind: a leaf is called what one of its kind is called") {
  const auto leaves = [](const std::string& source) {
    std::string all;
    for (const SheetCell& each : layout_mind(board_of(source)).cells)
      for (const Mark& mark : each.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) all += text->text + "\n";
    return all;
  };
  const std::string english = leaves(
      "journey: J\n  language: en\nstage: A\n  touchpoint: B\n    action: Waits\n    owner: Desk\n"
      "    business-goal: Growth\n    proof: A ticket\n");
  for (const std::string words : {"Action: Waits\n", "Owner: Desk\n", "Business goal: Growth\n"}) {
    CAPTURE(words);
    CHECK(english.find(words) != std::string::npos);
  }
  CHECK(english.find("Physical evidence: A ticket\n") != std::string::npos);
  CHECK(leaves("旅程：J\n階段：甲\n  接觸點：乙\n    行為：等\n").find("行為：等\n") != std::string::npos);
}
