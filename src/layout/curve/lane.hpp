// In: a planned curve and the top of its lane. Out: the scale on the ground; the lines, markers and words
// above it.
#pragma once

#include "layout/curve/plan.hpp"
#include "layout/set/canvas.hpp"

namespace journey::layout {

struct CurveLane {
  const board::Lane* lane = nullptr;
  CurvePlan plan;
  std::string name;  ///< of the row: the lane's, or the persona's in a row of its own
  std::string id;
  int height = 0;
  int plot_top = 0;  ///< on the sheet, once the ground is drawn
};

/// The lane for some lines of the curve; `plot_height` px from the best to the worst score.
CurveLane set_curve_lane(const board::Board& board, const board::Lane& lane, std::size_t first_line,
                         std::size_t end_line, const Typesetter& type, const Frame& frame, int plot_height,
                         EarlierWords earlier = EarlierWords::hidden);

/// Adds scale and row name with the lane's top at `y`; returns the y below.
int add_curve_ground(Canvas& canvas, const board::Board& board, CurveLane& lane, const Typesetter& type,
                     const Frame& frame, int y);

/// Adds lines, markers and words; to be called when everything below them is drawn.
void add_curve(Canvas& canvas, const board::Board& board, const CurveLane& lane, const Typesetter& type);

}  // namespace journey::layout
