#include "layout/set/tiles.hpp"

#include <utility>

namespace journey::layout {
namespace {

std::vector<Tile> filled(const std::vector<int>& sizes, int room, int before_first) {
  std::vector<Tile> tiles;
  int used = before_first;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    // A first group without a thing is no group: what stands before it then has the page to itself.
    if (tiles.empty() || (used + sizes[i] > room && tiles.back().end > tiles.back().begin)) {
      if (!tiles.empty()) used = 0;
      tiles.push_back({i, i});
    }
    tiles.back().end = i + 1;
    used += sizes[i];
  }
  return tiles;
}

}  // namespace

std::vector<Tile> tiles_of(const std::vector<int>& sizes, int room, int before_first) {
  std::vector<Tile> best = filled(sizes, room, before_first);
  int least = 0, most = room;  // the least room that gives as few groups lies in (least, most]
  while (most - least > 1) {
    const int middle = least + (most - least) / 2;
    std::vector<Tile> tiles = filled(sizes, middle, before_first);
    if (tiles.size() > best.size()) {
      least = middle;
    } else {
      most = middle;
      best = std::move(tiles);
    }
  }
  return best;
}

std::vector<Tile> tiles_in(const std::vector<int>& sizes, int groups) {
  int most = 0;
  for (const int size : sizes) most += size;
  int least = 0;  // the least room that takes no more groups lies in (least, most]
  while (most - least > 1) {
    const int middle = least + (most - least) / 2;
    (filled(sizes, middle, 0).size() > static_cast<std::size_t>(groups) ? least : most) = middle;
  }
  return filled(sizes, most, 0);
}

}  // namespace journey::layout
