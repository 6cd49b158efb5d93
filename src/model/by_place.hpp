// In: the pains or opportunities of a persona journey. Out: those that stand in each place, in the order of
// the map.
#pragma once

#include "model/journey.hpp"
#include "model/place.hpp"

#include <vector>

namespace journey::model {

/// Numbers of elements by where they stand.
struct ByPlace {
  std::vector<std::vector<Index>> stage, touchpoint;  ///< by index
  std::vector<Index> whole;
  [[nodiscard]] const std::vector<Index>& at(Place place) const {
    return place.touchpoint != none ? touchpoint[place.touchpoint]
           : place.stage != none    ? stage[place.stage]
                                    : whole;
  }
};

template <typename Element>
ByPlace by_place(const Journey& journey, const std::vector<Element>& elements) {
  ByPlace result;
  result.stage.resize(journey.stages.size());
  result.touchpoint.resize(journey.touchpoints.size());
  for (Index index = 0; index < elements.size(); ++index) {
    const Element& element = elements[index];
    if (element.touchpoint < result.touchpoint.size()) {
      result.touchpoint[element.touchpoint].push_back(index);
    } else if (element.stage < result.stage.size()) {
      result.stage[element.stage].push_back(index);
    } else {
      result.whole.push_back(index);
    }
  }
  return result;
}

/// Calls `visit(Place)` with every place of the map in its order: each stage, then its touchpoints; the whole
/// map last. It is the order in which pains and opportunities are numbered.
template <typename Visit>
void for_each_place(const Journey& journey, Visit&& visit) {
  for (Index stage = 0; stage < journey.stages.size(); ++stage) {
    visit(Place{stage, none});
    const Stage& of = journey.stages[stage];
    for (Index at = 0; at < of.touchpoint_count; ++at) visit(Place{stage, of.first_touchpoint + at});
  }
  visit(Place{});
}

}  // namespace journey::model
