#include "layout/set/relative_path.hpp"

#include <doctest/doctest.h>

using journey::layout::Point;
using journey::layout::RelativePath;

TEST_CASE("a relative path says the way from place to place") {
  RelativePath path({10, 20});
  path.line_to({10, 15}).curve_to({11, 15}, {12, 16}, {12.5, 18});
  CHECK(path.close() == "l0 -5c1 0 2 1 2.5 3z");
}

TEST_CASE("roundings of a relative path do not add up") {
  RelativePath path({0, 0});
  for (int i = 1; i <= 3; ++i) path.line_to({i / 3.0, 0});
  CHECK(path.close() == "l0.33 0l0.34 0l0.33 0z");
}
