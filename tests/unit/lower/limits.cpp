#include "model/limits.hpp"

#include "support/compile.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace journey;
using support::Compilation;
using support::mistakes;

TEST_CASE("limits: a model of too many phases") {
  std::string phases = "p0";
  for (std::size_t i = 1; i <= model::limits().phases; ++i) phases += fmt::format(", p{}", i);
  CHECK(mistakes("model m: " + phases + "\n") == std::vector<std::string>{"1:10 limit-exceeded"});
}
TEST_CASE("limits: too many touchpoints, at the first that is one too many") {
  std::string map = "journey: J\nstage s: S\n";
  for (std::size_t i = 0; i <= model::limits().touchpoints; ++i) map += "  touchpoint: T\n";
  CHECK(mistakes(map) ==
        std::vector<std::string>{fmt::format("{}:3 limit-exceeded", model::limits().touchpoints + 3)});
}
TEST_CASE("limits: many lines for many personas") {
  std::string map = "journey: J\nstage s: S\n";
  for (int i = 0; i < 60; ++i) map += fmt::format("persona p{}: P\n", i);
  map += "stage t: T\n";
  for (int i = 0; i < 34'000; ++i) map += "  action: a\n";
  const auto found = mistakes(map);
  CHECK(std::count(found.begin(), found.end(), "1:1 limit-exceeded") == 1);
}
TEST_CASE("limits: a file larger than a file may be is not parsed") {
  const std::string map(model::limits().file_bytes + 1, '\n');
  CHECK(mistakes(map) == std::vector<std::string>{"1:1 limit-exceeded"});
}
TEST_CASE("limits: more rows of data than a map may have") {
  std::string csv = "metric,date,value\n";
  for (std::size_t i = 0; i <= model::limits().metric_points; ++i) csv += "m,2026,1\n";
  CHECK(mistakes("metric m: M\n  data: kpi.csv\n", {{"kpi.csv", csv}}) ==
        std::vector<std::string>{
            fmt::format("kpi.csv:{}:1 limit-exceeded", model::limits().metric_points + 2)});
}
TEST_CASE("limits: more lanes of one's own than a map may have, and their lines are not reported too") {
  std::string map;
  for (std::size_t i = 0; i <= model::limits().lanes; ++i) map += fmt::format("lane l{}: L\n", i);
  map += fmt::format("journey: J\nstage s: S\n  l0: x\n  l{}: x\n", model::limits().lanes);
  CHECK(mistakes(map) ==
        std::vector<std::string>{fmt::format("{}:1 limit-exceeded", model::limits().lanes + 1)});
}
