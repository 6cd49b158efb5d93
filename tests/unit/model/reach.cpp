#include "model/reach.hpp"

#include <cmath>

#include <doctest/doctest.h>

using journey::model::Transition;
using journey::model::visit_probabilities;

namespace {

std::vector<double> visits(std::size_t states, std::vector<Transition> transitions) {
  return visit_probabilities(states, 0, transitions).states;
}

/// How many ever take each of the transitions.
std::vector<double> ways(std::size_t states, std::vector<Transition> transitions) {
  return visit_probabilities(states, 0, transitions).ways;
}

}  // namespace

TEST_CASE("reach: everybody passes through a line") {
  const auto v = visits(3, {{0, 1, 1}, {1, 2, 1}});
  CHECK(v[0] == doctest::Approx(1));
  CHECK(v[2] == doctest::Approx(1));
}

TEST_CASE("reach: a fork divides and a meeting adds") {
  const auto v = visits(4, {{0, 1, 0.3}, {0, 2, 0.7}, {1, 3, 1}, {2, 3, 0.5}});
  CHECK(v[1] == doctest::Approx(0.3));
  CHECK(v[3] == doctest::Approx(0.3 + 0.35));
}

TEST_CASE("reach: who comes twice is counted once") {
  // Half go back from 1 to 0, half go on: 1 is visited twice on average, but by everybody.
  const auto v = visits(3, {{0, 1, 1}, {1, 0, 0.5}, {1, 2, 0.5}});
  CHECK(v[0] == doctest::Approx(1));
  CHECK(v[1] == doctest::Approx(1));
  CHECK(v[2] == doctest::Approx(1));
}

TEST_CASE("reach: a loop that is left on the way keeps its side branch partial") {
  // 0 → 1; 1 → 2 (0.4) → 1, 1 → 3 (0.6). To visit 2 before 3: 0.4.
  const auto v = visits(4, {{0, 1, 1}, {1, 2, 0.4}, {2, 1, 1}, {1, 3, 0.6}});
  CHECK(v[2] == doctest::Approx(0.4));
  CHECK(v[3] == doctest::Approx(1));
}

TEST_CASE("reach: a loop entered in two places") {
  // 0 → 1 (0.5), 0 → 2 (0.5); 1 → 2 (0.5), 1 → 3 (0.5); 2 → 1 (0.25), 2 → 3 (0.75).
  const auto v = visits(4, {{0, 1, 0.5}, {0, 2, 0.5}, {1, 2, 0.5}, {1, 3, 0.5}, {2, 1, 0.25}, {2, 3, 0.75}});
  CHECK(v[1] == doctest::Approx(0.5 + 0.5 * 0.25));
  CHECK(v[2] == doctest::Approx(0.5 + 0.5 * 0.5));
  CHECK(v[3] == doctest::Approx(1));
}

TEST_CASE("reach: a state that leads to itself only keeps all who enter") {
  const auto v = visits(3, {{0, 1, 0.25}, {0, 2, 0.75}, {1, 1, 1}});
  CHECK(v[1] == doctest::Approx(0.25));
  CHECK(v[2] == doctest::Approx(0.75));
}

TEST_CASE("reach: a circle that nothing leaves is visited everywhere") {
  const auto v = visits(4, {{0, 1, 0.5}, {0, 3, 0.5}, {1, 2, 1}, {2, 1, 1}});
  CHECK(v[1] == doctest::Approx(0.5));
  CHECK(v[2] == doctest::Approx(0.5));
}

TEST_CASE("reach: ways that nobody takes lead nowhere and make no loop") {
  const auto v = visits(3, {{0, 1, 1}, {0, 2, 0}, {1, 0, 0}});
  CHECK(v[2] == 0);
  CHECK(v[0] == doctest::Approx(1));
}

TEST_CASE("reach: a loop beyond the limit is not guessed") {
  constexpr std::uint32_t n = journey::model::largest_solved_loop + 1;
  std::vector<Transition> circle;
  for (std::uint32_t i = 0; i < n; ++i) circle.push_back({i, (i + 1) % n, i + 1 == n ? 0.5 : 1.0});
  circle.push_back({n - 1, n, 0.5});
  const auto v = visits(n + 1, circle);
  CHECK(std::isnan(v[0]));
  CHECK(std::isnan(v[n]));
}

TEST_CASE("reach: twenty thousand states in a row need no deep stack") {
  constexpr std::uint32_t n = 20'000;
  std::vector<Transition> line;
  for (std::uint32_t i = 0; i + 1 < n; ++i) line.push_back({i, i + 1, 1});
  CHECK(visits(n, line).back() == doctest::Approx(1));
}

TEST_CASE("ways: without loops a way is taken by who comes to its state, times its share") {
  const auto w = ways(4, {{0, 1, 0.3}, {0, 2, 0.7}, {1, 3, 1}, {2, 3, 0.5}});
  CHECK(w[2] == doctest::Approx(0.3));
  CHECK(w[3] == doctest::Approx(0.35));
}

TEST_CASE("ways: who goes back twice is counted once, and all go on in the end") {
  const auto w = ways(3, {{0, 1, 1}, {1, 0, 0.3}, {1, 2, 0.7}});
  CHECK(w[0] == doctest::Approx(1));
  CHECK(w[1] == doctest::Approx(0.3));
  CHECK(w[2] == doctest::Approx(1));
}

TEST_CASE("ways: a state that leads to itself, and one that is left on the way") {
  CHECK(ways(2, {{0, 0, 0.4}, {0, 1, 0.6}})[0] == doctest::Approx(0.4));
  // 0 → 1 (0.5) → 2; 2 → 1 (0.2) or 3: of the half that comes, a fifth goes back.
  const auto w = ways(4, {{0, 1, 0.5}, {0, 3, 0.5}, {1, 2, 1}, {2, 1, 0.2}, {2, 3, 0.8}});
  CHECK(w[2] == doctest::Approx(0.5));
  CHECK(w[3] == doctest::Approx(0.1));
  CHECK(w[4] == doctest::Approx(0.5));
}

TEST_CASE(
    "ways: a circle that nothing leaves is gone round by all who enter, nobody takes a way without share") {
  const auto w = ways(4, {{0, 1, 0.5}, {0, 3, 0.5}, {1, 2, 1}, {2, 1, 1}, {3, 1, 0}});
  CHECK(w[2] == doctest::Approx(0.5));
  CHECK(w[3] == doctest::Approx(0.5));
  CHECK(w[4] == 0);
}

TEST_CASE("ways: in a loop beyond the limit none is guessed") {
  constexpr std::uint32_t n = journey::model::largest_solved_loop + 1;
  std::vector<Transition> circle;
  for (std::uint32_t i = 0; i < n; ++i) circle.push_back({i, (i + 1) % n, i + 1 == n ? 0.5 : 1.0});
  circle.push_back({n - 1, n, 0.5});
  const auto w = ways(n + 1, circle);
  CHECK(std::isnan(w.front()));
  CHECK(std::isnan(w.back()));
}
