// In: a file whose journey is about several personas. Out: texts that hold for all of them, and name one.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"
#include "model/journey.hpp"

#include <vector>

namespace journey::lower {

/// The places where a text outside every `for` names a single persona of several: the whole name, case as
/// written, two characters or more. Not in what people say or who they are (`quote`, `by`, `with`), nor where
/// `only` or `skip` leaves just that persona. Linear in the texts, times the personas.
std::vector<model::PersonaInText> personas_in_texts(const Names& names, const PersonaJourneys& journeys,
                                                    const model::Declarations& declared);

}  // namespace journey::lower
