// In: a map. Out: low points of the curve at which nothing hurts.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_low_score_without_pain(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule low_score_without_pain;
const Rule low_score_without_pain{
    .name = "low-score-without-pain",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::note,
    .summary = "a low score without a pain",
    .why =
        "The low points of the curve are where a map is useful, and the curve alone says that it is bad, "
        "not why. A pain at the touchpoint or at its stage says what somebody could put right.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1.5 late for work\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1.5 late for work\n"
        "    pain: Nobody knows how long it takes\n",
    .run = find_low_score_without_pain,
};

namespace {

bool is_unexplained(const JourneyPlace& place) {
  if (!place.experience.score || place.unit() > low_score + rounding) return false;
  // A pain of the whole stage may be the reason at each of its touchpoints.
  return place.experience.pains.empty() && place.stage.experience.pains.empty();
}

void find_low_score_without_pain(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    if (!is_unexplained(place)) return;
    findings.add(place.experience.emotions.front().span,
                 fmt::format("{} is scored {}{}, and no pain says why", text::quote(place.title()),
                             written(*place.experience.score, place.journey.scale),
                             whose_score(map, place, is_unexplained)),
                 fmt::format("say what goes wrong: {}", findings.writing().line(lexicon::Keyword::pain)));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
