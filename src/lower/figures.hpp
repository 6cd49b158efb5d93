// In: statements whose values are known. Out: mistakes in how numbers, people and opportunities fit together
// that are the same for every persona.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"

namespace journey::lower {

/// Reports who alone meets what, shares of personas, effects, measured shares and lanes that contradict
/// themselves.
void check_figures(const Names& names, const PersonaJourneys& journeys);
/// Reports opportunities that wait for each other in a circle, each circle once, with its chain.
void check_dependencies(const Names& names);

}  // namespace journey::lower
