// In: metrics that name a CSV. Out: its rows as points of their history.
#pragma once

#include "lower/names.hpp"
#include "model/journey.hpp"

#include <unordered_map>
#include <vector>

namespace journey::lower {

/// Points by declaration of metric, in the order of the rows.
using MetricData = std::unordered_map<model::Index, std::vector<model::Metric::Point>>;

/// Reads the CSV of every `data:`, each file once. What is wrong in a CSV is reported at its own place.
MetricData read_metric_data(const Names& names);

}  // namespace journey::lower
