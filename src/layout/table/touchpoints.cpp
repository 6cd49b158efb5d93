#include "layout/table/touchpoints.hpp"

#include "layout/set/change.hpp"
#include "layout/set/series.hpp"
#include "layout/set/signs.hpp"
#include "layout/set/wording.hpp"
#include "style/icons.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace journey::layout {
namespace {

constexpr int padding_y = 9, pill_height = 18, below_pill = 3, picture_height = 64, picture_gap = 8;

/// Nobody is told the path of a picture that is there to be seen.
std::string seen_facts(const board::Board& board, const board::Column& column) {
  if (!column.image) return facts_text(board, column.facts);
  std::vector<board::Fact> facts = column.facts;
  std::erase_if(facts, [](const board::Fact& fact) { return fact.key == lexicon::Keyword::image; });
  return facts_text(board, facts);
}

}  // namespace

int mark_room(const board::Column& column) {
  return (column.assumed ? 16 : 0) + (column.href.empty() ? 0 : 15);
}

style::Style card_style(const board::Column& column) {
  if (column.skipped || column.gone) return style::Style::card_skipped;
  if (!column.moment_of_truth.empty())
    return column.optional ? style::Style::card_moment_optional : style::Style::card_moment;
  return column.optional ? style::Style::card_optional : style::Style::card;
}

int add_channels(Block& block, const board::Column& column, const Typesetter& type, int width, int y) {
  const int line = type.line_height(style::Style::channel_text);
  int x = 0;
  for (const board::ChannelMark& channel : column.channels) {
    const std::string_view icon = style::icon_path(channel.icon);
    const int icon_room = icon.empty() ? 0 : style::icon_size + 4;
    const double natural = type.room(channel.label, style::Style::channel_text);
    if (x > 0 && x + icon_room + natural > width) {
      x = 0;
      y += line;
    }
    if (!icon.empty())
      block.stamps.push_back({std::string(icon),
                              {double(x), y + (line - style::icon_size) / 2.0 + 0.5},
                              style::Style::icon,
                              tint_of(channel.color)});
    const Paragraph label = type.wrap(channel.label, style::Style::channel_text, width - x - icon_room);
    const int below = add_paragraph(block, type, label, style::Style::channel_text, x + icon_room, y);
    if (label.lines.size() > 1) {
      x = 0;
      y = below;
    } else {
      x += icon_room + ceil_px(label.width) + 10;
    }
  }
  return x > 0 ? y + line : y;
}

Block touchpoint_words(const board::Column& column, const Typesetter& type, int width, int top) {
  Block block;
  const style::Style title =
      column.skipped ? style::Style::touchpoint_title_skipped : style::Style::touchpoint_title;
  const int room = mark_room(column);
  // No word is broken because a sign stands beside it: then the sign stands below.
  const bool beside = room == 0 || type.words_fit(column.title, title, width - room);
  int y = add_paragraph(block, type, type.wrap(column.title, title, beside ? width - room : width), title, 0,
                        top);
  const int marks_y = beside ? top : y;
  int x = width;
  if (!column.href.empty())
    block.stamps.push_back(
        {std::string(sign_path(SignShape::link)), {double(x -= 10), marks_y + 6.0}, style::Style::icon});
  if (column.assumed) place(block, assumed_mark(), x - (x < width ? 17 : 12), marks_y + 5);
  if (!beside) y += type.line_height(title);
  if (!column.beneath.empty())
    y = add_paragraph(block, type, type.wrap(column.beneath, style::Style::note, width), style::Style::note,
                      0, y);
  y = add_channels(block, column, type, width, y + (column.channels.empty() ? 0 : 2));
  if (!column.skipped_label.empty()) {
    block.stamps.push_back({std::string(sign_path(SignShape::skip)), {0, y + 4.0}, style::Style::icon});
    y = add_paragraph(block, type, type.wrap(column.skipped_label, style::Style::note, width - 17),
                      style::Style::note, 17, y);
    y = std::max(y, block.height);
  }
  block.height = y;
  return block;
}

Block moment_pill(const board::Column& column, const Typesetter& type, int width) {
  const Paragraph words = type.wrap(column.moment_of_truth_short, style::Style::moment_text, width - 30);
  const std::string shown = words.lines.empty() ? std::string{} : words.lines.front();
  const int text_width = shown.empty() ? 0 : ceil_px(type.room(shown, style::Style::moment_text)) + 4;
  Block block;
  block.width = even_up(text_width + 11 + 14);
  block.marks.emplace_back(RectMark{{0, 0, block.width, pill_height}, pill_rise, style::Style::moment_pill});
  block.stamps.push_back({std::string(sign_path(SignShape::star)), {7, 3.5}, style::Style::moment_star});
  if (!shown.empty())
    add_text(block, type, shown, style::Style::moment_text, 22,
             (pill_height - type.line_height(style::Style::moment_text)) / 2);
  block.height = pill_height;
  return block;
}

std::string card_label(const board::Board& board, std::uint32_t index) {
  const board::Column& column = board.columns[index];
  std::string label = place_of_column(board, index), channels;
  for (const board::ChannelMark& channel : column.channels)
    channels = with_comma(board, std::move(channels), channel.label);
  label = with_colon(board, std::move(label), channels);
  for (const std::string& more : {column.moment_of_truth, column.skipped_label, seen_facts(board, column)})
    if (!more.empty()) label.append(semicolon_of(board)).append(more);
  append_change(label, board, column.changed);
  return label;
}

int drop_for_pills(const board::Board& board) {
  const bool pills = std::any_of(board.columns.begin(), board.columns.end(),
                                 [](const board::Column& column) { return !column.moment_of_truth.empty(); });
  return pills ? pill_rise + below_pill : 0;
}

int add_touchpoints(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                    int y) {
  std::vector<Block> blocks;
  int height = 0;
  bool any = false;
  for (const board::Column& column : board.columns) any = any || !column.title.empty();
  const bool pills = drop_for_pills(board) > 0;
  for (std::size_t i = 0; i < board.columns.size(); ++i) {
    blocks.push_back(touchpoint_words(board.columns[i], type, frame.columns[i].width - 2 * text_inset,
                                      pills ? below_pill : 0));
    const int picture_room = board.columns[i].image ? picture_gap + picture_height : 0;
    height = std::max(height, blocks.back().height + picture_room);
  }
  if (!any) return y;
  const int rise = pills ? pill_rise : 0;
  height = even_up(height + 2 * padding_y - 2);
  std::vector<int> dashes;
  for (std::size_t i = 0; i < board.columns.size(); ++i) {
    const board::Column& column = board.columns[i];
    if (column.title.empty()) {
      if (!column.gone) dashes.push_back(frame.columns[i].x + text_inset);
      continue;
    }
    const int x = frame.columns[i].x + card_inset, width = frame.columns[i].width - 2 * card_inset;
    const bool moment = !column.moment_of_truth.empty();
    const int above = moment ? pill_rise : 0;
    const Box card{x, y + rise, width, height};
    SheetCell& cell = canvas.add_cell(column.id, card_label(board, static_cast<std::uint32_t>(i)),
                                      {x, card.y - above, width, height + above}, column.href);
    cell.marks.emplace_back(RectMark{card, 6, card_style(column)});
    draw(cell, std::move(blocks[i]), x + card_padding, card.y + padding_y - 1);
    // At the foot, so that the titles of a row stay in line.
    if (column.image) {
      Block picture;
      add_picture(picture, column.image, {0, 0, width - 2 * card_padding, picture_height}, 4);
      draw(cell, picture, x + card_padding, card.bottom() - padding_y - picture_height);
    }
    if (moment) {
      const Block pill = moment_pill(column, type, width - 2 * card_padding);
      draw(cell, pill, x + width - card_padding - pill.width, card.y - pill_rise);
    }
    const int first_line =
        padding_y - 1 + (pills ? below_pill : 0) + type.line_height(style::Style::touchpoint_title) / 2;
    add_change(cell, column.changed, {card, 6, first_line});
  }
  if (!dashes.empty()) {
    SheetCell& ground = canvas.add_ground({frame.grid.x, y + rise, frame.grid.width, height});
    const double middle = y + rise + padding_y - 1 + (pills ? below_pill : 0) +
                          type.line_height(style::Style::touchpoint_title) / 2.0;
    for (const int x : dashes)
      ground.marks.emplace_back(LineMark{{double(x), middle}, {x + 7.0, middle}, style::Style::gap_dash});
  }
  return y + rise + height;
}

}  // namespace journey::layout
