// In: a journey with its touchpoints. Out: what follows from it without being written.
#pragma once

#include "model/journey.hpp"

#include <optional>
#include <vector>

namespace journey::model {

/// Mean of the middles of the outcomes that have a score; absent where none has. They weigh what their shares
/// say: Σ share × middle ÷ Σ share. Those without a share divide what the others leave of 100% equally; where
/// none has a share all weigh the same. Words without a score never weigh.
std::optional<double> score_of(const std::vector<Outcome>& emotions);

/// Fills the curve with its lowest and highest points and outcomes, its end and its mean, and the date of the
/// next review; the flow is known. The end is the last point of the way that most take, because a side path
/// is not how a journey ends; where that way has no point, the last of the map.
void find_facts(Journey& journey);

}  // namespace journey::model
