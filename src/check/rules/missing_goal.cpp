// In: a map. Out: that it does not say what it is for.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_goal(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_goal;
const Rule missing_goal{
    .name = "missing-goal",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a map has no goal",
    .why =
        "A map is made to decide something: where customers leave, which team starts, what to measure. "
        "Without a goal nobody can tell what belongs on it or when it has done its work. Drafts, and maps "
        "whose `journey` says nothing but a title, are not asked.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  goal: Shorten the queue\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_missing_goal,
};

namespace {

void find_missing_goal(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || !(journey.goal.empty())) return;
  findings.add(journey.span, "the map does not say what it is for",
               fmt::format("say which decision it should help with: {}",
                           findings.writing().line(lexicon::Keyword::goal)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
