// The shape of the map view: landscape where there is enough to show, and no row for what says next to
// nothing.
#include "layout/map/arrangement.hpp"
#include "layout/map/layout_map.hpp"
#include "layout/set/tiles.hpp"
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

const std::vector<std::string> all_ids{"goal", "need", "action", "thought", "question", "device"};

/// A map of `columns` touchpoints where each says what it does, and of every other lane one touchpoint has
/// something, each another one.
Board sparse(int columns) {
  BoardMaker make("en", false, "Sparse");
  for (const std::string& id : all_ids) make.lane(id, "Row of " + id);
  make.curve_lane("Emotion");
  make.lane("source", "Row of source", Lane::Band::insight);
  for (int i = 0; i < columns; ++i) {
    make.stage("S" + std::to_string(i)).touchpoint("Step " + std::to_string(i), "Web", "web");
    make.feels(i % 3 - 1, "so").text("action", "Does what is to be done here");
    const auto at = static_cast<std::size_t>(i);
    if (at < all_ids.size() && all_ids[at] != "action") make.text(all_ids[at], "Said once");
  }
  make.text("source", "Asked");
  Board board = make.done();
  board.headings.more_lanes = "More";
  return board;
}

std::vector<std::vector<std::string>> ids_of(const std::vector<RowLanes>& rows) {
  std::vector<std::vector<std::string>> ids;
  for (const RowLanes& row : rows) {
    ids.emplace_back();
    for (const Lane* lane : row) ids.back().push_back(lane->id);
  }
  return ids;
}

double shape_of(const Sheet& sheet) { return double(sheet.width) / sheet.height; }

/// The mark of a text, wherever it is on the sheet.
const TextMark& text_of(const Sheet& sheet, std::string_view words) {
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark); text != nullptr && text->text == words)
        return *text;
  FAIL("no text " << words);
  return std::get<TextMark>(sheet.cells.front().marks.front());
}

}  // namespace

TEST_CASE("lanes that say something of few touchpoints share a row, each under its name") {
  const Board board = sparse(8);
  const std::vector<std::vector<std::string>> rows{
      {"lane-action"},
      {"lane-goal", "lane-need", "lane-thought", "lane-question", "lane-device"},
      {"lane-emotion"},
      {"lane-source"}};
  CHECK(ids_of(rows_of(board)) == rows);
  const Sheet sheet = layout_map(board);
  CHECK(texts_of(cell_of(sheet, "lanes-of-experience")) == "More");
  CHECK_FALSE(has(sheet, "lane-goal"));
  // What is said keeps its id, and bears the name of its lane.
  const SheetCell& said = cell_of(sheet, "lane-need-" + board.columns[1].id);
  CHECK(texts_of(said) == "Row of need Said once");
  CHECK(said.label.find("Row of need") != std::string::npos);
}

TEST_CASE("lanes keep a row of their own where the author chose them, in small maps, and where it is lower") {
  Board chosen = sparse(8);
  chosen.lanes_are_chosen = true;
  CHECK(rows_of(chosen).size() == chosen.lanes.size());
  const Board small = sparse(4);
  CHECK(rows_of(small).size() == small.lanes.size());
  // All of them at one touchpoint: below each other they would take more room, not less.
  Board heap = sparse(8);
  for (Lane& lane : heap.lanes)
    if (lane.id != "lane-action")
      for (Cell& cell : lane.cells) cell.first_column = cell.stage = 0;
  CHECK(rows_of(heap).size() == heap.lanes.size());
  // Pains, gains and opportunities are what a map is read for.
  Board cards = sparse(8);
  for (Lane& lane : cards.lanes)
    for (Cell& cell : lane.cells)
      for (Item& item : cell.items) item.kind = Item::Kind::gain;
  CHECK(rows_of(cards).size() == cards.lanes.size());
}

TEST_CASE("maps are near 16:10 where columns of 128 to 240 px can make them so") {
  for (const int columns : {8, 12, 16}) {
    CAPTURE(columns);
    const Board board = sparse(columns);
    const Sheet sheet = layout_map(board);
    CHECK(shape_of(sheet) > 1.4);
    // Broader than that only where columns are narrow.
    const int width = cell_of(sheet, board.columns[1].id).box.width + 8;
    CHECK((shape_of(sheet) < 1.9 || width <= 168));
    CHECK(width <= 256);
  }
  // What somebody asks for stands.
  LayoutOptions options;
  options.column_width = 300;
  const Board board = sparse(8);
  CHECK(cell_of(layout_map(board, options), board.columns[1].id).box.width == 292);
}

TEST_CASE("dashes stand where something is missing that most touchpoints have, never where one is skipped") {
  Board board = sparse(8);
  board.lanes_are_chosen = true;  // each in its row
  for (Lane& lane : board.lanes)
    if (lane.id == "lane-action") lane.cells.erase(lane.cells.begin() + 2, lane.cells.begin() + 5);
  const auto dashes = [&] {
    int count = 0;
    for (const SheetCell& cell : layout_map(board).cells) count += marks_of(cell, Style::gap_dash);
    return count;
  };
  CHECK(dashes() == 3);  // in the row of actions alone
  board.columns[3].skipped = true;
  CHECK(dashes() == 2);
}

TEST_CASE("what is said of the whole map stands side by side") {
  BoardMaker make("en", false, "Whole");
  make.lane("opportunity-whole", "Opportunities", Lane::Band::insight);
  for (int i = 0; i < 6; ++i) make.stage("S" + std::to_string(i)).touchpoint("Step", "Web", "web");
  Board board = make.done();
  Lane lane;
  lane.id = "lane-opportunity-whole";
  lane.label = "Opportunities";
  lane.is_of_whole_map = true;
  lane.band = Lane::Band::insight;
  Cell cell;
  cell.of_stage = false;
  cell.columns = 6;
  for (int i = 0; i < 5; ++i) {
    Item item;
    item.kind = Item::Kind::opportunity;
    item.text = "Idea " + std::to_string(i);
    item.id = "idea-" + std::to_string(i);
    item.number = "O" + std::to_string(i);
    cell.items.push_back(item);
  }
  cell.items[1].text += " of so many words that they take more than one line of a card, and a second";
  lane.cells.push_back(cell);
  board.lanes = {lane};
  const Sheet sheet = layout_map(board);
  const Box first = cell_of(sheet, "idea-0").box, second = cell_of(sheet, "idea-1").box;
  CHECK(first.y == second.y);
  CHECK(first.right() < second.x);
  CHECK(first.width == second.width);
  CHECK(first.height == second.height);  // of one line, as tall as the tallest
  CHECK(cell_of(sheet, "idea-4").box.y > first.y);
}

TEST_CASE("opportunities and metrics of the whole map share a row, in parts where paper is cut") {
  Board board = sparse(8);
  board.headings.whole_map = "The whole journey";
  for (const char* id : {"lane-opportunity-whole", "lane-metric-whole"}) {
    Lane lane;
    lane.id = id;
    lane.label = id;
    lane.is_of_whole_map = true;
    lane.band = Lane::Band::insight;
    for (const std::uint32_t begin : {0U, 5U}) {
      Cell cell;
      cell.first_column = begin;
      cell.columns = begin == 0 ? 5 : 3;
      cell.items.emplace_back();
      cell.items.back().text = "all";
      cell.items.back().id = id + std::to_string(begin);
      lane.cells.push_back(cell);
    }
    board.lanes.push_back(lane);
  }
  const Sheet sheet = layout_map(board);
  CHECK(texts_of(cell_of(sheet, "lanes-of-all")).find("whole") != std::string::npos);
  const Box first = cell_of(sheet, "lane-opportunity-whole0").box,
            beside = cell_of(sheet, "lane-metric-whole0").box,
            second = cell_of(sheet, "lane-opportunity-whole5").box;
  CHECK(first.y == beside.y);
  CHECK(first.right() < beside.x);
  CHECK(second.y == first.y);
  CHECK(second.x == cell_of(sheet, board.columns[5].id).box.x);
  CHECK(beside.right() < second.x);
}

TEST_CASE("the emotion curve is the tallest lane, up to what a curve can use") {
  Board board = sparse(8);
  for (Lane& lane : board.lanes)
    if (lane.id == "lane-action")
      for (int i = 0; i < 7; ++i) lane.cells[0].items.push_back(lane.cells[0].items.front());
  const Sheet sheet = layout_map(board);
  const int actions = cell_of(sheet, "lanes-of-experience").box.y - cell_of(sheet, "lane-action").box.y;
  const int curve = cell_of(sheet, "lane-source").box.y - cell_of(sheet, "lane-emotion").box.y;
  CHECK(actions > 250);
  CHECK(curve >= actions);
}

TEST_CASE("a long goal of one stage stands below all headers, which stay low") {
  Board board = sparse(8);
  const int low = cell_of(layout_map(board), board.stages[0].id).box.height;
  board.stages[1].subtitle = "Decide";
  board.stages[2].subtitle = repeated("A goal of very many words. ", 12);
  const Sheet sheet = layout_map(board);
  CHECK(cell_of(sheet, board.stages[0].id).box.height <= low + 2);
  const SheetCell& goal = cell_of(sheet, board.stages[2].id + "-purpose");
  CHECK(goal.label == board.stages[2].subtitle);
  CHECK(goal.box.y >= cell_of(sheet, board.stages[2].id).box.bottom());
  CHECK(texts_of(cell_of(sheet, board.stages[1].id + "-purpose")) == "Decide");
  // Three lines do not ask for that.
  board.stages[2].subtitle = "A goal that takes two lines of a column or so";
  CHECK_FALSE(has(layout_map(board), board.stages[2].id + "-purpose"));
}

TEST_CASE("the persona panel uses its width, and says what the persona is described as") {
  Board board = sparse(8);
  PersonaCard card;
  card.id = "persona-mia";
  card.title = "Mia";
  card.initial = "M";
  card.quote = "“Quick, please.”";
  card.facts = {{"Description", "Reads every review", "", journey::lexicon::Keyword::description}};
  for (int i = 0; i < 5; ++i)
    card.lists.push_back({"List " + std::to_string(i), {{"A thing"}, {"Another thing"}}});
  board.personas = {card};
  const Sheet sheet = layout_map(board);
  const SheetCell& panel = cell_of(sheet, "persona-mia");
  CHECK(texts_of(panel).find("Reads every review") != std::string::npos);
  // Side by side, evenly over what the words leave.
  const double first = text_of(sheet, "List 0").at.x, second = text_of(sheet, "List 1").at.x,
               last = text_of(sheet, "List 4").at.x;
  CHECK(text_of(sheet, "List 0").at.y == text_of(sheet, "List 4").at.y);
  CHECK(std::abs((last - first) - 4 * (second - first)) < 1);
  CHECK(last + (second - first) > panel.box.right() - 60);
  CHECK(first < panel.box.x + panel.box.width / 2.0);
  CHECK(panel.box.height < 130);
}

TEST_CASE("things in a given number of groups") {
  const auto ends = [](const std::vector<int>& sizes, int groups) {
    std::vector<std::size_t> all;
    for (const Tile& tile : tiles_in(sizes, groups)) all.push_back(tile.end);
    return all;
  };
  CHECK(ends({}, 3).empty());
  CHECK(ends({5}, 3) == std::vector<std::size_t>{1});
  CHECK(ends({5, 5, 5, 5}, 2) == std::vector<std::size_t>{2, 4});
  CHECK(ends({9, 1, 1, 1}, 2) == std::vector<std::size_t>{1, 4});
  CHECK(ends({1, 1, 1}, 9) == std::vector<std::size_t>{1, 2, 3});
}

TEST_CASE("what several personas say alike of one touchpoint, with the same score, is drawn once") {
  BoardMaker make("en", false, "Alike");
  make.curve_lane("Emotion");
  make.stage("S").touchpoint("One").feels(1, "glad", 0).feels(1, "glad", 1);
  make.touchpoint("Two").feels(1, "glad", 0).feels(-1, "glad", 1);
  make.touchpoint("Three").feels(1, "glad", 0).feels(1, "moved", 1);
  Board board = make.done();
  board.curve.lines[0].persona = "Ana";
  board.curve.lines[1].persona = "Ben";
  int glad = 0, moved = 0;
  for (const SheetCell& cell : layout_map(board).cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark)) {
        glad += text->text == "glad";
        moved += text->text == "moved";
      }
  CHECK(glad == 4);
  CHECK(moved == 1);
}

TEST_CASE("no word is broken because a sign stands beside it") {
  for (const bool assumed : {false, true})
    for (const bool linked : {false, true}) {
      Board board = sparse(24);
      const std::string word = "Bestellnummern";  // 14 letters in columns of 128 px
      board.columns[3].title = word;
      board.columns[3].assumed = assumed;
      board.columns[3].href = linked ? "https://example.org" : "";
      board.stages[5].title = word;
      board.stages[5].href = linked ? "deeper.svg" : "";
      const Sheet sheet = layout_map(board);
      CHECK(texts_of(cell_of(sheet, board.columns[3].id)).find(word) != std::string::npos);
      CHECK(texts_of(cell_of(sheet, board.stages[5].id)).find(word) != std::string::npos);
      const SheetCell& card = cell_of(sheet, board.columns[3].id);
      for (const Mark& mark : card.marks)
        if (const auto* rect = std::get_if<RectMark>(&mark)) CHECK(rect->box.bottom() <= card.box.bottom());
    }
}
