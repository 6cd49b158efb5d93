#include "view/layout/trailing_marks.hpp"

#include "view/layout/signs.hpp"

namespace journey::view::layout {
namespace {

constexpr int assumed_size = 12, link_size = 10, gap = 4;

}  // namespace

int TrailingMarks::room() const { return (assumed ? assumed_size + gap : 0) + (link ? link_size + gap : 0); }

Paragraph wrap_before(const TrailingMarks& marks, const Typesetter& type, const std::string& text,
                      Style style, int width) {
  Paragraph lines = type.wrap(text, style, width);
  if (marks.room() == 0 || lines.lines.empty() ||
      type.room(lines.lines.back(), style) + marks.room() <= width)
    return lines;
  // Where it takes a line more, that line would else hold the marks alone.
  return type.wrap(text, style, width - marks.room());
}

void add_trailing_marks(Block& block, const TrailingMarks& marks, const Typesetter& type,
                        const Paragraph& text, Style style, int x, int right) {
  if (marks.room() == 0) return;
  const int line = type.line_height(style);
  int at = x + (text.lines.empty() ? 0 : ceil_px(type.room(text.lines.back(), style)) + gap);
  int y = block.height - line;
  if (at + marks.room() - gap > right) {
    at = x;
    y = block.height;
    block.height += line;
  }
  if (marks.assumed) {
    place(block, assumed_mark(), at, y + (line - assumed_size) / 2);
    at += assumed_size + gap;
  }
  if (marks.link)
    block.stamps.push_back(
        {std::string(sign_path(SignShape::link)), {double(at), y + (line - link_size) / 2.0}, Style::icon});
}

}  // namespace journey::view::layout
