// In: an opportunity. Out: its priority, as it is written or as it follows from impact and effort.
#pragma once

#include "model/journey.hpp"

#include <optional>

namespace journey::model {

struct KnownPriority {
  lexicon::Priority priority = lexicon::Priority::medium;
  bool is_derived = false;  ///< nobody wrote it
};

/// What is written, else what the quadrants of the impact and effort matrix say (both 1 to 5): much for
/// little effort (4 or more for 3 or less) goes first; little (2 or less), or something middling for much
/// effort (4 or more), goes last. Nothing where neither is known.
std::optional<KnownPriority> priority_of(const Opportunity& opportunity);

}  // namespace journey::model
