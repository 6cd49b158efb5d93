// A part of a sheet holds what is seen in it and no more: pages of a long map must not each hold all of it.
#include "layout/pages/crop.hpp"

#include "layout/map/layout_map.hpp"
#include "layout/pages/pages.hpp"
#include "support/odd_boards.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;
using journey::layout::Cropper;

namespace {

/// A row with a mark every 100 px, and a curve over all of them.
Sheet long_row(int columns) {
  Sheet sheet;
  sheet.width = columns * 100;
  sheet.height = 60;
  SheetCell row;
  row.box = {0, 0, sheet.width, 60};
  row.marks.emplace_back(RectMark{row.box, 0, Style::panel});
  row.marks.emplace_back(LineMark{{0, 30}, {double(sheet.width), 30}, Style::scale_line});
  SheetEdge curve;
  curve.bezier.push_back({0, 20});
  for (int i = 0; i < columns; ++i) {
    const double x = i * 100;
    row.marks.emplace_back(LineMark{{x + 40, 10}, {x + 49, 10}, Style::gap_dash});
    row.marks.emplace_back(TextMark{{x + 50, 40}, "word", Style::cell_text, Anchor::middle});
    row.marks.emplace_back(PathMark{{x, 30}, "l100 0z", Style::area_good, {}, 100});
    for (const double step : {33.0, 66.0, 100.0}) curve.bezier.push_back({x + step, 20});
  }
  sheet.cells.push_back(std::move(row));
  sheet.curves.push_back(std::move(curve));
  sheet.curves_after = 1;
  return sheet;
}

}  // namespace

TEST_CASE("crop: of a row only what lies in the part, and the row itself") {
  const Sheet sheet = long_row(1000);
  std::set<std::string> taken;
  const Sheet part = Cropper(sheet).crop({50000, 0, 300, 60}, taken);
  REQUIRE(part.cells.size() == 1);
  const auto& marks = part.cells[0].marks;
  CHECK(marks.size() < 30);
  CHECK(std::holds_alternative<RectMark>(marks[0]));
  std::set<int> dashes, words, areas;
  for (const Mark& mark : marks) {
    if (const auto* line = std::get_if<LineMark>(&mark)) dashes.insert(static_cast<int>(line->from.x));
    if (const auto* text = std::get_if<TextMark>(&mark)) words.insert(static_cast<int>(text->at.x));
    if (const auto* path = std::get_if<PathMark>(&mark)) areas.insert(static_cast<int>(path->at.x));
  }
  for (const int column : {500, 501, 502}) {
    CHECK(dashes.contains(column * 100 + 40));
    CHECK(words.contains(column * 100 + 50));
    CHECK(areas.contains(column * 100));
  }
  CHECK(dashes.contains(0));  // the line across all of it
  REQUIRE(part.curves.size() == 1);
  CHECK(part.curves[0].bezier.size() % 3 == 1);
  CHECK(part.curves[0].bezier.size() < 20);
  CHECK(part.curves[0].bezier.front().x <= 50000);
  CHECK(part.curves[0].bezier.back().x >= 50300);
}

TEST_CASE("crop: a cell that a page could hold is shown whole or not at all") {
  Sheet sheet = long_row(2);
  SheetCell card;
  card.id = "card";
  card.box = {90, 0, 100, 50};
  card.marks = {RectMark{card.box, 6, Style::card}, TextMark{{95, 20}, "far", Style::cell_text}};
  sheet.cells.push_back(card);
  std::set<std::string> taken;
  const Sheet part = Cropper(sheet).crop({150, 0, 120, 60}, taken);
  REQUIRE(part.cells.size() == 2);
  CHECK(part.cells[1].marks.size() == 2);
}

TEST_CASE("crop: the pages of a long map hold together what the map holds, and little more") {
  const auto count = [](const Board& board) {
    std::size_t marks = 0;
    for (const Page& page : print_map(board, layout_map(board), Paper::a4).pages)
      for (const Window& window : page.windows) {
        for (const SheetCell& cell : window.sheet.cells) marks += cell.marks.size();
        for (const SheetEdge& curve : window.sheet.curves) marks += curve.bezier.size();
      }
    return marks;
  };
  const std::size_t some = count(test::large(false, 15, 4)), many = count(test::large(false, 60, 4));
  CHECK(many < some * 5);  // four times the map
}
