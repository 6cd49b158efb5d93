// In: statements whose references were looked up. Out: the same as plain data, mistakes or none, for whoever
// compares maps.
#pragma once

#include "lower/names.hpp"
#include "model/written.hpp"

namespace journey::lower {

/// What all files of a compilation say. Statements that were not understood are left out with all they hold.
model::Written written_of(const Names& names);

}  // namespace journey::lower
