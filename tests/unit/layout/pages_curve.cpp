// The curve view on paper: every page can be read alone.
#include "board/build_board.hpp"
#include "layout/curve/layout_curve.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/pages/pages.hpp"
#include "support/compile.hpp"
#include "support/odd_boards.hpp"
#include "support/page_check.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

/// So many stages of three touchpoints, each of which everybody has a score for.
Board many(std::size_t stages, std::size_t people) {
  BoardMaker make("en", false, "Many");
  make.curve_lane("Emotion");
  for (std::size_t stage = 0; stage < stages; ++stage) {
    make.stage("Stage " + std::to_string(stage));
    for (std::size_t i = 0; i < 3; ++i) {
      make.touchpoint("Touch " + std::to_string(stage) + std::to_string(i));
      for (std::size_t who = 0; who < people; ++who)
        make.feels(static_cast<double>((stage + i + who) % 5) - 2, "word " + std::to_string(who), who);
    }
  }
  for (std::size_t who = 0; who < people && people > 1; ++who)
    make.board.curve.lines[who].persona = "P" + std::to_string(who);
  return make.done();
}

Pages printed(const Board& board, Paper paper) { return print_curve(board, layout_curve(board), paper); }

std::size_t stages_on(const Board& board, const std::vector<std::string>& texts) {
  return static_cast<std::size_t>(std::count_if(board.stages.begin(), board.stages.end(),
                                                [&](const Stage& stage) { return has(texts, stage.title); }));
}

bool has_a_scale(const std::vector<std::string>& texts, const Board& board) {
  return std::all_of(board.curve.ticks.begin(), board.curve.ticks.end(),
                     [&](const Curve::Tick& tick) { return tick.text.empty() || has(texts, tick.text); });
}

std::string lines(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& line : all) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("pages of the curve view: cut between stages, with the scale and its name on each") {
  const Board board = many(9, 1);
  const Pages pages = printed(board, Paper::a4);
  check_pages(pages);
  CHECK(lines(torn(pages, board.traits)) == "");
  REQUIRE(pages.pages.size() > 1);
  std::size_t stages = 0;
  for (const Page& page : pages.pages) {
    const auto texts = texts_of(page);
    const std::size_t here = stages_on(board, texts);
    stages += here;
    if (here == 0) continue;
    CHECK(has(texts, "Emotion"));
    CHECK(has_a_scale(texts, board));
    CHECK(has(texts, board.touchpoint_label));
  }
  CHECK(stages == 9);
}
TEST_CASE("pages of the curve view: each of several that hang side by side says which line is whose") {
  const Board board = many(9, 3);
  const Pages pages = printed(board, Paper::a4);
  check_pages(pages);
  REQUIRE(pages.pages.size() > 1);
  for (const Page& page : pages.pages)
    for (const CurveLine& line : board.curve.lines) CHECK(has(texts_of(page), line.persona));
}
TEST_CASE("pages of the map view: each of several that hang side by side says which line is whose") {
  const Board board = many(12, 4);
  const Pages pages = print_map(board, layout_map(board), Paper::a4);
  check_pages(pages);
  REQUIRE(pages.pages.size() > 1);
  for (const Page& page : pages.pages)
    for (const CurveLine& line : board.curve.lines) CHECK(has(texts_of(page), line.persona));
}
TEST_CASE("pages of the curve view: small multiples are cut between people, below stages and touchpoints") {
  const Board board = many(2, 14);
  const Pages pages = printed(board, Paper::a4);
  check_pages(pages);
  CHECK(lines(torn(pages, board.traits)) == "");
  REQUIRE(pages.pages.size() > 1);
  std::size_t people = 0;
  for (const Page& page : pages.pages) {
    const auto texts = texts_of(page);
    const auto here = std::count_if(board.curve.lines.begin(), board.curve.lines.end(),
                                    [&](const CurveLine& line) { return has(texts, line.persona); });
    people += static_cast<std::size_t>(here);
    if (here == 0) continue;
    CHECK(stages_on(board, texts) == 2);
    for (const Column& column : board.columns) CHECK(has(texts, column.title));
    CHECK(has_a_scale(texts, board));
  }
  CHECK(people == 14);
}
TEST_CASE("pages of the curve view: what was and what is to be, across pages") {
  std::string map;
  for (int stage = 0; stage < 7; ++stage) {
    map += "stage s" + std::to_string(stage) + ": S" + std::to_string(stage) + "\n";
    for (int i = 0; i < 4; ++i)
      map += "  touchpoint t" + std::to_string(4 * stage + i) + ": T" + std::to_string(4 * stage + i) +
             "\n    emotion: " + std::to_string((stage + i) % 4 - 1) + "\n";
  }
  const Board board =
      build_board(support::compile("journey: New\n  state: future\n  before: old.journey\n" + map,
                                   {{"old.journey", "journey: Old\n" + map}}),
                  {{0}, true, {}, {}, {}});
  const Pages pages = printed(board, Paper::a4);
  check_pages(pages);
  CHECK(lines(torn(pages, board.traits)) == "");
  REQUIRE(pages.pages.size() > 1);
  for (const Page& page : pages.pages)
    for (const CurveLine& line : board.curve.lines) CHECK(has(texts_of(page), line.persona));
}
TEST_CASE(
    "pages of the curve view: a stage that is wider than a page goes on on the next, and so does its "
    "change") {
  std::string map = "stage s: S\n";
  for (int i = 0; i < 24; ++i)
    map += "  touchpoint t" + std::to_string(i) + ": T" + std::to_string(i) + "\n    emotion: 1\n";
  const Board board =
      build_board(support::compile("journey: New\n  before: old.journey\n" + map,
                                   {{"old.journey", "journey: Old\nstage s: S\n  emotion: -1\n"}}),
                  {{0}, true, {}, {}, {}});
  const Pages pages = printed(board, Paper::a4);
  check_pages(pages);
  REQUIRE(board.earlier.has_value());
  REQUIRE(board.earlier->changes.size() == 1);
  std::size_t tables = 0;
  for (const Page& page : pages.pages) {
    if (stages_on(board, texts_of(page)) == 0) continue;
    ++tables;
    CHECK(has(texts_of(page), board.earlier->changes[0].difference));
  }
  CHECK(tables > 1);
}
TEST_CASE("pages: no words, pictures and discs of odd boards are torn, in maps and curves") {
  for (const NamedBoard& named : odd_boards())
    for (const Paper paper : {Paper::a3, Paper::a4}) {
      CAPTURE(named.name);
      CHECK(lines(torn(print_map(named.board, layout_map(named.board), paper), named.board.traits)) == "");
      CHECK(lines(torn(printed(named.board, paper), named.board.traits)) == "");
      if (named.name != "empty") check_pages(printed(named.board, paper));
    }
}
TEST_CASE("pages of the map view: where people have a row each, cuts run between them") {
  // One after the other with a page's end a little further down.
  for (int more = 0; more < 24; ++more) {
    CAPTURE(more);
    Board board = many(2, 6);
    for (int i = 0; i < more; ++i) board.stages[0].subtitle += "A goal of many words that takes some lines. ";
    const Pages pages = print_map(board, layout_map(board), Paper::a4);
    CHECK(lines(torn(pages, board.traits)) == "");
    for (const Page& page : pages.pages) {
      const auto texts = texts_of(page);
      // Whoever's words are here is named here.
      for (std::size_t who = 0; who < 6; ++who)
        if (has(texts, "word " + std::to_string(who))) CHECK(has(texts, "P" + std::to_string(who)));
    }
  }
}
TEST_CASE("pages: what stands below the table takes some rows with it rather than a page of its own") {
  Board board = many(2, 1);
  for (int i = 0; i < 12; ++i) board.insights.push_back(fact("Mean", "1"));
  for (int rows = 1; rows < 40; ++rows) {
    CAPTURE(rows);
    Lane lane;
    lane.id = "lane-" + std::to_string(rows);
    lane.label = "Row " + std::to_string(rows);
    Cell cell;
    cell.items.emplace_back();
    cell.items.back().text = "said";
    lane.cells.push_back(cell);
    board.lanes.push_back(lane);
    const Pages pages = print_map(board, layout_map(board), Paper::a4);
    check_pages(pages);
    CHECK(stages_on(board, texts_of(pages.pages.back())) > 0);
  }
}
