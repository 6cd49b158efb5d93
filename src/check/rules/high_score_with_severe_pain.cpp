// A severe pain at a place where everybody is happy.
//
// Either it does not hurt that much, or the score is not what customers feel. Where some are happy and
// others are not, two outcomes say so.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

void find_high_score_with_severe_pain(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    // Alternative outcomes say already that not everybody is happy.
    if (!place.experience.score || place.experience.emotions.size() > 1 ||
        place.unit() < high_score - rounding)
      return;
    for (const model::Index pain : place.experience.pains) {
      const model::Pain& severe = place.journey.pains[pain];
      if (!is_severe(severe)) continue;
      const model::Outcome& outcome = place.experience.emotions.front();
      findings.add(
          outcome.span,
          fmt::format("{} is scored {}, and a {} pain is said to be there", text::quote(place.title()),
                      written(*place.experience.score, place.journey.scale),
                      lexicon::word(lexicon::Enumeration::severity,
                                    static_cast<std::uint8_t>(*severe.severity), lexicon::Language::english)),
          "lower the score or the severity, or write both outcomes as an emotion each",
          {severe.span, "this should hurt"});
      return;
    }
  });
}

}  // namespace

extern const Rule high_score_with_severe_pain;
const Rule high_score_with_severe_pain{
    "high-score-with-severe-pain",
    Category::plausibility,
    diagnostic::Severity::warning,
    "a high score stands beside a severe pain",
    "A place where everybody is glad and something hurts badly is told wrongly on one side. Lower the "
    "score or the severity; where some customers are glad and others are not, write two emotions, and the "
    "map shows both.",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    emotion: +1.5 relaxed\n"
    "    pain: Nobody knows how long it takes\n"
    "      severity: high\n",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    emotion: +1.5 relaxed, when it is empty\n"
    "    emotion: -1 late for work\n"
    "    pain: Nobody knows how long it takes\n"
    "      severity: high\n",
    find_high_score_with_severe_pain};

}  // namespace journey::check::rules_of_catalogue
