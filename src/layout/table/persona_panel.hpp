// In: the personas of a board. Out: who they are: a panel for one, a row of cards in a comparison.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

namespace journey::layout {

/// Adds the panel with its top at `y` and returns the y below it; `y` where there is no persona.
int add_persona_panel(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                      int y);

}  // namespace journey::layout
