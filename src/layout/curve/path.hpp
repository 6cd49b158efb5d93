// In: points from left to right. Out: the smooth line through them, as cubic Béziers and as heights.
#pragma once

#include "layout/sheet.hpp"

#include <span>
#include <vector>

namespace journey::layout {

/// A stretch of a curve on one side of a level.
struct CurveArea {
  bool above = false;         ///< smaller y than the level
  std::vector<Point> bezier;  ///< 1 + 3n control points, from where the stretch begins to where it ends
};

/// A piecewise cubic y(x) through its points that rises and falls only where they do, so that the line never
/// shows a better or worse mood than was scored: the monotone cubic Hermite interpolation of F. N. Fritsch
/// and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17 (1980) 238–246.
/// Linear time in the number of points.
class CurvePath {
 public:
  /// `points` strictly increase in x; one point is a curve without length.
  explicit CurvePath(std::vector<Point> points);

  /// 1 + 3n control points; the inner ones stand at thirds, so x runs evenly along each piece.
  [[nodiscard]] std::vector<Point> bezier() const;
  /// The curve cut where it crosses the level `y`; stretches on the level are left out.
  [[nodiscard]] std::vector<CurveArea> areas(double y) const;
  /// y at `x`, which is clamped to the curve's ends.
  [[nodiscard]] double y_at(double x) const;
  [[nodiscard]] const std::vector<Point>& points() const { return points_; }
  /// dy/dx at each point.
  [[nodiscard]] std::span<const double> slopes() const { return slopes_; }

 private:
  std::vector<Point> points_;
  std::vector<double> slopes_;
};

}  // namespace journey::layout
