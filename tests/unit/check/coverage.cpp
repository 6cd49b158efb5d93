// Stages times essential lanes.
#include "check/coverage.hpp"

#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::compile;

namespace {

check::Coverage coverage(std::string_view map, std::map<std::string, std::string> beside = {}) {
  return check::coverage_of(compile(map, std::move(beside)));
}

}  // namespace

TEST_CASE("coverage: cells are stages times essential lanes") {
  const auto found = coverage("journey: J\nstage: A\n  action: a\n  emotion: 1 x\nstage: B\n  pain: p\n");
  CHECK(found.cells == 8);
  CHECK(found.filled == 3);
  CHECK(found.percent() == 37);
  REQUIRE(found.lanes.size() == 4);
  CHECK(found.lanes[0].filled() == 1);
  CHECK(found.lanes[0].missing == std::vector<model::Index>{1});
  CHECK(found.lanes[3].missing == std::vector<model::Index>{0, 1});
}

TEST_CASE("coverage: a touchpoint fills the cell of its stage, once") {
  const auto found = coverage(
      "journey: J\nstage: A\n  touchpoint: T\n    action: a\n    action: b\n  touchpoint: U\n    action: "
      "c\n");
  CHECK(found.cells == 4);
  CHECK(found.filled == 1);
}

TEST_CASE("coverage: a map of the future is not asked for pains, and what it says of them counts") {
  const std::string map =
      "journey: J\n  state: future\nstage: A\n  action: a\n  emotion: 1 x\nstage: B\n  opportunity: o\n";
  const auto found = coverage(map);
  CHECK(found.cells == 6);
  CHECK(found.filled == 3);
  CHECK(found.lanes[2].cells == 0);
  CHECK(found.lanes[2].missing.empty());
  CHECK(coverage(map + "  pain: p\n").cells == 7);
  CHECK(coverage(map + "  pain: p\n").filled == 4);
}

TEST_CASE("coverage: whatever is added, the number never falls") {
  const std::string map =
      "journey: J\nstage: A\n  action: a\n  emotion: 1 x\n  pain: p\n    opportunity: o\nstage: B\n  action: "
      "b\n";
  const std::size_t before = coverage(map).percent();
  for (const char* more :
       {"  quote: q\n", "  pain: p\n", "  note: n\n", "  frontstage: f\n", "  action: again\n"}) {
    CHECK(coverage(map + more).percent() >= before);
  }
}

TEST_CASE("coverage: an opportunity that stands elsewhere fills the cell of the pain that it solves") {
  const auto found = coverage("journey: J\nstage: A\n  pain p: P\nopportunity: O\n  solves: p\n");
  CHECK(found.lanes[3].filled() == 1);
  CHECK(coverage("journey: J\nstage: A\n  pain p: P\nopportunity: O\n").lanes[3].filled() == 0);
}

TEST_CASE("coverage: words without a score are an emotion") {
  CHECK(coverage("journey: J\nstage: A\n  emotion: glad\n").lanes[1].filled() == 1);
}

TEST_CASE("coverage: what one persona lives is told") {
  const auto found = coverage(
      "journey: J\n  persona: a, b\npersona a: A\npersona b: B\nstage: A\n  goal: g\n  for b:\n    pain: "
      "p\n");
  CHECK(found.lanes[2].filled() == 1);
}

TEST_CASE("coverage: what every persona skips nobody lives") {
  const auto found =
      coverage("journey: J\npersona a: A\nstage: A\n  touchpoint: T\n    skip: a\n    action: x\n");
  CHECK(found.filled == 0);
}

TEST_CASE("coverage: what another map tells in depth is not missing here") {
  const auto found =
      coverage("journey: J\nstage: A\n  detail: other.journey\n  action: x\nstage: B\n  action: y\n",
               {{"other.journey", "journey: O\nstage: S\n  goal: g\n"}});
  CHECK(found.cells == 5);
  CHECK(found.filled == 2);
}

TEST_CASE("coverage: percentages are rounded down, and nothing is wholly covered") {
  check::Coverage two_thirds{2, 3};
  CHECK(two_thirds.percent() == 66);
  two_thirds.add({1, 1});
  CHECK(two_thirds.percent() == 75);
  CHECK(check::Coverage{}.percent() == 100);
}
