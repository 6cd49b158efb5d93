// In: a board and its rows. Out: how broad its columns are to be.
#pragma once

#include "board/board.hpp"
#include "layout/map/arrangement.hpp"
#include "layout/set/typeset.hpp"

#include <vector>

namespace journey::layout {

/// px of a column with which the whole map comes near 16:10, the shape of screens, slides and sheets of A3:
/// the narrowest from 128 to 240 px with which it is no taller than that, by an estimate of how many lines
/// each text takes. Linear in the length of the texts.
int landscape_column_width(const board::Board& board, const std::vector<RowLanes>& rows,
                           const Typesetter& type);

}  // namespace journey::layout
