// In: nothing of its own. Out: what an element of a board bears where that is compared with an earlier state.
#pragma once

#include "text/source.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journey::board {

/// What became of an element since the state that a board is compared with.
enum class Fate : std::uint8_t {
  none,
  added,
  changed,
  moved,    ///< and perhaps changed
  removed,  ///< only that state has it
};
struct Changed {
  Fate mark = Fate::none;
  std::vector<std::string> told = {};  ///< sentences of what is different, for tooltips
  [[nodiscard]] bool empty() const { return mark == Fate::none; }
};

/// Where the statement of an element is written, by which it is known in another state of its map; nothing
/// where it is made of no statement of its own.
using Origin = std::optional<text::Span>;

}  // namespace journey::board
