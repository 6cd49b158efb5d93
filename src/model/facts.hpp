// In: a journey with its touchpoints. Out: what follows from it without being written.
#pragma once

#include "model/journey.hpp"

#include <optional>
#include <vector>

namespace journey::model {

/// Mean of the middles of the outcomes that have a score; absent where none has.
std::optional<double> score_of(const std::vector<Outcome>& emotions);

/// Fills the curve with its lowest, highest and last point and its mean, and the date of the next review.
/// The end is the last point of the main line, because a side path is not how a journey ends; where all is
/// optional, the last point.
void find_facts(Journey& journey);

}  // namespace journey::model
