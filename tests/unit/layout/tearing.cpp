// What a cut tears: nothing where there is a choice, words last.
#include "layout/pages/tearing.hpp"

#include "layout/pages/crop.hpp"
#include "layout/pages/paginate.hpp"
#include "layout/set/block.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;
using namespace journey::layout;

/// 200 px wide and 1000 px high.
Sheet column(std::vector<Mark> marks) {
  Sheet sheet;
  sheet.language = "en";
  sheet.width = 200;
  sheet.height = 1000;
  SheetCell cell;
  cell.box = {0, 0, 200, 1000};
  cell.marks = std::move(marks);
  sheet.cells.push_back(std::move(cell));
  return sheet;
}

/// Where a column is cut first when a page holds 400 px.
int first_cut(std::vector<Mark> marks) { return cut_rows(column(std::move(marks)), {0, 1000}, 400).front(); }

std::vector<Mark> lines_every(int step, int from, int to) {
  std::vector<Mark> lines;
  for (int y = from; y < to; y += step)
    lines.emplace_back(TextMark{{10, double(y)}, "line", Style::cell_text, Anchor::start, {}});
  return lines;
}

}  // namespace

TEST_CASE("cuts: at the end of the page where nothing is in the way") { CHECK(first_cut({}) == 400); }
TEST_CASE("cuts: above a picture") { CHECK(first_cut({ImageMark{{10, 350, 100, 100}, 4, nullptr}}) == 350); }
TEST_CASE("cuts: above a disc") { CHECK(first_cut({CircleMark{{50, 395}, 10, Style::marker_good}}) == 385); }
TEST_CASE("cuts: above a sign that is drawn as a path") {
  CHECK(first_cut({PathMark{{50, 395}, "m-5-5h10v10z", Style::card}}) <= 390);
}
TEST_CASE("cuts: above a card, not between its lines") {
  std::vector<Mark> card = lines_every(20, 350, 480);
  card.emplace_back(RectMark{{4, 330, 190, 160}, 6, Style::card});
  CHECK(first_cut(card) == 330);
}
TEST_CASE("cuts: between the lines of a card that is higher than half a page") {
  std::vector<Mark> card = lines_every(20, 120, 900);
  card.emplace_back(RectMark{{4, 100, 190, 820}, 6, Style::card});
  const int cut = first_cut(card);
  CHECK(cut > 380);
  CHECK(cut % 20 >= 5);
  CHECK(cut % 20 <= 7);
}
TEST_CASE("cuts: rather through a picture than through words, and through a card than through a picture") {
  std::vector<Mark> marks = lines_every(6, 0, 310);
  marks.emplace_back(ImageMark{{10, 300, 180, 180}, 0, nullptr});
  CHECK(first_cut(marks) == 400);
  const std::vector<Mark> both{ImageMark{{10, 200, 180, 180}, 0, nullptr},
                               RectMark{{4, 380, 190, 100}, 6, Style::card}};
  CHECK(first_cut(both) == 380);
}
TEST_CASE("cuts: anywhere where words are everywhere, and still come to an end") {
  const std::vector<int> heights = cut_rows(column(lines_every(6, 0, 1000)), {0, 1000}, 400);
  int sum = 0;
  for (const int height : heights) sum += height;
  CHECK(heights.size() == 3);
  CHECK(sum == 1000);
}
TEST_CASE("cuts: windows beside a picture, across and down, though its object is broad") {
  Sheet sheet = column({ImageMark{{1450, 100, 200, 200}, 4, nullptr},
                        TextMark{{1700, 250}, "a name beside it", Style::cell_text, Anchor::start, {}}});
  sheet.width = 3000;
  sheet.height = 400;
  sheet.cells.front().box = {0, 0, 3000, 400};
  const Pages pages = cut(sheet, Paper::a3, 0.72);
  REQUIRE(pages.pages.size() == 2);
  const int at = pages.pages[0].windows[1].from.width;
  CHECK((at <= 1450 || at >= 1650));
  CHECK(at < 1950);
}
TEST_CASE("tears: how far a word reaches depends on where it is anchored") {
  Sheet sheet = column({TextMark{{100, 50}, "word", Style::cell_text, Anchor::end, {}}});
  const std::vector<Tear> tears = tears_of(sheet, true, 0, 200, 100);
  CHECK(tears[95] == Tear::words);
  CHECK(tears[105] == Tear::nothing);
  CHECK(tears[20] == Tear::nothing);
}
