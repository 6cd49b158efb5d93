// What cards of opportunities show besides their words: how soon, how far, who.
#include "layout/map/layout_map.hpp"
#include "support/odd_boards.hpp"
#include "support/sheet_parts.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

namespace {

/// An opportunity with all that its card can show, in columns of 128 px and in few broad ones.
Board standing(std::string owner, std::vector<std::string> links, int columns = 14) {
  BoardMaker make("en", false, "Signs");
  add_all_lanes(make);
  for (int i = 0; i < columns; ++i) {
    make.stage("S" + std::to_string(i)).touchpoint("Step", "Web", "web");
    Item item;
    item.kind = Item::Kind::opportunity;
    item.text = "Show sharp photos";
    item.id = "opportunity-" + std::to_string(i);
    item.number = "O" + std::to_string(i);
    item.links = links;
    item.priority = static_cast<journey::lexicon::Priority>(i % 3);
    item.status = static_cast<journey::lexicon::OpportunityStatus>(i % 5);
    item.assumed = i == 6;
    item.href = i == 6 ? "https://example.org" : "";
    if (!owner.empty()) item.facts = {{"Owner", owner, "", journey::lexicon::Keyword::owner}};
    make.item("opportunity", std::move(item));
  }
  return make.done();
}

/// Whether no sign reaches out of the card, nor into its padding.
bool within_card(const SheetCell& cell) {
  return std::all_of(cell.marks.begin(), cell.marks.end(), [&](const Mark& mark) {
    if (const auto* rect = std::get_if<RectMark>(&mark))
      return rect->box.x >= cell.box.x && rect->box.right() <= cell.box.right();
    if (const auto* ring = std::get_if<CircleMark>(&mark))
      return ring->center.x - ring->radius >= cell.box.x + 8 &&
             ring->center.x + ring->radius <= cell.box.right() - 8;
    return true;
  });
}

}  // namespace

TEST_CASE("the card of an opportunity shows how soon, how far and who, within the narrowest column") {
  for (const char* owner : {"CX", "A team of a very long name"}) {
    const Sheet sheet = layout_map(standing(owner, {"P1"}));
    for (int i = 0; i < 14; ++i) {
      const SheetCell& cell = cell_of(sheet, "opportunity-" + std::to_string(i));
      CAPTURE(i);
      CHECK(cell.box.width <= 140);
      CHECK(within_card(cell));
      // Three bars, a ring, a head.
      CHECK(marks_of(cell, Style::opportunity_sign) + marks_of(cell, Style::opportunity_sign_full) +
                marks_of(cell, Style::opportunity_sign_idea) >=
            5);
      CHECK(cell.label.find(std::string("Owner: ") + owner) != std::string::npos);
    }
  }
}
TEST_CASE("bars are filled as the priority is high") {
  const Sheet sheet = layout_map(standing("", {}));
  for (int i = 0; i < 3; ++i) {
    const SheetCell& cell = cell_of(sheet, "opportunity-" + std::to_string(i));
    const auto bars = std::count_if(cell.marks.begin(), cell.marks.end(), [](const Mark& mark) {
      const auto* rect = std::get_if<RectMark>(&mark);
      return rect != nullptr && rect->style == Style::opportunity_sign_full;
    });
    CHECK(bars == i + 1);
  }
}
TEST_CASE("the owner of an opportunity is named where that costs no line") {
  const auto named = [](const char* owner, int columns) {
    const Sheet sheet = layout_map(standing(owner, {"P1"}, columns));
    return texts_of(cell_of(sheet, "opportunity-0")).find(owner) != std::string::npos;
  };
  CHECK(named("CX team", 2));
  CHECK(!named("A team of a very long name", 14));
  const int with =
      cell_of(layout_map(standing("A team of a very long name", {"P1"})), "opportunity-0").box.height;
  CHECK(with == cell_of(layout_map(standing("", {"P1"})), "opportunity-0").box.height);
}
