#include "layout/table/persona_panel.hpp"

#include "layout/set/change.hpp"
#include "layout/set/face.hpp"
#include "layout/set/series.hpp"
#include "layout/set/tiles.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/set/wording.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace journey::layout {
namespace {

constexpr int padding = 16, avatar_size = 58, gap = 28, list_gap = 24;
constexpr int narrowest_quote = 240, widest_quote = 620, narrowest_list = 120, widest_list = 320,
              card_width = 296;

/// Name, and what is known in a few words; `line`: a piece of theirs, where it is to be told apart.
Block name_block(const board::PersonaCard& card, const Typesetter& type, const Block& line, int width) {
  Block block;
  const TrailingMarks marks{card.assumed, false};
  add_paragraph_with_marks(block, marks, type,
                           wrap_before(marks, type, card.title, style::Style::persona_name, width),
                           style::Style::persona_name, 0, 0, width);
  int y = add_paragraph(block, type, type.wrap(card.subtitle, style::Style::persona_detail, width),
                        style::Style::persona_detail, 0, block.height);
  for (const std::string* said : {&card.place, &card.among})
    y = add_paragraph(block, type, type.wrap(*said, style::Style::meta, width), style::Style::meta, 0, y);
  if (!line.empty()) place(block, line, 0, y + 6);
  return block;
}

/// The avatar with the name beside it; what is lower than the avatar stands in its middle.
Block identity(const board::PersonaCard& card, const Typesetter& type, const Block& line, int width) {
  Block block;
  place(block, face(card, type, avatar_size, style::Style::avatar_text), 0, 0);
  constexpr int x = avatar_size + 14;
  const Block name = name_block(card, type, line, width - x);
  place(block, name, x, std::max(2, (avatar_size - name.height) / 2));
  return block;
}

std::string_view description_of(const board::PersonaCard& card) {
  const board::Fact* const fact = board::find_fact(card.facts, lexicon::Keyword::description);
  return fact == nullptr ? std::string_view() : std::string_view(fact->value);
}

/// What the persona says, and what is said of them.
Block words(const board::PersonaCard& card, const Typesetter& type, int width) {
  Block block;
  int y = add_paragraph(block, type, type.wrap(card.quote, style::Style::persona_quote, width),
                        style::Style::persona_quote, 0, 0);
  for (const std::string_view text : {std::string_view(card.bio), description_of(card)}) {
    if (text.empty()) continue;
    if (y > 0) y += 4;
    y = add_paragraph(block, type, type.wrap(text, style::Style::persona_detail, width),
                      style::Style::persona_detail, 0, y);
  }
  return block;
}

Block list_block(const board::PersonaCard::List& list, const Typesetter& type, int width) {
  Block block;
  int y = add_paragraph(block, type, type.wrap(list.label, style::Style::list_label, width),
                        style::Style::list_label, 0, 0);
  for (const board::PersonaCard::Entry& item : list.items)
    y = 2 + add_paragraph(block, type, type.wrap(item.text, style::Style::list_text, width),
                          style::Style::list_text, 0, y);
  block.width = width;
  return block;
}

/// Lists in columns, in their order from the top of each to its bottom, so that the tallest column is as low
/// as can be.
Block list_columns(const std::vector<board::PersonaCard::List>& lists, const Typesetter& type, int width,
                   int columns) {
  constexpr int between = 12;
  const int pitch = (width + list_gap) / columns, each = std::min(pitch - list_gap, widest_list);
  std::vector<Block> blocks;
  std::vector<int> heights;
  for (const board::PersonaCard::List& list : lists) {
    blocks.push_back(list_block(list, type, each));
    heights.push_back(blocks.back().height + between);
  }
  Block block;
  int x = 0;
  for (const Tile& column : tiles_in(heights, columns)) {
    int y = 0;
    for (std::size_t i = column.begin; i < column.end; ++i) {
      place(block, std::move(blocks[i]), x, y);
      y += heights[i];
    }
    x += pitch;
  }
  return block;
}

/// As many columns as have room.
int columns_that_fit(std::size_t lists, int width) {
  constexpr int most = 12;
  return std::clamp((width + list_gap) / (narrowest_list + list_gap), 1,
                    std::min(static_cast<int>(lists), most));
}

/// In as many columns as make them lowest; of several the most, which use the width best.
Block lowest_columns(const std::vector<board::PersonaCard::List>& lists, const Typesetter& type, int width) {
  Block best;
  for (int columns = lists.empty() ? 0 : columns_that_fit(lists.size(), width); columns > 0; --columns) {
    Block tried = list_columns(lists, type, width, columns);
    if (best.empty() || tried.height < best.height) best = std::move(tried);
  }
  return best;
}

/// The lists, and behind them what the writer chose to say besides.
std::vector<board::PersonaCard::List> lists_of(const board::PersonaCard& card) {
  std::vector<board::PersonaCard::List> lists = card.lists;
  for (const board::Fact& fact : card.facts)
    if (fact.key == lexicon::Keyword::fact || fact.key == lexicon::Keyword::segment)
      lists.push_back({fact.label, {{fact.value}}});
  return lists;
}

/// Everything one below the other: for cards in a comparison and for narrow pages.
Block stacked(const board::PersonaCard& card, const Typesetter& type, const Block& line, int width) {
  Block block = identity(card, type, line, width);
  for (const Block& part : {words(card, type, width), lowest_columns(lists_of(card), type, width)})
    if (!part.empty()) place(block, part, 0, block.height + 12);
  return block;
}

/// px that the words of a persona take in one line.
double one_line(const board::PersonaCard& card, const Typesetter& type) {
  return std::max({type.room(card.quote, style::Style::persona_quote),
                   type.room(card.bio, style::Style::persona_detail),
                   type.room(description_of(card), style::Style::persona_detail)});
}

/// Identity, quote and lists side by side; where that is lower, the lists below the quote.
Block spread(const board::PersonaCard& card, const Typesetter& type, int width) {
  const double widest_line =
      std::max({type.room(card.title, style::Style::persona_name),
                type.room(card.subtitle, style::Style::persona_detail),
                type.room(card.place, style::Style::meta), type.room(card.among, style::Style::meta)});
  const std::vector<board::PersonaCard::List> lists = lists_of(card);
  const double line = one_line(card, type);
  const bool says = line > 0;
  if (!says && lists.empty()) return identity(card, type, {}, width);
  // Who says nothing has the room of the words for the name.
  const int identity_width =
      avatar_size + 14 + std::clamp(ceil_px(widest_line) + (card.assumed ? 18 : 2), 90, says ? 210 : 420);
  const int x = identity_width + gap, beside = width - x;
  if (beside < narrowest_quote) return stacked(card, type, {}, width);

  const Block who = identity(card, type, {}, identity_width);
  if (!says || lists.empty()) {
    Block block = who;
    place(block,
          says ? words(card, type, std::min(beside, widest_quote)) : lowest_columns(lists, type, beside), x,
          says ? 4 : 0);
    return block;
  }
  Block best;
  for (const double lines : {1.0, 2.0, 3.0}) {
    const int room = std::clamp(ceil_px(line / lines * 1.1) + 2, narrowest_quote, widest_quote);
    const int lists_x = x + room + gap;
    if (width - lists_x < narrowest_list) continue;
    Block block = who;
    place(block, words(card, type, room), x, 4);
    place(block, lowest_columns(lists, type, width - lists_x), lists_x, 0);
    if (best.empty() || block.height < best.height) best = std::move(block);
  }
  Block below = who;
  const Block said = words(card, type, std::min(beside, widest_quote));
  place(below, said, x, 4);
  place(below, lowest_columns(lists, type, beside), x, said.height + 16);
  return best.empty() || below.height < best.height ? below : best;
}

std::string label_of(const board::Board& board, const board::PersonaCard& card) {
  std::string label = card.title;
  for (const std::string* part : {&card.subtitle, &card.place, &card.among, &card.quote})
    if (!part->empty()) label.append(semicolon_of(board)).append(*part);
  append_change(label, board, card.changed);
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
      blocks.push_back(comparison ? stacked(card, type, line_of(board, card.name, 44), room)
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
      add_change(cell, card.changed, {cell.box, 10, height / 2});
      x += width + stage_gap;
    }
    y += height + (last < count ? stage_gap : 0);
  }
  return y;
}

}  // namespace journey::layout
