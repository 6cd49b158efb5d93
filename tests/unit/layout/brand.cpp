// The look of a house: where its logo, line and words stand in every picture, and on every sheet of paper.
#include "layout/table/brand.hpp"

#include "layout/curve/layout_curve.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/mind/layout_mind.hpp"
#include "layout/pages/brand_footer.hpp"
#include "layout/pages/pages.hpp"
#include "support/odd_boards.hpp"
#include "support/sarah_board.hpp"
#include "support/sheet_check.hpp"
#include "support/sheet_parts.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::test;
using namespace journey::layout;
using style::Style;

namespace {

media::Brand brand_of(double width, double height) {
  media::Brand brand;
  brand.logo = std::make_shared<const media::Image>(media::Image{media::ImageKind::svg, "<svg/>"});
  brand.logo_size = {width, height};
  brand.footer = "機密 · Confidential";
  brand.colors = {media::Color{0xE4, 0x57, 0x2E}, media::Color{0x0B, 0x5D, 0x4B}};
  return brand;
}

const ImageMark& logo_of(const Sheet& sheet) {
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* image = std::get_if<ImageMark>(&mark)) return *image;
  FAIL("no logo");
  return std::get<ImageMark>(sheet.cells.front().marks.front());
}

std::vector<Sheet> every_picture(const board::Board& board) {
  std::vector<Sheet> sheets;
  sheets.push_back(layout_map(board));
  sheets.push_back(layout_curve(board));
  sheets.push_back(layout_mind(board));
  return sheets;
}

bool overlap(const Box& a, const Box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// How often a page says the words of the brand.
int footers(const Page& page) {
  int count = 0;
  for (const Window& window : page.windows)
    for (const SheetCell& cell : window.sheet.cells) count += marks_of(cell, Style::brand_footer);
  return count;
}

}  // namespace

TEST_CASE("brand: a logo keeps its proportions and its bounds") {
  const auto is = [](double width, double height, int drawn_width, int drawn_height) {
    const Box box = logo_box(brand_of(width, height));
    CHECK(box.width == drawn_width);
    CHECK(box.height == drawn_height);
  };
  is(90, 30, 96, 32);
  is(30, 30, 32, 32);
  is(10, 40, 8, 32);
  is(1000, 100, 200, 20);
  is(1e6, 1e-3, 200, 1);
  is(1e-3, 1e6, 1, 32);
}

TEST_CASE("brand: the logo stands at the top right, on nothing, and the title stays where it is") {
  board::Board board = sarah_board();
  for (const std::string& title : {board.title, std::string(300, 'W'), std::string()}) {
    board.title = title;
    board.brand = {};
    const std::vector<Sheet> plain = every_picture(board);
    board.brand = brand_of(90, 30);
    const std::vector<Sheet> branded = every_picture(board);
    for (std::size_t i = 0; i < branded.size(); ++i) {
      CAPTURE(i);
      const Sheet& sheet = branded[i];
      for (const std::string& problem : problems_of(sheet, board.traits)) FAIL_CHECK(problem);
      const Box logo = logo_of(sheet).box;
      CHECK(logo.right() == sheet.width - 24);
      CHECK(logo.height <= 32);
      for (const char* id : {"title", "subtitle", "meta", "state", "status"})
        if (has(sheet, id)) CHECK(!overlap(logo, cell_of(sheet, id).box));
      if (has(sheet, "title")) {
        CHECK(cell_of(sheet, "title").box.x == cell_of(plain[i], "title").box.x);
        CHECK(cell_of(sheet, "title").box.y == cell_of(plain[i], "title").box.y);
      }
      CHECK(texts_of(cell_of(sheet, "footer")) == "機密 · Confidential");
      CHECK(cell_of(sheet, "footer").box.bottom() < sheet.height);
      CHECK(sheet.brand.header == board.brand.colors.header);
    }
  }
}

TEST_CASE("brand: every sheet of paper has the words once, beside its number") {
  board::Board board = sarah_board();
  board.brand = brand_of(90, 30);
  const auto check = [&](Pages pages, bool several) {
    CHECK((pages.pages.size() > 1) == several);
    add_brand_footer(pages, board);
    const std::string count = std::to_string(pages.pages.size());
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
      CHECK(footers(pages.pages[i]) == 1);
      const std::string said = texts_of(pages.pages[i].windows.front().sheet.cells.front());
      if (several) CHECK(said.find(std::to_string(i + 1) + "/" + count) != std::string::npos);
    }
  };
  check(print_map(board, layout_map(board), Paper::a4), true);
  check(print_mind(board, layout_mind(board), Paper::a4), true);
  check(print_curve(board, layout_curve(board), Paper::a3), false);
  board.brand.footer.clear();
  Pages pages = print_map(board, layout_map(board), Paper::a4);
  add_brand_footer(pages, board);
  for (const Page& page : pages.pages) CHECK(footers(page) == 0);
}
