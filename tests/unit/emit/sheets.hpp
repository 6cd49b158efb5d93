// Sheets made by hand, for the tests of what draws them.
#pragma once

#include "layout/sheet.hpp"

#include <string>

namespace journey::emit::test {

/// Every kind of mark, three cells, two curves between the first two of them; `text` in every string that
/// comes from a map.
inline layout::Sheet sheet_saying(const std::string& text) {
  using namespace layout;
  using style::Style;
  Sheet sheet;
  sheet.id_prefix = "map-";
  sheet.language = "en";
  sheet.label_language = "zh-Hant";
  sheet.title = text;
  sheet.description = text;
  sheet.width = 400;
  sheet.height = 300;
  sheet.curves_after = 2;
  const auto cell = [&](int x) {
    SheetCell made;
    made.id = text;
    made.label = text;
    made.box = {x, 10, 101, 51};
    made.marks = {
        RectMark{{x, 10, 101, 51}, 6, Style::page},
        TextMark{{x + 4.5, 30}, text, Style::cell_text, Anchor::start},
        TextMark{{x + 4.5, 45.25}, text, Style::cell_text, Anchor::start},
        TextMark{{x + 90.0, 45.25}, text, Style::cell_text, Anchor::end, Voice::ours},
        LineMark{{x + 0.5, 50}, {x + 60.126, 50}, Style::page},
        CircleMark{{x + 50.0, 30}, 4.5, Style::page},
        PathMark{{1, 2}, "l2-6.5z", Style::page},
    };
    return made;
  };
  sheet.cells = {cell(0), cell(120), cell(240)};
  sheet.cells[1].href = "https://example.org/" + std::string("?q=a&b=<c>");
  const auto curve = [](double y) {
    return std::vector<Point>{{50, y}, {70, y}, {100, -y}, {170, y + 0.333}};
  };
  sheet.curves = {SheetEdge{"curve", 1, 0, curve(80), Style::page},
                  SheetEdge{text, 0, 1, curve(90), Style::page}};
  return sheet;
}

inline layout::Sheet plain_sheet() { return sheet_saying("words"); }

}  // namespace journey::emit::test
