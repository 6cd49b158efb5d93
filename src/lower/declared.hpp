// In: declarations of the scope. Out: the elements that a journey refers to and its views; all persona
// journeys share them.
#pragma once

#include "lower/metric_data.hpp"
#include "lower/names.hpp"
#include "model/journey.hpp"

namespace journey::lower {

/// All in the order of their declarations, so that the index of a declaration is the index of the element.
/// Only for compilations without errors: values are taken as right.
model::Declarations build_declared(const Names& names, const MetricData& data);

}  // namespace journey::lower
