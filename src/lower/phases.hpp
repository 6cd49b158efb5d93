// In: `model:` and the stages. Out: the stage model, and which phase each stage is in.
#pragma once

#include "lower/names.hpp"
#include "lower/persona_journeys.hpp"
#include "model/journey.hpp"

#include <optional>
#include <string_view>

namespace journey::lower {

/// The model that `name` means: a declared one, else a built-in one. Titles of phases are in `language`.
std::optional<model::StageModel> find_model(const Names& names, std::string_view name,
                                            lexicon::Language language);

/// Number of the phase that a word means, or `none`.
model::Index phase_named(const model::StageModel& model, std::string_view word);

/// Number of the phase that a stage says, or else bears the name or title of; `none` where it has none.
model::Index phase_of(const Names& names, syntax::StatementId stage, const model::StageModel& model);

/// Reports stages without a phase, with one that the model lacks, or out of the order of the model.
void check_phases(const Names& names, const PersonaJourneys& journeys);

}  // namespace journey::lower
