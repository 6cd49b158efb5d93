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
  // Who sets the name of a lane that the map declares says so; what it is called tells nobody.
  std::get<TextMark>(sheet.cells[1].marks[0]).voice = Voice::author;
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

TEST_CASE("the name of a lane is ours, that of a lane which the map declares its author's") {
  Board board;
  board.language = "fr";
  board.label_language = "en";
  board.stages.emplace_back().title = "Payer";
  board.columns.emplace_back().title = "Caisse";
  const auto lane = [](std::string id, std::string label, bool is_own) {
    Lane made;
    made.id = std::move(id);
    made.label = std::move(label);
    made.is_own = is_own;
    Item item;
    item.text = "attend";
    made.cells.push_back({0, 0, 1, false, {item}});
    return made;
  };
  board.lanes = {lane("lane-action", "Actions", false), lane("lane-own-humeur", "Humeur", true)};
  Sheet sheet = layout_map(board);
  mark_labels(sheet, board.label_language);
  std::string marked;
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark); text && text->style == Style::lane_label)
        marked += text->text + (text->voice == Voice::ours ? ": ours, " : ": the author's, ");
  CHECK(marked == "Actions: ours, Humeur: the author's, ");
}
