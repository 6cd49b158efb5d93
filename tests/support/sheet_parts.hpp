// In: a sheet. Out: what is in it, for tests to ask.
#pragma once

#include "layout/sheet.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

namespace journey::layout {

inline const SheetCell& cell_of(const Sheet& sheet, std::string_view id) {
  const auto found = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                  [&](const SheetCell& cell) { return cell.id == id; });
  if (found == sheet.cells.end()) FAIL("no cell " << id);
  return *found;
}

inline bool has(const Sheet& sheet, std::string_view id) {
  return std::any_of(sheet.cells.begin(), sheet.cells.end(),
                     [&](const SheetCell& cell) { return cell.id == id; });
}

inline int marks_of(const SheetCell& cell, style::Style style) {
  return static_cast<int>(std::count_if(cell.marks.begin(), cell.marks.end(), [&](const Mark& mark) {
    return std::visit([&](const auto& m) { return m.style == style; }, mark);
  }));
}

inline std::string texts_of(const SheetCell& cell) {
  std::string all;
  for (const Mark& mark : cell.marks)
    if (const auto* text = std::get_if<TextMark>(&mark)) all += (all.empty() ? "" : " ") + text->text;
  return all;
}

}  // namespace journey::layout
