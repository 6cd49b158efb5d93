// In: the metrics of a map. Out: those of whose value nobody can say whether it is good.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_metric_without_target(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule metric_without_target;
const Rule metric_without_target{
    .name = "metric-without-target",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a metric has a value and no target",
    .why =
        "Whether 62% is good can't be said without knowing where it should be. A metric that is only named, "
        "with no number yet, is not asked.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n",
    .run = find_metric_without_target,
};

namespace {

void find_metric_without_target(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    if (metric.target || (!metric.current && !metric.baseline)) continue;
    findings.add(
        metric.span, fmt::format("metric `{}` has a value and no target", metric.id),
        fmt::format("say where it should be: {}", findings.writing().line(lexicon::Keyword::target)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
