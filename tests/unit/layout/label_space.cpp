#include "layout/curve/label_space.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

namespace {

using journey::layout::CurvePath;
using journey::layout::Found;
using journey::layout::LabelSpace;
using journey::layout::Side;
using journey::layout::Wanted;

Wanted label(double x, double y, Side side) { return {{x, y}, 6, 60, 16, side}; }

}  // namespace

TEST_CASE("in empty space a label stands on the side it wants, close by and centred") {
  LabelSpace space(0, 400, 0, 200);
  const Found above = space.place(label(200, 100, Side::above));
  CHECK(above.x + 30 == doctest::Approx(200));
  CHECK(above.y + 16 < 100 - 6);
  CHECK(above.y + 16 > 100 - 16);
  LabelSpace other(0, 400, 0, 200);
  const Found below = other.place(label(200, 100, Side::below));
  CHECK(below.y > 100 + 6);
  CHECK(below.y < 100 + 16);
  LabelSpace third(0, 400, 0, 200);
  const Found right = third.place(label(200, 100, Side::right));
  CHECK(right.x > 206);
  CHECK(right.y + 8 == doctest::Approx(100));
}

TEST_CASE("a label stays between the edges") {
  LabelSpace space(0, 400, 0, 200);
  CHECK(space.place(label(5, 100, Side::above)).x >= 0);
  CHECK(space.place(label(398, 100, Side::above)).x + 60 <= 400);
}

TEST_CASE("a label keeps off a curve that passes where it wants to stand") {
  LabelSpace space(0, 400, 0, 200);
  space.add_curve(CurvePath({{0, 90}, {200, 100}, {400, 20}}));
  const Found found = space.place(label(200, 100, Side::above));
  const CurvePath curve({{0, 90}, {200, 100}, {400, 20}});
  for (double x = found.x; x <= found.x + 60; x += 1) {
    const double y = curve.y_at(x);
    CHECK((y < found.y - 1 || y > found.y + 17));
  }
}

TEST_CASE("labels of one place stand clear of each other") {
  LabelSpace space(0, 400, 0, 200);
  std::vector<Found> all;
  for (int i = 0; i < 8; ++i)
    all.push_back(space.place(label(200, 100, i % 2 == 0 ? Side::above : Side::below)));
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t k = i + 1; k < all.size(); ++k)
      CHECK((std::abs(all[i].x - all[k].x) >= 60 || std::abs(all[i].y - all[k].y) >= 16));
}

TEST_CASE("where everything near is taken, there still is a place") {
  LabelSpace space(0, 100, 0, 200);
  space.add_box(0, -300, 100, 500);
  const Found found = space.place(label(50, 100, Side::above));
  CHECK((found.y + 16 <= -300 || found.y >= 500));
}

TEST_CASE("a leader is clear unless a label lies in its way") {
  LabelSpace space(0, 400, 0, 200);
  const Found found = space.place(label(200, 100, Side::above));
  CHECK(!space.is_clear({found.x + 30, found.y - 20}, {found.x + 30, found.y + 40}));
  CHECK(space.is_clear({found.x + 100, found.y - 20}, {found.x + 100, found.y + 40}));
}

TEST_CASE("a label that would lie on the level stands beyond it, and stays where nothing is beyond") {
  const auto placed = [](double level) {
    LabelSpace space(0, 400, -100, 300);
    space.avoid_level(level, 16);
    return space.place({{200, 80}, 8, 40, 16, Side::below}).y;
  };
  const double free = placed(-1000);
  const double past = placed(free + 8);
  CHECK((past >= free + 8 || past + 16 <= free + 8));
  CHECK(past != free);
  CHECK(placed(free - 40) == free);
}

TEST_CASE("a label goes a few px out of the way of a line that is worth that much") {
  const auto placed = [](double level) {
    LabelSpace space(0, 400, -100, 300);
    space.avoid_level(level, 6);
    return space.place({{200, 80}, 8, 40, 16, Side::below}).y;
  };
  const double free = placed(-1000);
  const double touched = placed(free + 4);
  CHECK(touched > free + 4);
  CHECK(touched <= free + 6);
  CHECK(placed(free + 8) == free);
  // Only air would lie on it.
  CHECK(placed(free + 2) == free);
  CHECK(placed(free + 14) == free);
}

TEST_CASE("a label keeps off several lines at once") {
  LabelSpace space(0, 400, -100, 300);
  const double free = LabelSpace(0, 400, -100, 300).place({{200, 80}, 8, 40, 16, Side::below}).y;
  space.avoid_level(free + 4, 20);
  space.avoid_level(free + 12, 20);
  const double y = space.place({{200, 80}, 8, 40, 16, Side::below}).y;
  CHECK(y > free + 12);
}
