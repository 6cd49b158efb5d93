// In: a map. Out: opportunities that are planned without a number to move.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_opportunity_without_metric(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule opportunity_without_metric;
const Rule opportunity_without_metric{
    .name = "opportunity-without-metric",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a planned opportunity has no metric",
    .why =
        "What is not measured is declared a success and done again. Say which number should move, at the "
        "opportunity or at the pain that it solves. An idea may wait with it; what is planned or being done "
        "may not.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    measure: A sign with a code at the door\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    measure: A sign with a code at the door\n"
        "    metric: Wait\n",
    .run = find_opportunity_without_metric,
};

namespace {

bool is_measured(const model::Journey& journey, const model::Opportunity& opportunity) {
  return !opportunity.metrics.empty() ||
         std::any_of(opportunity.solves.begin(), opportunity.solves.end(),
                     [&](model::Index pain) { return !journey.pains[pain].metrics.empty(); });
}

void find_opportunity_without_metric(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!is_decided(opportunity) || is_measured(journey, opportunity)) continue;
      findings.add(
          opportunity.span,
          fmt::format("nothing will tell whether {} has worked", text::quote(opportunity.text.value)),
          fmt::format("say which number should move: {}", findings.writing().line(lexicon::Keyword::metric)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
