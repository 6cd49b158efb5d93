// In: a map. Out: metrics of its own that measure nothing in it.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_metric(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_metric;
const Rule unused_metric{
    .name = "unused-metric",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a metric is declared and never used",
    .why =
        "A metric is worth its place where one sees what it measures: at a touchpoint, a pain, an "
        "opportunity, or the journey as a whole. One to which nothing refers tells the reader nothing about "
        "the experience.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    metric: wait\n"
        "metric wait: Minutes in the queue\n"
        "  unit: min\n"
        "metric sales: Cups sold\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    metric: wait\n"
        "metric wait: Minutes in the queue\n"
        "  unit: min\n",
    .run = find_unused_metric,
};

namespace {

void find_unused_metric(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(
      map, lexicon::Keyword::metric, map.first().metric_declarations(), usage_of(map).metrics, findings,
      fmt::format("say what it measures, {}, or take it out", writing.line(lexicon::Keyword::metric)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
