// In: what became of something since an earlier state. Out: how a picture says so: a sign at its left, a
// frame around what is new, what went pale and struck through. Signs and strokes, so that it reads without
// colours.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"

#include <string>
#include <string_view>

namespace journey::layout {

inline constexpr int change_sign_size = 14;  ///< px

/// The sign of a change: `+`, `~`, `→`, `−` in a disc. Empty where there is none.
Block change_sign(board::Fate mark);

/// Draws a line through each line of text of a cell, as long as it is in the fonts that most readers have.
void strike(SheetCell& cell);

/// Where a change is shown.
struct ChangePlace {
  Box box;     ///< of what changed
  int radius;  ///< of its corners
  int line;    ///< from the top of the box to the middle of its first line
};

/// Shows a change on what a cell holds so far. Nothing where nothing changed.
void add_change(SheetCell& cell, const board::Changed& changed, const ChangePlace& place);

/// Adds what is different to what is read aloud.
void append_change(std::string& label, const board::Board& board, const board::Changed& changed);

}  // namespace journey::layout
