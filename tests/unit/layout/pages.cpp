// Pages: what is on a page is on it whole, in its order, once, and large enough to be read.
#include "layout/pages/pages.hpp"

#include "layout/map/layout_map.hpp"
#include "layout/pages/crop.hpp"
#include "layout/pages/paginate.hpp"
#include "layout/set/tiles.hpp"
#include "support/odd_boards.hpp"
#include "support/page_check.hpp"
#include "support/sarah_board.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;
using namespace journey::layout;

TEST_CASE("tiles: one group where everything has room") {
  const auto tiles = tiles_of({10, 20, 30}, 60);
  REQUIRE(tiles.size() == 1);
  CHECK(tiles[0].begin == 0);
  CHECK(tiles[0].end == 3);
}

TEST_CASE("tiles: as few groups as can be, and evenly full") {
  const auto tiles = tiles_of({10, 10, 10, 10, 10, 10}, 50);
  REQUIRE(tiles.size() == 2);
  CHECK(tiles[0].end == 3);
  CHECK(tiles[1].begin == 3);
  CHECK(tiles[1].end == 6);
}

TEST_CASE("tiles: what stands before the first group takes of its room") {
  const auto tiles = tiles_of({10, 10, 10, 10}, 30, 20);
  REQUIRE(tiles.size() == 2);
  CHECK(tiles[0].end == 1);
  CHECK(tiles[1].end == 4);
}

TEST_CASE("tiles: what is larger than the room has a group of its own, and nothing is lost") {
  const auto tiles = tiles_of({10, 99, 10}, 50);
  REQUIRE(tiles.size() == 3);
  std::size_t next = 0;
  for (const Tile& tile : tiles) {
    CHECK(tile.begin == next);
    CHECK(tile.end > tile.begin);
    next = tile.end;
  }
  CHECK(next == 3);
  CHECK(tiles_of({}, 50).empty());
}

TEST_CASE("papers have names") {
  CHECK(paper_named("a3") == Paper::a3);
  CHECK(paper_named("A4") == Paper::a4);
  CHECK_FALSE(paper_named("letter").has_value());
  CHECK_FALSE(paper_named("").has_value());
  CHECK(size_of(Paper::a4).width == 297);
}

TEST_CASE("pages: a small map is whole on one page, without a number") {
  const Board board = test::sarah_board();
  Board small = board;
  small.lanes.resize(1);
  const Pages pages = print_map(small, layout_map(small), Paper::a3);
  check_pages(pages);
  REQUIRE(pages.pages.size() == 1);
  CHECK(!has(texts_of(pages.pages[0]), "1/1"));
  CHECK(has(texts_of(pages.pages[0]), board.title));
}

TEST_CASE("pages: every odd board goes on either paper, readable, every page whole, nothing lost") {
  for (const test::NamedBoard& named : test::odd_boards())
    for (const Paper paper : {Paper::a3, Paper::a4}) {
      CAPTURE(named.name);
      const Sheet sheet = layout_map(named.board);
      const Pages pages = print_map(named.board, sheet, paper);
      if (named.name != "empty") check_pages(pages);
      const std::set<std::string> wanted = [&] {
        std::set<std::string> titles;
        for (const Column& column : named.board.columns) titles.insert(column.id);
        for (const Stage& stage : named.board.stages) titles.insert(stage.id);
        return titles;
      }();
      std::set<std::string> ids;
      for (const Page& page : pages.pages)
        for (const Window& window : page.windows)
          for (const SheetCell& cell : window.sheet.cells) ids.insert(cell.id);
      for (const std::string& id : wanted)
        if (!id.empty()) CHECK_MESSAGE(ids.contains(id), id);
    }
}

TEST_CASE("pages: a map of many columns is cut between stages, and each page says its stages and the rows") {
  const Board board = test::large(false, 8, 4);
  const Pages pages = print_map(board, layout_map(board), Paper::a4);
  check_pages(pages);
  REQUIRE(pages.pages.size() > 2);
  std::size_t tables = 0;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const auto texts = texts_of(pages.pages[i]);
    CHECK(has(texts, std::to_string(i + 1) + "/" + std::to_string(pages.pages.size())));
    CHECK(std::any_of(texts.begin(), texts.end(),
                      [&](const std::string& text) { return board.title.starts_with(text.substr(0, 5)); }));
    const auto stages = std::count_if(board.stages.begin(), board.stages.end(),
                                      [&](const Stage& stage) { return has(texts, stage.title); });
    if (stages == 0) continue;
    ++tables;
    CHECK(has(texts, board.touchpoint_label));
  }
  CHECK(tables >= 2);
  // No window cuts through a stage.
  const Sheet sheet = layout_map(board);
  for (const Page& page : pages.pages)
    for (std::size_t i = 1; i < page.windows.size(); ++i)
      for (const SheetCell& cell : page.windows[i].sheet.cells)
        if (std::any_of(board.stages.begin(), board.stages.end(),
                        [&](const Stage& stage) { return stage.id == cell.id; }))
          CHECK(cell.box.right() <= page.windows[i].from.right());
}

TEST_CASE("pages: a stage that is wider than a page goes on on the next, named again") {
  const Board board = test::large(true, 1, 24);
  const Pages pages = print_map(board, layout_map(board), Paper::a4);
  check_pages(pages);
  std::size_t named = 0, columns = 0;
  std::set<std::string> ids;
  for (const Page& page : pages.pages) {
    named += has(texts_of(page), board.stages[0].title) ? 1 : 0;
    for (const Window& window : page.windows)
      for (const SheetCell& cell : window.sheet.cells) ids.insert(cell.id);
  }
  for (const Column& column : board.columns) columns += ids.contains(column.id) ? 1 : 0;
  CHECK(named >= 2);
  CHECK(columns == board.columns.size());
}

TEST_CASE("pages: the curve goes on across a cut, it does not start again") {
  const Board board = test::large(false, 8, 4);
  const Pages pages = print_map(board, layout_map(board), Paper::a4);
  // What crosses a cut is drawn on both sides of it, and nothing is lost in between.
  std::map<std::pair<double, double>, std::size_t> pages_of_piece;
  std::size_t pages_with_curve = 0;
  for (const Page& page : pages.pages) {
    std::set<std::pair<double, double>> pieces;
    for (const Window& window : page.windows)
      for (const SheetEdge& curve : window.sheet.curves)
        for (std::size_t i = 0; i + 3 < curve.bezier.size(); i += 3)
          pieces.insert({curve.bezier[i].x, curve.bezier[i + 3].x});
    for (const auto& piece : pieces) ++pages_of_piece[piece];
    pages_with_curve += pieces.empty() ? 0 : 1;
  }
  CHECK(pages_with_curve >= 2);
  std::size_t shared = 0;
  double end = pages_of_piece.begin()->first.first;
  for (const auto& [piece, count] : pages_of_piece) {
    CHECK(piece.first == end);
    end = piece.second;
    shared += count > 1 ? 1 : 0;
  }
  CHECK(shared + 1 >= pages_with_curve);
}

TEST_CASE("pages: a row that is higher than a page is cut between lines") {
  Sheet sheet;
  sheet.width = 400;
  sheet.height = 2000;
  SheetCell cell;
  cell.box = {0, 0, 400, 2000};
  for (int y = 20; y <= 2000; y += 20)
    cell.marks.emplace_back(TextMark{{10, double(y)}, "line", Style::cell_text, Anchor::start, {}});
  sheet.cells.push_back(cell);
  const std::vector<int> heights = cut_rows(sheet, {0, 2000}, 505);
  int y = 0;
  REQUIRE(heights.size() >= 4);
  for (std::size_t i = 0; i + 1 < heights.size(); ++i) {
    y += heights[i];
    CHECK(heights[i] <= 505);
    CHECK(y % 20 >= 5);  // below the descenders of one line
    CHECK(y % 20 <= 7);  // above the capitals of the next
  }
  CHECK(y + heights.back() == 2000);
}

TEST_CASE("pages: other pictures fit or are cut into windows that cover all of them") {
  Sheet sheet;
  sheet.title = "Flow";
  sheet.language = "en";
  sheet.width = 3000;
  sheet.height = 700;
  for (int x = 0; x < 3000; x += 100) {
    SheetCell cell;
    cell.id = "node-" + std::to_string(x);
    cell.box = {x, 300, 80, 40};
    cell.marks.emplace_back(RectMark{cell.box, 4, Style::card});
    sheet.cells.push_back(cell);
  }
  const Pages small = print_sheet(sheet, Paper::a3);
  check_pages(small);
  int covered = 0;
  for (const Page& page : small.pages) covered += page.windows[1].from.width;
  CHECK(small.pages.size() == 2);
  CHECK(covered == 3000);
  // Between two nodes, not through one.
  const int at = small.pages[0].windows[1].from.width;
  CHECK(at % 100 >= 80);
  sheet.width = 900;
  const Pages whole = print_sheet(sheet, Paper::a4);
  CHECK(whole.pages.size() == 1);
  check_pages(whole);
}
