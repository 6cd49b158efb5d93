// How the outputs write times, and what the view by time is drawn from.
#include "board/times.hpp"

#include "board/board.hpp"
#include "board/build_board.hpp"
#include "board/built_in.hpp"
#include "support/compile.hpp"
#include "support/source_dir.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::board;
using lexicon::Language;
using support::compile;

namespace {

constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;

std::string written(double seconds, Language language = Language::english, std::size_t units = 2) {
  return written_time(Wording(language), seconds, units);
}

Board time_board(const model::Map& map, std::vector<std::size_t> journeys = {0}, std::string language = "") {
  Selection selection;
  selection.journeys = std::move(journeys);
  selection.language = std::move(language);
  const BuiltIn& view = *find_built_in_view("time");
  selection.essence = view.essence;
  selection.columns = view.columns;
  return build_board(map, selection);
}

std::string insight(const Board& board, Derived what) {
  const Fact* const fact = find_fact(board.insights, what);
  return fact == nullptr ? "" : fact->label + ": " + fact->value;
}

model::Map clinic(const std::string& more = "") {
  return compile(
      "journey: J\nstage a: A\n  touchpoint reg: Register\n    duration: 5 min\n  touchpoint wait: "
      "Wait\n    wait: 3..4 h\n    duration: 10 min\n" +
      more);
}

std::string section_of_reference() {
  std::ifstream file(test::source_dir() + "/grammar/README.md");
  std::stringstream all;
  all << file.rdbuf();
  const std::string page = all.str();
  const std::size_t begin = page.find("\n## How long it takes\n");
  REQUIRE(begin != std::string::npos);
  return page.substr(begin, page.find("\n## ", begin + 4) - begin);
}

}  // namespace

TEST_CASE("times: the two largest units, the second one rounded") {
  CHECK(written(0) == "0 s");
  CHECK(written(59.4) == "59 s");
  CHECK(written(59.6) == "1 min");
  CHECK(written(90) == "1 min 30 s");
  CHECK(written(5 * minute) == "5 min");
  CHECK(written(hour - 20) == "59 min 40 s");
  CHECK(written(hour - 0.2) == "1 h");
  CHECK(written(6 * day + 9 * hour + 20 * minute) == "6 d 9 h");
  CHECK(written(day + 20 * minute) == "1 d");
  CHECK(written(2 * day - 10 * minute) == "2 d");
  CHECK(written(20 * day) == "20 d");
  CHECK(written(30 * day) == "30 d");
  CHECK(written(45 * day) == "1 month 15 d");
  CHECK(written(400 * day) == "1 year 1 month");
  CHECK(written(3 * 365.2425 * day) == "3 years");
  CHECK(written(1e300) != "");
}

TEST_CASE("times: a third unit where two are not enough") {
  CHECK(written(4 * day + 2 * hour + 38 * minute, Language::english, 3) == "4 d 2 h 38 min");
  CHECK(written(4 * day + 38 * minute, Language::english, 3) == "4 d 38 min");
  CHECK(written(38 * minute + 29, Language::english, 1) == "38 min");
}

TEST_CASE("times: in every language") {
  const double time = 6 * day + 9 * hour;
  CHECK(written(time, Language::hant) == "6 天 9 小時");
  CHECK(written(time, Language::hans) == "6 天 9 小时");
  CHECK(written(time, Language::japanese) == "6日9時間");
}

TEST_CASE("times: what is said below the map") {
  CHECK(insight(time_board(clinic()), Derived::elapsed) == "Takes: 3 h 45 min, 93% waiting");
  CHECK(insight(time_board(clinic()), Derived::time_range) ==
        "Shortest to longest way: 3 h 15 min to 4 h 15 min");
  CHECK(insight(time_board(clinic(), {0}, "zh-Hant"), Derived::elapsed) ==
        "全程時間: 3 小時 45 分鐘，其中 93% 在等待");
  CHECK(insight(time_board(clinic(), {0}, "zh-Hans"), Derived::elapsed) ==
        "全程用时: 3 小时 45 分钟，其中 93% 在等待");
  CHECK(insight(time_board(clinic(), {0}, "ja"), Derived::elapsed) ==
        "所要時間: 3時間45分（うち待ち時間 93%）");
  CHECK(insight(time_board(compile("journey: J\nstage a: A\n  touchpoint t: T\n    duration: a while\n")),
                Derived::elapsed) == "");
}

TEST_CASE("times: at least, and why") {
  const Board one = time_board(clinic("  touchpoint pay: Pay\n    action: x\n"));
  CHECK(insight(one, Derived::elapsed) ==
        "Takes: at least 3 h 45 min (wait 3 h 30 min; 1 step says no time)");
  CHECK(insight(one, Derived::time_range) ==
        "Shortest to longest way: at least 3 h 15 min to at least 4 h 15 min");
  const Board two = time_board(clinic("  touchpoint pay: Pay\n    action: x\nstage b: B\n  action: y\n"));
  CHECK(insight(two, Derived::elapsed) ==
        "Takes: at least 3 h 45 min (wait 3 h 30 min; 2 steps say no time)");
  const Board open = time_board(
      clinic("  touchpoint pay: Pay\n    optional: who has to\n    duration: 1 min\n  touchpoint go: Go\n"
             "    duration: 1 min\n"));
  CHECK(insight(open, Derived::elapsed) ==
        "Takes: at least 3 h 45 min (wait 3 h 30 min; only as far as “Wait”: which way most go from there is "
        "unknown)");
}

TEST_CASE("times: at least nothing is not said") {
  const model::Map map = compile(
      "journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\nstage a: A\n  touchpoint s: S\n"
      "    duration: 1 min\n    skip: ben\n  touchpoint l: L\n    action: x\n");
  CHECK(insight(time_board(map, {0}), Derived::elapsed) == "Takes: at least 1 min (1 step says no time)");
  CHECK(insight(time_board(map, {1}), Derived::elapsed) == "");
  CHECK(insight(time_board(map, {1}), Derived::time_range) == "");
}

TEST_CASE("times: all of it and nothing are said of nothing less") {
  const auto waiting = [](const std::string& wait, const std::string& duration) {
    return insight(time_board(compile("journey: J\nstage a: A\n  touchpoint t: T\n    wait: " + wait +
                                      "\n    duration: " + duration + "\n")),
                   Derived::elapsed);
  };
  CHECK(waiting("1 day", "4 min") == "Takes: 1 d, 99.7% waiting");
  CHECK(waiting("4 min", "1 day") == "Takes: 1 d, 0.3% waiting");
}

TEST_CASE("times: a view of some stages says nothing of the whole") {
  const model::Map map = clinic("stage b: B\n  touchpoint pay: Pay\n    duration: 1 min\n");
  Selection selection{{0}, true, {}, {0}, {}};
  CHECK(insight(build_board(map, selection), Derived::elapsed) == "");
}

TEST_CASE("times: the reference's example is recomputed") {
  const std::string section = section_of_reference();
  const std::size_t begin = section.find("```journey\n") + 11;
  const model::Map map = compile(section.substr(begin, section.find("```", begin) - begin));
  REQUIRE(map.first().facts.elapsed != nullptr);
  const model::Elapsed& elapsed = *map.first().facts.elapsed;
  const auto says = [&](const std::string& text) {
    CHECK_MESSAGE(section.find("**" + text + "**") != std::string::npos, text);
  };
  says(written(elapsed.typical.seconds, Language::english, 3));
  says(written(elapsed.waiting, Language::english, 3));
  says(written(elapsed.shortest.seconds, Language::english, 3));
  says(written(elapsed.longest.seconds, Language::english, 3));
  const Board board = time_board(map);
  says(find_fact(board.insights, Derived::elapsed)->value);
  says(find_fact(board.insights, Derived::time_range)->value);
}

TEST_CASE("timeline: a bar for each place, and when it begins") {
  const Board board = time_board(clinic(
      "stage b: B\n  duration: 2 h\n  touchpoint x: X\n    wait: 30 min\n  touchpoint y: Y\n    action: z\n"
      "stage c: C\n  touchpoint last: End\n    action: z\n"));
  REQUIRE(board.timeline.has_value());
  REQUIRE(board.timeline->lines.size() == 1);
  const auto& bars = board.timeline->lines[0].bars;
  REQUIRE(bars.size() == 4);
  CHECK(bars[1].seconds == 3.5 * hour + 10 * minute);
  CHECK(bars[1].waiting == 3.5 * hour);
  CHECK(*bars[1].begin == 5 * minute);
  CHECK(bars[1].words == "Wait: 3 h 40 min, 95% waiting");
  CHECK(bars[2].first_column == 2);
  CHECK(bars[2].columns == 2);
  CHECK(bars[2].seconds == 2 * hour);
  CHECK(bars[2].waiting == 30 * minute);
  CHECK(bars[3].is_unknown);
  CHECK(bars[3].words == "End: no time said");
  CHECK(*bars[3].begin == 5 * minute + 3.5 * hour + 10 * minute + 2 * hour);
  CHECK_FALSE(bars[3].is_least);
  // What the stage says and X doesn't is Y's.
  CHECK(*board.timeline->columns[3] == 1.5 * hour);
  CHECK_FALSE(board.timeline->columns[4].has_value());
}

TEST_CASE("timeline: the touchpoints of a stage share what it says") {
  const Board board = time_board(
      compile("journey: J\nstage b: B\n  duration: 1 h\n  touchpoint x: X\n    wait: 20 min\n  touchpoint y: "
              "Y\n    duration: 10 min\n"));
  CHECK(*board.timeline->columns[0] == 40 * minute);
  CHECK(*board.timeline->columns[1] == 20 * minute);
}

TEST_CASE("timeline: logarithmic above a factor of fifty, not at it") {
  const auto is_logarithmic = [](const std::string& longest) {
    return time_board(
               compile("journey: J\nstage a: A\n  touchpoint s: S\n    duration: 1 min\n  touchpoint l: "
                       "L\n    wait: " +
                       longest + "\n"))
        .timeline->is_logarithmic;
  };
  CHECK_FALSE(is_logarithmic("50 min"));
  CHECK(is_logarithmic("51 min"));
}

TEST_CASE("timeline: what most don't go by has no place on the clock") {
  const Board board = time_board(
      compile("journey: J\nstage a: A\n  touchpoint s: S\n    duration: 1 min\n    next l: 90%\n"
              "    next: 10%\n  touchpoint m: M\n    duration: 1 h\n  touchpoint l: L\n    wait: 2 min\n"));
  const auto& bars = board.timeline->lines[0].bars;
  REQUIRE(bars.size() == 3);
  CHECK_FALSE(bars[1].begin.has_value());
  CHECK(*bars[2].begin == minute);
}

TEST_CASE("timeline: one line for each persona, as slow as the slowest") {
  const model::Map map = compile(
      "journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\nstage a: A\n  touchpoint s: S\n"
      "    duration: 1 min\n    for ben:\n      duration: 5 min\n  touchpoint l: L\n    wait: 2 min\n    "
      "skip: ben\n");
  const Board board = time_board(map, {0, 1});
  REQUIRE(board.timeline->lines.size() == 2);
  CHECK(board.timeline->lines[0].persona == "Ana");
  CHECK(board.timeline->lines[0].bars.size() == 2);
  CHECK(board.timeline->lines[1].bars.size() == 1);
  CHECK(*board.timeline->columns[0] == 5 * minute);
}

TEST_CASE("timeline: the curve and the times come first, everything else as in the map") {
  const Board board = time_board(clinic("    emotion: -1\n    action: x\n    backstage: y\n    pain: z\n"));
  REQUIRE(board.lanes.size() > 3);
  CHECK(board.lanes[0].kind == Lane::Kind::curve);
  CHECK(board.lanes[1].kind == Lane::Kind::time);
  CHECK(board.lanes[2].id == "lane-action");
}

TEST_CASE("timeline: without a number of time the view says why there is nothing") {
  const model::Map map =
      compile("journey: J\nstage a: A\n  touchpoint t: T\n    duration: a while\n    emotion: 1\n");
  const Board board = time_board(map);
  CHECK_FALSE(board.timeline.has_value());
  CHECK(board.lack == "This map has no time axis yet: nothing says how long a stage or a touchpoint takes.");
  CHECK(board.lanes.empty());
  CHECK_FALSE(find_built_in_view("time")->suits(map));
}

TEST_CASE("built-in views: one that the map has a view or persona of the name of is hidden") {
  const std::string rest = "stage a: A\n  touchpoint t: T\n    duration: 1 min\n    emotion: 1\n";
  CHECK(find_built_in_view(compile("journey: J\n" + rest), "time") != nullptr);
  CHECK(find_built_in_view(compile("journey: J\n" + rest + "view time: V\n  show: emotion\n"), "time") ==
        nullptr);
  CHECK(find_built_in_view(compile("journey: J\n  persona: time\npersona time: T\n" + rest), "time") ==
        nullptr);
  CHECK(find_built_in_view(compile("journey: J\n" + rest + "view other: V\n  show: emotion\n"), "time") !=
        nullptr);
  CHECK(find_built_in_view(compile("journey: J\n" + rest), "map") != nullptr);
}
