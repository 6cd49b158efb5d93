// In: a lane, or several that say little. Out: their row: every cell below its column, what is said of a
// stage above that and as wide as the stage, what is said of the whole map side by side.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

#include <vector>

namespace journey::layout {

/// A cell whose items are set but not yet placed.
struct SetCell {
  const board::Lane* lane = nullptr;
  const board::Cell* cell = nullptr;
  std::vector<Block> items;
  std::vector<Point> places;  ///< of the items, from the top left of the cell
  int height = 0;
  /// px between its text and the box around it, which shows how many columns it speaks of; 0: none.
  int frame = 0;
  int name_height = 0;  ///< px that the name of its lane takes above its first item
};

struct LaneRow {
  std::string id, label, description;
  Voice voice = Voice::by_style;  ///< of the label
  std::vector<SetCell> cells;
  std::vector<bool> gaps;          ///< columns where something is missing, which a dash says
  std::vector<int> stage_heights;  ///< room that content of the whole stage takes above its columns
  int height = 0;                  ///< of the row, padding included
};

/// The row of a lane, or of several; then each cell bears the name of its lane.
LaneRow set_lanes(const board::Board& board, const std::vector<const board::Lane*>& lanes,
                  const Typesetter& type, const Frame& frame);

/// Whether something stands in a column, of its own or of its stage.
std::vector<bool> filled_columns(const board::Board& board, const board::Lane& lane);

/// Adds the row with its top at `y`; returns the y below it.
int add_lane(Canvas& canvas, const board::Board& board, LaneRow row, const Typesetter& type,
             const Frame& frame, int y);

/// px that the name of a row takes.
int row_label_height(const std::string& label, const Typesetter& type, const Frame& frame);

/// The name of a row, in the column of names; `y` is the top of the row.
void add_row_label(Canvas& canvas, const board::Board& board, const std::string& id, const std::string& label,
                   const std::string& description, const Typesetter& type, const Frame& frame, int y,
                   Voice voice = Voice::by_style);

}  // namespace journey::layout
