// In: a persona journey of the subject. Out: what was found out about it: its highest and lowest points, its
// end, its mean, who leaves.
#include "board/parts.hpp"

#include <optional>

namespace journey::board {

namespace {

using lexicon::Keyword;
using lexicon::Label;
using model::none;

/// "Ask for a return (−2 annoyed, let down)".
std::string told_point(const Subject& subject, const model::Journey& journey,
                       const model::CurvePoint& point) {
  const Place place{point.stage, point.touchpoint};
  const auto& emotions = place.touchpoint != none ? journey.touchpoints[place.touchpoint].experience.emotions
                                                  : journey.stages[place.stage].experience.emotions;
  std::vector<std::string> words;
  for (const model::Outcome& outcome : emotions) {
    if (outcome.emotion.low) words.push_back(outcome.emotion.words);
  }
  const std::string listed = subject.wording().listed(words);
  return subject.wording().with_aside(
      subject.title_of(place),
      subject.wording().score(point.score, journey.scale) + (listed.empty() ? std::string() : " " + listed));
}

}  // namespace

std::vector<Fact> insights_of(const Subject& subject, const PersonaJourney& persona_journey) {
  const Wording& wording = subject.wording();
  const model::Journey& journey = *persona_journey.journey;
  const model::Facts& facts = journey.facts;
  std::vector<Fact> insights;
  const auto add = [&](Label label, FactKey key, std::string value) {
    if (value.empty()) return;
    std::string name = wording.label(label);
    if (subject.compares()) name = wording.with_aside(name, persona_journey.persona);
    insights.push_back({std::move(name), std::move(value), {}, key});
  };
  // A view of some stages says nothing of the others: no point that it does not show, no sum over all of
  // them.
  const bool is_whole = subject.stages().size() == journey.stages.size();
  const auto add_point = [&](Label label, FactKey key, const std::optional<std::size_t>& index) {
    if (!index || *index >= facts.curve.size()) return;
    const model::CurvePoint& point = facts.curve[*index];
    if (subject.columns_of(Place{point.stage, point.touchpoint}).count == 0) return;
    add(label, key, told_point(subject, journey, point));
  };
  if (subject.shows(Keyword::emotion)) {
    if (has_extremes(facts)) {
      add_point(Label::highest_label, Derived::highest, facts.highest);
      add_point(Label::lowest_label, Derived::lowest, facts.lowest);
    }
    add_point(Label::end_label, Derived::end, facts.end);
    if (facts.mean && is_whole)
      add(Label::mean_label, Derived::mean, wording.score(*facts.mean, journey.scale));
  }
  if (facts.drop_off && is_whole)
    add(Label::drop_off_label, Derived::drop_off, wording.percent(*facts.drop_off * 100));
  return insights;
}

}  // namespace journey::board
