#include "cli/commands/measure_map.hpp"

#include "check/coverage.hpp"

#include <algorithm>
#include <set>

namespace journey::cli {

namespace {

bool is_done(const model::Opportunity& opportunity) {
  return opportunity.status == lexicon::OpportunityStatus::done;
}

/// The title of where a point of the curve stands.
const std::string& title_at(const model::Journey& journey, const model::CurvePoint& point) {
  return point.touchpoint != model::none ? journey.touchpoints[point.touchpoint].title
                                         : journey.stages[point.stage].title;
}

}  // namespace

review::Measures measures_of(const model::Map& map) {
  review::Measures measures;
  const model::Journey& first = map.first();
  measures.title = first.title;
  measures.language = lexicon::tag_of(first.label_language);
  measures.scale = first.scale;
  for (const model::CurvePoint& point : first.facts.curve)
    measures.curve.push_back(first.scale.unit(point.score));
  measures.mean = first.facts.mean;
  if (first.facts.lowest) {
    const model::CurvePoint& lowest = first.facts.curve[*first.facts.lowest];
    measures.lowest = lowest.score;
    measures.lowest_at = title_at(first, lowest);
  }
  // Each persona may have pains and opportunities of its own.
  std::set<text::Span> pains, open, opportunities, done;
  for (const model::Journey& journey : map.journeys) {
    for (const model::Pain& pain : journey.pains) {
      pains.insert(pain.span);
      const bool is_solved = std::any_of(pain.solved_by.begin(), pain.solved_by.end(),
                                         [&](model::Index by) { return is_done(journey.opportunities[by]); });
      if (!is_solved) open.insert(pain.span);
    }
    for (const model::Opportunity& opportunity : journey.opportunities) {
      opportunities.insert(opportunity.span);
      if (is_done(opportunity)) done.insert(opportunity.span);
    }
  }
  measures.pains = pains.size();
  measures.open_pains = open.size();
  measures.opportunities = opportunities.size();
  measures.done = done.size();
  const check::Coverage coverage = check::coverage_of(map);
  measures.filled = coverage.filled;
  measures.cells = coverage.cells;
  return measures;
}

}  // namespace journey::cli
