// In: two sides that compile, and what is written otherwise. Out: what that means for each persona.
#pragma once

#include "compare/pairing.hpp"

#include <vector>

namespace journey::compare {

/// Curve, reach, drop-off and ways that nobody wrote, one change for each persona journey and quantity; what
/// is the same for all of them is said once, of nobody. Without fingerprints.
std::vector<Change> persona_consequences(const Pairing& pairing, const std::vector<Fact>& facts);

}  // namespace journey::compare
