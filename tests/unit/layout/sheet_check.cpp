// The checker of sheets finds what it is there to find: every fault is made on a good sheet, and seen.
#include "support/sheet_check.hpp"

#include "layout/map/layout_map.hpp"
#include "support/sarah_board.hpp"

#include <string>
#include <variant>

#include <doctest/doctest.h>

namespace {

using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;
using journey::test::problems_of;

Sheet good() { return layout_map(journey::test::sarah_board()); }

bool finds(const Sheet& sheet, std::string_view what) {
  for (const std::string& problem :
       problems_of(sheet, journey::lexicon::traits(journey::lexicon::Language::hant)))
    if (problem.find(what) != std::string::npos) return true;
  return false;
}

TextMark& first_text(SheetCell& cell) {
  for (Mark& mark : cell.marks)
    if (auto* text = std::get_if<TextMark>(&mark)) return *text;
  FAIL("no text in " << cell.id);
  return std::get<TextMark>(cell.marks.front());
}

SheetCell& cell_of(Sheet& sheet, std::string_view id) {
  for (SheetCell& cell : sheet.cells)
    if (cell.id == id) return cell;
  FAIL("no cell " << id);
  return sheet.cells.front();
}

}  // namespace

TEST_CASE("a good sheet has no problems") {
  CHECK(problems_of(good(), journey::lexicon::traits(journey::lexicon::Language::hant)).empty());
}

TEST_CASE("text that sticks out of its box is found") {
  Sheet sheet = good();
  first_text(cell_of(sheet, "pain-1")).text += "這裡再加上很長很長很長的字";
  CHECK(finds(sheet, "text out of its box"));
}

TEST_CASE("cells on each other are found") {
  Sheet sheet = good();
  cell_of(sheet, "pain-1").box.x += 60;
  CHECK(finds(sheet, "cells on each other"));
}

TEST_CASE("words on the curve are found") {
  Sheet sheet = good();
  SheetCell& point = cell_of(sheet, "lane-emotion-touchpoint-3");
  first_text(point).at.y -= 26;
  CHECK((finds(sheet, "words on the curve") || finds(sheet, "words on a marker")));
}

TEST_CASE("words on words are found") {
  Sheet sheet = good();
  first_text(cell_of(sheet, "lane-emotion-touchpoint-2")).at =
      first_text(cell_of(sheet, "lane-emotion-touchpoint-1")).at;
  CHECK(finds(sheet, "words on words"));
}

TEST_CASE("odd boxes, ids that are there twice and boxes off the page are found") {
  Sheet sheet = good();
  cell_of(sheet, "pain-1").box.width -= 1;
  CHECK(finds(sheet, "odd box"));
  sheet = good();
  cell_of(sheet, "pain-1").id = "pain-2";
  CHECK(finds(sheet, "id twice"));
  sheet = good();
  cell_of(sheet, "pain-1").box.x = -4;
  CHECK(finds(sheet, "off the page"));
}
