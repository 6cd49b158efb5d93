// In: the lanes of a board. Out: the rows that a map draws for them.
#pragma once

#include "board/board.hpp"

#include <vector>

namespace journey::layout {

/// The lanes of one row: one; several of a band that speak of few touchpoints only, none of which is worth a
/// row of its own; or those of the whole map.
using RowLanes = std::vector<const board::Lane*>;

/// The rows of a map, from top to bottom. Lanes that the author chose and ordered stay as they are, and so do
/// cards, the curve and the lanes of a blueprint, which say something by standing where they stand.
std::vector<RowLanes> rows_of(const board::Board& board);

}  // namespace journey::layout
