#include "view/layout/crop.hpp"

#include "view/layout/tearing.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace journey::view::layout {
namespace {

constexpr int marks_reach = 24;  ///< px that marks may lie beyond their cell's box: rings, halos, pills

bool reaches_into(const Box& box, const Box& from, int reach) {
  return box.x - reach < from.right() && box.right() + reach > from.x && box.y - reach < from.bottom() &&
         box.bottom() + reach > from.y;
}

bool reaches_into(const std::vector<Point>& points, const Box& from) {
  if (points.empty()) return false;
  const auto [left, right] = std::minmax_element(points.begin(), points.end(),
                                                 [](const Point& a, const Point& b) { return a.x < b.x; });
  const auto [top, bottom] = std::minmax_element(points.begin(), points.end(),
                                                 [](const Point& a, const Point& b) { return a.y < b.y; });
  return left->x - marks_reach < from.right() && right->x + marks_reach > from.x &&
         top->y - marks_reach < from.bottom() && bottom->y + marks_reach > from.y;
}

void keep_first(std::string& id, std::set<std::string>& taken) {
  if (!id.empty() && !taken.insert(id).second) id.clear();
}

/// In the lower half from `top` to `bottom` the lowest y at which a cut tears least; `tears` begin at
/// `origin`.
int best_cut(const std::vector<Tear>& tears, int origin, int top, int bottom) {
  int best = bottom;
  for (int y = bottom; y > top + (bottom - top) / 2; --y) {
    const auto at = [&](int place) { return tears[static_cast<std::size_t>(place - origin)]; };
    if (at(y) < at(best)) best = y;
  }
  return best;
}

}  // namespace

Sheet crop(const Sheet& sheet, const Box& from, std::set<std::string>& taken) {
  Sheet part;
  part.language = sheet.language;
  part.label_language = sheet.label_language;
  part.width = sheet.width;
  part.height = sheet.height;
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
    if (i == sheet.curves_after) part.curves_after = static_cast<std::uint32_t>(part.cells.size());
    const SheetCell& cell = sheet.cells[i];
    if (!reaches_into(cell.box, from, marks_reach)) continue;
    part.cells.push_back(cell);
    if (reaches_into(cell.box, from, 0)) {
      keep_first(part.cells.back().id, taken);
    } else {  // at most a ring or a halo of it is seen here
      part.cells.back().id.clear();
      part.cells.back().label.clear();
    }
  }
  if (sheet.curves_after >= sheet.cells.size())
    part.curves_after = static_cast<std::uint32_t>(part.cells.size());
  for (const SheetCurve& curve : sheet.curves) {
    if (part.cells.empty() || !reaches_into(curve.bezier, from)) continue;
    part.curves.push_back(curve);
    keep_first(part.curves.back().id, taken);
    // The cells at its ends may lie on another page.
    part.curves.back().from = part.curves.back().to = 0;
  }
  return part;
}

std::vector<int> cut_rows(const Sheet& sheet, const std::vector<int>& rows, int room) {
  std::vector<int> heights;
  std::vector<Tear> tears;  // from the first row on, where a row has to be cut
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    int top = rows[i];
    const int bottom = rows[i + 1];
    while (room > 0 && bottom - top > room) {
      if (tears.empty()) tears = tears_of(sheet, false, rows.front(), rows.back() + 1, room / 2);
      const int cut = best_cut(tears, rows.front(), top, top + room);
      heights.push_back(cut - top);
      top = cut;
    }
    heights.push_back(bottom - top);
  }
  return heights;
}

}  // namespace journey::view::layout
