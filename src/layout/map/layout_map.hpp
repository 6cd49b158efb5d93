// In: a board. Out: the sheet of the map view, every text wrapped, every box as high as its content.
#pragma once

#include "board/board.hpp"
#include "layout/sheet.hpp"
#include "layout/table/layout_options.hpp"

namespace journey::layout {

Sheet layout_map(const board::Board& board, const LayoutOptions& options = {});

}  // namespace journey::layout
