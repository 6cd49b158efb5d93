// The view by time: how wide columns are, where its clock has ticks, and every odd board without a fault.
#include "board/build_board.hpp"
#include "board/built_in.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/set/hatch.hpp"
#include "layout/table/time_scale.hpp"
#include "layout/time/clock.hpp"
#include "support/compile.hpp"
#include "support/sheet_check.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::layout;

board::Timeline timeline_of(std::vector<std::optional<double>> columns) {
  board::Timeline timeline;
  timeline.columns = std::move(columns);
  for (const auto& seconds : timeline.columns) {
    if (!seconds || *seconds <= 0) continue;
    timeline.longest = std::max(timeline.longest, *seconds);
    timeline.shortest = timeline.shortest > 0 ? std::min(timeline.shortest, *seconds) : *seconds;
  }
  timeline.is_logarithmic = timeline.longest > 50 * timeline.shortest;
  return timeline;
}

board::Board time_board(const std::string& map, std::vector<std::size_t> journeys = {0}) {
  board::Selection selection;
  selection.journeys = std::move(journeys);
  selection.columns = board::Columns::by_time;
  selection.essence = board::find_built_in_view("time")->essence;
  return board::build_board(support::compile(map), selection);
}

std::string faults(const board::Board& board) {
  std::string text;
  for (const std::string& problem : problems_of(layout_map(board), board.traits)) text += problem + "\n";
  return text;
}

std::size_t cells_of(const Sheet& sheet, std::string_view id) {
  return static_cast<std::size_t>(
      std::count_if(sheet.cells.begin(), sheet.cells.end(),
                    [&](const SheetCell& cell) { return cell.id.starts_with(id); }));
}

std::string touchpoints(int count, const std::string& lines) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += "  touchpoint t" + std::to_string(i) + ": Step " + std::to_string(i) + "\n" + lines;
  return text;
}

}  // namespace

TEST_CASE("time scale: to scale, as wide as they last") {
  const TimeScale scale = time_scale(timeline_of({60, 120, 180}), 128, 200);
  CHECK(scale.px_a_second > 0);
  CHECK(scale.widths[1] == doctest::Approx(2 * scale.widths[0]));
  CHECK(scale.widths[2] == doctest::Approx(3 * scale.widths[0]));
}

TEST_CASE("time scale: none narrower than can be read, unknown ones no wider than that") {
  const TimeScale scale = time_scale(timeline_of({60, 2400, {}, 0}), 128, 128);
  CHECK(scale.widths[0] == doctest::Approx(128));
  CHECK(scale.widths[1] > 128);
  CHECK(scale.widths[1] == doctest::Approx(2400 * scale.px_a_second));
  CHECK(scale.widths[2] == doctest::Approx(128));
  CHECK(scale.widths[3] == doctest::Approx(128));
}

TEST_CASE("time scale: logarithmic, as much wider as they last times longer") {
  const TimeScale scale = time_scale(timeline_of({1, 10, 100, 1000, {}}), 128, 160);
  CHECK(scale.px_a_second == 0);
  CHECK(scale.widths[0] == doctest::Approx(128));
  CHECK(scale.widths[2] - scale.widths[1] == doctest::Approx(scale.widths[1] - scale.widths[0]));
  CHECK(scale.widths[3] - scale.widths[2] == doctest::Approx(scale.widths[1] - scale.widths[0]));
  CHECK(scale.widths[4] == doctest::Approx(128));
}

TEST_CASE("time scale: hostile lengths stay sizes") {
  for (const auto& columns :
       std::vector<std::vector<std::optional<double>>>{{}, {{}}, {0}, {1e-9, 1e12}, {1e15}, {1, 1, 1, 1}}) {
    const TimeScale scale = time_scale(timeline_of(columns), 128, 160);
    REQUIRE(scale.widths.size() == columns.size());
    for (const double width : scale.widths) {
      CHECK(width >= 128);
      CHECK(width < 2000);
    }
  }
}

TEST_CASE("clock: ticks at what people count in") {
  const auto large = [](double begin, double end, double px) {
    std::vector<double> at;
    for (const ClockTick& tick : clock_ticks(begin, end, px))
      if (tick.is_large) at.push_back(tick.seconds);
    return at;
  };
  CHECK(large(0, 3600, 480) == std::vector<double>{600, 1200, 1800, 2400, 3000});
  CHECK(large(300, 1500, 300) == std::vector<double>{600, 900, 1200});
  CHECK(large(0, 6 * 86400, 480) == std::vector<double>{86400, 172800, 259200, 345600, 432000});
  CHECK(clock_ticks(0, 0, 100).empty());
  CHECK(clock_ticks(5, 1, 100).empty());
  CHECK(clock_ticks(0, 100, 0).empty());
  CHECK(clock_ticks(0, 1e18, 100).size() < 20);
  CHECK(clock_ticks(1e15, 1e15 + 60, 400).size() < 70);
}

TEST_CASE("hatched bar: no line leaves it") {
  for (const int width : {1, 3, 7, 200}) {
    const Block block = hatched_bar(width, 16);
    CHECK(block.width == width);
    for (const Stamp& stamp : block.stamps) {
      CHECK(stamp.at.x >= 0);
      CHECK(stamp.at.x <= width);
      CHECK(stamp.at.y >= 0);
      CHECK(stamp.at.y <= 16);
    }
  }
}

TEST_CASE("time view: one stage and twelve, in every language, without a fault") {
  const std::string times =
      "    wait: 2..3 h\n    duration: 4 min\n    emotion: -1 tired\n    action: Sits\n";
  CHECK(faults(time_board("journey: J\nstage s: S\n" + touchpoints(1, times))) == "");
  CHECK(faults(time_board("journey: J\nstage s: S\n  goal: g\n  duration: 3 weeks\n")) == "");
  for (const std::string language : {"en", "zh-Hant", "zh-Hans", "ja"}) {
    CAPTURE(language);
    std::string map = "journey: J\n  language: " + language + "\n";
    for (int i = 0; i < 12; ++i) {
      const std::string n = std::to_string(i);
      map += "stage s" + n + ": Stage " + n + "\n  touchpoint a" + n +
             ": Ask\n    wait: " + std::to_string(i * i) + " days\n    emotion: " + std::to_string(i % 3) +
             "\n  touchpoint b" + n + ": Answer\n" +
             (i % 4 == 0 ? "    action: x\n" : "    duration: 3 min\n");
    }
    CHECK(faults(time_board(map)) == "");
  }
}

TEST_CASE("time view: to scale and logarithmic, unknown, optional, several personas") {
  const std::string head = "journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\n";
  const std::string stages =
      "stage a: A\n  touchpoint x: X\n    duration: 10 min\n    for ben:\n      duration: 1 h\n  touchpoint "
      "y: Y\n"
      "    optional: who likes\n    wait: 5 min\n  touchpoint z: Z\n    action: says nothing\n    skip: ben\n"
      "stage b: B\n  duration: 1 h\n  touchpoint u: U\n    wait: 10 min\n  touchpoint v: V\n    duration: a "
      "while\n";
  for (const auto& who : std::vector<std::vector<std::size_t>>{{0}, {1}, {0, 1}}) {
    CHECK(faults(time_board(head + stages, who)) == "");
    CHECK(faults(time_board(head + stages + "stage c: C\n  goal: g\n  duration: 1 year\n", who)) == "");
  }
}

TEST_CASE("time view: each bar can be pointed at") {
  const Sheet sheet =
      layout_map(time_board("journey: J\nstage s: S\n" + touchpoints(3, "    wait: 5 min\n")));
  CHECK(cells_of(sheet, "lane-time-bar-") == 3);
}

TEST_CASE("time view: thousands of columns") {
  const Sheet sheet = layout_map(
      time_board("journey: J\nstage s: S\n" + touchpoints(2000, "    wait: 5 min\n    duration: 2 h\n")));
  CHECK(sheet.width > 2000 * 128);
}
