// In: how long a persona takes, place by place. Out: bars as long as that, waiting hatched, and the clock
// below them.
#pragma once

#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

#include <string>

namespace journey::layout {

inline constexpr int time_line_height = 46;  ///< px of the bars with their clock

/// Adds the bars of a persona with their top at `y`. `id` begins that of their cells.
void add_time_line(Canvas& canvas, const board::Board& board, const std::string& id,
                   const board::Timeline::Line& line, const Typesetter& type, const Frame& frame, int y);

}  // namespace journey::layout
