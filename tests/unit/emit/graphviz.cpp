#include "emit/graphviz.hpp"

#include "emit/svg.hpp"
#include "unit/emit/sheets.hpp"

#include <algorithm>
#include <clocale>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::emit;

namespace {

std::vector<std::size_t> places_of(const std::string& text, const std::vector<std::string>& parts) {
  std::vector<std::size_t> places;
  for (const auto& part : parts) places.push_back(text.find(part));
  return places;
}

Output by_hand(const layout::Sheet& sheet) {
  SvgWriter writer(sheet, style::Theme::light);
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) writer.draw_cell(i);
  for (std::size_t i = 0; i < sheet.curves.size(); ++i) writer.draw_curve(i);
  return writer.finish();
}

}  // namespace

TEST_CASE("Graphviz draws everything that is on the sheet") {
  const auto sheet = test::plain_sheet();
  const auto output = draw(sheet, style::Theme::light);
  CHECK(output.problem == "");
  CHECK(output.text == by_hand(sheet).text);
}

TEST_CASE("cells below the curves, the curves, cells above") {
  auto sheet = test::plain_sheet();
  for (int i = 0; i < 3; ++i) sheet.cells[i].id = "cell-" + std::to_string(i);
  sheet.curves[0].id = "curve-0";
  sheet.curves[1].id = "curve-1";
  auto places = places_of(draw(sheet, style::Theme::light).text,
                          {"map-cell-0", "map-cell-1", "map-curve-0", "map-curve-1", "map-cell-2"});
  CHECK(places.back() != std::string::npos);
  CHECK(std::is_sorted(places.begin(), places.end()));
  sheet.curves_after = 0;
  places = places_of(draw(sheet, style::Theme::light).text,
                     {"map-curve-0", "map-curve-1", "map-cell-0", "map-cell-1", "map-cell-2"});
  CHECK(std::is_sorted(places.begin(), places.end()));
}

TEST_CASE("two maps of one content are the same bytes, draw after draw") {
  const auto first = draw(test::plain_sheet(), style::Theme::light).text;
  for (int i = 0; i < 100; ++i) {
    const auto sheet = test::plain_sheet();
    REQUIRE(draw(sheet, style::Theme::light).text == first);
  }
}

TEST_CASE("the locale of the process changes nothing, and is left as it was") {
  const auto before = draw(test::plain_sheet(), style::Theme::light).text;
  const std::string old = std::setlocale(LC_ALL, nullptr);
  bool changed = false;
  for (const char* comma : {"de_DE.UTF-8", "fr_FR.UTF-8", "nl_NL.UTF-8", "C.UTF-8"})
    changed = changed || std::setlocale(LC_ALL, comma);
  REQUIRE(changed);
  const std::string now = std::setlocale(LC_ALL, nullptr);
  CHECK(draw(test::plain_sheet(), style::Theme::light).text == before);
  CHECK(std::setlocale(LC_ALL, nullptr) == now);
  std::setlocale(LC_ALL, old.c_str());
}

TEST_CASE("what reaches over the edge of the sheet is drawn too") {
  auto sheet = test::plain_sheet();
  sheet.cells[0].box = {-5000, -5000, 3, 7};
  sheet.cells[2].box = {90000, 90000, 1, 1};
  sheet.curves[0].bezier = {{-9000, 0}, {-9001, 1}, {-9002, 2}, {-9003, 3}};
  CHECK(draw(sheet, style::Theme::light).problem == "");
}

TEST_CASE("empty boxes, equal boxes, self-loops and parallel curves are drawn too") {
  auto sheet = test::plain_sheet();
  for (auto& cell : sheet.cells) cell.box = {};
  sheet.curves[0].from = sheet.curves[0].to = 1;
  sheet.curves.push_back(sheet.curves[1]);
  CHECK(draw(sheet, style::Theme::light).text == by_hand(sheet).text);
}

TEST_CASE("an empty sheet is a picture") {
  layout::Sheet sheet;
  sheet.width = sheet.height = 10;
  const auto output = draw(sheet, style::Theme::light);
  CHECK(output.problem == "");
  CHECK(output.text.starts_with("<svg "));
}

TEST_CASE("a curve to a cell that there is not is a problem") {
  auto sheet = test::plain_sheet();
  sheet.curves[0].to = 3;
  CHECK(draw(sheet, style::Theme::light).problem != "");
  sheet.curves[0].bezier.clear();
  sheet.curves[0].to = 0;
  CHECK(draw(sheet, style::Theme::light).problem != "");
}

TEST_CASE("a problem of one picture does not stay for the next") {
  auto broken = test::plain_sheet();
  broken.cells[0].href = "javascript:x";
  CHECK(draw(broken, style::Theme::light).problem != "");
  CHECK(draw(test::plain_sheet(), style::Theme::light).problem == "");
}
