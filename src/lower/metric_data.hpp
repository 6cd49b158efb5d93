// In: metrics that name a CSV. Out: its rows as points of their history.
#pragma once

#include "lower/names.hpp"
#include "model/journey.hpp"

#include <unordered_map>
#include <vector>

namespace journey::model::builder {

/// Points by declaration of metric, in the order of the rows.
using MetricData = std::unordered_map<Index, std::vector<Metric::Point>>;

/// Reads the CSV of every `data:`, each file once. What is wrong in a CSV is reported at its own place.
MetricData read_metric_data(const Names& names);

}  // namespace journey::model::builder
