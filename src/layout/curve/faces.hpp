// In: a planned curve that is to be drawn with faces. Out: which marker has which, and what must not strike
// through them.
#pragma once

#include "layout/curve/plan.hpp"

#include <vector>

namespace journey::layout {

/// Draws a point, or the ends of its whisker, with faces; the earlier map is there for comparison only. Ends
/// that have no room for faces keep their dots.
void give_faces(PlannedPoint& planned, const board::CurveLine& line, bool several);

/// px that a marker reaches and others make room for: rings of dots are thin and may touch.
double reach_of(const PlannedPoint& point);

/// Faces that leaders must not strike through. The points outlive it and stay where they are.
class FacesInTheWay {
 public:
  explicit FacesInTheWay(const CurvePlan& plan);
  /// Whether a leader of `own` passes through the face of another.
  [[nodiscard]] bool meet(const CurveLabel& label, const PlannedPoint& own) const;

 private:
  std::vector<const PlannedPoint*> points_;  ///< from left to right
};

}  // namespace journey::layout
