// The priority of an opportunity: written, or from the quadrants of impact and effort.
#include "model/priority.hpp"

#include "support/compile.hpp"

#include <string>

using namespace journey;
using lexicon::Priority;

namespace {

std::optional<model::KnownPriority> priority(const std::string& facts) {
  const auto map = support::compile("journey: J\nstage: S\n  goal: G\n  opportunity: O\n" + facts);
  return model::priority_of(map.first().opportunities.front());
}
Priority derived(int impact, int effort) {
  const auto known =
      priority("    impact: " + std::to_string(impact) + "\n    effort: " + std::to_string(effort) + "\n");
  REQUIRE(known);
  CHECK(known->is_derived);
  return known->priority;
}

}  // namespace

TEST_CASE("priority: what is written goes before what follows") {
  const auto known = priority("    impact: 5\n    effort: 1\n    priority: low\n");
  REQUIRE(known);
  CHECK(known->priority == Priority::low);
  CHECK_FALSE(known->is_derived);
}
TEST_CASE("priority: the quadrants of impact and effort") {
  CHECK(derived(5, 1) == Priority::high);
  CHECK(derived(4, 3) == Priority::high);
  CHECK(derived(4, 4) == Priority::medium);
  CHECK(derived(3, 3) == Priority::medium);
  CHECK(derived(3, 4) == Priority::low);
  CHECK(derived(2, 1) == Priority::low);
}
TEST_CASE("priority: of one of them nothing follows") {
  CHECK_FALSE(priority("    impact: 5\n"));
  CHECK_FALSE(priority("    effort: 5\n"));
  CHECK_FALSE(priority(""));
}
TEST_CASE("priority: a number is none") {
  CHECK(support::mistakes("journey: J\nstage: S\n  goal: G\n  opportunity: O\n    priority: 1\n") ==
        std::vector<std::string>{"5:15 bad-enumeration"});
}
