#include "layout/curve/rows.hpp"

#include "layout/set/change.hpp"
#include "layout/set/signs.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/lanes.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int name_padding_x = 8, name_padding_y = 6, tick_length = 5, star_room = 15;

style::Style change_style(board::Tone tone) {
  return tone == board::Tone::good  ? style::Style::change_good
         : tone == board::Tone::bad ? style::Style::change_bad
                                    : style::Style::change_neutral;
}

/// The difference, large, and what it is between.
Block change_block(const board::Earlier::Change& change, const Typesetter& type, int width) {
  Block block;
  const style::Style style = change_style(change.tone);
  const int y = add_paragraph(block, type, type.wrap(change.difference, style, width), style, 0, 0);
  add_paragraph(block, type, type.wrap(change.before + " → " + change.now, style::Style::note, width),
                style::Style::note, 0, y - 2);
  block.width = width;
  return block;
}

/// A name in the middle of its column; a star before it says that it is a moment of truth.
Block name_block(const board::Column& column, const Typesetter& type, int width) {
  Block block;
  if (column.title.empty() && column.skipped_label.empty()) return block;
  const bool pale = column.skipped || column.gone;
  const style::Style style = pale ? style::Style::axis_name_pale : style::Style::axis_name;
  const bool moment = !column.moment_of_truth.empty();
  const Paragraph name = type.wrap(column.title, style, width - (moment ? star_room : 0));
  int y = name_padding_y;
  for (std::size_t i = 0; i < name.lines.size(); ++i) {
    if (i == 0 && moment) {
      const double left = std::max(0.0, (width - type.room(name.lines[i], style) - star_room) / 2);
      block.stamps.push_back({std::string(sign_path(SignShape::star)),
                              {left, y + (type.line_height(style) - 11) / 2.0},
                              style::Style::axis_star});
      add_text(block, type, name.lines[i], style, left + star_room, y);
    } else {
      add_text(block, type, name.lines[i], style, width / 2.0, y, Anchor::middle);
    }
    y += type.line_height(style);
  }
  if (!column.skipped_label.empty()) {
    for (const std::string& line : type.wrap(column.skipped_label, style::Style::note, width).lines) {
      add_text(block, type, line, style::Style::note, width / 2.0, y, Anchor::middle);
      y += type.line_height(style::Style::note);
    }
  }
  block.width = width;
  block.height = y + name_padding_y;
  return block;
}

/// Around the words of a name, which stand in the middle of their column.
void add_name_change(SheetCell& cell, const board::Column& column, const Typesetter& type, Box box) {
  constexpr int beside_words = 11;
  const style::Style style = column.gone ? style::Style::axis_name_pale : style::Style::axis_name;
  const bool moment = !column.moment_of_truth.empty();
  const Paragraph name = type.wrap(column.title, style, box.width - (moment ? star_room : 0));
  const int room = even_up(ceil_px(name.width)) + (moment ? star_room : 0) + 2 * beside_words;
  const int width = std::min(box.width, even_up(room));
  box.x += (box.width - width) / 2;
  box.width = width;
  add_change(cell, column.changed, {box, 6, name_padding_y + type.line_height(style) / 2});
}

}  // namespace

int add_changes(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                int y) {
  if (!board.earlier || board.earlier->changes.empty()) return y;
  int bottom = y;
  for (const board::Earlier::Change& change : board.earlier->changes) {
    const Span span = frame.stages[change.stage];
    const Block block = change_block(change, type, span.width - 2 * text_inset);
    const std::string words = change.before + " → " + change.now + ", " + change.difference;
    SheetCell& cell = canvas.add_cell(
        "change-" + board.stages[change.stage].id,
        with_colon(board, with_comma(board, board.stages[change.stage].title, board.earlier->change_label),
                   words),
        {span.x + text_inset, y + 6, block.width, block.height});
    draw(cell, block, span.x + text_inset, y + 6);
    bottom = std::max(bottom, y + 6 + block.height);
  }
  add_row_label(canvas, board, "change", board.earlier->change_label, {}, type, frame, y);
  return even_up(bottom + 6);
}

int add_touchpoint_names(Canvas& canvas, const board::Board& board, const Typesetter& type,
                         const Frame& frame, int y) {
  std::vector<Block> blocks;
  int height = 0;
  for (std::size_t i = 0; i < board.columns.size(); ++i) {
    blocks.push_back(name_block(board.columns[i], type, frame.columns[i].width - 2 * name_padding_x));
    height = std::max(height, blocks.back().height);
  }
  if (height == 0) return y;
  for (std::size_t i = 0; i < board.columns.size(); ++i) {
    const board::Column& column = board.columns[i];
    if (blocks[i].empty()) continue;
    const Span span = frame.columns[i];
    const int x = span.x + name_padding_x, top = y + tick_length;
    std::string label = place_of_column(board, static_cast<std::uint32_t>(i));
    for (const std::string* more : {&column.moment_of_truth, &column.skipped_label})
      if (!more->empty()) label.append(semicolon_of(board)).append(*more);
    append_change(label, board, column.changed);
    SheetCell& cell = canvas.add_cell(column.id.empty() ? "touchpoint-earlier" : column.id, std::move(label),
                                      {x, top, blocks[i].width, blocks[i].height}, column.href);
    if (column.optional)
      cell.marks.emplace_back(
          RectMark{{span.x + card_inset, top, span.width - 2 * card_inset, even_up(blocks[i].height)},
                   6,
                   style::Style::card_optional});
    draw(cell, blocks[i], x, top);
    add_name_change(cell, column, type, {x, top, blocks[i].width, even_up(blocks[i].height)});
  }
  add_row_label(canvas, board, "touchpoints", board.touchpoint_label, {}, type, frame, y + 2);
  return even_up(y + tick_length + std::max(height, row_label_height(board.touchpoint_label, type, frame)));
}

}  // namespace journey::layout
