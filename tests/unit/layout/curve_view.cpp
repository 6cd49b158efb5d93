// The curve view: every odd board without a fault, several personas, what was and what is to be.
#include "board/build_board.hpp"
#include "layout/curve/columns.hpp"
#include "layout/curve/layout_curve.hpp"
#include "layout/map/layout_map.hpp"
#include "support/compile.hpp"
#include "support/odd_boards.hpp"
#include "support/sheet_check.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

std::string faults(const Board& board) {
  std::string text;
  for (const std::string& problem : problems_of(layout_curve(board), board.traits)) text += problem + "\n";
  return text;
}

Board compared(const std::string& now, const std::string& old) {
  return build_board(support::compile("journey: New\n  before: old.journey\n" + now,
                                      {{"old.journey", "journey: Old\n" + old}}),
                     {{0}, true, {}, {}, {}});
}

std::vector<std::string> titles_of(const Board& board) {
  std::vector<std::string> titles;
  for (const Column& column : board.columns)
    titles.push_back(board.stages[column.stage].title + "/" + column.title + (column.gone ? " gone" : ""));
  return titles;
}

const SheetCell* cell_of(const Sheet& sheet, std::string_view id) {
  const auto found = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                  [&](const SheetCell& cell) { return cell.id == id; });
  return found == sheet.cells.end() ? nullptr : &*found;
}

bool has_cell(const Sheet& sheet, std::string_view id) { return cell_of(sheet, id) != nullptr; }

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("curve view: every odd board is laid out without a fault") {
  for (const NamedBoard& named : odd_boards()) {
    CAPTURE(named.name);
    CHECK(faults(named.board) == "");
  }
}
TEST_CASE("curve view: nothing but the emotion is shown") {
  BoardMaker make("en", false, "Curve");
  make.curve_lane("Emotion");
  make.stage("Stage", "A goal").touchpoint("a").feels(1, "yes").text("action", "Acts").pain("Hurts", 2);
  const Sheet sheet = layout_curve(make.done());
  CHECK(has_cell(sheet, "touchpoint-1"));
  for (const SheetCell& cell : sheet.cells) {
    CHECK(cell.label.find("Acts") == std::string::npos);
    CHECK(cell.label.find("Hurts") == std::string::npos);
    CHECK(cell.label.find("A goal") == std::string::npos);
  }
}
TEST_CASE("curve view: five personas have a plot each, on the same scale") {
  BoardMaker make("en", false, "Five");
  make.curve_lane("Emotion");
  make.stage("Stage").touchpoint("a");
  for (std::size_t i = 0; i < 5; ++i) make.feels(i % 2 == 0 ? 1 : -1, "w" + std::to_string(i), i);
  make.touchpoint("b");
  for (std::size_t i = 0; i < 5; ++i) make.feels(0, "", i);
  for (std::size_t i = 0; i < 5; ++i) make.board.curve.lines[i].persona = "P" + std::to_string(i);
  const Board board = make.done();
  CHECK(faults(board) == "");
  const Sheet sheet = layout_curve(board);
  CHECK(count_of(sheet, Style::scale_middle) >= 5);
  CHECK(count_of(sheet, Style::curve) == 5);
  CHECK(count_of(sheet, Style::series_1) == 0);
}
TEST_CASE("curve view: words without a score stand in the row of who says them") {
  std::string map = "journey: J\n";
  for (int i = 0; i < 5; ++i) map += "persona p" + std::to_string(i) + ": P" + std::to_string(i) + "\n";
  map +=
      "stage s: S\n  touchpoint t: T\n    emotion: 1\n    for p3:\n      emotion: unheard\n"
      "  touchpoint u: U\n    emotion: 0\n";
  const Board board = build_board(support::compile(map), {{0, 1, 2, 3, 4}, true, {}, {}, {}});
  const Sheet sheet = layout_curve(board);
  CHECK(count_of(sheet, Style::words_unscored) == 1);
}
TEST_CASE("curve view: stages and touchpoints that only one of the two maps has get their columns") {
  const Board board = layout::curve_columns(
      compared("stage a: A\n  touchpoint x: X\n    emotion: 1\n  touchpoint y: Y\n    emotion: 1\n"
               "stage c: C\n  touchpoint z: Z\n    emotion: 2\n",
               "stage a: A\n  touchpoint w: W\n    emotion: 0\n  touchpoint x: X\n    emotion: -1\n"
               "  touchpoint v: V\n    emotion: 0\n"
               "stage b: B\n  emotion: -2\nstage c: C\n  touchpoint z: Z\n    emotion: 1\n"));
  CHECK(titles_of(board) == Titles{"A/W gone", "A/X", "A/V gone", "A/Y", "B/ gone", "C/Z"});
  CHECK(board.stages[1].gone);
  REQUIRE(board.curve.lines.size() == 2);
  const auto& old = board.curve.lines[1].points;
  REQUIRE(old.size() == 5);
  CHECK(old[0].first_column == 0);
  CHECK(old[1].first_column == 1);
  CHECK(old[3].first_column == 4);
  CHECK(old[4].first_column == 5);
  CHECK(board.curve.lines[0].points[1].first_column == 3);
  CHECK(board.earlier->changes.back().stage == 2);
}
TEST_CASE("curve view: a stage without touchpoints spans those that it had") {
  const Board board = layout::curve_columns(
      compared("stage a: A\n  emotion: 1\n",
               "stage a: A\n  touchpoint x: X\n    emotion: 0\n  touchpoint y: Y\n    emotion: -1\n"));
  CHECK(titles_of(board) == Titles{"A/X gone", "A/Y gone"});
  CHECK(board.curve.lines[0].points.front().columns == 2);
}
TEST_CASE("curve view: touchpoints that were not there yet span what the whole stage was") {
  const Board board = layout::curve_columns(
      compared("stage a: A\n  touchpoint x: X\n    emotion: 0\n  touchpoint y: Y\n    emotion: -1\n",
               "stage a: A\n  emotion: 1\n"));
  CHECK(titles_of(board) == Titles{"A/X", "A/Y"});
  CHECK(board.curve.lines[1].points.front().columns == 2);
}
TEST_CASE("curve view: stages in another order still give lines from left to right") {
  const Board board =
      compared("stage a: A\n  emotion: 1\nstage b: B\n  emotion: 0\nstage c: C\n  emotion: -1\n",
               "stage c: C\n  emotion: 1\nstage a: A\n  emotion: 0\nstage b: B\n  emotion: 2\n");
  CHECK(faults(board) == "");
  const Board merged = layout::curve_columns(board);
  const auto& points = merged.curve.lines[1].points;
  CHECK(std::is_sorted(points.begin(), points.end(), [](const CurvePoint& a, const CurvePoint& b) {
    return a.first_column < b.first_column;
  }));
}
TEST_CASE("curve view: both lines are there, both ends ringed, and every change of a stage is said") {
  const Board board =
      compared("stage a: A\n  touchpoint x: X\n    emotion: 0\n  touchpoint y: Y\n    emotion: 1\n",
               "stage a: A\n  touchpoint x: X\n    emotion: -1\n  touchpoint y: Y\n    emotion: -2\n");
  CHECK(faults(board) == "");
  const Sheet sheet = layout_curve(board);
  CHECK(count_of(sheet, Style::curve) == 1);
  CHECK(count_of(sheet, Style::earlier_line) == 1);
  CHECK(count_of(sheet, Style::ring_good) == 1);
  CHECK(count_of(sheet, Style::earlier_ring) == 1);
  CHECK(count_of(sheet, Style::change_good) == 1);
  CHECK(has_cell(sheet, "change-stage-a"));
}
TEST_CASE("map view: what was is drawn without its words; what is gone between the columns, with its name") {
  const Board board = compared("stage a: A\n  touchpoint x: X\n    emotion: 0 fine\n",
                               "stage a: A\n  touchpoint x: X\n    emotion: -1 not heard here\n"
                               "  touchpoint y: Y\n    emotion: -2\n");
  const Sheet sheet = layout_map(board);
  CHECK_MESSAGE(count_of(sheet, Style::earlier_mark) == 3, "two points and the sign in the legend");
  CHECK(count_of(sheet, Style::earlier_words) == 1);
  CHECK(count_of(sheet, Style::earlier_ring) == 1);
  const SheetCell* gone = cell_of(sheet, "lane-emotion-earlier-y");
  REQUIRE(gone != nullptr);
  CHECK(gone->label == "A, Y, no longer there, before, Emotion: −2");
  std::string words;
  for (const Mark& mark : gone->marks)
    if (const auto* text = std::get_if<TextMark>(&mark)) words += text->text;
  CHECK(words == "Y −2");
}
TEST_CASE("map view: what is gone stands where it stood, within its stage, in its order") {
  const std::string
      a = "stage a: A\n  touchpoint x: X\n    emotion: 0 fine\n",
      gone = "  touchpoint g: Gone one\n    emotion: -2\n  touchpoint h: Gone two\n    emotion: -1\n",
      y = "  touchpoint y: Y\n    emotion: 1 good\n",
      b = "stage b: B\n  touchpoint z: Z\n    emotion: 2 great\n";
  const auto middle = [](const Sheet& sheet, const std::string& id) {
    const SheetCell* cell = cell_of(sheet, id);
    REQUIRE(cell != nullptr);
    for (const Mark& mark : cell->marks)
      if (const auto* path = std::get_if<PathMark>(&mark)) return path->at.x;
    return cell->box.x + cell->box.width / 2.0;
  };
  for (const std::string& old : {a + gone + y + b, a + y + gone + b, a + y + b + gone,
                                 "stage a: A\n" + gone + a.substr(a.find("  touch")) + y + b,
                                 a + y + "stage g: Gone stage\n" + gone + b}) {
    CAPTURE(old);
    const Board board = compared(a + y + b, old);
    const Sheet sheet = layout_map(board);
    std::string text;
    for (const std::string& problem : problems_of(sheet, board.traits)) text += problem + "\n";
    CHECK(text == "");
    const double one = middle(sheet, "lane-emotion-earlier-g"), two = middle(sheet, "lane-emotion-earlier-h");
    CHECK(one < two);
    const auto stage_of = [&](double x) {
      std::string found;
      for (const Stage& stage : board.stages) {
        const SheetCell* cell = cell_of(sheet, stage.id);
        if (cell != nullptr && x > cell->box.x && x < cell->box.right()) found = stage.title;
      }
      return found;
    };
    CHECK(stage_of(one) == (old.find("Z") < old.find("Gone") ? "B" : "A"));
    CHECK(stage_of(one) == stage_of(two));
  }
}
TEST_CASE("curve view: what is gone has a column there, and no name between them") {
  const Board board =
      compared("stage a: A\n  touchpoint x: X\n    emotion: 0\n",
               "stage a: A\n  touchpoint x: X\n    emotion: -1\n  touchpoint y: Y\n    emotion: -2\n");
  const Sheet sheet = layout_curve(board);
  CHECK(cell_of(sheet, "lane-emotion-earlier-y") == nullptr);
  CHECK(count_of(sheet, Style::earlier_mark) == 2);
}

TEST_CASE("curve view: a persona's sample has the colour of its line") {
  const Board board = build_board(
      support::compile("persona ann: Ann\n  color: #0B5566\npersona ben: Ben\n"
                       "journey: Two\n  persona: ann, ben\n"
                       "stage: S\n  touchpoint: a\n    emotion: 1\n    for ben:\n      emotion: -1\n"
                       "  touchpoint: b\n    emotion: 2\n"),
      {{0, 1}, true, {}, {}, {}});
  REQUIRE(board.personas.size() == 2);
  REQUIRE(board.curve.lines.size() == 2);
  CHECK(board.curve.lines[0].color == "#0B5566");
  const Sheet sheet = layout_curve(board);
  const auto panel = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                  [&](const SheetCell& cell) { return cell.label.starts_with("Ann"); });
  REQUIRE(panel != sheet.cells.end());
  const auto sample = std::find_if(panel->marks.begin(), panel->marks.end(), [](const Mark& mark) {
    const auto* line = std::get_if<LineMark>(&mark);
    return line != nullptr && line->style == Style::series_1;
  });
  REQUIRE(sample != panel->marks.end());
  CHECK(std::get<LineMark>(*sample).tint == Tint{media::Color{0x0B, 0x55, 0x66}});
}

TEST_CASE("curve view: a star stands close before the name of a moment of truth, in every font") {
  BoardMaker make("en", false, "Stars");
  make.curve_lane("Emotion");
  make.stage("Stage").touchpoint("Buy the ticket").feels(1, "yes");
  make.moment("First moment of truth", "first");
  const Sheet sheet = layout_curve(make.done());
  const auto name = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                 [](const SheetCell& cell) { return cell.id == "touchpoint-1"; });
  REQUIRE(name != sheet.cells.end());
  double star = 0;
  const TextMark* text = nullptr;
  for (const Mark& mark : name->marks) {
    if (const auto* path = std::get_if<PathMark>(&mark))
      if (path->style == Style::axis_star) star = path->at.x;
    if (const auto* found = std::get_if<TextMark>(&mark)) text = found;
  }
  REQUIRE(text != nullptr);
  // How broad a text becomes is up to the font: only its beginning is where it is said to be.
  CHECK(text->anchor == Anchor::start);
  CHECK(std::abs(text->at.x - star - 15) < 0.02);
}
