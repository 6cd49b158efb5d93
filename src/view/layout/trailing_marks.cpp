#include "view/layout/trailing_marks.hpp"

#include "view/layout/signs.hpp"

#include <utility>

namespace journey::view::layout {
namespace {

constexpr int assumed_size = 12, link_size = 10, gap = 4;

/// px of the last line of a text, with the gap behind it.
int end_of(const Paragraph& text, const Typesetter& type, Style style) {
  return text.lines.empty() ? 0 : ceil_px(type.room(text.lines.back(), style)) + gap;
}

/// `end`: as `end_of` gives it.
void add_marks_at(Block& block, const TrailingMarks& marks, int line, int x, int end, int right) {
  int at = x + end;
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
  add_marks_at(block, marks, type.line_height(style), x, end_of(text, type, style), right);
}

int add_paragraph_with_marks(Block& block, const TrailingMarks& marks, const Typesetter& type, Paragraph text,
                             Style style, int x, int y, int right) {
  const int end = marks.room() == 0 ? 0 : end_of(text, type, style);
  const int below = add_paragraph(block, type, std::move(text), style, x, y);
  if (marks.room() > 0) add_marks_at(block, marks, type.line_height(style), x, end, right);
  return below;
}

}  // namespace journey::view::layout
