// In: a map and the day. Out: reviews that should have been by now.
#include "check/places.hpp"
#include "check/rule.hpp"

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

using lexicon::say;

constexpr Phrase review_is_past{"the map was to be reviewed by {0}", "這張地圖最晚該在 {0} 審閱",
                                "这张地图最晚应在 {0} 评审", "このマップの見直し期限は {0} だった"};
constexpr Phrase look_and_say_day{"look at it again, and say the day: {0}", "重新看過一遍，並寫上日期：{0}",
                                  "重新看一遍，并写上日期：{0}", "見直して、その日付を書いてください：{0}"};

void find_stale_map(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.facts.next_review || !findings.today() || is_archived(journey)) continue;
    if (lexicon::last_day(*findings.today()) <= *journey.facts.next_review) continue;
    findings.add(journey.reviewed->span, say<review_is_past>(lexicon::to_string(*journey.facts.next_review)),
                 say<look_and_say_day>(findings.writing().line(lexicon::Keyword::reviewed,
                                                               lexicon::to_string(*findings.today()))));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
