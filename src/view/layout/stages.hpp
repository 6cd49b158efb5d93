// In: the stages of a board. Out: their headers, and the grounds that hold their columns together.
#pragma once

#include "view/board.hpp"
#include "view/layout/canvas.hpp"
#include "view/layout/frame.hpp"

namespace journey::view::layout {

/// Adds the row of stage headers with its top at `y` and returns the y below it.
int add_stage_headers(Canvas& canvas, const Board& board, const Typesetter& type, const Frame& frame, int y);

}  // namespace journey::view::layout
