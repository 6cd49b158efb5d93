#include "board/build_board.hpp"
#include "support/compile.hpp"
#include "support/made_journey.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using support::MadeJourney;

namespace {

board::Curve curve_of(MadeJourney& made) {
  return board::build_board(made.map(), {{0}, true, {}, {}, {}}).curve;
}

std::vector<std::string> ticks_of(double worst, double best) {
  MadeJourney made("Scale");
  made.journey.scale = {worst, best};
  made.stage("s", "S");
  made.touchpoint("t", "T");
  made.emotion(worst, "");
  std::vector<std::string> texts;
  for (const auto& tick : curve_of(made).ticks) texts.push_back(tick.text + (tick.middle ? " |" : ""));
  return texts;
}

}  // namespace

TEST_CASE("ticks: the ends have words, the middle is marked, at most seven") {
  CHECK(ticks_of(-2, 2) == std::vector<std::string>{"+2 very good", "+1", "0 |", "−1", "−2 very bad"});
  CHECK(ticks_of(1, 5) == std::vector<std::string>{"5 very good", "4", "3 |", "2", "1 very bad"});
  CHECK(ticks_of(1, 10) ==
        std::vector<std::string>{"10 very good", "8.5", "7", "5.5 |", "4", "2.5", "1 very bad"});
  CHECK(ticks_of(0, 100) == std::vector<std::string>{"100 very good", "75", "50 |", "25", "0 very bad"});
  CHECK(ticks_of(6, 1) == std::vector<std::string>{"1 very good", "2.25", "3.5 |", "4.75", "6 very bad"});
  CHECK(ticks_of(-1, 1).size() == 5);
  CHECK(ticks_of(-3, 3).size() == 7);
}

TEST_CASE("a scale whose ends are too far apart for a number still gives units from 0 to 1") {
  MadeJourney made("Huge");
  made.journey.scale = {-1e308, 1e308};
  made.stage("s", "S");
  made.touchpoint("t", "T");
  made.emotion(1e308, "");
  const auto curve = curve_of(made);
  CHECK(curve.lines[0].points[0].unit >= 0);
  CHECK(curve.lines[0].points[0].unit <= 1);
}

TEST_CASE("a point knows its score, words, tone and whether it is the lowest, highest or the end") {
  MadeJourney made("Points");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(2, "delighted");
  made.touchpoint("b", "B");
  made.emotion(-2, "annoyed");
  made.touchpoint("c", "C");
  made.emotion(0, "fine");
  const auto points = curve_of(made).lines[0].points;
  REQUIRE(points.size() == 3);
  CHECK(points[0].highest);
  CHECK(points[0].tone == board::Tone::good);
  CHECK(points[0].score_text == "+2");
  CHECK(points[0].words == "delighted");
  CHECK(points[0].unit == doctest::Approx(1));
  CHECK(points[1].lowest);
  CHECK(points[1].tone == board::Tone::bad);
  CHECK(points[2].end);
  CHECK(points[2].tone == board::Tone::neutral);
  CHECK(points[2].first_column == 2);
}

TEST_CASE("where every score is the same there is neither a lowest nor a highest point") {
  for (const int count : {1, 3}) {
    CAPTURE(count);
    MadeJourney made("Flat");
    made.stage("s", "S");
    for (int i = 0; i < count; ++i) {
      made.touchpoint("t" + std::to_string(i), "T" + std::to_string(i));
      made.emotion(1, "fine");
    }
    const board::Board board = board::build_board(made.map(), {{0}, true, {}, {}, {}});
    for (const board::CurvePoint& point : board.curve.lines.at(0).points) {
      CHECK(!point.lowest);
      CHECK(!point.highest);
    }
    CHECK(board.curve.lines.at(0).points.back().end);
    REQUIRE(board.insights.size() == 1);
    CHECK(board.insights[0].key == board::Derived::end);
    CHECK(board.description.find("owest") == std::string::npos);
  }
}

TEST_CASE("on a scale that falls, the smaller number is the better one") {
  MadeJourney made("Grades");
  made.journey.scale = {6, 1};
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(2, "");
  const auto point = curve_of(made).lines[0].points[0];
  CHECK(point.unit == doctest::Approx(0.8));
  CHECK(point.tone == board::Tone::good);
  CHECK(point.score_text == "2");
}

TEST_CASE("alternative outcomes are a whisker, best first, with their own words") {
  MadeJourney made("Whisker");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(-1, "let down");
  made.emotion(1, "delighted");
  const auto point = curve_of(made).lines[0].points[0];
  CHECK(point.score == doctest::Approx(0));
  CHECK(point.words.empty());
  REQUIRE(point.outcomes.size() == 2);
  CHECK(point.outcomes[0].words == "delighted");
  CHECK(point.outcomes[0].tone == board::Tone::good);
  CHECK(point.outcomes[1].words == "let down");
}

TEST_CASE("a range is a whisker whose words stand at its mean") {
  MadeJourney made("Range");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.range(-1, 2, "depends on the day");
  const auto point = curve_of(made).lines[0].points[0];
  CHECK(point.words == "depends on the day");
  REQUIRE(point.outcomes.size() == 2);
  CHECK(point.outcomes[0].score == 2);
  CHECK(point.outcomes[0].words.empty());
  CHECK(point.outcomes[1].words.empty());
}

TEST_CASE("alternatives with one score are one point with both words") {
  MadeJourney made("Same");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(1, "glad");
  made.emotion(1, "proud");
  const auto point = curve_of(made).lines[0].points[0];
  CHECK(point.outcomes.size() == 1);
  CHECK(point.words == "glad, proud");
}

TEST_CASE("a touchpoint without a score is a gap, with its words beside the curve") {
  MadeJourney made("Gap");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(1, "");
  made.touchpoint("b", "B");
  made.words("torn");
  made.touchpoint("c", "C");
  made.emotion(1, "");
  made.touchpoint("d", "D");
  made.emotion(1, "");
  const auto curve = curve_of(made);
  REQUIRE(curve.lines[0].points.size() == 3);
  CHECK_FALSE(curve.lines[0].points[0].gap_before);
  CHECK(curve.lines[0].points[1].gap_before);
  CHECK_FALSE(curve.lines[0].points[2].gap_before);
  REQUIRE(curve.unscored.size() == 1);
  CHECK(curve.unscored[0].first_column == 1);
  CHECK(curve.unscored[0].words == "torn");
}

TEST_CASE("the curve passes through a skipped touchpoint without a gap") {
  MadeJourney made("Skip");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(1, "");
  made.touchpoint("b", "B");
  made.emotion(-1, "bored");
  made.journey.touchpoints.back().skipped = true;
  made.touchpoint("c", "C");
  made.emotion(1, "");
  const auto board = board::build_board(made.map(), {{0}, true, {}, {}, {}});
  REQUIRE(board.curve.lines[0].points.size() == 2);
  CHECK_FALSE(board.curve.lines[0].points[1].gap_before);
  CHECK(board.columns[1].skipped);
  CHECK(board.columns[1].skipped_label == "skipped");
  for (const auto& cell : board.lanes[0].cells) CHECK(cell.first_column != 1);
}

TEST_CASE("emotions stand in the lane as rows of a table too") {
  MadeJourney made("Rows");
  made.stage("s", "S");
  made.touchpoint("a", "A");
  made.emotion(-1.5, "annoyed");
  made.range(0, 1, "");
  const auto board = board::build_board(made.map(), {{0}, true, {}, {}, {}});
  REQUIRE(board.lanes.size() == 1);
  CHECK(board.lanes[0].cells[0].items[0].text == "−1.5 annoyed");
  CHECK(board.lanes[0].cells[0].items[1].text == "0 … +1");
}

namespace {

/// "LABEL: VALUE" of what was found out, one a line.
std::string insights_of(const std::string& source, const std::string& language) {
  const board::Board board = board::build_board(support::compile(source), {{0}, true, {}, {}, language});
  std::string lines;
  for (const board::Fact& fact : board.insights)
    if (fact.key != board::Derived::mean) lines += fact.label + ": " + fact.value + "\n";
  return lines;
}

const std::string dips =
    "journey: J\n  language: en\nstage s: S\n  touchpoint a: A\n    emotion: -1 tense\n    emotion: -2 let "
    "down\n"
    "  touchpoint b: B\n    emotion: +1\n  touchpoint c: C\n    emotion: -1.5 tired\n"
    "  touchpoint d: D\n    emotion: -2..0 it depends\n  touchpoint e: E\n";

}  // namespace

TEST_CASE("lowest, ties, the lowest outcome and a last score that is no end are named, in each language") {
  CHECK(insights_of(dips, "en") ==
        "Highest point: B (+1)\n"
        "Lowest point: A (mean −1.5; −1 tense, −2 let down), also C\n"
        "Lowest outcome: A (−2 let down), also D\n"
        "Last score: D (mean −1; −2 … 0 it depends)\n");
  CHECK(insights_of(dips, "zh-Hant") ==
        "最高點: B（+1）\n"
        "最低點: A（平均 −1.5；−1 tense、−2 let down），還有：C\n"
        "最低的結果: A（−2 let down），還有：D\n"
        "最後的評分: D（平均 −1；−2 … 0 it depends）\n");
  CHECK(insights_of(dips, "zh-Hans") ==
        "最高点: B（+1）\n"
        "最低点: A（平均 −1.5；−1 tense、−2 let down），还有：C\n"
        "最低的结果: A（−2 let down），还有：D\n"
        "最后的评分: D（平均 −1；−2 … 0 it depends）\n");
  CHECK(insights_of(dips, "ja") ==
        "最高点: B（+1）\n"
        "最低点: A（平均−1.5／−1 tense、−2 let down）、同じくC\n"
        "最も低い結果: A（−2 let down）、同じくD\n"
        "最後のスコア: D（平均−1／−2 … 0 it depends）\n");
}

TEST_CASE("of many that are equally low the first are named and the others counted") {
  std::string source = "journey: J\n  language: en\nstage s: S\n  touchpoint: Top\n    emotion: +2\n";
  for (int i = 1; i <= 6; ++i) source += "  touchpoint: T" + std::to_string(i) + "\n    emotion: -1\n";
  CHECK(insights_of(source, "en").find("Lowest point: T1 (−1), also T2, T3, T4 and 2 more\n") !=
        std::string::npos);
}

TEST_CASE("all that are as low are ringed, and the legend calls a last score what it is") {
  const board::Board board = board::build_board(support::compile(dips), {{0}, true, {}, {}, {}});
  const auto& points = board.curve.lines.at(0).points;
  REQUIRE(points.size() == 4);
  CHECK(points[0].lowest);
  CHECK(points[2].lowest);
  CHECK_FALSE(points[3].lowest);
  CHECK(points[3].end);
  CHECK(points[3].goes_on);
  const auto entry =
      std::find_if(board.legend.begin(), board.legend.end(),
                   [](const board::LegendEntry& each) { return each.sign == board::Sign::lowest_and_end; });
  REQUIRE(entry != board.legend.end());
  CHECK(entry->text == "lowest point and last score");
  CHECK(board.description.find("lowest outcome: A (−2 let down), also D; last score: D") !=
        std::string::npos);
}

TEST_CASE("a view of some stages names of equals those that it shows") {
  const auto map = support::compile(
      "journey: J\nstage s: S\n  touchpoint a: A\n    emotion: -1\nstage t: T\n  touchpoint b: B\n    "
      "emotion: -1\n"
      "  touchpoint c: C\n    emotion: 1\n");
  const board::Board board = board::build_board(map, {{0}, true, {}, {1}, {}});
  const auto lowest = std::find_if(board.insights.begin(), board.insights.end(), [](const board::Fact& fact) {
    return fact.key == board::Derived::lowest;
  });
  REQUIRE(lowest != board.insights.end());
  CHECK(lowest->value == "B (−1)");
}
