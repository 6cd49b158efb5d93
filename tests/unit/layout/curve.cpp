// The emotion curve on the sheet: sides of words, gaps, whiskers, rings, several personas.
#include "board/build_board.hpp"
#include "layout/map/layout_map.hpp"
#include "support/compile.hpp"
#include "support/odd_boards.hpp"
#include "support/sheet_check.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

/// The first mark with this text; fails where there is none.
TextMark text_of(const Sheet& sheet, std::string_view words) {
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark); text != nullptr && text->text == words)
        return *text;
  FAIL("no text " << words);
  return {};
}

double baseline_of(const Sheet& sheet, std::string_view words) { return text_of(sheet, words).at.y; }

BoardMaker bare() {
  BoardMaker make("en", false, "Curve");
  make.curve_lane("Emotion");
  make.stage("Stage");
  return make;
}

double marker_y(const Sheet& sheet, std::string_view words) {
  for (const SheetCell& cell : sheet.cells) {
    bool has = false;
    double y = 0;
    for (const Mark& mark : cell.marks) {
      if (const auto* text = std::get_if<TextMark>(&mark)) has = has || text->text == words;
      if (const auto* circle = std::get_if<CircleMark>(&mark)) y = circle->center.y;
    }
    if (has) return y;
  }
  FAIL("no marker with " << words);
  return 0;
}

}  // namespace

TEST_CASE("words stand above a high and below a low") {
  BoardMaker make = bare();
  make.touchpoint("a")
      .feels(0, "start")
      .touchpoint("b")
      .feels(2, "high")
      .touchpoint("c")
      .feels(-2, "low")
      .touchpoint("d")
      .feels(1, "end");
  const Sheet sheet = layout_map(make.done());
  CHECK(baseline_of(sheet, "high") < marker_y(sheet, "high"));
  CHECK(baseline_of(sheet, "low") > marker_y(sheet, "low"));
}

TEST_CASE("a high on the bad side is still a high") {
  BoardMaker make = bare();
  make.touchpoint("a")
      .feels(-2, "worst")
      .touchpoint("b")
      .feels(-1, "better")
      .touchpoint("c")
      .feels(-2, "again");
  const Sheet sheet = layout_map(make.done());
  CHECK(baseline_of(sheet, "better") < marker_y(sheet, "better"));
}

TEST_CASE("a better score is drawn higher") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(-2, "worst").touchpoint("b").feels(0, "even").touchpoint("c").feels(2, "best");
  const Sheet sheet = layout_map(make.done());
  CHECK(marker_y(sheet, "best") < marker_y(sheet, "even"));
  CHECK(marker_y(sheet, "even") < marker_y(sheet, "worst"));
}

TEST_CASE("the lane leaves 40 px above the best score") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(2, "best");
  const Sheet sheet = layout_map(make.done());
  const auto lane = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                 [](const SheetCell& cell) { return cell.id == "lane-emotion"; });
  REQUIRE(lane != sheet.cells.end());
  CHECK(marker_y(sheet, "best") - lane->box.y >= 30);
}

TEST_CASE("a touchpoint without a score is a dotted gap, never a point") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(1, "yes").touchpoint("b").touchpoint("c").feels(-1, "no").touchpoint("d").feels(
      0, "so");
  const Sheet sheet = layout_map(make.done());
  CHECK(count_of(sheet, Style::curve_gap) == 1);
  CHECK(count_of(sheet, Style::curve) == 1);
  CHECK(sheet.cells.size() - sheet.curves_after == 3);
}

TEST_CASE("one point alone is no curve") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(1, "alone");
  CHECK(layout_map(make.done()).curves.empty());
}

TEST_CASE("alternatives are a whisker with both ends labelled, above and below") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(1.5, "delighted").feels(-1.5, "let down").touchpoint("b").feels(0, "even");
  const Sheet sheet = layout_map(make.done());
  CHECK(count_of(sheet, Style::whisker) == 1);
  CHECK(count_of(sheet, Style::mean_mark) == 1);
  CHECK(baseline_of(sheet, "delighted") < baseline_of(sheet, "even"));
  CHECK(baseline_of(sheet, "let down") > baseline_of(sheet, "even"));
}

TEST_CASE("the lowest point and the end are ringed, and nothing else") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(-2, "low").touchpoint("b").feels(2, "high").touchpoint("c").feels(1, "end");
  const Sheet sheet = layout_map(make.done());
  CHECK(count_of(sheet, Style::ring_bad) == 1);
  CHECK(count_of(sheet, Style::ring_good) == 1);
}

TEST_CASE("every persona has a line, a dash and a marker of its own, and a name at its end") {
  const Sheet sheet = layout_map(personas(3));
  for (const Style style : {Style::series_1, Style::series_2, Style::series_3})
    CHECK(count_of(sheet, style) >= 1);
  CHECK(count_of(sheet, Style::curve) == 0);
  for (const Style style : {Style::series_name_1, Style::series_name_2, Style::series_name_3})
    CHECK(count_of(sheet, style) == 1);
  std::set<std::string> shapes;
  for (std::size_t i = sheet.curves_after; i < sheet.cells.size(); ++i)
    for (const Mark& mark : sheet.cells[i].marks)
      if (const auto* path = std::get_if<PathMark>(&mark)) shapes.insert(path->commands);
  CHECK(shapes.size() == 3);
}

TEST_CASE("markers of several personas never hide each other") {
  const Sheet sheet = layout_map(personas(4, true));
  std::set<std::pair<double, double>> places;
  int markers = 0;
  for (std::size_t i = sheet.curves_after; i < sheet.cells.size(); ++i)
    for (const Mark& mark : sheet.cells[i].marks)
      if (const auto* path = std::get_if<PathMark>(&mark)) {
        ++markers;
        places.emplace(path->at.x, path->at.y);
      }
  CHECK(markers == 28);
  CHECK(places.size() == 28);
}

TEST_CASE("more than four personas get a plot each") {
  const Sheet sheet = layout_map(personas(6));
  CHECK(count_of(sheet, Style::series_1) == 0);
  CHECK(count_of(sheet, Style::scale_middle) == 6);
  std::string rows;
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark);
          text != nullptr && text->style == Style::lane_label)
        rows += text->text + " ";
  for (const char* name : {"Sarah", "Lea"}) CHECK(rows.find(name) != std::string::npos);
}

TEST_CASE("words without a score are shown and are no point") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(1, "scored").touchpoint("b");
  make.board.curve.unscored.push_back({1, 1, "only words"});
  const Sheet sheet = layout_map(make.done());
  CHECK(baseline_of(sheet, "only words") > 0);
  CHECK(count_of(sheet, Style::words_unscored) == 1);
}

TEST_CASE("scores that are no numbers or out of the scale stay on the sheet") {
  BoardMaker make = bare();
  make.touchpoint("a").feels(1, "one").touchpoint("b").feels(1, "two").touchpoint("c").feels(1, "three");
  make.done();
  auto& points = make.board.curve.lines[0].points;
  points[0].unit = std::numeric_limits<double>::quiet_NaN();
  points[1].unit = 1e308;
  points[2].unit = -7;
  CHECK(problems_of(layout_map(make.board), make.board.traits).empty());
}

TEST_CASE("a map without emotions has no curve and no scale") {
  BoardMaker make("en", false, "No emotions");
  make.stage("Stage").touchpoint("a").text("action", "does it");
  const Sheet sheet = layout_map(make.done());
  CHECK(sheet.curves.empty());
  CHECK(count_of(sheet, Style::tick_text) == 0);
}

TEST_CASE("the curve is the tallest lane of a common map") {
  const Sheet sheet = layout_map(sarah_board());
  int emotion = 0, tallest_other = 0;
  const SheetCell* before = nullptr;
  for (std::size_t i = 0; i < sheet.curves_after; ++i) {
    const SheetCell& cell = sheet.cells[i];
    if (!cell.id.starts_with("lane-") || cell.box.x != 24) continue;
    if (before != nullptr) {
      const int height = cell.box.y - before->box.y;
      (before->id == "lane-emotion" ? emotion : tallest_other) =
          std::max(before->id == "lane-emotion" ? 0 : tallest_other, height);
    }
    before = &cell;
  }
  CHECK(emotion > tallest_other);
}

TEST_CASE("words of a curve stay on the ground of their stage, however many people speak there") {
  const auto map = journey::support::compile(R"(journey: A trial
persona nadia: Nadia
persona tom: Tom
persona priya: Priya
stage plan: First rota
  touchpoint rota: Draw the first rota
    skip: priya
stage join: Bring the team in
  touchpoint invite: Be invited
    action: Presses “Invite all” and waits
    emotion: +0.5 proud
    for tom:
      action: Is asked by six people what this is
      emotion: -0.5 has to explain
    for priya:
      action: Taps the link, sees 140 MB, puts the phone away
      emotion: -1.5 suspicious
  touchpoint week: Work a week by it
  touchpoint swap: Swap a shift
    for priya:
      emotion: +1.5 fair
stage buy: Decide
  touchpoint decide: The trial ends
  touchpoint longer: Ask for more time
  touchpoint pay: Choose a plan
stage keep: Keep
  touchpoint month: Close the first month
)");
  const Board board = build_board(map, {{0, 1, 2}, false, {}, {}, {}});
  const Sheet sheet = layout_map(board);
  // The ground of the stage is as wide as its head.
  const auto head = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                 [](const SheetCell& cell) { return cell.id == "stage-join"; });
  REQUIRE(head != sheet.cells.end());
  const Area stage = area_of(head->box);
  for (const char* words : {"proud", "has to explain", "suspicious", "fair"}) {
    CAPTURE(words);
    const Area area = area_of(text_of(sheet, words), board.traits);
    CHECK(area.left >= stage.left);
    CHECK(area.right <= stage.right);
  }
}
