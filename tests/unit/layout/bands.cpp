#include "layout/pages/bands.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using journey::layout::Bands;

TEST_CASE("bands: everything that reaches into a part, in order and once") {
  std::minstd_rand dice(7);
  const auto place = [&] { return static_cast<double>(dice() % 20000) / 2 - 500; };
  std::vector<std::pair<double, double>> all;
  Bands bands;
  for (std::size_t i = 0; i < 2000; ++i) {
    const double from = place(), length = i % 50 == 0 ? 6000 : static_cast<double>(dice() % 300);
    all.emplace_back(from, from + length);
    bands.add(i, from, from + length);
  }
  for (int part = 0; part < 200; ++part) {
    const double from = place(), to = from + static_cast<double>(dice() % 2000);
    const std::vector<std::size_t> near = bands.near(from, to);
    CHECK(std::is_sorted(near.begin(), near.end()));
    CHECK(std::adjacent_find(near.begin(), near.end()) == near.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].second >= from && all[i].first <= to) CHECK(std::binary_search(near.begin(), near.end(), i));
    }
  }
}

TEST_CASE("trust: pathological lines: pages look at what lies on them, not at the whole sheet on each") {
  // Lines of a tall cell, 20 px each, on pages of 900 px.
  for (const std::size_t count : {1000U, 100000U}) {
    Bands bands;
    for (std::size_t i = 0; i < count; ++i) {
      const auto top = static_cast<double>(20 * i);
      bands.add(i, top, top + 20);
    }
    std::size_t looks = 0;
    for (double page = 0; page < 20.0 * static_cast<double>(count); page += 900)
      looks += bands.near(page, page + 900).size();
    CHECK(looks <= 3 * count);
  }
}
