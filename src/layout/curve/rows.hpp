// In: the columns of a curve view. Out: what stands above and below its plot: what changed, and the names of
// the touchpoints.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

namespace journey::layout {

/// What changed since the earlier map, stage by stage, with its top at `y`; returns the y below, `y` where
/// nothing can be compared.
int add_changes(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame, int y);

/// The names of the touchpoints below the axis, with their top at `y`; returns the y below, `y` where there
/// are none.
int add_touchpoint_names(Canvas& canvas, const board::Board& board, const Typesetter& type,
                         const Frame& frame, int y);

}  // namespace journey::layout
