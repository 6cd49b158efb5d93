// In: a map and the day. Out: reviews that should have been by now.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_stale_map(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule stale_map;
const Rule stale_map{
    .name = "stale-map",
    .category = Category::upkeep,
    .severity = diagnostic::Severity::warning,
    .summary = "the day of the next review is past",
    .why =
        "`reviewed` plus `review-every` is how long the map may be relied on. Past that somebody has to "
        "look at it again and say so in `reviewed`; a map that is kept as history is better `archived` and "
        "reviewed no more.",
    .bad =
        "journey: Order a coffee\n"
        "  reviewed: 2020-01-31\n"
        "  review-every: 3 months\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "journey: Order a coffee\n"
        "  reviewed: 2020-01-31\n"
        "  review-every: 900 years\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .run = find_stale_map,
    .needs_today = true,
};

namespace {

void find_stale_map(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.facts.next_review || !findings.today() || is_archived(journey)) continue;
    if (lexicon::last_day(*findings.today()) <= *journey.facts.next_review) continue;
    findings.add(
        journey.reviewed->span,
        fmt::format("the map was to be reviewed by {}", lexicon::to_string(*journey.facts.next_review)),
        fmt::format(
            "look at it again, and say the day: {}",
            findings.writing().line(lexicon::Keyword::reviewed, lexicon::to_string(*findings.today()))));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
