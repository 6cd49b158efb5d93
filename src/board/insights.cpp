// In: a persona journey of the subject. Out: what was found out about it: its highest and lowest points, its
// end, its mean, who leaves.
#include "board/items.hpp"
#include "board/parts.hpp"
#include "board/times.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace journey::board {

namespace {

using lexicon::Keyword;
using lexicon::Label;
using model::none;

/// Of more that are as high or low as the first, only the number is said.
constexpr std::size_t most_named = 4;

const std::vector<model::Outcome>& emotions_at(const model::Journey& journey,
                                               const model::CurvePoint& point) {
  return point.touchpoint != none ? journey.touchpoints[point.touchpoint].experience.emotions
                                  : journey.stages[point.stage].experience.emotions;
}

std::string spaced(std::string score, const std::string& words) {
  return words.empty() ? score : std::move(score) + " " + words;
}

/// Tells one persona journey's points, of those that are shown.
class Teller {
 public:
  Teller(const Subject& subject, const model::Journey& journey) : subject_(subject), journey_(journey) {}

  /// "Ask for a return (−2 annoyed, let down), also Pay"; nothing where none of the points is shown.
  [[nodiscard]] std::string points(std::vector<std::size_t> points) const {
    return told(std::move(points),
                [this](const model::CurvePoint& point) { return told_point(subject_, journey_, point); });
  }

  /// The same of one outcome of each: "Pay (−2 let down)".
  [[nodiscard]] std::string outcome(const model::ExtremeOutcome& extreme) const {
    return told(extreme.points, [&](const model::CurvePoint& point) {
      std::vector<std::string> words;
      for (const model::Outcome& outcome : emotions_at(journey_, point)) {
        const lexicon::Emotion& emotion = outcome.emotion;
        const auto is_it = [&](double end) { return std::abs(end - extreme.score) < 1e-9; };
        if (emotion.low && (is_it(*emotion.low) || is_it(emotion.high.value_or(*emotion.low))))
          words.push_back(emotion.words);
      }
      return subject_.wording().with_aside(
          title(point),
          spaced(subject_.wording().score(extreme.score, journey_.scale), subject_.wording().listed(words)));
    });
  }

 private:
  [[nodiscard]] std::string title(const model::CurvePoint& point) const {
    return subject_.title_of(Place{point.stage, point.touchpoint});
  }

  template <typename Tell>
  [[nodiscard]] std::string told(std::vector<std::size_t> indices, Tell&& tell) const {
    const Wording& wording = subject_.wording();
    const auto is_hidden = [&](std::size_t index) {
      const model::CurvePoint& point = journey_.facts.curve[index];
      return subject_.columns_of(Place{point.stage, point.touchpoint}).count == 0;
    };
    std::erase_if(indices, is_hidden);
    if (indices.empty()) return {};
    const std::string first = tell(journey_.facts.curve[indices.front()]);
    std::vector<std::string> others;
    for (std::size_t i = 1; i < indices.size(); ++i)
      others.push_back(title(journey_.facts.curve[indices[i]]));
    return others.empty()
               ? first
               : wording.phrase(Label::also, first, wording.joined_with_and(shortened(wording, others)));
  }

  const Subject& subject_;
  const model::Journey& journey_;
};

/// `first` before what is as far.
std::vector<std::size_t> with_ties(std::size_t first, const std::vector<std::size_t>& also) {
  std::vector<std::size_t> points{first};
  points.insert(points.end(), also.begin(), also.end());
  return points;
}

}  // namespace

std::vector<std::string> shortened(const Wording& wording, std::vector<std::string> texts) {
  if (texts.size() <= most_named) return texts;
  const std::size_t more = texts.size() - most_named + 1;
  texts.resize(most_named - 1);
  texts.push_back(wording.phrase(Label::and_more, more));
  return texts;
}

std::string told_point(const Subject& subject, const model::Journey& journey,
                       const model::CurvePoint& point) {
  const Wording& wording = subject.wording();
  const bool has_alternatives = point.outcomes.size() > 1;
  std::vector<std::string> words;
  for (const model::Outcome& outcome : emotions_at(journey, point)) {
    if (!outcome.emotion.low) continue;
    words.push_back(has_alternatives ? emotion_item(wording, outcome, journey.scale).text
                                     : outcome.emotion.words);
  }
  const std::string score = wording.score(point.score, journey.scale), listed = wording.listed(words);
  return wording.with_aside(subject.title_of(Place{point.stage, point.touchpoint}),
                            has_alternatives
                                ? wording.clauses({wording.phrase(Label::mean_of, score), listed})
                                : spaced(score, listed));
}

std::vector<Fact> insights_of(const Subject& subject, const PersonaJourney& persona_journey) {
  const Wording& wording = subject.wording();
  const model::Journey& journey = *persona_journey.journey;
  const model::Facts& facts = journey.facts;
  const Teller teller(subject, journey);
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
  if (subject.shows(Keyword::emotion)) {
    const bool extremes = has_extremes(facts);
    if (extremes)
      add(Label::highest_label, Derived::highest,
          teller.points(with_ties(*facts.highest, facts.also_highest)));
    if (facts.highest_outcome)
      add(Label::highest_outcome, Derived::highest_outcome, teller.outcome(*facts.highest_outcome));
    if (extremes)
      add(Label::lowest_label, Derived::lowest, teller.points(with_ties(*facts.lowest, facts.also_lowest)));
    if (facts.lowest_outcome)
      add(Label::lowest_outcome, Derived::lowest_outcome, teller.outcome(*facts.lowest_outcome));
    if (facts.end)
      add(facts.goes_on ? Label::last_score_label : Label::end_label, Derived::end,
          teller.points({*facts.end}));
    if (facts.mean && is_whole)
      add(Label::mean_label, Derived::mean, wording.score(*facts.mean, journey.scale));
  }
  if (facts.drop_off && is_whole)
    add(Label::drop_off_label, Derived::drop_off, wording.percent(*facts.drop_off * 100));
  if (facts.elapsed && is_whole) {
    add(Label::elapsed_label, Derived::elapsed, written_elapsed(subject, *facts.elapsed));
    add(Label::range_label, Derived::time_range, written_range(wording, *facts.elapsed));
  }
  return insights;
}

}  // namespace journey::board
