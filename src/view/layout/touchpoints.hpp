// In: the touchpoints of a board. Out: a card each: title, channels, what is special about it.
#pragma once

#include "view/board.hpp"
#include "view/layout/canvas.hpp"
#include "view/layout/frame.hpp"

namespace journey::view::layout {

/// Adds the row of cards with its top at `y` and returns the y below it; `y` where no column has a
/// touchpoint.
int add_touchpoints(Canvas& canvas, const Board& board, const Typesetter& type, const Frame& frame, int y);

}  // namespace journey::view::layout
