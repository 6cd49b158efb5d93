// In: edges that change their height between two sides. Out: where each turns, so that none runs along
// another.
#pragma once

#include <vector>

namespace journey::layout {

/// An edge through a channel from the left side at `from` to the right side at `to`; px, y downwards.
struct Turn {
  double from = 0, to = 0;
  double width = 2;  ///< of its ribbon
  /// Out: where it runs up or down, from the channel's left side; half of it where it is straight.
  double x = 0;
};

/// Gives every turn its lane and returns the width of the channel, px. Lanes that overlap in height stand
/// side by side, those that come first where they cross least: downward edges from the lowest, upward ones
/// from the highest.
int assign_lanes(std::vector<Turn>& turns, int padding);

/// Intervals [first, last] into as few rows as hold them without overlap, short ones in the inner rows as far
/// as there are at most `nested`; beyond, in the order of their beginnings. An interval may begin where
/// another ends. Returns the number of rows; `rows` stands beside `intervals`.
struct Interval {
  int first = 0, last = 0;
};
int assign_rows(const std::vector<Interval>& intervals, std::vector<int>& rows, std::size_t nested);

}  // namespace journey::layout
