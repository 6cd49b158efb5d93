// In: everything declared, and one of the persona journeys. Out: the journey of that persona.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"
#include "model/journey.hpp"

namespace journey::lower {

/// Builds a persona journey on top of `declared`, which holds what is the same in all of them.
/// Only for compilations without errors: values are taken as right.
model::Journey build_persona_journey(const model::Journey& declared, const Names& names,
                                     const PersonaJourneys& journeys, std::size_t persona_journey);

}  // namespace journey::lower
