// In: a map. Out: places where everybody is glad and something hurts badly.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_high_score_with_severe_pain(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule high_score_with_severe_pain;
const Rule high_score_with_severe_pain{
    .name = "high-score-with-severe-pain",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = "a high score stands beside a severe pain",
    .why =
        "A place where everybody is glad and something hurts badly is told wrongly on one side. Lower the "
        "score or the severity; where some customers are glad and others are not, write two emotions, and "
        "the map shows both.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: +1.5 relaxed\n"
        "    pain: Nobody knows how long it takes\n"
        "      severity: high\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: +1.5 relaxed, when it is empty\n"
        "    emotion: -1 late for work\n"
        "    pain: Nobody knows how long it takes\n"
        "      severity: high\n",
    .run = find_high_score_with_severe_pain,
};

namespace {

/// The severe pain of a place that everybody likes, or null.
const model::Pain* severe_pain_of(const JourneyPlace& place) {
  // Alternative outcomes say already that not everybody is happy.
  if (!place.experience.score || place.experience.emotions.size() > 1 || place.unit() < high_score - rounding)
    return nullptr;
  for (const model::Index pain : place.experience.pains)
    if (is_severe(place.journey.pains[pain])) return &place.journey.pains[pain];
  return nullptr;
}

void find_high_score_with_severe_pain(const model::Map& map, Findings& findings) {
  each_place(map, [&](const JourneyPlace& place) {
    const model::Pain* const severe = severe_pain_of(place);
    if (severe == nullptr) return;
    const std::string who =
        whose_score(map, place, [](const JourneyPlace& other) { return severe_pain_of(other) != nullptr; });
    findings.add(
        place.experience.emotions.front().span,
        fmt::format("{} is scored {}{}, and a {} pain is said to be there", text::quote(place.title()),
                    written(*place.experience.score, place.journey.scale), who,
                    lexicon::word(lexicon::Enumeration::severity,
                                  static_cast<std::uint8_t>(*severe->severity), lexicon::Language::english)),
        "lower the score or the severity, or write both outcomes as an emotion each",
        {severe->span, "this should hurt"});
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
