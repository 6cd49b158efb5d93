// In: elements with their sources. Out: whether each is researched or assumed.
#pragma once

#include "model/journey.hpp"

#include <vector>

namespace journey::model {

/// Fills `evidence` of stages, touchpoints, lines, needs, pains, opportunities and numbers. An element rests
/// on its own sources, else on those of its touchpoint, its stage, its journey. It is assumed where all of
/// them are assumptions: one interview among them is research. Where none of these names a source nothing is
/// said.
void find_evidence(Journey& journey);
/// What sources bear out: where there are none, `otherwise`; only assumptions is assumed.
Evidence evidence_of(const std::vector<Source>& declared, const std::vector<Reference>& sources,
                     Evidence otherwise);
/// Likewise of the texts of personas, which rest on their own sources, else on those of the persona.
void find_evidence(Declarations& declared);

}  // namespace journey::model
