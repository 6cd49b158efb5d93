// In: what was found on both sides. Out: which of it is new.
#pragma once

#include "compare/pairing.hpp"

#include <cstddef>
#include <vector>

namespace journey::compare {

/// Numbers of findings in `found->all()` of each side that the other side does not have: the same rule in the
/// same line of the same element, else at the same element, else at the same touchpoint, stage or map.
struct OneSided {
  std::vector<std::size_t> before, after;
};
OneSided one_sided_findings(const Pairing& pairing);

/// The same of two sides that nothing is known of yet: numbers of what only the new one has.
std::vector<std::size_t> new_findings(const Side& before, const Side& after);

}  // namespace journey::compare
