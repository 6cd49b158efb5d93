// Faces in the place of dots: which score has which, that their shapes alone tell them apart, and that words
// stay off them.
#include "board/faces.hpp"

#include "layout/curve/layout_curve.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/set/score_face.hpp"
#include "support/odd_boards.hpp"
#include "support/sarah_board.hpp"
#include "support/sheet_check.hpp"
#include "support/sheet_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using style::Style;

namespace {

constexpr std::array all_faces{Face::very_bad, Face::bad, Face::neutral, Face::good, Face::very_good};

Board with_faces(Board board) {
  board.curve.markers = lexicon::Markers::faces;
  return board;
}

/// Every board that a curve is hard to draw for.
std::vector<Board> boards() {
  std::vector<Board> all{sarah_board(), single_touchpoint(), first_map(), large(true, 3, 12),
                         marks(),       personas(2),         personas(4), personas(4, true),
                         personas(6),   whiskers()};
  for (Board& board : all) board = with_faces(std::move(board));
  return all;
}

}  // namespace

TEST_CASE("faces: the shape never says another thing than the colour") {
  for (int step = 0; step <= 400; ++step) {
    const double unit = step / 400.0;
    const Tone tone = unit > 0.5 ? Tone::good : unit < 0.5 ? Tone::bad : Tone::neutral;
    const Face face = face_of(unit, tone);
    CHECK((face > Face::neutral) == (tone == Tone::good));
    CHECK((face < Face::neutral) == (tone == Tone::bad));
  }
  // A scale of five has a face each.
  CHECK(face_of(0, Tone::bad) == Face::very_bad);
  CHECK(face_of(0.25, Tone::bad) == Face::bad);
  CHECK(face_of(0.5, Tone::neutral) == Face::neutral);
  CHECK(face_of(0.75, Tone::good) == Face::good);
  CHECK(face_of(1, Tone::good) == Face::very_good);
  CHECK(face_of(NAN, Tone::bad) == Face::bad);
}

TEST_CASE("faces: without a colour they are told apart by what is drawn in them") {
  std::set<std::string> shapes;
  for (const Face face : all_faces) {
    std::string shape;
    for (const Stamp& stamp : score_face(face, {0, 0}, 11).stamps) shape += stamp.commands + "|";
    CHECK(shapes.insert(shape).second);
  }
}

TEST_CASE("faces: what is drawn in a face stays in it") {
  for (const Face face : all_faces) {
    const Block block = score_face(face, {40, 30}, 9.5);
    const auto& disc = std::get<CircleMark>(block.marks.front());
    CHECK(disc.radius == 9.5);
    for (const Mark& mark : block.marks) {
      const auto& circle = std::get<CircleMark>(mark);
      CHECK(std::hypot(circle.center.x - 40, circle.center.y - 30) + circle.radius <= 9.5);
    }
    for (const Stamp& stamp : block.stamps) CHECK(std::hypot(stamp.at.x - 40, stamp.at.y - 30) < 8.5);
  }
}

TEST_CASE("faces: words stay off them, and they stay on the sheet") {
  for (const Board& board : boards())
    for (const Sheet& sheet : {layout_map(board), layout_curve(board)}) {
      CAPTURE(board.title);
      for (const std::string& problem : problems_of(sheet, board.traits)) FAIL_CHECK(problem);
    }
}

TEST_CASE("faces: every score has one, the ends of whiskers too, and nothing else has") {
  const Board board = with_faces(sarah_board());
  std::size_t scores = 0, drawn = 0;
  for (const CurvePoint& point : board.curve.lines.front().points)
    scores += std::max<std::size_t>(point.outcomes.size(), 1);
  for (const SheetCell& cell : layout_map(board).cells)
    for (const Mark& mark : cell.marks)
      if (const auto* disc = std::get_if<CircleMark>(&mark))
        drawn += disc->radius == face_size.marker || disc->radius == face_size.end ? 1 : 0;
  CHECK(drawn == scores);
}

TEST_CASE("faces: several personas keep their colours in rings, and their panel shows them") {
  Board board = with_faces(personas(3));
  board.curve.lines[1].color = "#F2C94C";
  const Sheet sheet = layout_map(board);
  for (const Style ring : {Style::face_ring_1, Style::face_ring_2, Style::face_ring_3})
    CHECK(count_of(sheet, ring) > 1);
  for (const Style mark : {Style::series_mark_2, Style::series_mark_3})
    CHECK(count_of(sheet, mark) <=
          3 * count_of(sheet, Style::whisker));  // ends too near for faces, and means
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* circle = std::get_if<CircleMark>(&mark))
        if (circle->style == Style::face_ring_2) CHECK(circle->tint == media::Color{0xF2, 0xC9, 0x4C});
}

TEST_CASE("faces: nobody has one who has not asked") {
  for (const Board& board : {sarah_board(), personas(3), whiskers()}) {
    const Sheet sheet = layout_map(board);
    for (const Style style : {Style::face_eye, Style::face_mouth, Style::face_open_mouth, Style::face_ring_1})
      CHECK(count_of(sheet, style) == 0);
  }
}
