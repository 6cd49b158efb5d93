// In: a map. Out: what its history counts and measures of it, but for what was found.
#pragma once

#include "model/journey.hpp"
#include "review/history.hpp"

namespace journey::cli {

/// Of the first persona where a number is one persona's; pains and opportunities of all personas, each once.
/// A pain is open where any of its personas has no opportunity with the status `done` that solves it.
review::Measures measures_of(const model::Map& map);

}  // namespace journey::cli
