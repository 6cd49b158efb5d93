// In: everything declared, and one of the lives. Out: the journey as that persona lives it.
#pragma once

#include "lower/persona_journeys.hpp"
#include "lower/names.hpp"
#include "model/journey.hpp"

namespace journey::model::builder {

/// Builds the journey of a life on top of `declared`, which holds what is the same in all of them.
/// Only for compilations without errors: values are taken as right.
Journey build_life(const Journey& declared, const Names& names, const Lives& lives, std::size_t life);

}  // namespace journey::model::builder
