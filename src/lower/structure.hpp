// In: statements whose keywords are known. Out: what a map lacks, and what its parts say against each other.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"

namespace journey::lower {

/// A file that says nothing, content of a map without a journey, a journey without stages, a stage without
/// content, too many elements.
void check_structure(const Names& names);

/// What depends on whose journey it is: shares over 100%, scores outside the scale, personas the
/// journey is not about.
void check_persona_journeys(const Names& names, const PersonaJourneys& journeys);

}  // namespace journey::lower
