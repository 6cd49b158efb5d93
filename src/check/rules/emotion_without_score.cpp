// In: a map. Out: emotions in words alone, at which the curve has a gap.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_emotion_without_score(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule emotion_without_score;
const Rule emotion_without_score{
    .name = "emotion-without-score",
    .category = Category::completeness,
    .severity = diagnostic::Severity::warning,
    .summary = "an emotion has words and no score",
    .why =
        "The words are shown, but the curve can't pass through them: it has a gap there. A rough score is "
        "better than none; the words say the rest.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: bored\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1 bored\n",
    .run = find_emotion_without_score,
};

namespace {

void look_at_emotions(const model::Experience& experience, const lexicon::Scale& scale, Findings& findings) {
  for (const model::Outcome& outcome : experience.emotions) {
    if (outcome.emotion.low) continue;
    // A rough score will do: halfway between the worst and the middle.
    const std::string example = fmt::format("{} {}", written((scale.worst + scale.middle()) / 2, scale),
                                            text::shorten(outcome.emotion.words));
    findings.add(outcome.span, "this emotion has words and no score, so it leaves a gap in the curve",
                 fmt::format("put a score before the words: {}",
                             findings.writing().line(lexicon::Keyword::emotion, example)));
  }
}

void find_emotion_without_score(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (const model::Stage& stage : journey.stages)
      look_at_emotions(stage.experience, journey.scale, findings);
    for (const model::Touchpoint& touchpoint : journey.touchpoints)
      look_at_emotions(touchpoint.experience, journey.scale, findings);
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
