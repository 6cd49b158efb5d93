#include "layout/pages/crop.hpp"

#include "layout/pages/tearing.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>

namespace journey::layout {
namespace {

constexpr int marks_reach = 24;  ///< px that marks may lie beyond their cell's box: rings, halos, pills

bool reaches_into(const Box& box, const Box& from, int reach) {
  return box.x - reach < from.right() && box.right() + reach > from.x && box.y - reach < from.bottom() &&
         box.bottom() + reach > from.y;
}

/// px from the left to the right of something, and from its top to its bottom.
struct Extent {
  double left, right, top, bottom;
  [[nodiscard]] bool reaches_into(const Box& from) const {
    return left - marks_reach < from.right() && right + marks_reach > from.x &&
           top - marks_reach < from.bottom() && bottom + marks_reach > from.y;
  }
};

/// Never less than a mark takes, and more where that would have to be measured.
struct ExtentOf {
  const Box& cell;

  Extent operator()(const TextMark& text) const {
    const double size = type_of(text.style).size, most = static_cast<double>(text.text.size()) * size * 1.2;
    return {text.anchor == Anchor::start ? text.at.x : text.at.x - most,
            text.anchor == Anchor::end ? text.at.x : text.at.x + most, text.at.y - size, text.at.y + size};
  }
  Extent operator()(const RectMark& rect) const { return of(rect.box); }
  Extent operator()(const ImageMark& image) const { return of(image.box); }
  Extent operator()(const LineMark& line) const {
    return {std::min(line.from.x, line.to.x), std::max(line.from.x, line.to.x),
            std::min(line.from.y, line.to.y), std::max(line.from.y, line.to.y)};
  }
  Extent operator()(const CircleMark& disc) const {
    return {disc.center.x - disc.radius, disc.center.x + disc.radius, disc.center.y - disc.radius,
            disc.center.y + disc.radius};
  }
  Extent operator()(const PathMark& path) const {
    const std::optional<Point> begin = begin_of(path);
    if (!begin) return of(cell);
    // An area may be as high as its cell; a sign is no larger than what marks reach beyond one.
    if (path.width > 0) return {begin->x, begin->x + path.width, double(cell.y), double(cell.bottom())};
    return {begin->x - marks_reach, begin->x + marks_reach, begin->y - marks_reach, begin->y + marks_reach};
  }

 private:
  static Extent of(const Box& box) {
    return {double(box.x), double(box.right()), double(box.y), double(box.bottom())};
  }
};

/// `cell`; of one that is larger than `from` only those of its marks that reach into it: the ground of a row
/// has marks in every column.
SheetCell part_of(const SheetCell& cell, const Box& from) {
  if (cell.box.width <= from.width && cell.box.height <= from.height) return cell;
  SheetCell part{cell.id, cell.label, cell.href, cell.box, {}};
  const ExtentOf extent_of{cell.box};
  for (const Mark& mark : cell.marks)
    if (std::visit(extent_of, mark).reaches_into(from)) part.marks.push_back(mark);
  return part;
}

/// `points` (1 + 3n of a cubic Bézier) from the first piece that reaches into `from` to the last.
std::vector<Point> part_of(const std::vector<Point>& points, const Box& from) {
  std::size_t first = points.size(), end = 0;
  for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
    const auto [left, right] = std::minmax({points[i].x, points[i + 1].x, points[i + 2].x, points[i + 3].x});
    const auto [top, bottom] = std::minmax({points[i].y, points[i + 1].y, points[i + 2].y, points[i + 3].y});
    if (!Extent{left, right, top, bottom}.reaches_into(from)) continue;
    first = std::min(first, i);
    end = i + 4;
  }
  if (first >= end) return {};
  return {points.begin() + static_cast<std::ptrdiff_t>(first),
          points.begin() + static_cast<std::ptrdiff_t>(end)};
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
    part.cells.push_back(part_of(cell, from));
    if (reaches_into(cell.box, from, 0)) {
      keep_first(part.cells.back().id, taken);
    } else {  // at most a ring or a halo of it is seen here
      part.cells.back().id.clear();
      part.cells.back().label.clear();
    }
  }
  if (sheet.curves_after >= sheet.cells.size())
    part.curves_after = static_cast<std::uint32_t>(part.cells.size());
  for (const SheetEdge& curve : sheet.curves) {
    std::vector<Point> points = part_of(curve.bezier, from);
    if (part.cells.empty() || points.empty()) continue;
    // The cells at its ends may lie on another page.
    part.curves.push_back({curve.id, 0, 0, std::move(points), curve.style, curve.width, curve.tint});
    keep_first(part.curves.back().id, taken);
  }
  return part;
}

std::vector<int> cut_rows(const Sheet& sheet, const std::vector<int>& rows, int room, int before_first) {
  const int first_room = before_first <= room / 2 ? room - before_first : room;
  std::vector<int> heights;
  std::vector<Tear> tears;  // from the first row on, where a row has to be cut
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    int top = rows[i];
    const int bottom = rows[i + 1];
    while (room > 0 && bottom - top > room) {
      if (tears.empty()) tears = tears_of(sheet, false, rows.front(), rows.back() + 1, room / 2);
      const int cut = best_cut(tears, rows.front(), top, top + (heights.empty() ? first_room : room));
      heights.push_back(cut - top);
      top = cut;
    }
    heights.push_back(bottom - top);
  }
  return heights;
}

}  // namespace journey::layout
