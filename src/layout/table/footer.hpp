// In: a board. Out: what stands below the map: derived facts, and the legend of the signs that are used.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

#include <string>
#include <vector>

namespace journey::layout {

/// Adds the derived facts with their top at `y`; returns the y below, `y` where there are none.
int add_insights(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                 int y);

/// Adds the legend with its top at `y`; returns the y below, `y` where no sign is used.
int add_legend(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame, int y);

/// A sign as pictures show it, in a line of the legend.
Block sign_block(const board::LegendEntry& entry);

struct LegendLine {
  Block sign;  ///< 18 px high
  std::string text;
};
/// The same for signs of any kind.
int add_legend(Canvas& canvas, const std::vector<LegendLine>& entries, const Typesetter& type,
               const Frame& frame, int y);

}  // namespace journey::layout
