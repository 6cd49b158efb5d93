// In: all findings of a compilation. Out: as many of each file as somebody will read, and how many were left
// out.
#pragma once

#include "diagnostic/diagnostic.hpp"

#include <cstddef>
#include <vector>

namespace journey::diagnostic {

struct Bounded {
  std::vector<const Diagnostic*> shown;  ///< in the order of the findings
  struct Rest {
    text::SourceId source;
    Counts counts;
  };
  std::vector<Rest> rests;  ///< files of which not everything is shown, by number
};

/// At most `per_file` findings of each file, the first ones. Errors go before warnings where there are too
/// many of both, because a warning never hides an error. Findings that are off are not among them.
Bounded bounded(const Diagnostics& diagnostics, std::size_t per_file);

}  // namespace journey::diagnostic
