// A map that was to be reviewed by now.
//
// A map is true on the day it is reviewed and a little less each day after. `review-every` says how long it
// may be relied on; past that it is read as if it still were.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

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

extern const Rule stale_map;
const Rule stale_map{
    "stale-map",
    Category::upkeep,
    diagnostic::Severity::warning,
    "the day of the next review is past",
    "`reviewed` plus `review-every` is how long the map may be relied on. Past that somebody has to look at "
    "it again and say "
    "so in `reviewed`; a map that is kept as history is better `archived` and reviewed no more.",
    "journey: Order a coffee\n  reviewed: 2020-01-31\n  review-every: 3 months\nstage order: Order\n  goal: "
    "Get a coffee quickly\n",
    "journey: Order a coffee\n  reviewed: 2020-01-31\n  review-every: 900 years\nstage order: Order\n  goal: "
    "Get a coffee quickly\n",
    find_stale_map,
    true};

}  // namespace journey::check::rules_of_catalogue
