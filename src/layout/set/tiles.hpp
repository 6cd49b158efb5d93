// In: sizes of things in a row, and the room on a page. Out: which of them share a page.
#pragma once

#include <cstddef>
#include <vector>

namespace journey::layout {

/// Things `begin` to before `end`.
struct Tile {
  std::size_t begin = 0, end = 0;
};

/// As few groups of neighbours as `room` allows, and among those the fullest as empty as can be.
/// `before_first` of the first group's room is taken already; a thing that is larger than the room has a
/// group of its own.
std::vector<Tile> tiles_of(const std::vector<int>& sizes, int room, int before_first = 0);

/// No more than `groups` groups of neighbours, the fullest of them as empty as can be.
std::vector<Tile> tiles_in(const std::vector<int>& sizes, int groups);

}  // namespace journey::layout
