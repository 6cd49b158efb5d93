// In: the metrics of a map. Out: those whose numbers may be minutes, people or percent.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_metric_without_unit(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule metric_without_unit;
const Rule metric_without_unit{
    .name = "metric-without-unit",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a metric has numbers and no unit",
    .why =
        "The map shows the number where it matters, and \"9\" there may be minutes, people or percent. "
        "Units are free text: `min`, `%`, `points of 10`.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  current: 9\n"
        "  target: 5\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n",
    .run = find_metric_without_unit,
};

namespace {

void find_metric_without_unit(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    const bool has_number = metric.current || metric.baseline || metric.target;
    if (!metric.unit.empty() || !has_number) continue;
    findings.add(metric.span, fmt::format("the numbers of metric `{}` have no unit", metric.id),
                 fmt::format("say what they count: {}", findings.writing().line(lexicon::Keyword::unit)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
