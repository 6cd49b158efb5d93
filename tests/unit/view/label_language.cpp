#include "view/label_language.hpp"

#include <doctest/doctest.h>

using namespace journey::view;

TEST_CASE("labels in another language are marked, the author's words are not") {
  Sheet sheet;
  sheet.language = "zh-Hans";
  const auto cell = [](const char* id, Style style) {
    return SheetCell{id, "label", {}, {0, 0, 10, 10}, {TextMark{{1, 1}, "痛點", style, Anchor::start, {}}}};
  };
  sheet.cells = {cell("lane-pain", Style::lane_label), cell("lane-own-odd", Style::lane_label),
                 cell("pain-x", Style::cell_text), cell("legend", Style::legend_text)};
  const auto language = [&](std::size_t i) { return std::get<TextMark>(sheet.cells[i].marks[0]).lang; };
  mark_labels(sheet, "");
  CHECK(language(0).empty());
  mark_labels(sheet, "zh-Hant");
  CHECK(sheet.label_language == "zh-Hant");
  CHECK(language(0) == "zh-Hant");
  CHECK(language(1).empty());
  CHECK(language(2).empty());
  CHECK(language(3) == "zh-Hant");
}
