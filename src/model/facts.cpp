#include "model/facts.hpp"

#include "model/main_path.hpp"
#include "model/rounding.hpp"

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

/// The points of which `of` says most, in the order of the map.
template <typename Of>
std::vector<std::size_t> best_points(const Facts& facts, Of&& of) {
  std::vector<std::size_t> best;
  for (std::size_t i = 0; i < facts.curve.size(); ++i) {
    const double here = of(facts.curve[i]);
    if (!best.empty() && here < of(facts.curve[best.front()]) - rounding) continue;
    if (!best.empty() && here > of(facts.curve[best.front()]) + rounding) best.clear();
    best.push_back(i);
  }
  return best;
}

/// What goes farthest in one direction: `toward` 1 for up, -1 for down.
void find_extreme(const Journey& journey, double toward, std::optional<std::size_t>& extreme,
                  std::vector<std::size_t>& also, std::optional<ExtremeOutcome>& outcome) {
  const Facts& facts = journey.facts;
  if (facts.curve.empty()) return;
  const auto of_score = [&](const CurvePoint& point) { return toward * journey.scale.unit(point.score); };
  const auto end_of = [&](const CurvePoint& point) {
    return toward > 0 ? point.outcomes.back() : point.outcomes.front();
  };
  const auto of_outcome = [&](const CurvePoint& point) { return toward * journey.scale.unit(end_of(point)); };
  std::vector<std::size_t> points = best_points(facts, of_score);
  std::vector<std::size_t> ends = best_points(facts, of_outcome);
  const CurvePoint& farthest = facts.curve[ends.front()];
  if (of_outcome(farthest) > of_score(facts.curve[points.front()]) + rounding)
    outcome = {end_of(farthest), std::move(ends)};
  extreme = points.front();
  also.assign(points.begin() + 1, points.end());
}

void find_extremes(Journey& journey) {
  Facts& facts = journey.facts;
  find_extreme(journey, -1, facts.lowest, facts.also_lowest, facts.lowest_outcome);
  find_extreme(journey, 1, facts.highest, facts.also_highest, facts.highest_outcome);
}

void find_end(Journey& journey) {
  Facts& facts = journey.facts;
  if (facts.curve.empty()) return;
  std::vector<std::size_t> point_of_stage(journey.stages.size(), facts.curve.size()),
      point_of_touchpoint(journey.touchpoints.size(), facts.curve.size());
  for (std::size_t i = 0; i < facts.curve.size(); ++i) {
    const CurvePoint& point = facts.curve[i];
    (point.touchpoint == none ? point_of_stage[point.stage] : point_of_touchpoint[point.touchpoint]) = i;
  }
  for (const Place& place : main_path(journey)) {
    const bool skipped = place.touchpoint != none && journey.touchpoints[place.touchpoint].skipped;
    if (skipped) continue;
    std::size_t point = point_of_stage[place.stage];
    if (place.touchpoint != none) point = std::min(point, point_of_touchpoint[place.touchpoint]);
    facts.goes_on = point == facts.curve.size();
    if (!facts.goes_on) facts.end = point;
  }
  // Nobody scored a step of the path.
  if (!facts.end) facts.end = facts.curve.size() - 1;
}

}  // namespace

std::optional<double> score_of(const std::vector<Outcome>& emotions) {
  constexpr double all = 100;
  double said = 0;
  std::size_t scored = 0, without_share = 0;
  bool has_shares = false;
  for (const Outcome& outcome : emotions) {
    said += outcome.share ? outcome.share->value : 0;
    has_shares = has_shares || outcome.share;
    if (!outcome.emotion.low) continue;
    ++scored;
    without_share += outcome.share ? 0 : 1;
  }
  // Where nobody says how many feel so, one is like the other.
  const double other = !has_shares          ? 1
                       : without_share == 0 ? 0
                                            : std::max(0.0, all - said) / static_cast<double>(without_share);
  double sum = 0, weights = 0;
  for (const Outcome& outcome : emotions) {
    if (!outcome.emotion.low) continue;
    const double weight = outcome.share ? outcome.share->value : other;
    sum += weight * (*outcome.emotion.low + outcome.emotion.high.value_or(*outcome.emotion.low)) / 2;
    weights += weight;
  }
  if (scored == 0 || weights <= 0) return std::nullopt;
  return sum / weights;
}

void find_facts(Journey& journey) {
  find_curve(journey);
  find_extremes(journey);
  find_end(journey);
  Facts& facts = journey.facts;
  double sum = 0;
  for (const CurvePoint& point : facts.curve) sum += point.score;
  if (!facts.curve.empty()) facts.mean = sum / static_cast<double>(facts.curve.size());
  if (journey.reviewed && journey.review_every) {
    facts.next_review =
        lexicon::period_after(lexicon::last_day(journey.reviewed->value), journey.review_every->value);
  }
}

}  // namespace journey::model
