#include "check/coverage.hpp"

#include <algorithm>
#include <array>

namespace journey::check {

namespace {

using lexicon::Keyword;
using model::Experience;

constexpr std::array essential{Keyword::action, Keyword::emotion, Keyword::pain, Keyword::opportunity};

bool has(const model::Journey& journey, const Experience& experience, Keyword lane) {
  switch (lane) {
    case Keyword::emotion:
      return !experience.emotions.empty();
    case Keyword::pain:
      return !experience.pains.empty();
    case Keyword::opportunity:
      // Also one that stands elsewhere, for a pain that is felt here.
      return !experience.opportunities.empty() ||
             std::any_of(experience.pains.begin(), experience.pains.end(),
                         [&](model::Index pain) { return !journey.pains[pain].solved_by.empty(); });
    default:
      return std::any_of(experience.lines.begin(), experience.lines.end(),
                         [&](const model::Line& line) { return line.keyword == lane; });
  }
}

bool fills(const model::Journey& journey, const model::Stage& stage, Keyword lane) {
  if (has(journey, stage.experience, lane)) return true;
  const auto first = journey.touchpoints.begin() + stage.first_touchpoint;
  return std::any_of(first, first + stage.touchpoint_count, [&](const model::Touchpoint& touchpoint) {
    return !touchpoint.skipped && has(journey, touchpoint.experience, lane);
  });
}

}  // namespace

std::span<const Keyword> essential_lanes() { return essential; }

Coverage coverage_of(const model::Map& map) {
  const auto& stages = map.first().stages;
  const bool is_future = map.first().state == lexicon::State::future;
  Coverage coverage;
  for (const Keyword lane : essential) {
    LaneCoverage& row = coverage.lanes.emplace_back();
    row.keyword = lane;
    for (model::Index i = 0; i < stages.size(); ++i) {
      const bool is_filled =
          std::any_of(map.journeys.begin(), map.journeys.end(),
                      [&](const model::Journey& journey) { return fills(journey, journey.stages[i], lane); });
      const bool is_asked = stages[i].detail.value.empty() && !(is_future && lane == Keyword::pain);
      if (!is_filled && !is_asked) continue;
      ++row.cells;
      if (!is_filled) row.missing.push_back(i);
    }
    coverage.filled += row.filled();
    coverage.cells += row.cells;
  }
  return coverage;
}

}  // namespace journey::check
