#include "view/layout/crop.hpp"

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

/// From the top of a line's capitals to below its descenders.
struct Stretch {
  int top = 0, bottom = 0;
};

/// For every px from `top` to `bottom`, whether a line of text is there.
std::vector<bool> written_between(const Sheet& sheet, int top, int bottom) {
  std::vector<bool> written(static_cast<std::size_t>(bottom - top), false);
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark)) {
        const double size = type_of(text->style).size;
        const Stretch line{static_cast<int>(text->at.y - size),
                           static_cast<int>(text->at.y + size * 0.35) + 1};
        for (int y = std::max(line.top, top); y < std::min(line.bottom, bottom); ++y)
          written[static_cast<std::size_t>(y - top)] = true;
      }
  return written;
}

/// The lowest y in the lower half from `top` to `bottom` that runs through no line; `bottom` where there is
/// none.
int cut_between_lines(const Sheet& sheet, int top, int bottom) {
  const std::vector<bool> written = written_between(sheet, top, bottom);
  for (int y = bottom; y > top + (bottom - top) / 2; --y)
    if (!written[static_cast<std::size_t>(y - 1 - top)]) return y;
  return bottom;
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
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    int top = rows[i];
    const int bottom = rows[i + 1];
    while (room > 0 && bottom - top > room) {
      const int cut = cut_between_lines(sheet, top, top + room);
      heights.push_back(cut - top);
      top = cut;
    }
    heights.push_back(bottom - top);
  }
  return heights;
}

}  // namespace journey::view::layout
