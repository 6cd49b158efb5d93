// From what changed in a map to what a picture of it shows: which element bears which mark, whatever it is
// called, and where what went stands.
#include "overlay.hpp"

#include "board/build_board.hpp"
#include "journey.hpp"
#include "lexicon/language.hpp"
#include "support/changes.hpp"
#include "support/compile.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using board::Fate;
using support::Compilation;

namespace {

constexpr std::string_view shop =
    "journey shop: Buy a coat\n"
    "  persona: ana, ben\n"
    "persona ana: Ana\n"
    "persona ben: Ben\n"
    "stage find: Find\n"
    "  touchpoint see: See an ad\n"
    "    action: Stops scrolling\n"
    "    emotion: +1 curious\n"
    "    next: 60% clicks\n"
    "    next exit: 40%\n"
    "  touchpoint look: Look at the coat\n"
    "    emotion: 0\n"
    "    pain blurry: Photos are blurry\n"
    "      severity: high\n"
    "stage buy: Buy\n"
    "  touchpoint pay: Pay\n"
    "    emotion: -1 too many fields\n";

std::string edited(std::string_view was, std::string_view is) { return support::edited(shop, was, is); }

/// The board, and the flow, of a map as it is, marked.
struct Shown {
  explicit Shown(const std::string& after, board::Picture picture = board::Picture::map,
                 std::string_view before = shop)
      : old_side(before), new_side(after) {
    const compare::Side was = old_side.side(), is = new_side.side();
    const compare::Traced traced(was, is);
    const Since since{was.map, &traced};
    const board::Selection selection{{0}, true, {}, {}, {}};
    board = board::build_board(*is.map, selection);
    board::Board board_before = board::build_board(*was.map, selection);
    if (picture == board::Picture::flow) {
      flow = board::build_flow(*is.map, 0);
      add_changes(board, flow, board_before, board::build_flow(*was.map, 0), since, is.map->first(),
                  lexicon::Language::english);
    } else {
      add_changes(board, board_before, picture, since, is.map->first(), lexicon::Language::english);
    }
  }

  [[nodiscard]] const board::Column& column(std::string_view title) const {
    const auto found = std::find_if(board.columns.begin(), board.columns.end(),
                                    [&](const board::Column& one) { return one.title == title; });
    REQUIRE(found != board.columns.end());
    return *found;
  }
  [[nodiscard]] const board::Item& item(std::string_view text) const {
    for (const board::Lane& lane : board.lanes)
      for (const board::Cell& cell : lane.cells)
        for (const board::Item& one : cell.items)
          if (one.text == text) return one;
    FAIL("no such item: " << text);
    return board.lanes.front().cells.front().items.front();
  }
  [[nodiscard]] bool has(board::Sign sign) const {
    return std::any_of(board.legend.begin(), board.legend.end(),
                       [&](const board::LegendEntry& entry) { return entry.sign == sign; });
  }

  Compilation old_side, new_side;
  board::Board board;
  board::Flow flow;
};

std::string picture_of(const std::string& after, std::string_view view, std::string_view before = shop) {
  Compilation old_side(before), new_side(after);
  Request request;
  request.views = {std::string(view)};
  lexicon::Message wrong;
  const compare::Side was = old_side.side(), is = new_side.side();
  const std::vector<Product> products = render_changes(compare::Traced(was, is), request, wrong);
  REQUIRE(products.size() == 1);
  CHECK(products.front().problem.empty());
  return products.front().text;
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("overlay: a map that says the same bears no mark and no legend of marks") {
  const Shown shown{std::string(shop)};
  CHECK(shown.board.changed.empty());
  for (const board::Column& column : shown.board.columns) CHECK(column.changed.empty());
  CHECK(shown.board.curve.lines.size() == 1);
  CHECK_FALSE(shown.has(board::Sign::changed));
}

TEST_CASE("overlay: a score that changed stands at its point, with the curve as it was beside it") {
  const Shown shown{edited("-1 too many", "+1 too many")};
  REQUIRE(shown.board.curve.lines.size() == 2);
  CHECK(shown.board.curve.lines[0].points.back().changed.mark == Fate::changed);
  CHECK(shown.board.curve.lines[0].role == board::CurveLine::Role::now);
  const board::CurveLine& before = shown.board.curve.lines[1];
  CHECK(before.role == board::CurveLine::Role::earlier);
  CHECK(before.points.front().is_shared);
  CHECK_FALSE(before.points.back().is_shared);
  CHECK(shown.column("Pay").changed.empty());
}

TEST_CASE("overlay: what changed of a pain is told by the pain") {
  const Shown shown{edited("severity: high", "severity: low")};
  const board::Changed& changed = shown.item("Photos are blurry").changed;
  CHECK(changed.mark == Fate::changed);
  REQUIRE(changed.told.size() == 1);
  CHECK(holds(changed.told.front(), "high"));
  CHECK(shown.has(board::Sign::changed));
  CHECK_FALSE(shown.has(board::Sign::added));
}

TEST_CASE("overlay: a line that is written otherwise says what it was") {
  const Shown shown{edited("Stops scrolling", "Stops the scrolling")};
  const board::Changed& changed = shown.item("Stops the scrolling").changed;
  CHECK(changed.mark == Fate::changed);
  CHECK(changed.told == std::vector<std::string>{"before: Stops scrolling"});
}

TEST_CASE("overlay: a pain that went stands where it stood, without a number") {
  const Shown shown{
      edited("    pain blurry: Photos are blurry\n      severity: high\n", "    thought: Hm\n")};
  const board::Item& gone = shown.item("Photos are blurry");
  CHECK(gone.changed.mark == Fate::removed);
  CHECK(gone.number.empty());
  CHECK(gone.id == "gone-pain-blurry");
  CHECK(shown.column("Look at the coat").changed.empty());
}

TEST_CASE("overlay: a touchpoint that went has a column, in which what stood there says nothing more") {
  const Shown shown{
      edited("  touchpoint look: Look at the coat\n    emotion: 0\n    pain blurry: Photos are "
             "blurry\n      severity: high\n",
             "")};
  const board::Column& column = shown.column("Look at the coat");
  CHECK(column.gone);
  CHECK(column.changed.mark == Fate::removed);
  CHECK(column.stage == 0);
  CHECK(shown.board.stages[0].columns == 2);
  CHECK(shown.board.stages[1].first_column == 2);
  CHECK(shown.item("Photos are blurry").changed.empty());
}

TEST_CASE("overlay: a stage that went keeps its place and has no number") {
  const std::string after =
      edited("stage buy: Buy\n  touchpoint pay: Pay\n    emotion: -1 too many fields\n", "");
  const Shown shown{after};
  REQUIRE(shown.board.stages.size() == 2);
  CHECK(shown.board.stages[1].gone);
  CHECK(shown.board.stages[1].changed.mark == Fate::removed);
  CHECK(shown.column("Pay").gone);
}

TEST_CASE("overlay: a touchpoint in another stage says from where it moved") {
  std::string after = edited("stage buy: Buy\n", "");
  after.insert(after.find("  touchpoint look"), "stage buy: Buy\n");
  const Shown shown{after};
  const board::Column& column = shown.column("Look at the coat");
  CHECK(column.changed.mark == Fate::moved);
  REQUIRE_FALSE(column.changed.told.empty());
  CHECK(holds(column.changed.told.front(), "Find"));
  CHECK(std::count_if(shown.board.columns.begin(), shown.board.columns.end(),
                      [](const board::Column& one) { return one.title == "Look at the coat"; }) == 1);
}

TEST_CASE("overlay: what came is framed as a whole") {
  const Shown shown{edited("stage buy", "  touchpoint try: Try it on\n    pain: Too small\nstage buy")};
  CHECK(shown.column("Try it on").changed.mark == Fate::added);
  CHECK(shown.item("Too small").changed.empty());
}

TEST_CASE("overlay: what is for others, and what stands nowhere, is told by the title") {
  const Shown others{edited("    emotion: 0\n", "    emotion: 0\n    for ben:\n      action: Zooms in\n")};
  CHECK(others.column("Look at the coat").changed.empty());
  CHECK(others.board.changed.mark == Fate::changed);
  const Shown nowhere{edited("stage find", "source talks: Talks\nstage find")};
  CHECK(nowhere.board.changed.mark == Fate::changed);
  REQUIRE(nowhere.board.changed.told.size() == 1);
  CHECK(holds(nowhere.board.changed.told.front(), "Talks"));
}

TEST_CASE("overlay: the curve tells what it does not draw at the touchpoint") {
  const Shown shown{edited("severity: high", "severity: low"), board::Picture::curve};
  CHECK(shown.column("Look at the coat").changed.mark == Fate::changed);
}

TEST_CASE("overlay: ways of the flow") {
  const Shown shown{edited("next: 60% clicks", "next pay: 60% clicks"), board::Picture::flow};
  const auto marks = [&](std::string_view from, std::string_view to) {
    std::vector<Fate> all;
    for (const board::Flow::Edge& edge : shown.flow.edges)
      if (shown.flow.nodes[edge.from].title == from && shown.flow.nodes[edge.to].title == to)
        all.push_back(edge.changed.mark);
    return all;
  };
  CHECK(marks("See an ad", "Pay") == std::vector{Fate::added});
  CHECK(marks("See an ad", "Look at the coat") == std::vector{Fate::removed});
  const Shown shares{edited("next: 60% clicks\n    next exit: 40%", "next: 50% clicks\n    next exit: 50%"),
                     board::Picture::flow};
  for (const board::Flow::Edge& edge : shares.flow.edges)
    if (shares.flow.nodes[edge.from].title == "See an ad") CHECK(edge.changed.mark == Fate::changed);
}

TEST_CASE("overlay: a comment that quiets a rule does not come or go with what it quiets") {
  const Shown shown{
      edited("  touchpoint pay", "  # journey: allow long-text because it is\n  touchpoint pay")};
  CHECK(shown.column("Pay").changed.mark == Fate::changed);
}

TEST_CASE("overlay: pictures show each mark, and none where nothing changed") {
  const std::string map = picture_of(edited("Stops scrolling", "Stops the scrolling"), "map");
  CHECK(holds(map, "before: Stops scrolling"));
  CHECK(holds(map, "class=\"zd\""));
  CHECK_FALSE(holds(map, "class=\"zf\""));
  const std::string gone =
      edited("    pain blurry: Photos are blurry\n      severity: high\n", "    thought: Hm\n");
  const std::string went = picture_of(gone, "map");
  for (const std::string_view part : {"class=\"zdg\"", "class=\"zv\"", "class=\"zk\"", "class=\"zf\""})
    CHECK(holds(went, part));
  const std::string added = edited("stage buy", "  touchpoint try: Try it on\nstage buy");
  for (const std::string_view view : {"map", "curve", "flow"}) {
    CHECK(holds(picture_of(added, view), "class=\"zf\""));
    CHECK(holds(picture_of(std::string(shop), view, added), "class=\"zdg\""));
    CHECK_FALSE(holds(picture_of(std::string(shop), view), "class=\"z"));
  }
  CHECK(holds(picture_of(edited("-1 too many", "+1 too many"), "curve"), "class=\"pl\""));
}

TEST_CASE("overlay: a map that there was not bears its sign at the title alone") {
  Compilation compilation{shop};
  lexicon::Message wrong;
  const std::vector<Product> products = render_added(*compilation.side().map, Request{}, wrong);
  REQUIRE(products.size() == 1);
  CHECK(holds(products.front().text, "class=\"zd\""));
  CHECK_FALSE(holds(products.front().text, "class=\"zf\""));
  CHECK_FALSE(products.front().style.empty());
}
