// In: the subject of a board. Out: the emotion curve: points with their words, gaps, whiskers, ticks.
#include "board/items.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace journey::board {

namespace {

using lexicon::Label;
using model::Index;
using model::none;

constexpr double same_score = 1e-9;

const model::Experience& experience_at(const model::Journey& journey, Place place) {
  return place.touchpoint != none ? journey.touchpoints[place.touchpoint].experience
                                  : journey.stages[place.stage].experience;
}

bool holds(const std::vector<std::size_t>& points, std::size_t at) {
  return std::find(points.begin(), points.end(), at) != points.end();
}

/// "let down (30%)"; "30%" where there are no words.
std::string with_share(const Wording& wording, const model::Outcome& outcome) {
  if (!outcome.share) return outcome.emotion.words;
  const std::string share = wording.percent(outcome.share->value);
  return outcome.emotion.words.empty() ? share : wording.with_aside(outcome.emotion.words, share);
}

/// One outcome a score, best first. The words of a range stand at its mean, so its ends bear none; those of
/// an alternative stand at its own score, or at the end of its range that is farther from neutral.
std::vector<Outcome> outcomes_of(const Subject& subject, const model::Journey& journey,
                                 const std::vector<model::Outcome>& emotions) {
  const lexicon::Scale& scale = journey.scale;
  const auto scored = std::count_if(emotions.begin(), emotions.end(), [](const model::Outcome& outcome) {
    return outcome.emotion.low.has_value();
  });
  std::vector<Outcome> outcomes;
  const auto add = [&](double score, const std::string& words) {
    for (Outcome& known : outcomes) {
      if (std::abs(known.score - score) > same_score) continue;
      known.words = subject.wording().listed({known.words, words});
      return;
    }
    outcomes.push_back({unit_of(score, scale), score, words, tone_of(score, scale)});
  };
  for (const model::Outcome& outcome : emotions) {
    const lexicon::Emotion& emotion = outcome.emotion;
    if (!emotion.low) continue;
    const double low = *emotion.low;
    const double high = emotion.high.value_or(low);
    const std::string words = with_share(subject.wording(), outcome);
    if (std::abs(high - low) <= same_score) {
      add(low, scored > 1 ? words : std::string());
      continue;
    }
    const bool low_speaks = std::abs(low - scale.middle()) > std::abs(high - scale.middle());
    add(low, scored > 1 && low_speaks ? words : std::string());
    add(high, scored > 1 && !low_speaks ? words : std::string());
  }
  std::stable_sort(outcomes.begin(), outcomes.end(),
                   [](const Outcome& a, const Outcome& b) { return a.unit > b.unit; });
  return outcomes;
}

CurveLine build_line(const Subject& subject, const PersonaJourney& persona_journey) {
  const model::Journey& journey = *persona_journey.journey;
  const model::Facts& facts = journey.facts;
  const bool extremes = has_extremes(facts);
  CurveLine line;
  if (subject.compares()) {
    line.persona = persona_journey.persona;
    if (journey.persona < journey.personas().size())
      line.color = journey.personas()[journey.persona].color.value;
  }
  const auto is_gap = [&](std::uint32_t column) {
    const Place place = subject.columns()[column];
    return place.touchpoint == none || !journey.touchpoints[place.touchpoint].skipped;
  };
  std::optional<std::uint32_t> after_last;
  for (std::size_t at = 0; at < facts.curve.size(); ++at) {
    const model::CurvePoint& from = facts.curve[at];
    const Place place{from.stage, from.touchpoint};
    const Subject::Range range = subject.columns_of(place);
    if (range.count == 0) continue;
    CurvePoint point;
    point.first_column = range.first;
    point.columns = range.count;
    point.score = from.score;
    point.unit = unit_of(from.score, journey.scale);
    point.score_text = subject.wording().score(from.score, journey.scale);
    point.tone = tone_of(from.score, journey.scale);
    const std::vector<model::Outcome>& emotions = experience_at(journey, place).emotions;
    point.outcomes = outcomes_of(subject, journey, emotions);
    std::vector<std::string> words;
    for (const model::Outcome& outcome : emotions) {
      point.origins.push_back(outcome.span);
      if (outcome.emotion.low) words.push_back(outcome.emotion.words);
    }
    if (words.size() == 1) point.words = words.front();
    // Alternatives with one score are no alternatives: their words belong to the point.
    if (words.size() > 1 && point.outcomes.size() == 1) point.words = point.outcomes.front().words;
    for (std::uint32_t column = after_last.value_or(range.first); column < range.first; ++column) {
      point.gap_before = point.gap_before || is_gap(column);
    }
    after_last = range.first + range.count;
    point.lowest = extremes && (facts.lowest == at || holds(facts.also_lowest, at));
    point.highest = extremes && (facts.highest == at || holds(facts.also_highest, at));
    point.end = facts.end == at;
    point.goes_on = point.end && facts.goes_on;
    line.points.push_back(std::move(point));
  }
  return line;
}

/// What was said of emotions and is no point: words without a score, and a stage's emotion where its
/// touchpoints make the curve.
using UnscoredAt = std::map<std::tuple<std::uint32_t, std::uint32_t, std::string>, std::size_t>;
/// Returns whether this persona journey says any.
bool add_unscored(const Subject& subject, const PersonaJourney& persona_journey, UnscoredAt& unscored_at,
                  std::vector<Curve::Words>& unscored) {
  const model::Journey& journey = *persona_journey.journey;
  bool any = false;
  const auto add = [&](Place place, bool is_point) {
    const Subject::Range range = subject.columns_of(place);
    if (range.count == 0) return;
    const model::Experience& experience = experience_at(journey, place);
    std::vector<std::string> words;
    for (const model::Outcome& outcome : experience.emotions) {
      if (outcome.emotion.low && is_point) continue;
      words.push_back(emotion_item(subject.wording(), outcome, journey.scale).text);
    }
    const std::string text = subject.wording().listed(words);
    if (text.empty()) return;
    any = true;
    const auto [known, is_new] = unscored_at.try_emplace({range.first, range.count, text}, unscored.size());
    if (is_new) unscored.push_back({range.first, range.count, text, {}});
    if (subject.compares()) unscored[known->second].personas.push_back(persona_journey.persona);
  };
  std::vector<bool> stage_is_point(journey.stages.size());
  std::vector<bool> touchpoint_is_point(journey.touchpoints.size());
  for (const model::CurvePoint& point : journey.facts.curve) {
    if (point.touchpoint != none) {
      touchpoint_is_point[point.touchpoint] = true;
    } else {
      stage_is_point[point.stage] = true;
    }
  }
  for (const Index stage : subject.stages()) {
    add({stage, none}, stage_is_point[stage]);
    const model::Stage& of = journey.stages[stage];
    for (Index at = 0; at < of.touchpoint_count; ++at) {
      const Index touchpoint = of.first_touchpoint + at;
      if (!journey.touchpoints[touchpoint].skipped) add({stage, touchpoint}, touchpoint_is_point[touchpoint]);
    }
  }
  return any;
}

/// Number of steps between the ticks: an even one, so that the middle is a tick; whole numbers before halves
/// before whatever four steps give. At most six, so that the words of the axis have room.
int steps_of(const lexicon::Scale& scale) {
  const double range = std::abs(scale.best - scale.worst);
  for (const double grain : {1.0, 0.5}) {
    for (const int steps : {6, 4}) {
      const double step = range / steps / grain;
      if (step >= 1 && std::abs(step - std::round(step)) < same_score) return steps;
    }
  }
  return 4;
}

std::vector<Curve::Tick> build_ticks(const Wording& wording, const lexicon::Scale& scale) {
  const int steps = steps_of(scale);
  std::vector<Curve::Tick> ticks;
  for (int at = steps; at >= 0; --at) {
    const double unit = static_cast<double>(at) / steps;
    std::string text = wording.score(scale.worst + (scale.best - scale.worst) * unit, scale);
    if (at == steps) text += " " + wording.label(Label::very_good);
    if (at == 0) text += " " + wording.label(Label::very_bad);
    ticks.push_back({unit, std::move(text), at * 2 == steps});
  }
  return ticks;
}

}  // namespace

double unit_of(double score, const lexicon::Scale& scale) {
  const double unit = scale.unit(score);
  return std::isfinite(unit) ? std::clamp(unit, 0.0, 1.0) : 0.5;
}

bool has_extremes(const model::Facts& facts) {
  return facts.lowest && facts.highest &&
         std::abs(facts.curve[*facts.highest].score - facts.curve[*facts.lowest].score) > same_score;
}

Tone tone_of(double score, const lexicon::Scale& scale) {
  const double unit = unit_of(score, scale);
  return unit > 0.5 + same_score ? Tone::good : unit < 0.5 - same_score ? Tone::bad : Tone::neutral;
}

Curve build_curve(const Subject& subject) {
  Curve curve;
  curve.markers = subject.selection().markers;
  if (!subject.shows(lexicon::Keyword::emotion)) return curve;
  UnscoredAt unscored_at;
  for (const PersonaJourney& persona_journey : subject.journeys()) {
    CurveLine line = build_line(subject, persona_journey);
    const bool speaks = add_unscored(subject, persona_journey, unscored_at, curve.unscored);
    // Where every persona has a row, one who only says words has one too.
    if (!line.points.empty() || (speaks && subject.compares())) curve.lines.push_back(std::move(line));
  }
  std::stable_sort(
      curve.unscored.begin(), curve.unscored.end(),
      [](const Curve::Words& a, const Curve::Words& b) { return a.first_column < b.first_column; });
  if (!curve.lines.empty() || !curve.unscored.empty())
    curve.ticks = build_ticks(subject.wording(), subject.first().scale);
  return curve;
}

}  // namespace journey::board
