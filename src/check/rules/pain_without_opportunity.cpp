// In: a map. Out: pains that nobody answers.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_pain_without_opportunity(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule pain_without_opportunity;
const Rule pain_without_opportunity{
    .name = "pain-without-opportunity",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a pain has no opportunity",
    .why =
        "A map that says what hurts and stops there is read once. What can be done belongs below the pain, "
        "or names it in `solves`. As soon as a map rates its pains with `severity`, only high and critical "
        "ones are asked about: leaving the small ones is a decision, too. Drafts are not asked.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  pain: The queue is long\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  pain: The queue is long\n"
        "    opportunity: Order ahead in the app\n",
    .run = find_pain_without_opportunity,
};

namespace {

void find_pain_without_opportunity(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    const bool rated = std::any_of(journey.pains.begin(), journey.pains.end(),
                                   [](const model::Pain& pain) { return pain.severity.has_value(); });
    for (const model::Pain& pain : journey.pains) {
      if (!pain.solved_by.empty() || (rated && !is_severe(pain))) continue;
      findings.add(
          pain.span, fmt::format("no opportunity answers the pain {}", text::quote(pain.text.value)),
          fmt::format("write one below it: {}", findings.writing().line(lexicon::Keyword::opportunity)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
