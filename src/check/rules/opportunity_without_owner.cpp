// In: a map. Out: open opportunities that are nobody's.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_opportunity_without_owner(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule opportunity_without_owner;
const Rule opportunity_without_owner{
    .name = "opportunity-without-owner",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "an opportunity has no owner",
    .why =
        "What belongs to everybody is done by nobody. An opportunity is owned by whom it names, else by the "
        "owner of its touchpoint, its stage, its pain or the map. Done and rejected ones need none, and "
        "drafts are not asked.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  owner: The bar\n"
        "  opportunity: Order ahead in the app\n",
    .run = find_opportunity_without_owner,
};

namespace {

bool is_owned(const model::Reference& owner) { return !owner.text.empty(); }

bool has_owner(const model::Journey& journey, const model::Opportunity& opportunity) {
  if (is_owned(opportunity.owner) || is_owned(journey.owner)) return true;
  if (opportunity.stage != model::none && is_owned(journey.stages[opportunity.stage].owner)) return true;
  if (opportunity.touchpoint != model::none && is_owned(journey.touchpoints[opportunity.touchpoint].owner))
    return true;
  return std::any_of(opportunity.solves.begin(), opportunity.solves.end(),
                     [&](model::Index pain) { return is_owned(journey.pains[pain].owner); });
}

void find_opportunity_without_owner(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!is_open(opportunity) || has_owner(journey, opportunity)) continue;
      findings.add(opportunity.span,
                   fmt::format("the opportunity {} is nobody's", text::quote(opportunity.text.value)),
                   fmt::format("say who takes it: {}", findings.writing().line(lexicon::Keyword::owner)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
