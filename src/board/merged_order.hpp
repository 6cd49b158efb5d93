// In: two sequences of things, some of which are the same. Out: one, in which what only the old one has
// stands behind what it followed there.
#pragma once

#include "board/overlay.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace journey::board {

struct MergedPlace {
  bool is_old = false;
  std::size_t at = 0;  ///< in its sequence
};

/// `now` and `before`: identities; `goes(i)`: whether the i-th of the old ones is to be in the result.
template <typename Goes>
std::vector<MergedPlace> merged_order(const std::vector<Kinship::Identity>& now,
                                      const std::vector<Kinship::Identity>& before, Goes&& goes) {
  // By what they follow: 0 is the beginning, i + 1 the i-th of the new ones.
  std::vector<std::vector<std::size_t>> behind(now.size() + 1);
  std::size_t follows = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const auto same = std::find(now.begin(), now.end(), before[i]);
    if (before[i] != Kinship::nothing && same != now.end()) {
      follows = static_cast<std::size_t>(same - now.begin()) + 1;
    } else if (goes(i)) {
      behind[follows].push_back(i);
    }
  }
  std::vector<MergedPlace> places;
  for (std::size_t i = 0; i <= now.size(); ++i) {
    if (i > 0) places.push_back({false, i - 1});
    for (const std::size_t old : behind[i]) places.push_back({true, old});
  }
  return places;
}

}  // namespace journey::board
