// Where tables are cut on paper: what belongs together stays so, names are said again, no page is wasted.
#include "layout/map/layout_map.hpp"
#include "layout/pages/pages.hpp"
#include "support/odd_boards.hpp"
#include "support/page_check.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

const std::vector<std::string> blueprint{"Physical evidence", "Frontstage", "Backstage", "Support"};

/// A map with all lanes of a blueprint below `rows` others, one line each.
Board with_blueprint(int rows) {
  BoardMaker make("en", false, "Blueprint");
  for (int i = 0; i < rows; ++i) make.lane("row-" + std::to_string(i), "Row " + std::to_string(i));
  for (std::size_t i = 0; i < blueprint.size(); ++i)
    make.lane("blueprint-" + std::to_string(i), blueprint[i], Lane::Band::blueprint);
  make.stage("S");
  for (int i = 0; i < 4; ++i) {
    make.touchpoint("Step " + std::to_string(i));
    for (int row = 0; row < rows; ++row) make.text("row-" + std::to_string(row), "said");
    for (std::size_t k = 0; k < blueprint.size(); ++k)
      make.text("blueprint-" + std::to_string(k), "Done by somebody whom nobody sees");
  }
  Board board = make.done();
  for (Lane& lane : board.lanes)
    if (lane.band == Lane::Band::blueprint && lane.label != blueprint.front()) lane.line_above = "a line";
  return board;
}

int named_on(const Page& page, const std::vector<std::string>& names) {
  const auto texts = texts_of(page);
  return static_cast<int>(
      std::count_if(names.begin(), names.end(), [&](const std::string& name) { return has(texts, name); }));
}

}  // namespace

TEST_CASE("pages: no cut runs between the lanes of a blueprint where one page holds them") {
  for (int rows = 4; rows < 40; ++rows) {
    CAPTURE(rows);
    const Board board = with_blueprint(rows);
    const Pages pages = print_map(board, layout_map(board), Paper::a4);
    int with = 0;
    for (const Page& page : pages.pages) {
      const int count = named_on(page, {"Frontstage", "Backstage", "Support"});
      CHECK((count == 0 || count == 3));
      with += count == 3;
    }
    CHECK(with == 1);
  }
}

TEST_CASE("pages: a row that goes on on the next page says its name there again") {
  BoardMaker make("en", false, "Lines");
  make.lane("action", "Tall");
  make.stage("S").touchpoint("Step", "Web", "web");
  for (int i = 0; i < 120; ++i) make.text("action", "Line " + std::to_string(i));
  const Board board = make.done();
  const Pages pages = print_map(board, layout_map(board), Paper::a4);
  REQUIRE(pages.pages.size() > 2);
  for (const Page& page : pages.pages) {
    const auto texts = texts_of(page);
    const bool has_lines = std::any_of(texts.begin(), texts.end(),
                                       [](const std::string& text) { return text.starts_with("Line "); });
    if (has_lines) CHECK(has(texts, "Tall"));
  }
  check_pages(pages);
}

TEST_CASE("pages: the header has a page of its own only where that takes fewer pages or leaves less empty") {
  // Two pages side by side, which the header makes cut one row earlier, or not at all.
  for (int rows = 6; rows < 30; ++rows) {
    CAPTURE(rows);
    BoardMaker make("en", false, "Broad");
    for (int i = 0; i < rows; ++i) make.lane("row-" + std::to_string(i), "Row " + std::to_string(i));
    for (int s = 0; s < 6; ++s) {
      make.stage("S" + std::to_string(s));
      for (int i = 0; i < 3; ++i) {
        make.touchpoint("Step " + std::to_string(i));
        for (int row = 0; row < rows; ++row) make.text("row-" + std::to_string(row), "said");
      }
    }
    const Board board = make.done();
    const Pages pages = print_map(board, layout_map(board), Paper::a4);
    const auto first = texts_of(pages.pages.front());
    const bool cover = !has(first, "Step 0");
    // A small header alone on a page is a page wasted: here there always is another cut of as many pages.
    if (cover) CHECK(pages.pages.size() <= 3);
    check_pages(pages);
  }
}
