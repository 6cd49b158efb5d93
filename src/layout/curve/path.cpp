#include "layout/curve/path.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace journey::layout {
namespace {

std::vector<double> monotone_slopes(const std::vector<Point>& points) {
  const std::size_t n = points.size();
  std::vector<double> slopes(n, 0.0);
  if (n < 2) return slopes;
  std::vector<double> secants(n - 1);
  for (std::size_t i = 0; i + 1 < n; ++i)
    secants[i] = (points[i + 1].y - points[i].y) / (points[i + 1].x - points[i].x);
  slopes.front() = secants.front();
  slopes.back() = secants.back();
  for (std::size_t i = 1; i + 1 < n; ++i)
    slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
  // Where the slopes, as multiples of the secant, leave the circle of radius 3, the piece could overshoot:
  // they are drawn back onto it (the paper's region of monotonicity, section 4).
  for (std::size_t i = 0; i + 1 < n; ++i) {
    if (secants[i] == 0) {
      slopes[i] = slopes[i + 1] = 0;
      continue;
    }
    const double a = slopes[i] / secants[i], b = slopes[i + 1] / secants[i];
    const double reach = std::hypot(a, b);
    if (reach <= 3) continue;
    slopes[i] = 3 / reach * a * secants[i];
    slopes[i + 1] = 3 / reach * b * secants[i];
  }
  return slopes;
}

Point between(Point a, Point b, double t) { return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}; }

using Piece = std::array<Point, 4>;

/// De Casteljau's subdivision.
std::pair<Piece, Piece> split(const Piece& p, double t) {
  const Point a = between(p[0], p[1], t), b = between(p[1], p[2], t), c = between(p[2], p[3], t);
  const Point d = between(a, b, t), e = between(b, c, t), middle = between(d, e, t);
  return {{p[0], a, d, middle}, {middle, e, c, p[3]}};
}

/// Where a monotone piece crosses a level that lies between its ends.
double crossing(const Piece& piece, double y) {
  double low = 0, high = 1;
  const bool rising = piece[3].y > piece[0].y;
  for (int i = 0; i < 40; ++i) {
    const double t = (low + high) / 2;
    ((split(piece, t).first[3].y < y) == rising ? low : high) = t;
  }
  return (low + high) / 2;
}

void add_piece(std::vector<CurveArea>& areas, const Piece& piece, double y) {
  const double lean = piece[0].y + piece[3].y - 2 * y;
  if (piece[0].x >= piece[3].x || std::abs(lean) < 1e-6) return;
  const bool above = lean < 0;
  const bool goes_on =
      !areas.empty() && areas.back().above == above && areas.back().bezier.back().x == piece[0].x;
  if (!goes_on) areas.push_back({above, {piece[0]}});
  areas.back().bezier.insert(areas.back().bezier.end(), piece.begin() + 1, piece.end());
}

}  // namespace

CurvePath::CurvePath(std::vector<Point> points)
    : points_(std::move(points)), slopes_(monotone_slopes(points_)) {}

std::vector<Point> CurvePath::bezier() const {
  std::vector<Point> control;
  if (points_.empty()) return control;
  control.reserve(3 * points_.size() - 2);
  control.push_back(points_.front());
  for (std::size_t i = 0; i + 1 < points_.size(); ++i) {
    const Point a = points_[i], b = points_[i + 1];
    const double third = (b.x - a.x) / 3;
    control.push_back({a.x + third, a.y + slopes_[i] * third});
    control.push_back({b.x - third, b.y - slopes_[i + 1] * third});
    control.push_back(b);
  }
  return control;
}

std::vector<CurveArea> CurvePath::areas(double y) const {
  std::vector<CurveArea> result;
  const std::vector<Point> control = bezier();
  for (std::size_t i = 0; i + 3 < control.size(); i += 3) {
    const Piece piece{control[i], control[i + 1], control[i + 2], control[i + 3]};
    if ((piece[0].y - y) * (piece[3].y - y) >= 0) {
      add_piece(result, piece, y);
      continue;
    }
    const auto [first, second] = split(piece, crossing(piece, y));
    add_piece(result, first, y);
    add_piece(result, second, y);
  }
  return result;
}

double CurvePath::y_at(double x) const {
  if (points_.empty()) return 0;
  if (x <= points_.front().x) return points_.front().y;
  if (x >= points_.back().x) return points_.back().y;
  const auto after = std::upper_bound(points_.begin(), points_.end(), x,
                                      [](double value, const Point& point) { return value < point.x; });
  const auto i = static_cast<std::size_t>(after - points_.begin()) - 1;
  const Point a = points_[i], b = points_[i + 1];
  const double h = b.x - a.x, t = (x - a.x) / h, u = 1 - t;
  return a.y * u * u * (1 + 2 * t) + slopes_[i] * h * t * u * u + b.y * t * t * (3 - 2 * t) -
         slopes_[i + 1] * h * t * t * u;
}

}  // namespace journey::layout
