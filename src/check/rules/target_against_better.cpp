// In: the metrics of a map. Out: targets at which the metric would be worse than it is.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_target_against_better(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule target_against_better;
const Rule target_against_better{
    .name = "target-against-better",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a target lies on the wrong side of `better`",
    .why =
        "`better` says which way is up and the target says where to go. Where they disagree one of them is "
        "mistyped, and every picture shows progress as decline. The target is compared with the baseline, "
        "or with the current value where there is none.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 15\n"
        "  better: lower\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "  metric: wait\n"
        "metric wait: Time in the queue\n"
        "  unit: min\n"
        "  current: 9\n"
        "  target: 5\n"
        "  better: lower\n",
    .run = find_target_against_better,
};

namespace {

void find_target_against_better(const model::Map& map, Findings& findings) {
  for (const model::Metric& metric : map.first().metric_declarations()) {
    if (!metric.better_written || !metric.target) continue;
    // Where it stood when the target was set; the current value may have passed the target since.
    const auto& from = metric.baseline ? metric.baseline : metric.current;
    if (!from) continue;
    const bool higher = metric.better == lexicon::Better::higher;
    const bool wrong = higher ? metric.target->value < from->value : metric.target->value > from->value;
    if (!wrong) continue;
    findings.add(metric.target->span,
                 fmt::format("the target of `{}` is {} where it stands, though {} is better", metric.id,
                             higher ? "below" : "above", higher ? "higher" : "lower"),
                 fmt::format("check the target, and {}",
                             findings.writing().line(
                                 lexicon::Keyword::better,
                                 findings.writing().value(lexicon::Enumeration::better,
                                                          static_cast<std::uint8_t>(*metric.better)))),
                 {from->span, "it stands here"});
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
