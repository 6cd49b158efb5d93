#include "model/facts.hpp"

#include <algorithm>

namespace journey::model {

namespace {

/// Every end of every outcome, the worst first, each once.
std::vector<double> ends_of(const std::vector<Outcome>& emotions, const lexicon::Scale& scale) {
  std::vector<double> ends;
  for (const Outcome& outcome : emotions) {
    if (!outcome.emotion.low) continue;
    ends.push_back(*outcome.emotion.low);
    ends.push_back(outcome.emotion.high.value_or(*outcome.emotion.low));
  }
  std::sort(ends.begin(), ends.end(), [&](double a, double b) { return scale.unit(a) < scale.unit(b); });
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  return ends;
}

void find_curve(Journey& journey) {
  for (Index s = 0; s < journey.stages.size(); ++s) {
    const Stage& stage = journey.stages[s];
    const std::size_t before = journey.facts.curve.size();
    for (Index t = stage.first_touchpoint; t < stage.first_touchpoint + stage.touchpoint_count; ++t) {
      const Experience& there = journey.touchpoints[t].experience;
      if (there.score)
        journey.facts.curve.push_back({s, t, *there.score, ends_of(there.emotions, journey.scale)});
    }
    if (journey.facts.curve.size() == before && stage.experience.score) {
      journey.facts.curve.push_back(
          {s, none, *stage.experience.score, ends_of(stage.experience.emotions, journey.scale)});
    }
  }
}

}  // namespace

std::optional<double> score_of(const std::vector<Outcome>& emotions) {
  double sum = 0;
  std::size_t count = 0;
  for (const Outcome& outcome : emotions) {
    if (!outcome.emotion.low) continue;
    sum += (*outcome.emotion.low + outcome.emotion.high.value_or(*outcome.emotion.low)) / 2;
    ++count;
  }
  if (count == 0) return std::nullopt;
  return sum / static_cast<double>(count);
}

void find_facts(Journey& journey) {
  find_curve(journey);
  Facts& facts = journey.facts;
  double sum = 0;
  const auto unit = [&](std::size_t point) { return journey.scale.unit(facts.curve[point].score); };
  std::optional<std::size_t> last_on_main_line;
  for (std::size_t i = 0; i < facts.curve.size(); ++i) {
    const CurvePoint& point = facts.curve[i];
    sum += point.score;
    if (!facts.lowest || unit(i) < unit(*facts.lowest)) facts.lowest = i;
    if (!facts.highest || unit(i) > unit(*facts.highest)) facts.highest = i;
    const bool aside =
        journey.stages[point.stage].optional.is_optional ||
        (point.touchpoint != none && journey.touchpoints[point.touchpoint].optional.is_optional);
    if (!aside) last_on_main_line = i;
  }
  if (!facts.curve.empty()) {
    facts.mean = sum / static_cast<double>(facts.curve.size());
    facts.end = last_on_main_line.value_or(facts.curve.size() - 1);
  }
  if (journey.reviewed && journey.review_every) {
    facts.next_review =
        lexicon::period_after(lexicon::last_day(journey.reviewed->value), journey.review_every->value);
  }
}

}  // namespace journey::model
