#include "layout/curve/faces.hpp"

#include "board/faces.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace journey::layout {
namespace {

/// From a leader to a point, in px.
double distance(const CurveLabel& label, Point point) {
  const Point from = label.leader_from, to = label.leader_to;
  const double dx = to.x - from.x, dy = to.y - from.y, length = dx * dx + dy * dy;
  const double along =
      length > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / length, 0.0, 1.0) : 0;
  return std::hypot(from.x + dx * along - point.x, from.y + dy * along - point.y);
}

}  // namespace

void give_faces(PlannedPoint& planned, const board::CurveLine& line, bool several) {
  const board::CurvePoint& point = *planned.point;
  if (line.role == board::CurveLine::Role::earlier) return;
  const MarkerSize size =
      several && line.role == board::CurveLine::Role::persona ? ringed_face_size : face_size;
  if (planned.outcomes.empty()) {
    planned.face = board::face_of(point.unit, point.tone);
    planned.size = size;
    return;
  }
  for (std::size_t i = 1; i < planned.outcomes.size(); ++i)
    if (planned.outcomes[i].at.y - planned.outcomes[i - 1].at.y < 2 * size.end) return;
  planned.size.end = size.end;
  for (std::size_t i = 0; i < planned.outcomes.size(); ++i)
    planned.outcomes[i].face = board::face_of(point.outcomes[i].unit, point.outcomes[i].tone);
}

double reach_of(const PlannedPoint& point) {
  const bool ringed = point.point->lowest || point.point->end;
  return point.face && ringed ? point.size.ring : point.size.marker;
}

FacesInTheWay::FacesInTheWay(const CurvePlan& plan) {
  for (const PlannedPoint& point : plan.points)
    if (point.face) points_.push_back(&point);
  std::sort(points_.begin(), points_.end(),
            [](const auto* one, const auto* other) { return one->at.x < other->at.x; });
}

bool FacesInTheWay::meet(const CurveLabel& label, const PlannedPoint& own) const {
  const auto [left, right] = std::minmax(label.leader_from.x, label.leader_to.x);
  auto at = std::lower_bound(points_.begin(), points_.end(), left - ringed_face_size.ring,
                             [](const auto* point, double x) { return point->at.x < x; });
  for (; at != points_.end() && (*at)->at.x <= right + ringed_face_size.ring; ++at)
    if (*at != &own && distance(label, (*at)->at) < reach_of(**at)) return true;
  return false;
}

}  // namespace journey::layout
