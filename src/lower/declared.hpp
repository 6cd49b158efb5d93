// In: declarations of the scope. Out: the elements that a journey refers to; the same in every persona
// journey.
#pragma once

#include "lower/metric_data.hpp"
#include "lower/names.hpp"
#include "model/journey.hpp"

namespace journey::lower {

/// Fills personas, channels, owners, metrics, sources and lanes, in the order of their declarations, so that
/// the index of a declaration is the index of the element.
void fill_declared(model::Journey& journey, const Names& names, const MetricData& data);

}  // namespace journey::lower
