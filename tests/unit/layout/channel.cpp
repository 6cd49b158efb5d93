#include "layout/flow/channel.hpp"

#include "layout/flow/ribbon.hpp"

#include <cmath>

#include <doctest/doctest.h>

using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;
using namespace journey::layout;

TEST_CASE("channel: ways that overlap in height turn side by side, others in one lane") {
  std::vector<Turn> turns{{0, 100, 4, 0}, {50, 150, 4, 0}, {300, 400, 4, 0}, {20, 20, 4, 0}};
  const int width = assign_lanes(turns, 10);
  CHECK(std::abs(turns[0].x - turns[1].x) >= 4 + 4);
  CHECK(turns[2].x == std::min(turns[0].x, turns[1].x));
  CHECK(turns[3].x == width / 2.0);  // it does not turn
  for (const Turn& turn : turns) {
    CHECK(turn.x >= 10);
    CHECK(turn.x <= width - 10);
  }
}

TEST_CASE("channel: ways in one direction do not cross each other") {
  // Two downwards, the lower one first; two upwards, the higher one first.
  std::vector<Turn> down{{0, 100, 2, 0}, {50, 150, 2, 0}}, up{{100, 0, 2, 0}, {150, 50, 2, 0}};
  assign_lanes(down, 8);
  CHECK(down[1].x < down[0].x);
  assign_lanes(up, 8);
  CHECK(up[0].x < up[1].x);
}

TEST_CASE("channel: intervals get as few rows as they need, short ones inside") {
  std::vector<int> rows;
  CHECK(assign_rows({{0, 4}, {1, 2}, {2, 4}, {4, 6}}, rows, 100) == 2);
  CHECK(rows == std::vector<int>{1, 0, 0, 0});
  CHECK(assign_rows({{0, 4}, {1, 2}, {2, 4}, {4, 6}}, rows, 0) == 2);
  CHECK(assign_rows({}, rows, 100) == 0);
}

TEST_CASE("ribbon: as broad as the share, in half px") {
  CHECK(ribbon_width(100.0) == 8);
  CHECK(ribbon_width(50.0) == 4);
  CHECK(ribbon_width(1.0) == 1.5);
  CHECK(ribbon_width(0.0) == 1.5);
  CHECK(ribbon_width(std::nullopt) == 2);
  CHECK(ribbon_width(std::nan("")) == 2);
  CHECK(ribbon_width(1e9) == 8);
}

TEST_CASE("ribbon: corners are rounded as far as their sides reach, and the ends stay where they are") {
  const auto bezier = rounded({{0, 0}, {50, 0}, {50, 6}, {100, 6}}, 10);
  CHECK(bezier.size() % 3 == 1);
  CHECK(bezier.front().x == 0);
  CHECK(bezier.back().x == 100);
  CHECK(bezier.back().y == 6);
  for (const Point& point : bezier) {
    CHECK(point.y >= -0.001);
    CHECK(point.y <= 6.001);
  }
  CHECK(rounded({{0, 0}, {0, 0}, {9, 0}}, 5).size() == 4);
  CHECK(rounded({{3, 3}, {3, 3}}, 5).size() == 4);  // a point is still a Bézier
}
