// In: a map. Out: that nobody looks after it.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_owner(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_owner;
const Rule missing_owner{
    .name = "missing-owner",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::note,
    .summary = "a map has no owner",
    .why =
        "A map without an owner is right on the day it is drawn and on no other: nobody reviews it, and "
        "nobody is asked. Name one for the whole map, or one for every stage. Drafts and archived maps need "
        "none.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  owner: The bar\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_missing_owner,
};

namespace {

void find_missing_owner(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || is_archived(journey) || !journey.owner.text.empty()) return;
  const bool every_stage = std::all_of(journey.stages.begin(), journey.stages.end(),
                                       [](const model::Stage& stage) { return !stage.owner.text.empty(); });
  if (every_stage) return;
  findings.add(journey.span, "nobody looks after this map",
               fmt::format("say who does: {}", findings.writing().line(lexicon::Keyword::owner)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
