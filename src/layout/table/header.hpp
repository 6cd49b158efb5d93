// In: a board. Out: the title, its badges, what the map is about and who keeps it, at the top of the sheet.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

namespace journey::layout {

/// Adds the header with its top at `y` and returns the y below it.
int add_header(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame, int y);

}  // namespace journey::layout
