// The sign of a persona in every view: its picture in a ring, or its initial on a disc.
#include "layout/curve/layout_curve.hpp"
#include "layout/flow/layout_flow.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/mind/layout_mind.hpp"
#include "support/odd_boards.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

struct NamedSheet {
  const char* name;
  Sheet sheet;
};

std::vector<NamedSheet> views_of(const Board& board) {
  Flow flow;
  flow.language = board.language;
  const FlowDraft draft = draft_flow(board, flow);
  Placement places;
  places.tops.resize(draft.skeleton().nodes.size());
  std::vector<NamedSheet> views;
  views.push_back({"map", layout_map(board)});
  views.push_back({"curve", layout_curve(board)});
  views.push_back({"flow", draw_flow(draft, places)});
  views.push_back({"mind", layout_mind(board)});
  return views;
}

std::vector<Mark> marks_of(const Sheet& sheet, const std::string& id) {
  for (const SheetCell& cell : sheet.cells)
    if (cell.id == id) return cell.marks;
  return {};
}

std::vector<Tint> tints_of(const std::vector<Mark>& marks, Style style) {
  std::vector<Tint> tints;
  for (const Mark& mark : marks)
    std::visit(
        [&](const auto& m) {
          if (m.style == style) tints.push_back(m.tint);
        },
        mark);
  return tints;
}

const media::Color teal{0x0B, 0x55, 0x66};
using Tints = std::vector<Tint>;

Board with_persona(std::shared_ptr<const media::Image> avatar, std::string color) {
  Board board = sarah_board();
  board.personas.resize(1);
  board.personas[0].id = "persona-face";
  board.personas[0].initial = "S";
  board.personas[0].avatar = std::move(avatar);
  board.personas[0].color = std::move(color);
  return board;
}

}  // namespace

TEST_CASE(
    "faces: every view shows the picture of a persona, round, in a ring of its colour, and no initial") {
  const auto image = std::make_shared<const media::Image>(media::Image{media::ImageKind::jpeg, "bytes"});
  for (const auto& [name, sheet] : views_of(with_persona(image, "#0B5566"))) {
    CAPTURE(name);
    const std::vector<Mark> marks = marks_of(sheet, "persona-face");
    CHECK(tints_of(marks, Style::avatar_ring) == Tints{teal});
    CHECK(tints_of(marks, Style::avatar).empty());
    CHECK(tints_of(marks, Style::avatar_text).empty());
    CHECK(tints_of(marks, Style::avatar_small).empty());
    const auto picture = std::find_if(
        marks.begin(), marks.end(), [](const Mark& mark) { return std::holds_alternative<ImageMark>(mark); });
    REQUIRE(picture != marks.end());
    const auto& shown = std::get<ImageMark>(*picture);
    CHECK(shown.image == image);
    CHECK(shown.box.width == shown.box.height);
    CHECK(shown.radius == shown.box.width / 2);
    // The ring lies on the edge, above the picture.
    REQUIRE(picture + 1 != marks.end());
    const auto& ring = std::get<CircleMark>(*(picture + 1));
    CHECK(ring.style == Style::avatar_ring);
    CHECK(ring.radius * 2 == shown.box.width);
    CHECK(ring.center.x == shown.box.x + ring.radius);
    CHECK(ring.center.y == shown.box.y + ring.radius);
  }
}

TEST_CASE("faces: without a picture it is the initial, on a disc of the persona's colour") {
  for (const auto& [name, sheet] : views_of(with_persona(nullptr, "#0B5566"))) {
    CAPTURE(name);
    const std::vector<Mark> marks = marks_of(sheet, "persona-face");
    CHECK(tints_of(marks, Style::avatar) == Tints{teal});
    CHECK(tints_of(marks, Style::avatar_text).size() + tints_of(marks, Style::avatar_small).size() == 1);
    CHECK(tints_of(marks, Style::avatar_ring).empty());
    CHECK(tints_of(marks, Style::picture).empty());
  }
  for (const auto& [name, sheet] : views_of(with_persona(nullptr, ""))) {
    CAPTURE(name);
    CHECK(tints_of(marks_of(sheet, "persona-face"), Style::avatar) == Tints{std::nullopt});
  }
}
