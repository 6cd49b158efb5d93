// In: the metrics of a map. Out: those that no row of their CSV is about.
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_empty_metric_data(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule empty_metric_data;
const Rule empty_metric_data{
    .name = "empty-metric-data",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a data file has no row for the metric",
    .why =
        "Rows are found by the name of the metric in the column `metric`. A file that has none for it "
        "refreshes nothing, and the map goes on showing what it showed before.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n"
        "  metric: queue\n"
        "metric queue: People in the queue\n"
        "  data: kpi.csv\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n"
        "  metric: wait\n"
        "metric wait: Minutes in the queue\n"
        "  data: kpi.csv\n",
    .run = find_empty_metric_data,
};

namespace {

void find_empty_metric_data(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    if (metric.data.empty()) continue;
    // Points of the CSV lie in its own file.
    const bool has_rows = std::any_of(metric.history.begin(), metric.history.end(), [&](const auto& point) {
      return point.span.source != metric.data.span.source;
    });
    if (has_rows) continue;
    findings.add(metric.data.span,
                 fmt::format("no row of `{}` is about metric `{}`", metric.data.value, metric.id),
                 "its column `metric` holds names as the map declares them");
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
