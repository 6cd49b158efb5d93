#include "layout/map/arrangement.hpp"

#include "layout/table/cards.hpp"
#include "layout/table/lanes.hpp"

#include <algorithm>
#include <cstddef>

namespace journey::layout {
namespace {

/// A map of fewer columns is not tall, and whoever begins one should see the lanes that they write.
constexpr std::size_t fewest_columns = 5;

bool holds_cards(const board::Lane& lane) {
  return std::any_of(lane.cells.begin(), lane.cells.end(), [](const board::Cell& cell) {
    return std::any_of(cell.items.begin(), cell.items.end(),
                       [](const board::Item& item) { return is_card(item.kind); });
  });
}

/// Whether a lane has something to say of no more than a third of the columns, and stands for itself.
bool is_sparse(const board::Board& board, const board::Lane& lane) {
  if (lane.kind != board::Lane::Kind::items || lane.band == board::Lane::Band::blueprint || holds_cards(lane))
    return false;
  const std::vector<bool> filled = filled_columns(board, lane);
  return 3 * static_cast<std::size_t>(std::count(filled.begin(), filled.end(), true)) <= filled.size();
}

/// Whether lanes take less room together, one below the other where they speak of the same column, each below
/// its name, than in a row each: about 44 px against 36.
bool is_lower_together(const board::Board& board, const RowLanes& lanes) {
  std::vector<std::size_t> in_column(board.columns.size(), 0);
  std::size_t most = 0;
  for (const board::Lane* const lane : lanes) {
    const std::vector<bool> filled = filled_columns(board, *lane);
    for (std::size_t i = 0; i < filled.size(); ++i)
      if (filled[i]) most = std::max(most, ++in_column[i]);
  }
  return lanes.size() > 1 && 44 * most < 36 * lanes.size();
}

}  // namespace

std::vector<RowLanes> rows_of(const board::Board& board) {
  std::vector<RowLanes> rows;
  const bool may_share = !board.lanes_are_chosen && board.columns.size() >= fewest_columns;
  for (auto begin = board.lanes.begin(); begin != board.lanes.end();) {
    // What is lived through ends with the curve, and so do the lanes that may share a row.
    const auto end = std::find_if(begin + 1, board.lanes.end(), [&](const board::Lane& lane) {
      return lane.band != begin->band || lane.kind != begin->kind;
    });
    RowLanes sparse, of_all;
    for (auto lane = begin; may_share && lane != end; ++lane) {
      if (lane->is_of_whole_map) {
        of_all.push_back(&*lane);
      } else if (is_sparse(board, *lane)) {
        sparse.push_back(&*lane);
      }
    }
    if (!is_lower_together(board, sparse)) sparse.clear();
    auto next = sparse.begin();
    for (auto lane = begin; lane != end; ++lane) {
      if (next != sparse.end() && *next == &*lane) {
        ++next;
      } else if (of_all.empty() || !lane->is_of_whole_map) {
        rows.push_back({&*lane});
      }
    }
    if (!sparse.empty()) rows.push_back(std::move(sparse));
    if (!of_all.empty()) rows.push_back(std::move(of_all));
    begin = end;
  }
  return rows;
}

}  // namespace journey::layout
