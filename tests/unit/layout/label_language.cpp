#include "layout/label_language.hpp"

#include "board/board.hpp"
#include "layout/map/layout_map.hpp"

#include <doctest/doctest.h>

using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

TEST_CASE("labels in another language are marked, the author's words are not") {
  Sheet sheet;
  sheet.language = "zh-Hans";
  const auto cell = [](const char* id, Style style) {
    return SheetCell{id, "label", {}, {0, 0, 10, 10}, {TextMark{{1, 1}, "痛點", style, Anchor::start, {}}}};
  };
  sheet.cells = {cell("lane-pain", Style::lane_label), cell("lane-own-odd", Style::lane_label),
                 cell("pain-x", Style::cell_text), cell("legend", Style::legend_text)};
  const auto ours = [&](std::size_t i) {
    return std::get<TextMark>(sheet.cells[i].marks[0]).voice == Voice::ours;
  };
  mark_labels(sheet, "");
  CHECK(!ours(0));
  mark_labels(sheet, "zh-Hant");
  CHECK(sheet.label_language == "zh-Hant");
  CHECK(ours(0));
  CHECK(!ours(1));
  CHECK(!ours(2));
  CHECK(ours(3));
}

TEST_CASE("a label that names another map is in the language of that map's author") {
  Board board;
  board.language = "fr";
  board.label_language = "en";
  board.title = "Commander";
  board.insights = {{"Lowest point", "Payer", {}, Derived::lowest},
                    {"Change since “Avant”", "+1", {}, Derived::change}};
  Sheet sheet = layout_map(board);
  mark_labels(sheet, board.label_language);
  std::string marked;
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark); text && text->style == Style::insight_label)
        marked += text->text + (text->voice == Voice::ours ? ": ours, " : ": the author's, ");
  CHECK(marked == "Lowest point: ours, Change since “Avant”: the author's, ");
}
