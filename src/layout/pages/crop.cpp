#include "layout/pages/crop.hpp"

#include "layout/pages/tearing.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
    const Point at = path.at;
    // An area may be as high as its cell; a sign is no larger than what marks reach beyond one.
    if (path.width > 0) return {at.x, at.x + path.width, double(cell.y), double(cell.bottom())};
    return {at.x - marks_reach, at.x + marks_reach, at.y - marks_reach, at.y + marks_reach};
  }

 private:
  static Extent of(const Box& box) {
    return {double(box.x), double(box.right()), double(box.y), double(box.bottom())};
  }
};

Extent extent_of_piece(const std::vector<Point>& points, std::size_t at) {
  const auto [left, right] =
      std::minmax({points[at].x, points[at + 1].x, points[at + 2].x, points[at + 3].x});
  const auto [top, bottom] =
      std::minmax({points[at].y, points[at + 1].y, points[at + 2].y, points[at + 3].y});
  return {left, right, top, bottom};
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

Cropper::Cropper(const Sheet& sheet) : sheet_(&sheet), is_broad_(sheet.width >= sheet.height) {
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
    const Reach reach = reach_of(sheet.cells[i].box);
    cells_.add(i, reach.from, reach.to);
  }
  for (std::size_t i = 0; i < sheet.curves.size(); ++i) {
    const std::vector<Point>& points = sheet.curves[i].bezier;
    if (points.empty()) continue;
    const auto [low, high] = std::minmax_element(
        points.begin(), points.end(), [this](Point a, Point b) { return is_broad_ ? a.x < b.x : a.y < b.y; });
    curves_.add(i, (is_broad_ ? low->x : low->y) - marks_reach,
                (is_broad_ ? high->x : high->y) + marks_reach);
  }
}

Cropper::Reach Cropper::reach_of(const Box& box) const {
  return is_broad_ ? Reach{double(box.x) - marks_reach, double(box.right()) + marks_reach}
                   : Reach{double(box.y) - marks_reach, double(box.bottom()) + marks_reach};
}

/// A cell; of one that is larger than `from` only those of its marks that reach into it: the ground of a row
/// has marks in every column.
SheetCell Cropper::part_of(std::size_t number, const Box& from) {
  const SheetCell& cell = sheet_->cells[number];
  if (cell.box.width <= from.width && cell.box.height <= from.height) return cell;
  SheetCell part{cell.id, cell.label, cell.href, cell.box, {}, cell.top};
  const ExtentOf extent_of{cell.box};
  const auto [bands, is_new] = marks_.try_emplace(number);
  if (is_new) {
    for (std::size_t i = 0; i < cell.marks.size(); ++i) {
      const Extent extent = std::visit(extent_of, cell.marks[i]);
      bands->second.add(i, (is_broad_ ? extent.left : extent.top) - marks_reach,
                        (is_broad_ ? extent.right : extent.bottom) + marks_reach);
    }
  }
  const Reach reach = reach_of(from);
  for (const std::size_t i : bands->second.near(reach.from, reach.to))
    if (std::visit(extent_of, cell.marks[i]).reaches_into(from)) part.marks.push_back(cell.marks[i]);
  return part;
}

/// Its points (1 + 3n of a cubic Bézier) from the first piece that reaches into `from` to the last.
std::vector<Point> Cropper::part_of_curve(std::size_t number, const Box& from) {
  const std::vector<Point>& points = sheet_->curves[number].bezier;
  const auto [bands, is_new] = pieces_.try_emplace(number);
  if (is_new) {
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
      const Extent extent = extent_of_piece(points, i);
      bands->second.add(i, (is_broad_ ? extent.left : extent.top) - marks_reach,
                        (is_broad_ ? extent.right : extent.bottom) + marks_reach);
    }
  }
  std::size_t first = points.size(), end = 0;
  const Reach reach = reach_of(from);
  for (const std::size_t i : bands->second.near(reach.from, reach.to)) {
    if (!extent_of_piece(points, i).reaches_into(from)) continue;
    first = std::min(first, i);
    end = i + 4;
  }
  if (first >= end) return {};
  return {points.begin() + static_cast<std::ptrdiff_t>(first),
          points.begin() + static_cast<std::ptrdiff_t>(end)};
}

Sheet Cropper::crop(const Box& from, std::set<std::string>& taken) {
  Sheet part;
  part.language = sheet_->language;
  part.label_language = sheet_->label_language;
  part.written_language = sheet_->written_language;
  part.width = sheet_->width;
  part.height = sheet_->height;
  part.curves_after = 0;
  const Reach reach = reach_of(from);
  for (const std::size_t i : cells_.near(reach.from, reach.to)) {
    const SheetCell& cell = sheet_->cells[i];
    if (!reaches_into(cell.box, from, marks_reach)) continue;
    part.cells.push_back(part_of(i, from));
    if (i < sheet_->curves_after) part.curves_after = static_cast<std::uint32_t>(part.cells.size());
    if (reaches_into(cell.box, from, 0)) {
      keep_first(part.cells.back().id, taken);
    } else {  // at most a ring or a halo of it is seen here
      part.cells.back().id.clear();
      part.cells.back().label.clear();
    }
  }
  if (part.cells.empty()) return part;
  for (const std::size_t i : curves_.near(reach.from, reach.to)) {
    const SheetEdge& curve = sheet_->curves[i];
    std::vector<Point> points = part_of_curve(i, from);
    if (points.empty()) continue;
    // The cells at its ends may lie on another page.
    part.curves.push_back(
        {curve.id, 0, 0, std::move(points), curve.style, curve.width, curve.tint, curve.top});
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
