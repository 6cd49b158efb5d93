// In: the facts of a comparison. Out: which of them made something follow.
#pragma once

#include "compare/pairing.hpp"

#include <functional>
#include <string>
#include <vector>

namespace journey::compare {

/// Why something follows: kinds of facts that can make it.
enum class Cause : std::uint8_t {
  flow,      ///< ways, moves, who skips: reach, drop-off, where a way leads
  feelings,  ///< emotions, and what came, went or moved: mean, lowest, end
  numbers,   ///< what stands before it
};

/// Fingerprints of the facts that can have made it, sorted; all of them where none is known. `narrows`: holds
/// for those of them that are likely, and goes by if for none.
std::vector<std::string> because(const std::vector<Fact>& facts, Cause cause,
                                 const std::function<bool(const Fact&)>& narrows = {});
/// The same of the facts for which `holds` does.
std::vector<std::string> because_of(const std::vector<Fact>& facts,
                                    const std::function<bool(const Fact&)>& holds);

}  // namespace journey::compare
