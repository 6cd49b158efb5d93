// In: a journey with every way on. Out: the way through it that most take.
#pragma once

#include "model/journey.hpp"

#include <vector>

namespace journey::model {

/// Where those come who always go the way that most go, from where the journey begins to where they leave it
/// or meet their own steps again: touchpoints, and the stages without touchpoints between them, in the order
/// in which they come. Nobody follows an exit as long as another way leads on; parts that are not known count
/// as equal, and among equals the first is taken, so that a side path is not. Where all is optional,
/// everything in the order of the map. Linear in the touchpoints, stages and ways.
std::vector<Place> main_path(const Journey& journey);

}  // namespace journey::model
