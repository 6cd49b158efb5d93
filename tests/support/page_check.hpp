// In: pages. Out: what is read on them, and what a reader would call torn. For tests of every print.
#pragma once

#include "layout/pages/pages.hpp"
#include "support/sheet_check.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace journey::test {

/// Texts of what is seen through the windows of a page.
inline std::vector<std::string> texts_of(const layout::Page& page) {
  std::vector<std::string> texts;
  for (const layout::Window& window : page.windows)
    for (const layout::SheetCell& cell : window.sheet.cells)
      for (const layout::Mark& mark : cell.marks)
        if (const auto* text = std::get_if<layout::TextMark>(&mark))
          if (text->at.x >= window.from.x && text->at.x <= window.from.right() &&
              text->at.y >= window.from.y && text->at.y <= window.from.bottom())
            texts.push_back(text->text);
  return texts;
}

inline bool has(const std::vector<std::string>& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Place, size and ids.
inline void check_pages(const layout::Pages& pages) {
  const layout::PaperSize paper = layout::size_of(pages.paper);
  REQUIRE(!pages.pages.empty());
  std::set<std::string> ids;
  for (const layout::Page& page : pages.pages) {
    REQUIRE(page.windows.size() >= 2);
    for (std::size_t i = 1; i < page.windows.size(); ++i) {
      const layout::Window& window = page.windows[i];
      CHECK(window.x >= 8);
      CHECK(window.y >= 8);
      CHECK(window.x + window.width <= paper.width - 8 + 0.01);
      CHECK(window.y + window.height <= paper.height - 8 + 0.01);
      // 13 px of the sheet are 7 pt at least, 6.5 where that saves all cutting.
      CHECK(13 * window.width / window.from.width / 25.4 * 72 >= (pages.pages.size() > 1 ? 7 : 6.5) - 1e-9);
      for (const layout::SheetCell& cell : window.sheet.cells)
        if (!cell.id.empty()) CHECK(ids.insert(cell.id).second);
      for (const layout::SheetEdge& curve : window.sheet.curves)
        CHECK(curve.from < window.sheet.cells.size());
    }
  }
}

/// Room of what may not be torn: words, pictures, discs, small boxes; nothing where it may.
inline std::vector<Area> whole_areas_of(const layout::SheetCell& cell, const lexicon::Traits& traits) {
  std::vector<Area> areas;
  for (const layout::Mark& mark : cell.marks) {
    if (const auto* text = std::get_if<layout::TextMark>(&mark)) areas.push_back(area_of(*text, traits));
    if (const auto* image = std::get_if<layout::ImageMark>(&mark)) areas.push_back(area_of(image->box));
    if (const auto* disc = std::get_if<layout::CircleMark>(&mark))
      areas.push_back({disc->center.x - disc->radius, disc->center.y - disc->radius,
                       disc->center.x + disc->radius, disc->center.y + disc->radius});
  }
  return areas;
}

/// Words, pictures and discs that the edge of a window runs through; where two windows meet, nothing is torn.
inline std::vector<std::string> torn(const layout::Pages& pages, const lexicon::Traits& traits) {
  std::vector<std::string> found;
  for (std::size_t number = 0; number < pages.pages.size(); ++number) {
    const auto& windows = pages.pages[number].windows;
    for (std::size_t i = 1; i < windows.size(); ++i) {
      Area seen = area_of(windows[i].from);
      // What goes on in the next window right below or beside it, at the same place of the sheet.
      for (std::size_t k = 1; k < windows.size(); ++k) {
        const layout::Box &a = windows[i].from, &b = windows[k].from;
        if (a.x == b.x && a.width == b.width && b.y == a.bottom()) seen.bottom = b.bottom();
        if (a.x == b.x && a.width == b.width && a.y == b.bottom()) seen.top = b.y;
      }
      for (const layout::SheetCell& cell : windows[i].sheet.cells)
        for (const Area& area : whole_areas_of(cell, traits))
          if (area.meets(seen, 1.5) && !seen.holds(area, 1.5))
            found.push_back("page " + std::to_string(number + 1) + ": " + cell.id + " " + cell.label);
    }
  }
  return found;
}

}  // namespace journey::test
