// In: a board. Out: as much of it as the curve view shows, with columns for what only the earlier map has.
#pragma once

#include "board/board.hpp"

namespace journey::layout {

/// The board with nothing but what the curve view tells: stages without their goals, touchpoints, the curve
/// as its only lane. Where the map is compared with what it would replace, stages and touchpoints that only
/// that one has stand where they stood there, marked as gone, and the lines run over all of them.
board::Board curve_columns(const board::Board& board);

}  // namespace journey::layout
