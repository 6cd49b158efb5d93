#include "layout/set/canvas.hpp"

#include <algorithm>
#include <utility>

namespace journey::layout {

Box even(Box box) {
  box.width = even_up(box.width);
  box.height = even_up(box.height);
  return box;
}

namespace {

Box around(const Box& one, const Box& other) {
  const int x = std::min(one.x, other.x), y = std::min(one.y, other.y);
  return {x, y, std::max(one.right(), other.right()) - x, std::max(one.bottom(), other.bottom()) - y};
}

}  // namespace

void Canvas::reserve(std::size_t cells) {
  sheet_.cells.reserve(cells);
  ids_.reserve(cells);
}

SheetCell& Canvas::add_ground(Box box) {
  return sheet_.cells.emplace_back(SheetCell{{}, {}, {}, even(box), {}, top_});
}

void Canvas::fill_ground(std::uint32_t cell, Box box, int radius, style::Style style) {
  Box& all = sheet_.cells[cell].box;
  all = all.width == 0 ? even(box) : even(around(all, box));
  sheet_.cells[cell].marks.emplace_back(RectMark{even(box), radius, style});
}

std::string Canvas::unique(std::string id) { return id.empty() ? id : ids_.take(std::move(id)); }

SheetCell& Canvas::add_cell(std::string id, std::string label, Box box, std::string href) {
  return sheet_.cells.emplace_back(
      SheetCell{unique(std::move(id)), std::move(label), std::move(href), even(box), {}, top_});
}

void Canvas::begin_foreground() { sheet_.curves_after = count(); }

void Canvas::add_curve(SheetEdge curve) {
  curve.id = unique(std::move(curve.id));
  curve.top = top_;
  sheet_.curves.push_back(std::move(curve));
}

Sheet Canvas::take(int width, int height, const board::Board& board, const std::string& id_prefix) {
  sheet_.width = even_up(width);
  sheet_.height = even_up(height);
  sheet_.id_prefix = id_prefix;
  sheet_.language = board.language;
  sheet_.title = board.title;
  sheet_.description = board.description;
  sheet_.brand = board.brand.colors;
  return std::move(sheet_);
}

}  // namespace journey::layout
