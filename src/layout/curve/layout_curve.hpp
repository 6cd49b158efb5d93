// In: a board. Out: the sheet of the curve view: what is felt, touchpoint by touchpoint, and nothing else.
#pragma once

#include "board/board.hpp"
#include "layout/sheet.hpp"
#include "layout/table/layout_options.hpp"

namespace journey::layout {

/// One large plot over the stages: of one persona, of up to four (each with a dash, a marker and a name of
/// its own), or of the map and the one that it would replace. More personas have a plot each, one below the
/// other on the same columns and the same scale.
Sheet layout_curve(const board::Board& board, const LayoutOptions& options = {});

/// The same for a board of `curve_columns`.
Sheet layout_curve_columns(const board::Board& board, const LayoutOptions& options);

}  // namespace journey::layout
