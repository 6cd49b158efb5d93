// In: a map. Out: that it is about nobody in particular.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_persona;
const Rule missing_persona{
    .name = "missing-persona",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a map has no persona",
    .why =
        "An average customer has no feelings, and a map of everybody's journey can be neither checked nor "
        "felt with. Say whose it is; a persona of three lines (who, what they need, what they fear) is "
        "enough. Drafts, and maps whose `journey` says nothing but a title, are not asked.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  goal: Shorten the queue\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  goal: Shorten the queue\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_missing_persona,
};

namespace {

void find_missing_persona(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || !(journey.journey_personas.empty())) return;
  findings.add(journey.span, "the journey is about nobody in particular",
               fmt::format("say whose it is: {}, and {} below the journey",
                           findings.writing().head(lexicon::Keyword::persona, "…"),
                           findings.writing().line(lexicon::Keyword::persona)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
