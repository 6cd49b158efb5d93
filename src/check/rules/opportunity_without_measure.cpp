// In: a map. Out: opportunities that are planned without saying how.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_opportunity_without_measure(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule opportunity_without_measure;
const Rule opportunity_without_measure{
    .name = "opportunity-without-measure",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a planned opportunity has no measure, experiment or link",
    .why =
        "An idea may be vague; what is planned or being done is made of steps that somebody can tick off. "
        "Write them as `measure`, an A/B test as `experiment`, or link the plan where it is kept.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    metric: Wait\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  opportunity: Order ahead in the app\n"
        "    status: planned\n"
        "    metric: Wait\n"
        "    measure: A sign with a code at the door\n",
    .run = find_opportunity_without_measure,
};

namespace {

/// "Better photos" is a wish; "three photos of each product in daylight" can be done and ticked off.
bool says_how(const model::Opportunity& opportunity) {
  return !opportunity.measures.empty() || !opportunity.experiments.empty() || !opportunity.link.empty() ||
         !opportunity.description.empty();
}

void find_opportunity_without_measure(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Opportunity& opportunity : journey.opportunities) {
      if (!is_decided(opportunity) || says_how(opportunity)) continue;
      findings.add(opportunity.span,
                   fmt::format("{} is planned, but not how", text::quote(opportunity.text.value)),
                   fmt::format("say what will be done: {}, {}, or a {} to the plan",
                               findings.writing().line(lexicon::Keyword::measure),
                               findings.writing().line(lexicon::Keyword::experiment),
                               findings.writing().quoted(lexicon::Keyword::link)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
