// In: the settings of the projects of both sides. Out: what changed in them that a reviewer has to know.
#pragma once

#include "cli/commands/compare_sides.hpp"
#include "compare/comparison.hpp"

#include <vector>

namespace journey::cli {

/// An entry for each journey.toml of both sides that says something else: a rule whose level is another
/// (lower: attention), and that anything else is.
std::vector<compare::File> compare_settings(const MapsOfSide& before, const MapsOfSide& after);

}  // namespace journey::cli
