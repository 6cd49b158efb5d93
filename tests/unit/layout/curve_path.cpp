#include "layout/curve/path.hpp"
#include "support/sheet_check.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

namespace {

using journey::layout::CurvePath;
using journey::layout::Point;

std::vector<Point> points_of(const std::vector<double>& heights) {
  std::vector<Point> points;
  double x = 10;
  for (const double y : heights) {
    points.push_back({x, y});
    x += 40 + 25 * static_cast<double>(points.size() % 3);
  }
  return points;
}

/// Between two neighbours a monotone curve never leaves their heights, and never turns back.
void check_monotone(const CurvePath& path) {
  for (std::size_t i = 0; i + 1 < path.points().size(); ++i) {
    const Point a = path.points()[i], b = path.points()[i + 1];
    const double low = std::min(a.y, b.y), high = std::max(a.y, b.y);
    double before = a.y;
    for (int s = 0; s <= 200; ++s) {
      const double y = path.y_at(a.x + (b.x - a.x) * s / 200);
      CHECK(y >= low - 1e-9);
      CHECK(y <= high + 1e-9);
      CHECK((y - before) * (b.y - a.y) >= -1e-9);
      before = y;
    }
  }
}

}  // namespace

TEST_CASE("the curve passes through its points") {
  const CurvePath path(points_of({0, 80, 20, 20, 100, 0}));
  for (const Point& point : path.points()) CHECK(path.y_at(point.x) == doctest::Approx(point.y));
}

TEST_CASE("the curve never overshoots") {
  check_monotone(CurvePath(points_of({0, 80, 20, 20, 100, 0})));
  check_monotone(CurvePath(points_of({0, 1, 100, 101, 0, 0, 0, 50})));
  check_monotone(CurvePath({{0, 0}, {1, 100}, {300, 101}, {301, 0}}));
}

TEST_CASE("curves of chance never overshoot") {
  std::uint32_t state = 7;
  const auto chance = [&] { return (state = state * 1664525 + 1013904223) >> 16; };
  for (int round = 0; round < 100; ++round) {
    std::vector<double> heights;
    for (std::uint32_t i = 0, n = 2 + chance() % 12; i < n; ++i) heights.push_back(chance() % 9 * 20.0);
    check_monotone(CurvePath(points_of(heights)));
  }
}

TEST_CASE("highs and lows are level") {
  const CurvePath path(points_of({50, 10, 50, 90, 50}));
  CHECK(path.slopes()[1] == 0);
  CHECK(path.slopes()[3] == 0);
}

TEST_CASE("a straight line stays straight") {
  const CurvePath path({{0, 0}, {10, 20}, {30, 60}});
  CHECK(path.y_at(5) == doctest::Approx(10));
  CHECK(path.y_at(17) == doctest::Approx(34));
}

TEST_CASE("the Béziers are the curve") {
  const CurvePath path(points_of({0, 80, 20, 20, 100, 0}));
  const std::vector<Point> control = path.bezier();
  REQUIRE(control.size() == 3 * path.points().size() - 2);
  for (std::size_t piece = 0; piece + 1 < path.points().size(); ++piece)
    for (const double t : {0.0, 0.2, 0.5, 0.9, 1.0}) {
      const Point at = journey::test::bezier_at(control, piece, t);
      CHECK(path.y_at(at.x) == doctest::Approx(at.y));
    }
}

TEST_CASE("no point and one point are curves without length") {
  CHECK(CurvePath({}).bezier().empty());
  CHECK(CurvePath({}).y_at(3) == 0);
  CHECK(CurvePath({{5, 7}}).bezier().size() == 1);
  CHECK(CurvePath({{5, 7}}).y_at(100) == 7);
}
