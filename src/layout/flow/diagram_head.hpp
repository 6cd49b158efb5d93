// In: a board. Out: what stands above and below pictures that are no map: whose journey it is, what its
// scores mean.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/footer.hpp"

#include <string>
#include <vector>

namespace journey::layout {

/// Adds title, state, facts, personas in a line each and, where it is known, how many leave, to a page of
/// `width` px; returns the y below.
int add_diagram_head(Canvas& canvas, const board::Board& board, const std::string& drop_off,
                     const Typesetter& type, int width, int y);

/// The legend of the signs of scores, where the board has scores.
void add_scale(std::vector<LegendLine>& lines, const board::Board& board, const Typesetter& type);

}  // namespace journey::layout
