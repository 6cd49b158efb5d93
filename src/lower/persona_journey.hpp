// In: everything declared, and one of the lives. Out: the journey as that persona lives it.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"
#include "model/journey.hpp"

namespace journey::lower {

/// Builds the journey of a life on top of `declared`, which holds what is the same in all of them.
/// Only for compilations without errors: values are taken as right.
model::Journey build_life(const model::Journey& declared, const Names& names, const Lives& lives,
                          std::size_t life);

}  // namespace journey::lower
