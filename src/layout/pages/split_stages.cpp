#include "layout/pages/split_stages.hpp"

#include "layout/set/tiles.hpp"
#include "layout/table/frame.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

/// The columns of a stage in parts of at most `room` px.
std::vector<Tile> parts_of(const board::Stage& stage, const Frame& frame, int room) {
  std::vector<int> widths;
  for (std::uint32_t i = 0; i < stage.columns && stage.first_column + i < frame.columns.size(); ++i)
    widths.push_back(frame.columns[stage.first_column + i].width);
  return tiles_of(widths, room);
}

}  // namespace

board::Board split_stages(const board::Board& board, int column_width, int room) {
  const Typesetter type(board.traits);
  const Frame frame = frame_of(board, type, room_for_line_names(board, type), column_width);
  const int columns_room = room - (frame.grid.x - margin) - stage_gap;
  const auto fits = [&](const Span& stage) { return stage.width <= columns_room; };
  if (std::all_of(frame.stages.begin(), frame.stages.end(), fits)) return board;

  board::Board split = board;
  split.stages.clear();
  std::vector<std::vector<std::uint32_t>> parts(board.stages.size());  // of each stage: its stages now
  for (std::size_t i = 0; i < board.stages.size(); ++i) {
    const board::Stage& stage = board.stages[i];
    const std::vector<Tile> tiles = parts_of(stage, frame, columns_room);
    for (const Tile& tile : tiles) {
      parts[i].push_back(static_cast<std::uint32_t>(split.stages.size()));
      board::Stage part = stage;
      part.first_column = stage.first_column + static_cast<std::uint32_t>(tile.begin);
      part.columns = static_cast<std::uint32_t>(tile.end - tile.begin);
      for (std::uint32_t k = 0; k < part.columns; ++k)
        split.columns[part.first_column + k].stage = parts[i].back();
      split.stages.push_back(std::move(part));
    }
    if (tiles.empty()) {
      parts[i].push_back(static_cast<std::uint32_t>(split.stages.size()));
      split.stages.push_back(stage);
    }
  }
  if (split.earlier) {
    std::vector<board::Earlier::Change> changes;
    for (const board::Earlier::Change& change : board.earlier->changes)
      for (const std::uint32_t part : parts[change.stage]) {
        changes.push_back(change);
        changes.back().stage = part;
      }
    split.earlier->changes = std::move(changes);
  }
  for (board::Lane& lane : split.lanes) {
    std::vector<board::Cell> cells;
    for (board::Cell& cell : lane.cells) {
      if (!cell.of_stage || cell.stage >= parts.size()) {
        if (cell.first_column < split.columns.size()) cell.stage = split.columns[cell.first_column].stage;
        cells.push_back(std::move(cell));
        continue;
      }
      // What is said of several stages is cut where pages are known (split_spans).
      if (cell.first_column != board.stages[cell.stage].first_column ||
          cell.columns != board.stages[cell.stage].columns) {
        cell.stage = parts[cell.stage].front();
        cells.push_back(std::move(cell));
        continue;
      }
      for (const std::uint32_t part : parts[cell.stage]) {
        board::Cell copy = cell;
        copy.stage = part;
        copy.first_column = split.stages[part].first_column;
        copy.columns = split.stages[part].columns;
        cells.push_back(std::move(copy));
      }
    }
    lane.cells = std::move(cells);
  }
  return split;
}

void split_spans(board::Board& board, const std::vector<Tile>& pages) {
  std::vector<std::uint32_t> starts;  // the first column of each page; at the end that behind all
  for (const Tile& page : pages) starts.push_back(board.stages[page.begin].first_column);
  starts.push_back(static_cast<std::uint32_t>(board.columns.size()));
  for (board::Lane& lane : board.lanes) {
    std::vector<board::Cell> cells;
    for (board::Cell& cell : lane.cells) {
      const std::uint32_t end = cell.first_column + std::max(cell.columns, 1U);
      for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::uint32_t first = std::max(cell.first_column, starts[i]),
                            last = std::min(end, starts[i + 1]);
        if (first >= last) continue;
        board::Cell part = cell;
        part.first_column = first;
        part.columns = last - first;
        if (first != cell.first_column) part.stage = board.columns[first].stage;
        cells.push_back(std::move(part));
      }
    }
    lane.cells = std::move(cells);
  }
}

}  // namespace journey::layout
