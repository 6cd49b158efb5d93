// In: the timeline of a board and its lane. Out: a row of bars, waiting hatched, with a clock below them, and
// what is said of the times below that.
#pragma once

#include "layout/set/canvas.hpp"
#include "layout/table/lanes.hpp"

#include <string>
#include <vector>

namespace journey::layout {

struct TimeLane {
  const board::Lane* lane = nullptr;
  LaneRow said;  ///< the items, below the bars
  Block note;    ///< below the name of the row: how widths follow from times
  int label_height = 0;
  int lines_top = 0;  ///< from the top of the row to the first line of bars
  int said_top = 0;   ///< to the items
  int height = 0;
};

TimeLane set_time_lane(const board::Board& board, const board::Lane& lane, const Typesetter& type,
                       const Frame& frame);

/// Adds the row with its top at `y`; returns the y below it.
int add_time_lane(Canvas& canvas, const board::Board& board, TimeLane lane, const Typesetter& type,
                  const Frame& frame, int y);

}  // namespace journey::layout
