// In: everything declared, and one of the persona journeys. Out: the journey of that persona.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"
#include "model/journey.hpp"

#include <cstddef>
#include <memory>

namespace journey::lower {

/// Builds a persona journey beside `declared`, which all of them share.
/// Only for compilations without errors: values are taken as right.
model::Journey build_persona_journey(std::shared_ptr<const model::Declarations> declared, const Names& names,
                                     const PersonaJourneys& journeys, std::size_t persona_journey);

}  // namespace journey::lower
