// The map that `before` names: compiled with this one, never followed further, its mistakes one mistake here.
#include "model/limits.hpp"
#include "support/compile.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace journey;
using support::Compilation;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

namespace {

const std::string stage = "stage s: S\n  touchpoint a: A\n    emotion: -1 annoyed\n";

std::string future(const std::string& rest = "") {
  return "journey: New\n  before: old.journey\n" + rest + "stage s: S\n  touchpoint a: A\n    emotion: +1\n";
}

}  // namespace

TEST_CASE("earlier: the map that before names is there, with its curve") {
  const auto map = compile(future(), {{"old.journey", "journey: Old\n" + stage}});
  const model::Earlier& earlier = map.first().earlier;
  REQUIRE(earlier.map != nullptr);
  CHECK(earlier.map->first().title == "Old");
  CHECK(earlier.map->first().facts.curve.front().score == -1);
}
TEST_CASE("earlier: without before there is none") {
  CHECK(compile("journey: J\n" + stage).first().earlier.map == nullptr);
}
TEST_CASE("earlier: mistakes of the other map are one mistake here, which shows the first of them") {
  Compilation compilation(future(), {{"old.journey", "journey: Old\nnonsense\nstage s: S\n  goal:\n"}});
  CHECK(compilation.findings() == Places{"2:11 bad-before"});
  const auto& finding = compilation.finding("bad-before");
  REQUIRE(finding.labels.size() == 1);
  CHECK(compilation.sources()[finding.labels.front().span.source].path() == "old.journey");
}
TEST_CASE("earlier: warnings of the other map are its own business") {
  CHECK(mistakes(future(), {{"old.journey", "journey: Old\nstage s: S\n  emotion: only words\n"}}) ==
        Places{});
}
TEST_CASE("earlier: a library is no map to compare with") {
  CHECK(mistakes(future(), {{"old.journey", "persona ana: Ana\n"}}) == Places{"2:11 bad-before"});
}
TEST_CASE("earlier: a map is not its own") {
  CHECK(mistakes("journey: J\n  before: this.journey\n" + stage) == Places{"2:11 bad-before"});
}
TEST_CASE("earlier: two maps that name each other are no circle, because nobody follows the second") {
  const auto map =
      compile(future(), {{"old.journey", "journey: Old\n  before: older.journey\n" + stage},
                         {"older.journey", "journey: Older\n  before: old.journey\nnonsense\n"}});
  CHECK(map.first().earlier.map->first().earlier.map == nullptr);
}
TEST_CASE("earlier: a file that is missing is said once") {
  CHECK(mistakes(future()) == Places{"2:11 unreadable-file"});
}
TEST_CASE("earlier: mistakes of this map and of the other are found in one run") {
  CHECK(mistakes(future("  status: maybe\n"), {{"old.journey", "persona ana: Ana\n"}}) ==
        Places{"2:11 bad-before", "3:11 bad-enumeration"});
}
TEST_CASE(
    "earlier: every persona is compared with its own life, by name, then by title, then with the first") {
  const std::string old = "journey: Old\npersona ana: Ana\npersona bob: Bob\npersona c: Cleo\n" + stage +
                          "    for bob:\n      emotion: +2\n    for c:\n      emotion: -2\n";
  const auto map = compile(
      "journey: New\n  before: old.journey\npersona bob: Robert\npersona cleo: Cleo\n"
      "persona dan: Dan\n" +
          stage,
      {{"old.journey", old}});
  REQUIRE(map.journeys.size() == 3);
  CHECK(map.journeys[0].earlier.journey == 1);
  CHECK(map.journeys[1].earlier.journey == 2);
  CHECK(map.journeys[2].earlier.journey == 0);
}
TEST_CASE("earlier: a persona may have a before of its own") {
  const auto map = compile(
      "journey: New\n  before: old.journey\n  for bob:\n    before: other.journey\n"
      "persona ana: Ana\npersona bob: Bob\n" +
          stage,
      {{"old.journey", "journey: Old\n" + stage}, {"other.journey", "journey: Other\n" + stage}});
  CHECK(map.journeys[0].earlier.map->first().title == "Old");
  CHECK(map.journeys[1].earlier.map->first().title == "Other");
}
TEST_CASE("earlier: it is bounded how many other maps one map names") {
  std::string map = "journey: New\n  before: m0.journey\n";
  std::map<std::string, std::string> beside{{"m0.journey", "journey: Old\n" + stage}};
  for (std::size_t i = 1; i <= model::limits().earlier_maps; ++i) {
    map += fmt::format("  for p{}:\n    before: m{}.journey\n", i, i);
    beside[fmt::format("m{}.journey", i)] = "journey: Old\n" + stage;
  }
  for (std::size_t i = 1; i <= model::limits().earlier_maps; ++i) map += fmt::format("persona p{}: P\n", i);
  CHECK(mistakes(map + stage, beside) ==
        Places{fmt::format("{}:13 limit-exceeded", 2 + 2 * model::limits().earlier_maps)});
}
