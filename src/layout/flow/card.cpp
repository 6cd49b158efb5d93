#include "layout/flow/card.hpp"

#include "layout/set/change.hpp"
#include "layout/set/signs.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/touchpoints.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace journey::layout {
namespace {

constexpr int padding_x = 10, padding_y = 9, chip_height = 18, widest_word = 188;
/// The good end is a sign: its words break so that it stays narrower than a card, and its round sides need
/// more room than those of a card.
constexpr double end_room = 150;
constexpr int end_padding_x = 16, end_radius = 10;

struct ChipLook {
  style::Style ground, text;
  std::string_view shape;  ///< in a square of 8 px
};
ChipLook look_of(board::Tone tone) {
  switch (tone) {
    case board::Tone::good:
      return {style::Style::gain_card, style::Style::chip_good, "m4 .5l4 7h-8z"};
    case board::Tone::bad:
      return {style::Style::pain_card, style::Style::chip_bad, "m4 7.5l4-7h-8z"};
    case board::Tone::neutral:
      break;
  }
  return {style::Style::badge, style::Style::chip_neutral, "m.5 4a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z"};
}

const board::Fact* reach_of(const board::Column& column) {
  const auto found = std::find_if(column.facts.begin(), column.facts.end(),
                                  [](const board::Fact& fact) { return fact.key == board::Derived::reach; });
  return found == column.facts.end() ? nullptr : &*found;
}

/// A node as a column of the board: with what the board says of it, where it shows it.
board::Column column_of(const board::Flow::Node& node, const board::Column* on_board) {
  board::Column column;
  if (on_board != nullptr) {
    column = *on_board;
  } else {
    column.moment_of_truth = node.moment_of_truth;
    if (!node.subtitle.empty()) column.channels.push_back({node.subtitle, {}});
  }
  column.title = node.title;
  column.gone = node.changed.mark == board::Fate::removed;
  column.optional = node.optional;
  column.skipped = node.skipped;
  if (!column.skipped) column.skipped_label.clear();
  return column;
}

/// Score at the left, how many come here at the right, both in one line where they fit.
Block bottom_line(const board::Flow::Node& node, const board::Column& column, const Typesetter& type,
                  int width) {
  Block line = score_chip(node.score_text, node.tone, type);
  const board::Fact* const reach = reach_of(column);
  if (reach == nullptr) return line;
  const std::string words = reach->label + " " + reach->value;
  const double room = type.room(words, style::Style::note);
  const bool fits = room <= width - line.width - 8;
  const int y = fits ? (chip_height - type.line_height(style::Style::note)) / 2 : line.height;
  add_text(line, type, words, style::Style::note, width, y, Anchor::end);
  line.width = width;
  return line;
}

}  // namespace

Block score_chip(const std::string& score, board::Tone tone, const Typesetter& type) {
  Block block;
  if (score.empty()) return block;
  const ChipLook look = look_of(tone);
  block.width = even_up(ceil_px(type.room(score, look.text)) + 8 + 8 + 4 + 7);
  block.marks.emplace_back(RectMark{{0, 0, block.width, chip_height}, chip_height / 2, look.ground});
  block.stamps.push_back({std::string(look.shape), {7, 5}, look.text});
  add_text(block, type, score, look.text, 19, (chip_height - type.line_height(look.text)) / 2);
  block.height = chip_height;
  return block;
}

int card_need(const board::Flow::Node& node, const board::Column* column, const Typesetter& type) {
  double need = type.longest_word(node.title, style::Style::touchpoint_title);
  if (column != nullptr)
    for (const board::ChannelMark& channel : column->channels)
      need = std::max(need, type.longest_word(channel.label, style::Style::channel_text) + 18);
  return even_up(ceil_px(std::min<double>(need, widest_word)) + 2 * padding_x);
}

FlowCard flow_card(const board::Board& board, const board::Flow::Node& node, const board::Column* on_board,
                   const Typesetter& type, int width, int least_height) {
  const board::Column column = column_of(node, on_board);
  FlowCard card;
  card.width = width;
  card.id = node.id;
  card.href = column.href;
  const bool moment = !column.moment_of_truth.empty();
  card.rise = moment ? pill_rise : 0;

  const int inner = width - 2 * padding_x;
  Block words = touchpoint_words(column, type, inner, moment ? 3 : 0);
  int y = words.height;
  const Block bottom = bottom_line(node, column, type, inner);
  if (!bottom.empty()) {
    place(words, bottom, 0, y + 5);
    y += 5 + bottom.height;
  }
  card.height = even_up(std::max(y + 2 * padding_y - 1, least_height));

  card.block.marks.emplace_back(RectMark{{0, card.rise, width, card.height}, 6, card_style(column)});
  place(card.block, words, padding_x, card.rise + padding_y - 1);
  if (moment) {
    const Block pill = moment_pill(column, type, width - 2 * padding_x);
    place(card.block, pill, width - 8 - pill.width, 0);
  }
  card.block.width = width;
  card.block.height = card.rise + card.height;

  const auto at = on_board != nullptr ? static_cast<std::size_t>(on_board - board.columns.data()) : 0;
  card.label = on_board != nullptr && !on_board->title.empty()
                   ? card_label(board, static_cast<std::uint32_t>(at))
                   : node.title;
  card.changed = node.changed;
  if (!node.score_text.empty())
    card.label =
        with_comma(board, std::move(card.label), with_colon(board, board.emotion_label, node.score_text));
  return card;
}

FlowCard end_card(const board::Flow::Node& node, const Typesetter& type, int least_height) {
  FlowCard card;
  const Paragraph words = type.wrap(node.title, style::Style::stage_title, end_room);
  const int line = type.line_height(style::Style::stage_title),
            high = line * static_cast<int>(words.lines.size());
  card.width = even_up(ceil_px(words.width) + 2 * end_padding_x);
  card.height = even_up(std::max(high + 2 * padding_y, least_height));
  card.block.marks.emplace_back(
      RectMark{{0, 0, card.width, card.height}, end_radius, style::Style::stage_box});
  int y = (card.height - high) / 2;
  for (const std::string& text : words.lines) {
    add_text(card.block, type, text, style::Style::stage_title, card.width / 2.0, y, Anchor::middle);
    y += line;
  }
  card.block.width = card.width;
  card.block.height = card.height;
  card.id = node.id;
  card.label = node.title;
  return card;
}

}  // namespace journey::layout
