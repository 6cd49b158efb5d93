#include "layout/flow/diagram_head.hpp"

#include "layout/flow/card.hpp"
#include "layout/flow/ribbon.hpp"
#include "layout/set/face.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/header.hpp"

#include <algorithm>

namespace journey::layout {
namespace {

constexpr int avatar = 36, gap = 10, next = 28, before = 14;

/// Avatar, name, and behind it what is known in a few words.
Block persona_line(const board::PersonaCard& card, const Typesetter& type, int width) {
  Block block = face(card, type, avatar, style::Style::avatar_small);
  constexpr int x = avatar + gap;
  Block words;
  const TrailingMarks marks{card.assumed, false};
  add_paragraph_with_marks(words, marks, type,
                           wrap_before(marks, type, card.title, style::Style::list_name, width - x),
                           style::Style::list_name, 0, 0, width - x);
  int y = words.height - 1;
  for (const std::string* line : {&card.subtitle, &card.among})
    y = add_paragraph(words, type, type.wrap(*line, style::Style::meta, width - x), style::Style::meta, 0, y);
  place(block, words, x, std::max(0, (avatar - words.height) / 2));
  return block;
}

Block drop_off_line(const std::string& text, const Typesetter& type) {
  Block block;
  place(block, exit_sign(), 0, (avatar - 18) / 2);
  add_text(block, type, text, style::Style::exit_share, 24,
           (avatar - type.line_height(style::Style::exit_share)) / 2);
  block.width = 24 + ceil_px(type.room(text, style::Style::exit_share));
  return block;
}

}  // namespace

int add_diagram_head(Canvas& canvas, const board::Board& board, const std::string& drop_off,
                     const Typesetter& type, int width, int y) {
  Frame frame;
  frame.width = width;
  frame.page = frame.grid = {margin, width - 2 * margin};
  y = add_header(canvas, board, type, frame, y);
  if (board.personas.empty() && drop_off.empty()) return y;
  y += before;
  int x = frame.page.x, bottom = y;
  const auto add = [&](const std::string& id, const std::string& label, const Block& block) {
    const int wide = even_up(block.width), high = even_up(block.height);
    if (x > frame.page.x && x + wide > frame.page.right()) {
      x = frame.page.x;
      y = bottom + 8;
    }
    draw(canvas.add_cell(id, label, {x, y, wide, high}), block, x, y);
    x += wide + next;
    bottom = std::max(bottom, y + high);
  };
  for (const board::PersonaCard& card : board.personas) {
    std::string label = card.title;
    for (const std::string* part : {&card.subtitle, &card.among})
      if (!part->empty()) label.append(semicolon_of(board)).append(*part);
    add(card.id.empty() ? "persona" : card.id, label,
        persona_line(card, type, std::min(frame.page.width, 420)));
  }
  if (!drop_off.empty()) add("drop-off", drop_off, drop_off_line(drop_off, type));
  return bottom;
}

void add_scale(std::vector<LegendLine>& lines, const board::Board& board, const Typesetter& type) {
  for (const board::LegendEntry& entry : board.legend) {
    if (entry.sign != board::Sign::scale) continue;
    Block sign;
    place(sign, score_chip("−", board::Tone::bad, type), 0, 0);
    place(sign, score_chip("+", board::Tone::good, type), sign.width + 4, 0);
    lines.push_back({std::move(sign), entry.text});
  }
}

}  // namespace journey::layout
