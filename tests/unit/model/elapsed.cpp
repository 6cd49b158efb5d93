#include "model/journey.hpp"
#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::compile;

namespace {

constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;

model::Map map_of(const std::string& stages, const std::string& head = "") {
  return compile("journey: J\n" + head + stages);
}

const model::Elapsed& elapsed_of(const model::Map& map, std::size_t persona = 0) {
  REQUIRE(map.journeys.at(persona).facts.elapsed != nullptr);
  return *map.journeys[persona].facts.elapsed;
}

/// Ids of the touchpoints, and of the stages without any, of the typical path.
std::string path_of(const model::Map& map, std::size_t persona = 0) {
  const model::Journey& journey = map.journeys.at(persona);
  std::string path;
  for (const model::Place& place : elapsed_of(map, persona).path) {
    if (!path.empty()) path += ' ';
    path += place.touchpoint == model::none ? journey.stages[place.stage].id
                                            : journey.touchpoints[place.touchpoint].id;
  }
  return path;
}

/// A touchpoint of a stage; `lines` are separated by "; ".
std::string touchpoint(const std::string& name, const std::string& lines = "") {
  std::string text = "  touchpoint " + name + ": " + name + "\n";
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find("; ", begin), lines.size());
    text += "    " + lines.substr(begin, end - begin) + "\n";
    begin = end + 2;
  }
  return text;
}

}  // namespace

TEST_CASE("elapsed: a map that says no number of time has none") {
  CHECK(map_of("stage s: S\n" + touchpoint("a", "action: x")).first().facts.elapsed == nullptr);
  CHECK(map_of("stage s: S\n" + touchpoint("a", "duration: a while")).first().facts.elapsed == nullptr);
}

TEST_CASE("elapsed: times of lines of the blueprint never enter") {
  CHECK(map_of("stage s: S\n" + touchpoint("a",
                                           "backstage: Dictates; "
                                           "  duration: 4 min"))
            .first()
            .facts.elapsed == nullptr);
}

TEST_CASE("elapsed: waits and durations along the path, ranges by their middle") {
  const auto map = map_of("stage s: S\n" + touchpoint("a", "wait: 10..20 min; duration: 5 min") +
                          touchpoint("b", "duration: 1 h") + touchpoint("c", "wait: 2 days"));
  const auto& elapsed = elapsed_of(map);
  CHECK(path_of(map) == "a b c");
  CHECK(elapsed.typical.seconds == 15 * minute + 5 * minute + hour + 2 * day);
  CHECK(elapsed.waiting == 15 * minute + 2 * day);
  CHECK(elapsed.typical.unknown_steps == 0);
  CHECK(elapsed.shortest.seconds == 10 * minute + 5 * minute + hour + 2 * day);
  CHECK(elapsed.longest.seconds == 20 * minute + 5 * minute + hour + 2 * day);
  CHECK_FALSE(elapsed.is_undecided);
}

TEST_CASE("elapsed: units of the calendar in mean lengths") {
  const auto seconds = [](const std::string& duration) {
    return elapsed_of(map_of("stage s: S\n" + touchpoint("a", "duration: " + duration))).typical.seconds;
  };
  CHECK(seconds("90 s") == 90);
  CHECK(seconds("1 week") == 7 * day);
  CHECK(seconds("1 month") == doctest::Approx(30.436875 * day).epsilon(1e-12));
  CHECK(seconds("1 quarter") == doctest::Approx(3 * 30.436875 * day).epsilon(1e-12));
  CHECK(seconds("1 year") == doctest::Approx(365.2425 * day).epsilon(1e-12));
}

TEST_CASE("elapsed: what is skipped takes no time and lacks none") {
  const auto map =
      compile("journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\nstage s: S\n" +
              touchpoint("a", "duration: 1 h") + touchpoint("b", "wait: 3 h; skip: ben") +
              touchpoint("c", "action: x; skip: ben"));
  CHECK(elapsed_of(map, 0).typical.seconds == 4 * hour);
  CHECK(elapsed_of(map, 0).typical.unknown_steps == 1);
  CHECK(elapsed_of(map, 1).typical.seconds == hour);
  CHECK(elapsed_of(map, 1).typical.unknown_steps == 0);
  CHECK(elapsed_of(map, 1).waiting == 0);
  CHECK(elapsed_of(map, 1).longest.seconds == hour);
  CHECK(path_of(map, 1) == "a b c");
}

TEST_CASE("elapsed: what only others meet takes no time, and neither does their stage") {
  const auto map = compile(
      "journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\nstage s: S\n  duration: 2 h\n"
      "  only: ana\n" +
      touchpoint("a", "wait: 1 h") + "stage t: T\n" + touchpoint("b", "duration: 1 min"));
  CHECK(elapsed_of(map, 0).typical.seconds == 2 * hour + minute);
  CHECK(elapsed_of(map, 0).waiting == hour);
  CHECK(elapsed_of(map, 1).typical.seconds == minute);
  CHECK(elapsed_of(map, 1).waiting == 0);
}

TEST_CASE("elapsed: a stage's own duration stands in the place of its touchpoints") {
  const auto map = map_of(
      "stage s: S\n  duration: 2..4 h\n" + touchpoint("a", "wait: 30 min; duration: 1 min") +
      touchpoint("b", "action: says nothing of time") + "stage t: T\n" + touchpoint("c", "duration: 5 min"));
  const auto& elapsed = elapsed_of(map);
  CHECK(elapsed.typical.seconds == 3 * hour + 5 * minute);
  CHECK(elapsed.waiting == 30 * minute);
  CHECK(elapsed.typical.unknown_steps == 0);
  CHECK(elapsed.shortest.seconds == 2 * hour + 5 * minute);
  CHECK(elapsed.longest.seconds == 4 * hour + 5 * minute);
}

TEST_CASE("elapsed: nobody waits longer in a stage than it lasts") {
  const auto map = map_of("stage s: S\n  duration: 1 h\n" + touchpoint("a", "wait: 3 h") + "stage t: T\n" +
                          touchpoint("b", "wait: 5 min"));
  CHECK(elapsed_of(map).waiting == hour + 5 * minute);
}

TEST_CASE("elapsed: a stage whose touchpoints are all skipped takes no time") {
  const auto map =
      compile("journey: J\n  persona: ana\npersona ana: Ana\nstage s: S\n  duration: 2 h\n" +
              touchpoint("a", "skip: ana") + "stage t: T\n" + touchpoint("b", "duration: 1 min"));
  CHECK(elapsed_of(map).typical.seconds == minute);
  CHECK(elapsed_of(map).longest.seconds == minute);
}

TEST_CASE("elapsed: a duration of a stage in words only stands for nothing") {
  const auto map = map_of("stage s: S\n  duration: depends\n" + touchpoint("a", "duration: 1 h") +
                          touchpoint("b", "action: x"));
  CHECK(elapsed_of(map).typical.seconds == hour);
  CHECK(elapsed_of(map).typical.unknown_steps == 1);
}

TEST_CASE("elapsed: steps that say no number are counted, so that the time is the least") {
  const auto map =
      map_of("stage s: S\n" + touchpoint("a", "wait: 1 h") + touchpoint("b", "action: x") +
             touchpoint("c", "duration: a while") + touchpoint("d", "wait: 1 h; duration: a while") +
             "stage t: T\n  action: no touchpoint, no time\n");
  const auto& elapsed = elapsed_of(map);
  CHECK(elapsed.typical.seconds == 2 * hour);
  CHECK(elapsed.typical.unknown_steps == 4);
  CHECK(elapsed.shortest.unknown_steps == 4);
  CHECK(elapsed.longest.unknown_steps == 4);
  CHECK(path_of(map) == "a b c d t");
}

TEST_CASE("elapsed: a stage without touchpoints is a step of every way past it") {
  const auto map =
      map_of("stage s: S\n  goal: g\n  duration: 1 h\nstage t: T\n" +
             touchpoint("a", "duration: 1 min; next: 80%; next exit: 20%") +
             "stage u: U\n  goal: g\n  duration: 2..4 h\nstage v: V\n" + touchpoint("b", "duration: 1 min"));
  CHECK(path_of(map) == "s a u b");
  CHECK(elapsed_of(map).typical.seconds == hour + minute + 3 * hour + minute);
  CHECK(elapsed_of(map).shortest.seconds == hour + minute + 2 * hour + minute);
  SUBCASE("but not of a way that names where it leads to") {
    const auto jump =
        map_of("stage t: T\n" + touchpoint("a", "duration: 1 min; next b: 60%; next: 40%") +
               "stage u: U\n  goal: g\n  duration: 2 h\nstage v: V\n" + touchpoint("b", "duration: 1 min"));
    CHECK(path_of(jump) == "a b");
    CHECK(elapsed_of(jump).shortest.seconds == 2 * minute);
    CHECK(elapsed_of(jump).longest.seconds == 2 * minute + 2 * hour);
  }
}

TEST_CASE("elapsed: the path takes the largest share, among equals the one written first") {
  const std::string rest = touchpoint("b", "duration: 1 h; next end:") + touchpoint("c", "duration: 2 h");
  CHECK(path_of(map_of("stage s: S\n" + touchpoint("a", "next c: 60%; next b: 40%") + rest)) == "a c");
  CHECK(path_of(map_of("stage s: S\n" + touchpoint("a", "next c: 40%; next b: 60%") + rest)) == "a b");
  CHECK(path_of(map_of("stage s: S\n" + touchpoint("a", "next c: 50%; next b: 50%") + rest)) == "a c");
  CHECK(path_of(map_of("stage s: S\n" + touchpoint("a", "next b: 50%; next c: 50%") + rest)) == "a b");
  CHECK(path_of(map_of("stage s: S\n" + touchpoint("a", "next c: 60%; next: 40%") + rest)) == "a c");
}

TEST_CASE("elapsed: the range is that of the shortest and the longest way through") {
  const auto map = map_of("stage s: S\n" + touchpoint("a", "duration: 1..3 min; next c: 90%; next: 10%") +
                          touchpoint("b", "duration: 1..2 days") + touchpoint("c", "wait: 10..20 min"));
  CHECK(elapsed_of(map).shortest.seconds == minute + 10 * minute);
  CHECK(elapsed_of(map).longest.seconds == 3 * minute + 2 * day + 20 * minute);
  CHECK(elapsed_of(map).typical.seconds == 2 * minute + 15 * minute);
}

TEST_CASE("elapsed: ways back and exits are left out") {
  const auto map =
      map_of("stage s: S\n" + touchpoint("a", "duration: 1 h") +
             touchpoint("b", "duration: 1 h; next a: 50%; next exit: 30%; next b: 10%; next: 10%") +
             touchpoint("c", "duration: 1 h"));
  CHECK(path_of(map) == "a b c");
  CHECK(elapsed_of(map).typical.seconds == 3 * hour);
  CHECK(elapsed_of(map).longest.seconds == 3 * hour);
}

TEST_CASE("elapsed: where only ways back or out are left behind it, a way is left out too") {
  const auto map =
      map_of("stage s: S\n" + touchpoint("a", "duration: 1 h; next help: 60%; next b: 40%") +
             touchpoint("b", "duration: 1 h; next end:") + touchpoint("help", "duration: 5 h; next a:"));
  CHECK(path_of(map) == "a b");
  CHECK(elapsed_of(map).longest.seconds == 2 * hour);
  SUBCASE("unless that leaves none") {
    const auto lost = map_of("stage s: S\n" + touchpoint("a", "duration: 1 h") +
                             touchpoint("b", "duration: 2 h; next exit:"));
    CHECK(path_of(lost) == "a b");
    CHECK(elapsed_of(lost).typical.seconds == 3 * hour);
    CHECK(elapsed_of(lost).shortest.seconds == 3 * hour);
  }
}

TEST_CASE("elapsed: nobody goes a way of 0%") {
  const auto map = map_of("stage s: S\n" + touchpoint("a", "duration: 1 h; next c: 0%; next: 100%") +
                          touchpoint("b", "duration: 1 h") + touchpoint("c", "duration: 1 h"));
  CHECK(elapsed_of(map).shortest.seconds == 3 * hour);
}

TEST_CASE("elapsed: an unknown share that could decide ends the typical path") {
  const auto map = map_of("stage s: S\n" + touchpoint("a", "duration: 1 h; next b:; next c:") +
                          touchpoint("b", "duration: 1 h; next end:") + touchpoint("c", "duration: 5 h"));
  CHECK(path_of(map) == "a");
  CHECK(elapsed_of(map).is_undecided);
  CHECK(elapsed_of(map).typical.seconds == hour);
  CHECK(elapsed_of(map).shortest.seconds == 2 * hour);
  CHECK(elapsed_of(map).longest.seconds == 6 * hour);
}

TEST_CASE("elapsed: an unknown share that could not decide does not matter") {
  const std::string rest =
      touchpoint("b", "next end:") + touchpoint("c", "next end:") + touchpoint("d", "duration: 1 h");
  const auto decided = [&](const std::string& ways) {
    const auto map = map_of("stage s: S\n" + touchpoint("a", ways) + rest);
    return elapsed_of(map).is_undecided ? "undecided" : path_of(map);
  };
  CHECK(decided("next b: 60%; next c:; next d:") == "a b");
  CHECK(decided("next b: 40%; next c:; next d:") == "undecided");
  CHECK(decided("next b: 50%; next c:; next d:") == "a b");
  CHECK(decided("next c:; next b: 50%; next d:") == "undecided");
  // Of two unknown parts one leaves.
  CHECK(decided("next exit:; next c:") == "a c");
  CHECK(decided("next b: 30%; next exit:; next c:") == "undecided");
}

TEST_CASE("elapsed: who takes what is optional is not known") {
  const auto map = map_of("stage s: S\n" + touchpoint("a", "duration: 1 h") +
                          touchpoint("b", "optional:; duration: 1 h") + touchpoint("c", "duration: 1 h"));
  CHECK(path_of(map) == "a");
  CHECK(elapsed_of(map).is_undecided);
  CHECK(elapsed_of(map).shortest.seconds == 2 * hour);
  CHECK(elapsed_of(map).longest.seconds == 3 * hour);
  SUBCASE("and neither where the journey begins with it") {
    const auto begins = map_of("stage s: S\n" + touchpoint("a", "optional:; duration: 1 h") +
                               touchpoint("b", "duration: 1 h"));
    CHECK(elapsed_of(begins).path.empty());
    CHECK(elapsed_of(begins).is_undecided);
    CHECK(elapsed_of(begins).shortest.seconds == hour);
    CHECK(elapsed_of(begins).longest.seconds == 2 * hour);
  }
  SUBCASE("or where a whole stage is") {
    const auto stage = map_of("stage s: S\n" + touchpoint("a", "duration: 1 h") +
                              "stage t: T\n  goal: g\n  optional:\n  duration: 3 h\nstage u: U\n" +
                              touchpoint("b", "duration: 1 h"));
    CHECK(path_of(stage) == "a");
    CHECK(elapsed_of(stage).is_undecided);
    CHECK(elapsed_of(stage).shortest.seconds == 2 * hour);
    CHECK(elapsed_of(stage).longest.seconds == 5 * hour);
  }
}

TEST_CASE("elapsed: a map of stages alone") {
  const auto map = map_of(
      "stage s: S\n  goal: g\n  duration: 1 week\nstage t: T\n  action: x\nstage u: U\n  goal: g\n  "
      "duration: 2 weeks\n");
  CHECK(path_of(map) == "s t u");
  CHECK(elapsed_of(map).typical.seconds == 21 * day);
  CHECK(elapsed_of(map).typical.unknown_steps == 1);
  CHECK(elapsed_of(map).waiting == 0);
}

TEST_CASE("elapsed: each persona has times of their own") {
  const auto map =
      compile("journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\nstage s: S\n" +
              touchpoint("a", "wait: 1 h; for ben:;   wait: 3 h"));
  CHECK(elapsed_of(map, 0).typical.seconds == hour);
  CHECK(elapsed_of(map, 1).typical.seconds == 3 * hour);
}

TEST_CASE("elapsed: a map of thousands of forks takes linear time") {
  std::string stages = "stage s: S\n";
  for (int i = 0; i < 2000; ++i)
    stages +=
        touchpoint("t" + std::to_string(i),
                   "duration: 1..2 s; next t" + std::to_string(std::min(i + 2, 2001)) + ": 40%; next: 60%");
  stages += touchpoint("t2000", "duration: 1..2 s") + touchpoint("t2001", "duration: 1..2 s");
  const auto map = map_of(stages);
  CHECK(elapsed_of(map).typical.seconds == 1.5 * 2002);
  CHECK(elapsed_of(map).shortest.seconds == 1002);
  CHECK(elapsed_of(map).longest.seconds == 2 * 2002);
}
