// Words without a score.
//
// "Annoyed" is worth knowing, but how much is what the curve shows. Words alone are kept and shown, and leave
// a gap in the curve at this place; the reader sees a line that jumps over it. A rough score is better than
// none: half the scale up or down.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

void look_at_emotions(const model::Experience& experience, const lexicon::Scale& scale, Findings& findings) {
  for (const model::Outcome& outcome : experience.emotions) {
    if (outcome.emotion.low) continue;
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

extern const Rule emotion_without_score;
const Rule emotion_without_score{
    "emotion-without-score",
    Category::completeness,
    diagnostic::Severity::warning,
    "an emotion has words and no score",
    "The words are shown, but the curve can't pass through them: it has a gap there. A rough score is better "
    "than none; "
    "the words say the rest.",
    "journey: Order a coffee\nstage order: Order\n  touchpoint queue: Stand in line\n    emotion: bored\n",
    "journey: Order a coffee\nstage order: Order\n  touchpoint queue: Stand in line\n    emotion: -1 bored\n",
    find_emotion_without_score};

}  // namespace journey::check::rules_of_catalogue
