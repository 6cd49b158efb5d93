// Every odd board, laid out: nothing clips, nothing overlaps, no word on the curve.
#include "layout/map/layout_map.hpp"
#include "support/odd_boards.hpp"
#include "support/sheet_check.hpp"

#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

namespace {

using journey::test::NamedBoard;
using journey::test::odd_boards;
using journey::test::problems_of;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

std::string told(const std::vector<std::string>& problems) {
  std::string text;
  for (const std::string& problem : problems) text += problem + "\n";
  return text;
}

bool same(const Sheet& a, const Sheet& b) {
  if (a.cells.size() != b.cells.size() || a.width != b.width || a.height != b.height) return false;
  for (std::size_t i = 0; i < a.cells.size(); ++i) {
    const Box& p = a.cells[i].box;
    const Box& q = b.cells[i].box;
    if (p.x != q.x || p.y != q.y || p.width != q.width || p.height != q.height) return false;
    if (a.cells[i].id != b.cells[i].id || a.cells[i].label != b.cells[i].label) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("every odd board is laid out without a fault") {
  for (const NamedBoard& named : odd_boards()) {
    CAPTURE(named.name);
    const std::string problems = told(problems_of(layout_map(named.board), named.board.traits));
    CHECK(problems == "");
  }
}

TEST_CASE("columns of any width that may be asked for hold their texts") {
  for (const int width : {96, 128, 131, 220, 400}) {
    for (const NamedBoard& named : odd_boards()) {
      if (named.name.starts_with("large")) continue;
      CAPTURE(named.name);
      CAPTURE(width);
      const std::string problems =
          told(problems_of(layout_map(named.board, {width, ""}), named.board.traits));
      CHECK(problems == "");
    }
  }
}

TEST_CASE("curves of chance never carry words on a line, a marker or each other") {
  std::uint32_t state = 12345;
  const auto chance = [&](std::uint32_t below) {
    return (state = state * 1664525 + 1013904223) / 65536 % below;
  };
  const std::vector<std::string> words{"ok", "annoyed, let down", "興奮、期待",
                                       "somewhat unsure of everything that happens", ""};
  for (int round = 0; round < 150; ++round) {
    const std::size_t lines = 1 + chance(4);
    journey::test::BoardMaker make("en", round % 2 == 0, "By chance");
    make.curve_lane("Emotion");
    make.board.curve.lines.resize(lines);
    for (std::size_t i = 0; i < lines; ++i)
      make.board.curve.lines[i].persona = "Persona " + std::to_string(i);
    const std::uint32_t columns = 1 + chance(14);
    for (std::uint32_t c = 0; c < columns; ++c) {
      if (c == 0 || chance(3) == 0) make.stage("Stage");
      make.touchpoint("Step");
      for (std::size_t line = 0; line < lines; ++line) {
        const std::uint32_t outcomes = chance(5) == 0 ? 0 : 1 + chance(5) / 4 + chance(7) / 6;
        double best = 2;
        for (std::uint32_t o = 0; o < outcomes; ++o) {
          best -= chance(9) / 4.0;
          make.feels(std::max(best, -2.0), words[chance(static_cast<std::uint32_t>(words.size()))], line);
        }
      }
      if (chance(6) == 0) make.board.curve.unscored.push_back({c, 1, "no score"});
    }
    const Board& board = make.done();
    CAPTURE(round);
    const std::string problems = told(problems_of(layout_map(board), board.traits));
    CHECK(problems == "");
  }
}

TEST_CASE("the same board gives the same sheet") {
  const Board board = journey::test::sarah_board();
  CHECK(same(layout_map(board), layout_map(board)));
}

TEST_CASE("everything on the board can be read on the sheet") {
  const Board board = journey::test::sarah_board();
  std::string all;
  for (const SheetCell& cell : layout_map(board).cells) all += cell.label + "\n";
  for (const Lane& lane : board.lanes)
    for (const Cell& cell : lane.cells)
      for (const Item& item : cell.items) {
        CAPTURE(item.text);
        CHECK(all.find(item.text) != std::string::npos);
      }
  for (const Column& column : board.columns) CHECK(all.find(column.title) != std::string::npos);
  for (const CurvePoint& point : board.curve.lines[0].points)
    for (const Outcome& outcome : point.outcomes) CHECK(all.find(outcome.words) != std::string::npos);
}

TEST_CASE("what is drawn says the same as what is read aloud") {
  const Board board = journey::test::first_map();
  std::string drawn;
  for (const SheetCell& cell : layout_map(board).cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark)) drawn += text->text + " ";
  for (const char* words :
       {"Sarah buys children's clothes online", "Current state", "hesitant", "delighted", "let down", "P1",
        "→ P1", "62%", "40%", "first", "Web shop", "only when the goods don't fit"}) {
    CAPTURE(words);
    CHECK(drawn.find(words) != std::string::npos);
  }
}
