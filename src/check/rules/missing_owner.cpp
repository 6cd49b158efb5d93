// A map that nobody looks after.
//
// Maps without an owner are right on the day they are drawn and on no other. An owner of every stage is as
// good as one of the whole.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

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

extern const Rule missing_owner;
const Rule missing_owner{
    "missing-owner",
    Category::upkeep,
    diagnostic::Severity::note,
    "a map has no owner",
    "A map without an owner is right on the day it is drawn and on no other: nobody reviews it, and "
    "nobody is asked. Name one for the whole map, or one for every stage. Drafts and archived maps need "
    "none.",
    "journey: Order a coffee\n"
    "  status: live\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n",
    "journey: Order a coffee\n"
    "  status: live\n"
    "  owner: The bar\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n",
    find_missing_owner};

}  // namespace journey::check::rules_of_catalogue
