#include "layout/table/lanes.hpp"

#include "layout/set/wording.hpp"
#include "layout/table/cards.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace journey::layout {
namespace {

constexpr int padding_top = 7, padding_bottom = 8, between_texts = 4, between_cards = 6, frame_padding = 5;

int gap_after(const board::Item& item) {
  return is_card(item.kind) || item.metric ? between_cards : between_texts;
}

SetCell set_cell(const board::Cell& cell, const Typesetter& type, int width) {
  SetCell set{&cell, {}, 0, 0};
  const auto plain = std::count_if(cell.items.begin(), cell.items.end(), [](const board::Item& item) {
    return !is_card(item.kind) && item.kind != board::Item::Kind::speech;
  });
  for (const board::Item& item : cell.items) {
    set.items.push_back(item_block(item, type, width, plain > 1 && item.kind != board::Item::Kind::speech));
    set.height += set.items.back().height + gap_after(item);
  }
  if (cell.items.empty()) return set;
  set.height -= gap_after(cell.items.back());
  const bool cards = std::any_of(cell.items.begin(), cell.items.end(),
                                 [](const board::Item& item) { return is_card(item.kind); });
  if (cell.columns > 1 && !cards) set.frame = frame_padding;
  set.height = even_up(set.height + 2 * set.frame);
  return set;
}

std::string_view anchor_of(const board::Board& board, const board::Cell& cell) {
  if (!cell.of_stage && cell.first_column < board.columns.size() &&
      !board.columns[cell.first_column].id.empty())
    return board.columns[cell.first_column].id;
  return cell.stage < board.stages.size() ? board.stages[cell.stage].id : std::string_view();
}

/// Cards and whatever has a name or a link can be pointed at alone; plain lines of a cell go together.
bool stands_alone(const board::Item& item) {
  return is_card(item.kind) || !item.id.empty() || !item.href.empty();
}

void add_set_cell(Canvas& canvas, const board::Board& board, const board::Lane& lane, SetCell& set, Span span,
                  int y) {
  const board::Cell& cell = *set.cell;
  const int x = span.x + card_inset, width = span.width - 2 * card_inset;
  if (set.frame > 0) {
    SheetCell& box = canvas.add_ground({x, y, width, set.height});
    box.marks.emplace_back(RectMark{box.box, 6, style::Style::span_box});
    y += set.frame;
  }
  std::string words = with_comma(board, place_of(board, cell), lane.label);
  const std::size_t place_words = words.size();
  for (std::size_t i = 0; i < cell.items.size();) {
    std::size_t end = i + 1;
    if (!stands_alone(cell.items[i]))
      while (end < cell.items.size() && !stands_alone(cell.items[end])) ++end;
    words.resize(place_words);
    int height = 0;
    for (std::size_t k = i; k < end; ++k) {
      append_label(words, k == i ? colon_of(board) : semicolon_of(board), board, cell.items[k]);
      height += set.items[k].height + (k + 1 < end ? gap_after(cell.items[k]) : 0);
    }
    const board::Item& first = cell.items[i];
    std::string id = first.id;
    if (id.empty()) id.append(lane.id).append("-").append(anchor_of(board, cell));
    SheetCell& added = canvas.add_cell(std::move(id), words, {x, y, width, std::max(height, 2)}, first.href);
    for (std::size_t k = i; k < end; ++k) {
      const int item_height = set.items[k].height;
      draw(added, std::move(set.items[k]), x, y);
      y += item_height + gap_after(cell.items[k]);
    }
    i = end;
  }
}

/// Whether something stands in a column, of its own or of its stage.
std::vector<bool> filled_columns(const board::Board& board, const board::Lane& lane) {
  std::vector<bool> filled(board.columns.size(), false);
  for (const board::Cell& cell : lane.cells)
    for (std::uint32_t i = 0; i < std::max(cell.columns, 1U); ++i)
      if (cell.first_column + i < filled.size()) filled[cell.first_column + i] = true;
  return filled;
}

/// Makes pale what a row says of touchpoints that are skipped, not what it says of more than these.
void add_veils(Canvas& canvas, const board::Board& board, const LaneRow& row, const Frame& frame, int y) {
  for (std::uint32_t i = 0; i < board.columns.size(); ++i) {
    if (!board.columns[i].skipped) continue;
    int top = y;
    for (const SetCell& set : row.cells) {
      const board::Cell& cell = *set.cell;
      if (cell.columns < 2 || i < cell.first_column || i >= cell.first_column + cell.columns) continue;
      top = (top == y ? y + padding_top : top) + set.height + between_cards;
    }
    if (top + padding_bottom >= y + row.height) continue;
    SheetCell& veil =
        canvas.add_ground({frame.columns[i].x, top, frame.columns[i].width, (y + row.height - top) / 2 * 2});
    veil.marks.emplace_back(RectMark{veil.box, 0, style::Style::veil});
  }
}

}  // namespace

LaneRow set_lane(const board::Board& board, const board::Lane& lane, const Typesetter& type,
                 const Frame& frame) {
  LaneRow row{&lane, {}, std::vector<int>(board.stages.size(), 0), 0};
  int tallest = type.line_height(style::Style::cell_text);
  for (const board::Cell& cell : lane.cells) {
    row.cells.push_back(
        set_cell(cell, type, frame.across(cell.first_column, cell.columns).width - 2 * card_inset));
    if (cell.of_stage && cell.stage < row.stage_heights.size())
      row.stage_heights[cell.stage] += row.cells.back().height + between_cards;
  }
  // One column may have several cells; they stand below each other.
  std::vector<int> used(board.columns.size(), 0);
  for (const SetCell& set : row.cells) {
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
      even_up(std::max(tallest, row_label_height(lane.label, type, frame)) + padding_top + padding_bottom);
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
  const board::Lane& lane = *row.lane;
  const int top = y + padding_top;

  SheetCell& ground = canvas.add_ground({frame.page.x, y, frame.grid.right() - frame.page.x, row.height});
  const std::vector<bool> filled = filled_columns(board, lane);
  const double middle = top + type.line_height(style::Style::cell_text) / 2.0;
  for (std::size_t i = 0; i < filled.size(); ++i)
    if (!filled[i]) {
      const double x = frame.columns[i].x + text_inset;
      ground.marks.emplace_back(LineMark{{x, middle}, {x + 9, middle}, style::Style::gap_dash});
    }
  add_row_label(canvas, board, lane.id, lane.label, lane.description, type, frame, y,
                lane.is_own ? Voice::author : Voice::by_style);

  std::vector<int> stage_y(board.stages.size(), top), column_y(board.columns.size(), top);
  for (std::size_t i = 0; i < board.columns.size(); ++i)
    if (board.columns[i].stage < row.stage_heights.size())
      column_y[i] += row.stage_heights[board.columns[i].stage];
  for (SetCell& set : row.cells) {
    const board::Cell& cell = *set.cell;
    const bool of_stage = cell.of_stage && cell.stage < stage_y.size();
    if (!of_stage && cell.first_column >= column_y.size()) continue;
    int& at = of_stage ? stage_y[cell.stage] : column_y[cell.first_column];
    add_set_cell(canvas, board, lane, set, frame.across(cell.first_column, cell.columns), at);
    at += set.height + between_cards;
  }
  add_veils(canvas, board, row, frame, y);
  return y + row.height;
}

}  // namespace journey::layout
