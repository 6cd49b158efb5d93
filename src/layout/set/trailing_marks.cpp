#include "layout/set/trailing_marks.hpp"

#include "layout/set/signs.hpp"

#include <algorithm>
#include <utility>

namespace journey::layout {
namespace {

constexpr int assumed_size = 12, link_size = 10, gap = 4;

}  // namespace

int TrailingMarks::room() const { return (assumed ? assumed_size + gap : 0) + (link ? link_size + gap : 0); }

Paragraph wrap_before(const TrailingMarks& marks, const Typesetter& type, const std::string& text,
                      style::Style style, int width) {
  return type.wrap(text, style, width, marks.room());
}

int add_paragraph_with_marks(Block& block, const TrailingMarks& marks, const Typesetter& type, Paragraph text,
                             style::Style style, int x, int y, int right) {
  const int room = marks.room(), line = type.line_height(style);
  int at = x;
  if (room > 0 && !text.lines.empty()) at += ceil_px(type.room(text.lines.back(), style)) + gap;
  const int below = add_paragraph(block, type, std::move(text), style, x, y);
  if (room == 0) return below;
  int top = block.height - line;
  if (at + room - gap > right) {
    at = x;
    top = block.height;
    block.height += line;
  }
  block.width = std::max(block.width, at + room - gap);
  if (marks.assumed) {
    place(block, assumed_mark(), at, top + (line - assumed_size) / 2);
    at += assumed_size + gap;
  }
  if (marks.link)
    block.stamps.push_back({std::string(sign_path(SignShape::link)),
                            {double(at), top + (line - link_size) / 2.0},
                            style::Style::icon});
  return below;
}

}  // namespace journey::layout
