#include "layout/map/shape.hpp"

#include "layout/table/cards.hpp"
#include "layout/table/frame.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace journey::layout {
namespace {

constexpr int widest = 240, step = 8;
constexpr double shape = 1.6;  ///< width to height
/// What is not counted out: titles, panel, headers, curve, facts, legend; names of rows. px.
constexpr int head = 90, panel = 150, stage_headers = 64, card_room = 44, curve = 250, foot = 130,
              names = 110, time_bars = 60;
constexpr int around_row = 17, between_items = 5, card_padding_y = 13, card_footer = 19, metric_room = 44,
              lane_name = 18;
constexpr double waste = 1.06;  ///< of lines that end before the edge

/// A text of so many px in one line, in a column or over several, and what stands around it.
struct Piece {
  std::uint32_t first_column = 0, columns = 1;
  double room = 0;
  int line = 0, beside = 0;
};
using Pieces = std::vector<Piece>;

int beside_text(const board::Item& item) {
  if (item.metric) return metric_room;
  if (!is_card(item.kind)) return 0;
  return card_padding_y + (item.kind == board::Item::Kind::gain ? 0 : card_footer);
}

Pieces pieces_of(const RowLanes& row, const Typesetter& type) {
  Pieces pieces;
  const int line = type.line_height(style::Style::cell_text);
  for (const board::Lane* const lane : row)
    for (const board::Cell& cell : lane->cells) {
      int above = row.size() > 1 ? lane_name : 0;
      for (const board::Item& item : cell.items) {
        pieces.push_back({cell.first_column, std::max(cell.columns, 1U),
                          type.room(item.text, style::Style::cell_text), line,
                          beside_text(item) + between_items + above});
        above = 0;
      }
    }
  return pieces;
}

Pieces touchpoint_pieces(const board::Board& board, const Typesetter& type) {
  Pieces pieces;
  for (std::uint32_t i = 0; i < board.columns.size(); ++i) {
    const board::Column& column = board.columns[i];
    const int channel = type.line_height(style::Style::channel_text);
    pieces.push_back({i, 1, type.room(column.title, style::Style::touchpoint_title),
                      type.line_height(style::Style::touchpoint_title),
                      static_cast<int>(column.channels.size()) * channel + (column.image ? 72 : 0)});
  }
  return pieces;
}

int height_of(const Pieces& pieces, int column_width, std::vector<int>& used) {
  std::fill(used.begin(), used.end(), 0);
  int tallest = 0;
  for (const Piece& piece : pieces) {
    const double room = std::max(1.0, double(column_width) * piece.columns - 2 * text_inset);
    const double lines = std::max(1.0, std::ceil(std::min(piece.room * waste / room, 1e5)));
    const std::size_t end = std::min<std::size_t>(piece.first_column + piece.columns, used.size());
    int bottom = 0;
    for (std::size_t i = piece.first_column; i < end; ++i) bottom = std::max(bottom, used[i]);
    bottom += static_cast<int>(lines) * piece.line + piece.beside;
    for (std::size_t i = piece.first_column; i < end; ++i) used[i] = bottom;
    tallest = std::max(tallest, bottom);
  }
  return tallest;
}

}  // namespace

int landscape_column_width(const board::Board& board, const std::vector<RowLanes>& rows,
                           const Typesetter& type) {
  if (board.columns.empty()) return narrowest_column;
  const Pieces touchpoints = touchpoint_pieces(board, type);
  std::vector<Pieces> texts;
  int fixed = head + stage_headers + card_room + foot + (board.personas.empty() ? 0 : panel);
  for (const RowLanes& row : rows) {
    if (row.front()->kind == board::Lane::Kind::curve) {
      fixed += curve;
    } else if (row.front()->is_of_whole_map) {
      fixed += 2 * around_row + type.line_height(style::Style::cell_text);
    } else {
      if (row.front()->kind == board::Lane::Kind::time) fixed += time_bars;
      texts.push_back(pieces_of(row, type));
    }
  }
  std::vector<int> used(board.columns.size(), 0);
  const int stage_gaps = static_cast<int>(board.stages.size()) * stage_gap;
  for (int width = narrowest_column; width < widest; width += step) {
    int height = fixed + height_of(touchpoints, width, used);
    for (const Pieces& row : texts) height += around_row + height_of(row, width, used);
    const double whole = names + 2.0 * margin + stage_gaps + double(width) * double(board.columns.size());
    if (whole >= shape * height) return width;
  }
  return widest;
}

}  // namespace journey::layout
