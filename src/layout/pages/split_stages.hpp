// In: a board with stages that are wider than a page. Out: the same with these stages in parts, each of which
// fits.
#pragma once

#include "board/board.hpp"
#include "layout/set/tiles.hpp"

#include <vector>

namespace journey::layout {

/// `column_width` as in LayoutOptions; `room`: px of a page. What is said of a whole stage is said in each of
/// its parts.
board::Board split_stages(const board::Board& board, int column_width, int room);

/// Says what is said of columns on several pages on each of them; `pages` are groups of stages.
void split_spans(board::Board& board, const std::vector<Tile>& pages);

}  // namespace journey::layout
