#include "layout/table/persona_panel.hpp"

#include "layout/set/face.hpp"
#include "layout/set/series.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/set/wording.hpp"

#include <algorithm>
#include <cstddef>

namespace journey::layout {
namespace {

constexpr int padding = 16, avatar_size = 58, gap = 28, list_gap = 24;
constexpr int narrowest_quote = 240, narrowest_list = 120, widest_list = 230, card_width = 296;

/// Name, and what is known in a few words; `series` below 0: no line to tell apart.
Block name_block(const board::PersonaCard& card, const Typesetter& type, int series, int width) {
  Block block;
  const TrailingMarks marks{card.assumed, false};
  add_paragraph_with_marks(block, marks, type,
                           wrap_before(marks, type, card.title, style::Style::persona_name, width),
                           style::Style::persona_name, 0, 0, width);
  int y = add_paragraph(block, type, type.wrap(card.subtitle, style::Style::persona_detail, width),
                        style::Style::persona_detail, 0, block.height);
  for (const std::string* line : {&card.place, &card.among})
    y = add_paragraph(block, type, type.wrap(*line, style::Style::meta, width), style::Style::meta, 0, y);
  if (series >= 0) place(block, series_sample(series, 44, tint_of(card.color)), 0, y + 6);
  return block;
}

/// The avatar with the name beside it; what is lower than the avatar stands in its middle.
Block identity(const board::PersonaCard& card, const Typesetter& type, int series, int width) {
  Block block;
  place(block, face(card, type, avatar_size, style::Style::avatar_text), 0, 0);
  constexpr int x = avatar_size + 14;
  const Block name = name_block(card, type, series, width - x);
  place(block, name, x, std::max(2, (avatar_size - name.height) / 2));
  return block;
}

Block words(const board::PersonaCard& card, const Typesetter& type, int width) {
  Block block;
  int y = add_paragraph(block, type, type.wrap(card.quote, style::Style::persona_quote, width),
                        style::Style::persona_quote, 0, 0);
  if (!card.bio.empty()) {
    if (y > 0) y += 4;
    add_paragraph(block, type, type.wrap(card.bio, style::Style::persona_detail, width),
                  style::Style::persona_detail, 0, y);
  }
  return block;
}

Block list_block(const board::PersonaCard::List& list, const Typesetter& type, int width) {
  Block block;
  int y = add_paragraph(block, type, type.wrap(list.label, style::Style::list_label, width),
                        style::Style::list_label, 0, 0);
  for (const std::string& item : list.items)
    y = 2 + add_paragraph(block, type, type.wrap(item, style::Style::list_text, width),
                          style::Style::list_text, 0, y);
  block.width = width;
  return block;
}

int natural_width(const board::PersonaCard::List& list, const Typesetter& type) {
  double widest = type.room(list.label, style::Style::list_label);
  for (const std::string& item : list.items)
    widest = std::max(widest, type.room(item, style::Style::list_text));
  return std::clamp(ceil_px(widest) + 2, narrowest_list, widest_list);
}

/// Lists side by side, as many in a row as find room.
Block list_rows(const std::vector<board::PersonaCard::List>& lists, const Typesetter& type, int width) {
  Block block;
  if (lists.empty()) return block;
  const int in_row =
      std::clamp((width + list_gap) / (narrowest_list + 30 + list_gap), 1, static_cast<int>(lists.size()));
  const int each = std::min((width + list_gap) / in_row - list_gap, widest_list + 60);
  int y = 0;
  for (std::size_t start = 0; start < lists.size(); start += static_cast<std::size_t>(in_row)) {
    if (start > 0) y += 12;
    int x = 0, bottom = y;
    for (std::size_t i = start; i < std::min(lists.size(), start + static_cast<std::size_t>(in_row)); ++i) {
      const Block list = list_block(lists[i], type, each);
      place(block, list, x, y);
      bottom = std::max(bottom, y + list.height);
      x += each + list_gap;
    }
    y = bottom;
  }
  block.height = y;
  return block;
}

/// The lists, and behind them what the writer chose to say besides.
std::vector<board::PersonaCard::List> lists_of(const board::PersonaCard& card) {
  std::vector<board::PersonaCard::List> lists = card.lists;
  for (const board::Fact& fact : card.facts)
    if (fact.key == lexicon::Keyword::fact || fact.key == lexicon::Keyword::segment)
      lists.push_back({fact.label, {fact.value}});
  return lists;
}

/// Everything one below the other: for cards in a comparison and for narrow pages.
Block stacked(const board::PersonaCard& card, const Typesetter& type, int series, int width) {
  Block block = identity(card, type, series, width);
  for (const Block& part : {words(card, type, width), list_rows(lists_of(card), type, width)})
    if (!part.empty()) place(block, part, 0, block.height + 12);
  return block;
}

/// Identity, quote and lists side by side.
Block spread(const board::PersonaCard& card, const Typesetter& type, int width) {
  const double widest_line =
      std::max({type.room(card.title, style::Style::persona_name),
                type.room(card.subtitle, style::Style::persona_detail),
                type.room(card.place, style::Style::meta), type.room(card.among, style::Style::meta)});
  const bool says = !card.quote.empty() || !card.bio.empty();
  if (!says && lists_of(card).empty()) return identity(card, type, -1, width);
  const std::vector<board::PersonaCard::List> all = lists_of(card);
  int lists = 0;
  for (const board::PersonaCard::List& list : all) lists += natural_width(list, type) + list_gap;
  // Who says nothing has the room of the words for the name.
  const int free = width - avatar_size - 14 - gap - lists;
  const int widest = says ? 210 : std::clamp(free, 210, 420);
  const int identity_width =
      avatar_size + 14 + std::clamp(ceil_px(widest_line) + (card.assumed ? 18 : 2), 90, widest);
  const int beside = width - identity_width - gap;
  if (beside < narrowest_quote) return stacked(card, type, -1, width);

  Block block = identity(card, type, -1, identity_width);
  const int x = identity_width + gap;
  const int quote_room = lists == 0 ? beside : beside - lists + list_gap - gap;
  if (!says || quote_room >= narrowest_quote) {
    if (says) place(block, words(card, type, std::min(quote_room, 620)), x, 4);
    int at = says ? width - lists + list_gap : x;
    for (const board::PersonaCard::List& list : all) {
      if (at + natural_width(list, type) > width) return stacked(card, type, -1, width);
      place(block, list_block(list, type, natural_width(list, type)), at, 0);
      at += natural_width(list, type) + list_gap;
    }
    return block;
  }
  place(block, words(card, type, beside), x, 4);
  place(block, list_rows(all, type, width - avatar_size - 14), avatar_size + 14, block.height + 14);
  return block;
}

std::string label_of(const board::Board& board, const board::PersonaCard& card) {
  std::string label = card.title;
  for (const std::string* part : {&card.subtitle, &card.place, &card.among, &card.quote})
    if (!part->empty()) label.append(semicolon_of(board)).append(*part);
  return label;
}

}  // namespace

int add_persona_panel(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                      int y) {
  if (board.personas.empty()) return y;
  const bool comparison = board.personas.size() > 1;
  const int count = static_cast<int>(board.personas.size());
  const int fit = std::clamp((frame.page.width + stage_gap) / (card_width + stage_gap), 1, count);
  const int rows = (count + fit - 1) / fit;
  const int in_row = (count + rows - 1) / rows;  // four as two and two, not as three and one
  const int width = ((frame.page.width + stage_gap) / in_row - stage_gap) / 2 * 2;
  for (int first = 0; first < count; first += in_row) {
    const int last = std::min(count, first + in_row);
    std::vector<Block> blocks;
    int height = 0;
    for (int i = first; i < last; ++i) {
      const board::PersonaCard& card = board.personas[static_cast<std::size_t>(i)];
      const int room = width - 2 * padding;
      blocks.push_back(comparison ? stacked(card, type, series_of(board, card.name), room)
                                  : spread(card, type, room));
      height = std::max(height, even_up(blocks.back().height + 2 * padding - 2));
    }
    int x = frame.page.x;
    for (int i = first; i < last; ++i) {
      const board::PersonaCard& card = board.personas[static_cast<std::size_t>(i)];
      // The last of a full row takes what rounding left.
      const Box box{x, y, i - first + 1 == in_row ? frame.page.right() - x : width, height};
      SheetCell& cell = canvas.add_cell(card.id.empty() ? "persona" : card.id, label_of(board, card), box);
      cell.marks.emplace_back(RectMark{cell.box, 10, style::Style::panel});
      draw(cell, blocks[static_cast<std::size_t>(i - first)], x + padding, y + padding);
      x += width + stage_gap;
    }
    y += height + (last < count ? stage_gap : 0);
  }
  return y;
}

}  // namespace journey::layout
