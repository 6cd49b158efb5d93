// The flow view on paper: cut between stages, nothing torn, what stands above it as wide as a page.
#include "board/build_board.hpp"
#include "emit/graphviz_place.hpp"
#include "layout/flow/layout_flow.hpp"
#include "layout/pages/pages.hpp"
#include "support/compile.hpp"
#include "support/page_check.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

struct Printed {
  Board board;
  Sheet sheet;
  Pages pages;
};

Printed printed(const std::string& source, Paper paper) {
  const model::Map map = support::compile(source);
  Printed result{build_board(map, {{0}, true, {}, {}, {}}), {}, {}};
  const Flow flow = build_flow(map.journeys[0]);
  const FlowDraft draft = draft_flow(result.board, flow);
  REQUIRE(draft.problem() == "");
  const Placement places = emit::place(draft.skeleton());
  REQUIRE(places.problem == "");
  result.sheet = draw_flow(draft, places);
  result.pages =
      print_flow(result.sheet, paper, [&](int width) { return draw_flow(draft, places, {}, width); });
  return result;
}

/// So many stages of so many touchpoints; some edges have words, and some lead back.
std::string map_of(int stages, int each) {
  std::string text =
      "journey: A way through very many stages, told in a title that takes its room\n  goal: To be read on "
      "every "
      "page\n  owner: Whoever hangs it on the wall\n  reviewed: 2026-01-01\npersona p: Someone\n";
  for (int stage = 0; stage < stages; ++stage) {
    const std::string number = std::to_string(stage);
    text += "stage s" + number + ": Stage " + number + "\n";
    for (int i = 0; i < each; ++i) {
      const std::string name = number + "x" + std::to_string(i);
      text += "  touchpoint t" + name + ": Touch " + name + "\n    emotion: 1\n";
      if (i == 0 && stage % 3 == 1)
        text += "    next: 80%\n    next t" + std::to_string(stage - 1) +
                "x0: 20% not yet sure of it"
                "\n";
    }
  }
  return text;
}

}  // namespace

TEST_CASE("pages of the flow view: one where it can be read there") {
  CHECK(printed(map_of(3, 1), Paper::a3).pages.pages.size() == 1);
}
TEST_CASE("pages of the flow view: cut between stages, each of them whole on a page, nothing lost") {
  for (const int each : {1, 3, 14})
    for (const Paper paper : {Paper::a3, Paper::a4}) {
      CAPTURE(each);
      const Printed result = printed(map_of(14, each), paper);
      check_pages(result.pages);
      REQUIRE(result.pages.pages.size() > 1);
      std::string all;
      for (const std::string& what : torn(result.pages, lexicon::traits(lexicon::Language::english)))
        all += what + "\n";
      CHECK(all == "");
      std::set<std::string> ids;
      for (const Page& page : result.pages.pages)
        for (const Window& window : page.windows)
          for (const SheetCell& cell : window.sheet.cells) {
            ids.insert(cell.id);
            if (cell.id.starts_with("stage-")) {
              CHECK(cell.box.x >= window.from.x);
              CHECK(cell.box.right() <= window.from.right());
            }
          }
      for (const SheetCell& cell : result.sheet.cells)
        if (!cell.id.empty()) CHECK_MESSAGE(ids.contains(cell.id), cell.id);
    }
}
TEST_CASE("pages of the flow view: the first says all that stands above the picture") {
  const Printed result = printed(map_of(14, 2), Paper::a4);
  std::string first;
  for (const std::string& text : texts_of(result.pages.pages.front())) first += text + " ";
  for (const char* words : {"Whoever hangs it on the wall", "To be read", "Someone", "2026-01-01"})
    CHECK_MESSAGE(first.find(words) != std::string::npos, words);
}
TEST_CASE("pages of the flow view: a stage higher than a page begins below the title") {
  std::string source = "journey: Tall\nstage s: Stage\n";
  for (int i = 0; i < 16; ++i)
    source += "  touchpoint t" + std::to_string(i) + ": Touch " + std::to_string(i) + "\n    emotion: 1\n";
  const Printed result = printed(source, Paper::a4);
  check_pages(result.pages);
  REQUIRE(result.pages.pages.size() > 1);
  std::string first;
  for (const std::string& text : texts_of(result.pages.pages.front())) first += text + "|";
  CHECK_MESSAGE(first.find("Touch 0|") != std::string::npos, first);
  std::string all;
  for (const std::string& what : torn(result.pages, lexicon::traits(lexicon::Language::english)))
    all += what + "\n";
  CHECK(all == "");
}
