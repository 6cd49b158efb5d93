// The mind view on paper: each page a tree of its own, nothing lost, nothing torn.
#include "layout/mind/layout_mind.hpp"
#include "layout/mind/pages.hpp"
#include "layout/pages/pages.hpp"
#include "support/odd_boards.hpp"
#include "support/page_check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;
using namespace journey::layout;

MindNode node(MindNode::Kind kind, const std::string& id, std::vector<MindNode> children = {}) {
  MindNode result;
  result.kind = kind;
  result.id = id;
  result.block.width = 100;
  result.block.height = 20;
  result.children = std::move(children);
  place_children(result);
  return result;
}

/// A stage with touchpoints that have so many leaves each.
MindNode stage(const std::string& id, int touchpoints, int leaves) {
  std::vector<MindNode> children;
  for (int i = 0; i < touchpoints; ++i) {
    std::vector<MindNode> said;
    for (int k = 0; k < leaves; ++k)
      said.push_back(node(MindNode::Kind::leaf, id + "-" + std::to_string(i) + "-" + std::to_string(k)));
    children.push_back(node(MindNode::Kind::touchpoint, id + "-" + std::to_string(i), std::move(said)));
  }
  return node(MindNode::Kind::stage, id, std::move(children));
}

void count(const std::vector<MindNode>& nodes, std::map<std::string, int>& times) {
  for (const MindNode& each : nodes) {
    ++times[each.id];
    count(each.children, times);
  }
}

std::map<std::string, int> ids_of(const MindPage& page) {
  std::map<std::string, int> times;
  count(page.right, times);
  count(page.left, times);
  return times;
}

constexpr int two_wide = 1200, one_wide = 600;

}  // namespace

TEST_CASE("mind pages: all on one where there is room, on two sides") {
  const auto pages = mind_pages({stage("a", 1, 3), stage("b", 1, 3)}, {two_wide, 400, 400});
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].right.size() == 1);
  CHECK(pages[0].left.size() == 1);
}
TEST_CASE("mind pages: on one side where two are too wide") {
  const auto pages = mind_pages({stage("a", 1, 3), stage("b", 1, 3)}, {one_wide, 400, 400});
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].right.size() == 2);
  CHECK(pages[0].left.empty());
}
TEST_CASE("mind pages: in their order, about as full as each other, less on the first") {
  std::vector<MindNode> stages;
  for (const char* id : {"a", "b", "c", "d", "e"}) stages.push_back(stage(id, 1, 4));  // 98 px each
  const auto pages = mind_pages(stages, {one_wide, 250, 400});
  REQUIRE(pages.size() == 2);
  CHECK(pages[0].right.size() == 2);
  CHECK(pages[1].right.size() == 3);
  CHECK(pages[1].right[0].id == "c");
}
TEST_CASE("mind pages: a stage and a touchpoint that are too high go on, named again, each leaf once") {
  const auto pages = mind_pages({stage("a", 2, 30)}, {one_wide, 300, 300});
  REQUIRE(pages.size() > 2);
  std::map<std::string, int> all;
  for (const MindPage& page : pages) {
    CHECK(span_of(page.right) <= 300);
    const auto here = ids_of(page);
    CHECK(here.at("a") == 1);  // what shares a page is one
    for (const auto& [id, times] : here) all[id] += times;
  }
  CHECK(all.size() == 1 + 2 + 60);
  for (const auto& [id, times] : all)
    if (std::count(id.begin(), id.end(), '-') == 2) CHECK_MESSAGE(times == 1, id);
}
TEST_CASE("mind pages: there is always one") { CHECK(mind_pages({}, {one_wide, 300, 300}).size() == 1); }

TEST_CASE(
    "pages of the mind view: each says the journey and its stages, all is there once, nothing is torn") {
  for (const NamedBoard& named : odd_boards())
    for (const Paper paper : {Paper::a3, Paper::a4}) {
      CAPTURE(named.name);
      const Sheet sheet = layout_mind(named.board);
      const Pages pages = print_mind(named.board, sheet, paper);
      if (named.name != "empty") check_pages(pages);
      std::string all;
      for (const std::string& each : torn(pages, named.board.traits)) all += each + "\n";
      CHECK(all == "");
      std::set<std::string> ids;
      for (const Page& page : pages.pages) {
        for (const Window& window : page.windows)
          for (const SheetCell& cell : window.sheet.cells) ids.insert(cell.id);
        // The page and the root say it.
        const auto texts = texts_of(page);
        if (named.name == "empty") continue;
        CHECK(std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
          return named.board.title.starts_with(text.substr(0, 5));
        }));
      }
      for (const SheetCell& cell : sheet.cells)
        if (!cell.id.empty()) CHECK_MESSAGE(ids.contains(cell.id), cell.id);
    }
}
