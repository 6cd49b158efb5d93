// In: findings with edits, and the bytes that they are about. Out: the bytes as they would be.
#pragma once

#include "diagnostic/diagnostic.hpp"
#include "text/source.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journey::diagnostic {

/// Numbers in `diagnostics.all()` of the findings of a file that a program may mend: all of their edits are
/// in this file and sure.
std::vector<std::size_t> fixable(const Diagnostics& diagnostics, text::SourceId file);

struct Mended {
  std::string bytes;
  std::vector<std::size_t> applied;  ///< numbers of the findings whose edits were made
};

/// Makes the edits of the findings `numbers` in `bytes`, those of a finding all or not at all; a finding
/// whose edits touch those of an earlier one is left for another round. A line that an edit leaves without
/// anything goes with its end. O(n log n).
Mended apply_fixes(const Diagnostics& diagnostics, std::span<const std::size_t> numbers,
                   std::string_view bytes);

}  // namespace journey::diagnostic
