// A metric that nobody wants to move.
//
// A number without a target is trivia: nobody can say whether 62 is good. Metrics without any number are
// names of numbers to come, and are left alone.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

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

extern const Rule metric_without_target;
const Rule metric_without_target{
    "metric-without-target",
    Category::completeness,
    diagnostic::Severity::note,
    "a metric has a value and no target",
    "Whether 62% is good can't be said without knowing where it should be. A metric that is only named, "
    "with no number yet, is not asked.",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n"
    "  metric: wait\n"
    "metric wait: Time in the queue\n"
    "  unit: min\n"
    "  current: 9\n",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n"
    "  metric: wait\n"
    "metric wait: Time in the queue\n"
    "  unit: min\n"
    "  current: 9\n"
    "  target: 5\n",
    find_metric_without_target};

}  // namespace journey::check::rules_of_catalogue
