#include "layout/table/lanes.hpp"

#include "layout/set/change.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/cards.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace journey::layout {
namespace {

constexpr int padding_top = 7, padding_bottom = 8, between_texts = 4, between_cards = 6, frame_padding = 5;
constexpr int tile_width = 300, widest_tile = 420;  ///< of what is said of the whole map

int gap_after(const board::Item& item) {
  return is_card(item.kind) || item.metric ? between_cards : between_texts;
}

/// An item in a cell of so many px, below the name of its lane where that is no empty block.
Block set_item(const board::Item& item, const Typesetter& type, int width, bool bullet, Block name) {
  Block block = item_block(item, type, width, bullet);
  if (name.empty()) return block;
  Block both;
  const int below = name.height;
  place(both, std::move(name), card_padding, 0);
  place(both, std::move(block), 0, below);
  both.width = width;
  return both;
}

/// Draws the ground of a card or a box as tall as those beside it.
void stretch(Block& block, int height) {
  block.height = height;
  if (auto* const ground = std::get_if<RectMark>(&block.marks.front())) ground->box.height = height;
}

/// Sets cells that speak of the whole map, or of what a page has of it, side by side, all of a line equally
/// tall.
void set_tiles(std::span<SetCell> cells, const Typesetter& type, int width) {
  std::vector<std::pair<std::size_t, std::size_t>> tiles;  // cell, item
  for (std::size_t i = 0; i < cells.size(); ++i)
    for (std::size_t k = 0; k < cells[i].cell->items.size(); ++k) tiles.emplace_back(i, k);
  const int in_line = std::clamp((width + between_cards) / (tile_width + between_cards), 1,
                                 std::max(1, static_cast<int>(tiles.size())));
  const int each = std::min((width + between_cards) / in_line - between_cards, widest_tile) / 2 * 2;
  int y = 0;
  for (std::size_t begin = 0; begin < tiles.size(); begin += static_cast<std::size_t>(in_line)) {
    const std::size_t end = std::min(tiles.size(), begin + static_cast<std::size_t>(in_line));
    int tallest = 0;
    for (std::size_t i = begin; i < end; ++i) {
      SetCell& set = cells[tiles[i].first];
      const board::Item& item = set.cell->items[tiles[i].second];
      Block block = item_block(item, type, each, false);
      if (!is_card(item.kind))
        block = on_ground(std::move(block), style::Style::span_box, 6, 0, frame_padding);
      tallest = std::max(tallest, block.height);
      set.places.push_back({double(static_cast<int>(i - begin) * (each + between_cards)), double(y)});
      set.items.push_back(std::move(block));
    }
    y += tallest;
    for (std::size_t i = begin; i < end; ++i) {
      SetCell& set = cells[tiles[i].first];
      stretch(set.items[tiles[i].second], tallest);
      set.height = y;
    }
    y += between_cards;
  }
}

/// The cells of lanes of the whole map. On paper they are in parts, a part for each page.
std::vector<SetCell> set_whole(const std::vector<const board::Lane*>& lanes, const Typesetter& type,
                               const Frame& frame) {
  std::vector<SetCell> cells;
  for (const board::Lane* const lane : lanes)
    for (const board::Cell& cell : lane->cells) cells.push_back({lane, &cell, {}, {}, 0, 0, 0});
  const auto column = [](const SetCell& set) { return set.cell->first_column; };
  std::stable_sort(cells.begin(), cells.end(),
                   [&](const SetCell& a, const SetCell& b) { return column(a) < column(b); });
  for (auto begin = cells.begin(); begin != cells.end();) {
    const auto end =
        std::find_if(begin, cells.end(), [&](const SetCell& set) { return column(set) != column(*begin); });
    set_tiles({begin, end}, type,
              frame.across(begin->cell->first_column, begin->cell->columns).width - 2 * card_inset);
    begin = end;
  }
  return cells;
}

SetCell set_cell(const board::Lane& lane, const board::Cell& cell, const Typesetter& type, int width,
                 const Block& name) {
  SetCell set{&lane, &cell, {}, {}, 0, 0, 0};
  if (cell.items.empty()) return set;
  const bool cards = std::any_of(cell.items.begin(), cell.items.end(),
                                 [](const board::Item& item) { return is_card(item.kind); });
  if (cell.columns > 1 && !cards) set.frame = frame_padding;
  set.name_height = name.height;
  const auto plain = std::count_if(cell.items.begin(), cell.items.end(), [](const board::Item& item) {
    return !is_card(item.kind) && item.kind != board::Item::Kind::speech;
  });
  int y = set.frame;
  for (const board::Item& item : cell.items) {
    const bool bullet = plain > 1 && item.kind != board::Item::Kind::speech;
    set.items.push_back(set_item(item, type, width, bullet, set.items.empty() ? name : Block{}));
    set.places.push_back({0, double(y)});
    y += set.items.back().height + gap_after(item);
  }
  set.height = even_up(y - gap_after(cell.items.back()) + set.frame);
  return set;
}

/// The name of a lane above what it says in a row of several.
Block lane_name(const board::Lane& lane, const Typesetter& type, int width) {
  Block block;
  add_paragraph(block, type, type.wrap(lane.label, style::Style::list_label, width - 2 * card_padding),
                style::Style::list_label, 0, 0);
  for (Mark& mark : block.marks)
    if (auto* const text = std::get_if<TextMark>(&mark))
      text->voice = lane.is_own ? Voice::author : Voice::ours;
  return block;
}

std::string_view anchor_of(const board::Board& board, const board::Cell& cell) {
  if (!cell.of_stage && cell.first_column < board.columns.size() &&
      !board.columns[cell.first_column].id.empty())
    return board.columns[cell.first_column].id;
  return cell.stage < board.stages.size() ? board.stages[cell.stage].id : std::string_view();
}

/// Cards and whatever has a name or a link can be pointed at alone; plain lines of a cell go together.
bool stands_alone(const board::Item& item) {
  return is_card(item.kind) || !item.id.empty() || !item.href.empty() || !item.changed.empty();
}

/// px from the top of an item to the middle of its first line.
int first_line(const board::Item& item, const Typesetter& type) {
  constexpr int above_text = 6;
  return type.line_height(style::Style::cell_text) / 2 + (is_card(item.kind) ? above_text : 0);
}

void add_set_cell(Canvas& canvas, const board::Board& board, SetCell& set, const Typesetter& type, Span span,
                  int y) {
  const board::Cell& cell = *set.cell;
  const int x = span.x + card_inset, width = span.width - 2 * card_inset;
  if (set.frame > 0) {
    SheetCell& box = canvas.add_ground({x, y, width, set.height});
    box.marks.emplace_back(RectMark{box.box, 6, style::Style::span_box});
  }
  std::string words = with_comma(board, place_of(board, cell), set.lane->label);
  const std::size_t place_words = words.size();
  const auto left = [&](std::size_t i) { return x + static_cast<int>(set.places[i].x); };
  const auto top = [&](std::size_t i) { return y + static_cast<int>(set.places[i].y); };
  for (std::size_t i = 0; i < cell.items.size();) {
    std::size_t end = i + 1;
    if (!stands_alone(cell.items[i]))
      while (end < cell.items.size() && !stands_alone(cell.items[end])) ++end;
    words.resize(place_words);
    int right = left(i), bottom = top(i) + 2;
    for (std::size_t k = i; k < end; ++k) {
      append_label(words, k == i ? colon_of(board) : semicolon_of(board), board, cell.items[k]);
      right = std::max(right, left(k) + set.items[k].width);
      bottom = std::max(bottom, top(k) + set.items[k].height);
    }
    const board::Item& first = cell.items[i];
    std::string id = first.id;
    if (id.empty()) id.append(set.lane->id).append("-").append(anchor_of(board, cell));
    append_change(words, board, first.changed);
    SheetCell& added = canvas.add_cell(std::move(id), words,
                                       {left(i), top(i), right - left(i), bottom - top(i)}, first.href);
    for (std::size_t k = i; k < end; ++k) draw(added, std::move(set.items[k]), left(k), top(k));
    Box changed = added.box;
    if (i == 0) changed.y += set.name_height, changed.height -= set.name_height;
    add_change(added, first.changed, {changed, 6, first_line(first, type)});
    i = end;
  }
}

/// Dashes say that something is missing where it is there for most.
void see_gaps(LaneRow& row, const board::Board& board, const board::Lane& lane) {
  const std::vector<bool> filled = filled_columns(board, lane);
  const auto count = static_cast<std::size_t>(std::count(filled.begin(), filled.end(), true));
  if (2 * count < filled.size()) return;
  for (std::size_t i = 0; i < filled.size(); ++i)
    row.gaps[i] = !filled[i] && !board.columns[i].skipped && !board.columns[i].gone;
}

/// Makes pale what a row says of touchpoints that are skipped or gone, not what it says of more than these.
void add_veils(Canvas& canvas, const board::Board& board, const LaneRow& row, const Frame& frame, int y) {
  for (std::uint32_t i = 0; i < board.columns.size(); ++i) {
    if (!board.columns[i].skipped && !board.columns[i].gone) continue;
    int top = y;
    for (const SetCell& set : row.cells) {
      const board::Cell& cell = *set.cell;
      if (cell.columns < 2 || i < cell.first_column || i >= cell.first_column + cell.columns) continue;
      top = (top == y ? y + padding_top : top) + set.height + between_cards;
    }
    if (top + padding_bottom >= y + row.height) continue;
    SheetCell& veil =
        canvas.add_ground({frame.columns[i].x, top, frame.columns[i].width, (y + row.height - top) / 2 * 2});
    // What went is there to be read once more.
    veil.marks.emplace_back(
        RectMark{veil.box, 0, board.columns[i].gone ? style::Style::change_veil : style::Style::veil});
  }
}

}  // namespace

std::vector<bool> filled_columns(const board::Board& board, const board::Lane& lane) {
  std::vector<bool> filled(board.columns.size(), false);
  for (const board::Cell& cell : lane.cells)
    for (std::uint32_t i = 0; i < std::max(cell.columns, 1U); ++i)
      if (cell.first_column + i < filled.size()) filled[cell.first_column + i] = true;
  return filled;
}

LaneRow set_lanes(const board::Board& board, const std::vector<const board::Lane*>& lanes,
                  const Typesetter& type, const Frame& frame) {
  LaneRow row;
  row.gaps.resize(board.columns.size(), false);
  row.stage_heights.resize(board.stages.size(), 0);
  const board::Lane& first = *lanes.front();
  const bool is_shared = lanes.size() > 1;
  if (is_shared) {
    row.id = first.is_of_whole_map                      ? "lanes-of-all"
             : first.band == board::Lane::Band::insight ? "lanes-of-insight"
                                                        : "lanes-of-experience";
    row.label = first.is_of_whole_map ? board.headings.whole_map : board.headings.more_lanes;
    row.voice = Voice::ours;
  } else {
    row.id = first.id;
    row.label = first.label;
    row.description = first.description;
    if (first.is_own) row.voice = Voice::author;
    see_gaps(row, board, first);
  }
  int tallest = type.line_height(style::Style::cell_text);
  if (first.is_of_whole_map) {
    row.cells = set_whole(lanes, type, frame);
    for (const SetCell& set : row.cells) tallest = std::max(tallest, set.height);
  }
  for (const board::Lane* const lane : lanes)
    for (const board::Cell& cell : lane->cells) {
      if (lane->is_of_whole_map) continue;
      const int width = frame.across(cell.first_column, cell.columns).width - 2 * card_inset;
      row.cells.push_back(
          set_cell(*lane, cell, type, width, is_shared ? lane_name(*lane, type, width) : Block{}));
      if (cell.of_stage && cell.stage < row.stage_heights.size())
        row.stage_heights[cell.stage] += row.cells.back().height + between_cards;
    }
  // One column may have several cells; they stand below each other.
  std::vector<int> used(board.columns.size(), 0);
  for (const SetCell& set : row.cells) {
    if (set.lane->is_of_whole_map) continue;
    const board::Cell& cell = *set.cell;
    const int above = cell.stage < row.stage_heights.size() ? row.stage_heights[cell.stage] : 0;
    if (cell.of_stage) {
      tallest = std::max(tallest, above - between_cards);
    } else if (cell.first_column < used.size()) {
      int& at = used[cell.first_column];
      at += set.height + between_cards;
      tallest = std::max(tallest, above + at - between_cards);
    }
  }
  row.height =
      even_up(std::max(tallest, row_label_height(row.label, type, frame)) + padding_top + padding_bottom);
  return row;
}

int row_label_height(const std::string& label, const Typesetter& type, const Frame& frame) {
  return static_cast<int>(type.wrap(label, style::Style::lane_label, frame.labels.width - 12).lines.size()) *
         type.line_height(style::Style::lane_label);
}

void add_row_label(Canvas& canvas, const board::Board& board, const std::string& id, const std::string& label,
                   const std::string& description, const Typesetter& type, const Frame& frame, int y,
                   Voice voice) {
  if (label.empty()) return;
  Block block;
  const int height =
      add_paragraph(block, type, type.wrap(label, style::Style::lane_label, frame.labels.width - 12),
                    style::Style::lane_label, 0, 0);
  for (Mark& mark : block.marks)
    if (auto* const text = std::get_if<TextMark>(&mark)) text->voice = voice;
  std::string words = label;
  if (!description.empty()) words.append(semicolon_of(board)).append(description);
  draw(canvas.add_cell(id, std::move(words),
                       {frame.labels.x, y + padding_top, frame.labels.width - 10, height}),
       std::move(block), frame.labels.x, y + padding_top);
}

int add_lane(Canvas& canvas, const board::Board& board, LaneRow row, const Typesetter& type,
             const Frame& frame, int y) {
  const int top = y + padding_top;

  SheetCell& ground = canvas.add_ground({frame.page.x, y, frame.grid.right() - frame.page.x, row.height});
  const double middle = top + type.line_height(style::Style::cell_text) / 2.0;
  for (std::size_t i = 0; i < row.gaps.size(); ++i)
    if (row.gaps[i]) {
      const double x = frame.columns[i].x + text_inset;
      ground.marks.emplace_back(LineMark{{x, middle}, {x + 7, middle}, style::Style::gap_dash});
    }
  add_row_label(canvas, board, row.id, row.label, row.description, type, frame, y, row.voice);

  std::vector<int> stage_y(board.stages.size(), top), column_y(board.columns.size(), top);
  for (std::size_t i = 0; i < board.columns.size(); ++i)
    if (board.columns[i].stage < row.stage_heights.size())
      column_y[i] += row.stage_heights[board.columns[i].stage];
  for (SetCell& set : row.cells) {
    const board::Cell& cell = *set.cell;
    if (set.lane->is_of_whole_map) {
      add_set_cell(canvas, board, set, type, frame.across(cell.first_column, cell.columns), top);
      continue;
    }
    const bool of_stage = cell.of_stage && cell.stage < stage_y.size();
    if (!of_stage && cell.first_column >= column_y.size()) continue;
    int& at = of_stage ? stage_y[cell.stage] : column_y[cell.first_column];
    add_set_cell(canvas, board, set, type, frame.across(cell.first_column, cell.columns), at);
    at += set.height + between_cards;
  }
  add_veils(canvas, board, row, frame, y);
  return y + row.height;
}

}  // namespace journey::layout
