// In: a map of the future and the one it replaces. Out: stages that only one of them has.
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_drifted_future(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule drifted_future;
const Rule drifted_future{
    .name = "drifted-future",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = "a map of the future and the one of today have different stages",
    .why =
        "A map of the future is laid beside the map that `before` names. A stage that only one of them has "
        "is a change that somebody meant, or a stage that was renamed in one of them, and a reader can't "
        "tell which. Use the same names for what stays; allow what is meant. Stages that are optional today "
        "may be gone.",
    .bad =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage ordering: Ordering\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +1 quick\n",
    .good =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +1 quick\n",
    .run = find_drifted_future,
};

namespace {

bool has_stage(const model::Journey& journey, const model::Stage& stage) {
  return std::any_of(journey.stages.begin(), journey.stages.end(), [&](const model::Stage& other) {
    return other.id == stage.id || other.title == stage.title;
  });
}

void find_drifted_future(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (journey.earlier.map == nullptr) continue;
    const model::Journey& today = journey.earlier.map->journeys[journey.earlier.journey];
    const std::string name = text::quote(journey.before.value);
    for (const model::Stage& stage : journey.stages) {
      if (has_stage(today, stage)) continue;
      findings.add(stage.span, fmt::format("stage {} is not in {}", text::quote(stage.title), name),
                   fmt::format("call it as it is called there; if it is new, {}", findings.allowing().english()),
                   {today.span, "the map that this one replaces"});
    }
    std::string missing;
    const model::Stage* first = nullptr;
    for (const model::Stage& stage : today.stages) {
      // What only some come to today may well be gone tomorrow.
      if (stage.optional.is_optional || has_stage(journey, stage)) continue;
      missing += (missing.empty() ? "" : ", ") + text::quote(stage.title);
      if (first == nullptr) first = &stage;
    }
    if (first == nullptr) continue;
    findings.add(journey.before.span, fmt::format("{} has stages that this map lacks: {}", name, missing),
                 fmt::format("tell what becomes of them; if they are gone, {}", findings.allowing().english()),
                 {first->span, "the first of them"});
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
