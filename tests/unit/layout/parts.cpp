// The parts of the map around the curve: header, stages, touchpoints, lanes, legend.
#include "layout/map/layout_map.hpp"
#include "support/odd_boards.hpp"
#include "support/sheet_parts.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace journey::test;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

std::vector<Box> veils_of(const Sheet& sheet) {
  std::vector<Box> veils;
  for (const SheetCell& cell : sheet.cells)
    if (marks_of(cell, Style::veil) > 0) veils.push_back(cell.box);
  return veils;
}

}  // namespace

TEST_CASE("three columns do not look starved, twenty stay narrow") {
  CHECK(layout_map(first_map()).width >= 1080);
  const Sheet wide = layout_map(large(true, 4, 5));
  CHECK(cell_of(wide, "touchpoint-2").box.width <= 180);
  CHECK(cell_of(wide, "touchpoint-2").box.width >= 110);
}

TEST_CASE("a column is as wide as its longest word") {
  BoardMaker make("en", false, "Words");
  for (int i = 0; i < 12; ++i) make.stage("S").touchpoint(i == 4 ? "Telecommunications" : "Step");
  const Sheet sheet = layout_map(make.done());
  CHECK(cell_of(sheet, "touchpoint-5").box.width > cell_of(sheet, "touchpoint-4").box.width);
  CHECK(texts_of(cell_of(sheet, "touchpoint-5")) == "Telecommunications");
}

TEST_CASE("columns have the width that is asked for") {
  const Sheet sheet = layout_map(sarah_board(), {200, ""});
  CHECK(cell_of(sheet, "touchpoint-1").box.width == 192);
}

TEST_CASE("a stage spans its touchpoints") {
  const Sheet sheet = layout_map(sarah_board());
  const Box stage = cell_of(sheet, "stage-2").box;
  CHECK(stage.x < cell_of(sheet, "touchpoint-2").box.x);
  CHECK(stage.right() > cell_of(sheet, "touchpoint-3").box.right());
  CHECK(stage.right() < cell_of(sheet, "touchpoint-4").box.x);
}

TEST_CASE("an optional stage is dashed, and its number and condition are said") {
  const Sheet sheet = layout_map(sarah_board());
  CHECK(marks_of(cell_of(sheet, "stage-8"), Style::stage_box_optional) == 1);
  CHECK(marks_of(cell_of(sheet, "stage-1"), Style::stage_box) == 1);
  CHECK(texts_of(cell_of(sheet, "stage-8")) == "8 退換貨 如有需要");
}

TEST_CASE("a moment of truth is amber and bears its star and its kind") {
  const Sheet sheet = layout_map(sarah_board());
  const SheetCell& first = cell_of(sheet, "touchpoint-2");
  CHECK(marks_of(first, Style::card_moment) == 1);
  CHECK(marks_of(first, Style::moment_star) == 1);
  CHECK(texts_of(first).find("第一") != std::string::npos);
  CHECK(first.label.find("第一關鍵時刻") != std::string::npos);
  CHECK(marks_of(cell_of(sheet, "touchpoint-1"), Style::moment_star) == 0);
}

TEST_CASE("what is skipped keeps its column, pale and marked") {
  const Sheet sheet = layout_map(marks());
  const SheetCell& skipped = cell_of(sheet, "touchpoint-2");
  CHECK(marks_of(skipped, Style::card_skipped) == 1);
  CHECK(texts_of(skipped).find("Ana passes this by") != std::string::npos);
  const std::vector<Box> veils = veils_of(sheet);
  const auto is_veiled = [&](const Box& box) {
    return std::any_of(veils.begin(), veils.end(), [&](const Box& veil) {
      return veil.x <= box.x && veil.right() >= box.right() && veil.y <= box.y &&
             veil.bottom() >= box.bottom();
    });
  };
  int own = 0;
  for (std::size_t i = 0; i < sheet.curves_after; ++i) {  // what lies above the curve is of the curve
    const SheetCell& cell = sheet.cells[i];
    const bool in_column = cell.box.x >= skipped.box.x && cell.box.right() <= skipped.box.right();
    if (cell.id.empty() || !in_column || cell.box.y < skipped.box.bottom()) continue;
    CAPTURE(cell.id);
    CHECK(is_veiled(cell.box));
    ++own;
  }
  CHECK(own > 0);
}

TEST_CASE(
    "what passes a skipped touchpoint is not pale: what is said of its stage, the curve, lines between "
    "rows") {
  const Board board = marks();
  const Sheet sheet = layout_map(board);
  const std::vector<Box> veils = veils_of(sheet);
  REQUIRE(!veils.empty());
  const SheetCell& skipped = cell_of(sheet, "touchpoint-2");
  int passing = 0;
  for (const SheetCell& cell : sheet.cells) {
    if (cell.box.y < skipped.box.bottom()) continue;
    const bool passes = cell.box.x < skipped.box.x && cell.box.right() > skipped.box.right();
    const bool is_line = passes && cell.box.height == 2 && marks_of(cell, Style::veil) == 0;
    const bool is_plot = marks_of(cell, Style::scale_middle) > 0 || marks_of(cell, Style::area_good) > 0;
    if (!(passes && !cell.id.empty()) && !is_line && !is_plot) continue;
    CAPTURE(cell.id);
    ++passing;
    for (const Box& veil : veils) CHECK_FALSE((veil.y < cell.box.bottom() && veil.bottom() > cell.box.y));
  }
  CHECK(passing >= 4);
  for (const SheetCell& cell : sheet.cells)
    if (cell.id == "pain-wide") CHECK(cell.box.right() > skipped.box.right());
}

TEST_CASE("the mark of an assumption never stands alone in a line") {
  // As the width of a column goes past the width of its words, the mark has to take the last one along.
  for (int width = 120; width <= 200; ++width) {
    CAPTURE(width);
    BoardMaker make("en", false, "Marks");
    make.stage("Stage");
    make.touchpoint("Step");
    make.lane("lane-action", "Actions");
    Item item;
    item.text = "Reads the small print twice";
    item.assumed = true;
    make.item("lane-action", item);
    const Sheet sheet = layout_map(make.done(), {width, {}});
    double words = 0, mark = 0;
    for (const SheetCell& cell : sheet.cells)
      for (const Mark& drawn : cell.marks)
        if (const auto* text = std::get_if<TextMark>(&drawn)) {
          if (text->style == Style::cell_text) words = text->at.y;
          if (text->style == Style::assumed_text) mark = text->at.y;
        }
    REQUIRE(words > 0);
    CHECK(std::abs(words - mark) < 8);
  }
}

TEST_CASE("pictures stand at the foot of their cards, so that titles stay in line") {
  const auto image = std::make_shared<const journey::media::Image>(
      journey::media::Image{journey::media::ImageKind::png, "bytes"});
  const Sheet without = layout_map(marks());
  Board board = marks();
  board.columns[0].image = image;
  board.columns[0].facts.push_back({"Image", "images/a.png", {}, journey::lexicon::Keyword::image});
  const Sheet sheet = layout_map(board);
  const auto title_of = [](const Sheet& of, const char* id) {
    return std::get<TextMark>(
               *std::find_if(cell_of(of, id).marks.begin(), cell_of(of, id).marks.end(),
                             [](const Mark& mark) { return std::holds_alternative<TextMark>(mark); }))
        .at.y;
  };
  const SheetCell& card = cell_of(sheet, "touchpoint-1");
  CHECK(title_of(sheet, "touchpoint-1") == title_of(without, "touchpoint-1"));
  CHECK(title_of(sheet, "touchpoint-3") == title_of(without, "touchpoint-3"));
  CHECK(card.box.bottom() == cell_of(sheet, "touchpoint-3").box.bottom());
  CHECK(marks_of(card, Style::picture_ground) == 1);
  const auto picture = std::find_if(card.marks.begin(), card.marks.end(),
                                    [](const Mark& mark) { return std::holds_alternative<ImageMark>(mark); });
  REQUIRE(picture != card.marks.end());
  const auto& mark = std::get<ImageMark>(*picture);
  CHECK(mark.image == image);
  CHECK(mark.box.x > card.box.x);
  CHECK(mark.box.right() < card.box.right());
  CHECK(mark.box.bottom() < card.box.bottom());
  for (const Mark& other : card.marks)
    if (const auto* text = std::get_if<TextMark>(&other)) CHECK(text->at.y < mark.box.y);
  CHECK(card.label.find("a.png") == std::string::npos);
}

TEST_CASE("channels have their icons, links are kept, assumptions are marked") {
  const Sheet sheet = layout_map(marks());
  const SheetCell& third = cell_of(sheet, "touchpoint-3");
  CHECK(third.href == "https://example.org/");
  CHECK(marks_of(third, Style::assumed_ring) == 1);
  CHECK(marks_of(third, Style::icon) == 3);  // two channels and the link
  CHECK(texts_of(third).find("Desk") != std::string::npos);
}

TEST_CASE("a pain bears its number and as many bars as it is severe") {
  const Sheet sheet = layout_map(sarah_board());
  const SheetCell& pain = cell_of(sheet, "pain-9");
  CHECK(marks_of(pain, Style::severity_on) == 4);
  CHECK(marks_of(cell_of(sheet, "pain-1"), Style::severity_on) == 2);
  CHECK(marks_of(cell_of(sheet, "pain-1"), Style::severity_off) == 2);
  CHECK(texts_of(pain).ends_with("P9"));
  CHECK(pain.label.find("P9") != std::string::npos);
}

TEST_CASE("an opportunity points at the pains it solves") {
  const Sheet sheet = layout_map(sarah_board());
  CHECK(texts_of(cell_of(sheet, "opportunity-4")).find("→ P4, P5") != std::string::npos);
  CHECK(texts_of(cell_of(sheet, "opportunity-6")).find("→") == std::string::npos);
}

TEST_CASE("a metric shows where it stands and where it is to be") {
  const Sheet sheet = layout_map(sarah_board());
  const SheetCell& metric = cell_of(sheet, "lane-metric-touchpoint-1");
  CHECK(texts_of(metric) == "點擊率 3.1% 5%");
  CHECK(marks_of(metric, Style::trend) == 1);
  CHECK(marks_of(cell_of(sheet, "lane-metric-touchpoint-2"), Style::trend) == 0);
}

TEST_CASE("cells say where they are and what they are") {
  const Sheet sheet = layout_map(first_map());
  CHECK(cell_of(sheet, "pain-1")
            .label.starts_with("Consider, Browse product pages, pain: P1: Pictures are blurry") == false);
  CHECK(cell_of(sheet, "pain-1").label ==
        "Consider, Browse product pages, Pains: P1: Pictures are blurry, size details incomplete");
  CHECK(cell_of(sheet, "lane-emotion-touchpoint-3").label ==
        "Return, Ask for a return, Emotion: -2 annoyed, let down");
}

TEST_CASE("content of a stage spans it and stands above that of its touchpoints") {
  const Sheet sheet = layout_map(marks());
  const Box wide = cell_of(sheet, "pain-wide").box, one = cell_of(sheet, "pain-1").box;
  CHECK(wide.x == cell_of(sheet, "touchpoint-1").box.x);
  CHECK(wide.right() == cell_of(sheet, "touchpoint-3").box.right());
  CHECK(wide.bottom() <= one.y);
}

TEST_CASE("a cell that nobody filled shows a dash, one that its stage fills does not") {
  BoardMaker make("en", false, "Gaps");
  make.stage("A")
      .touchpoint("1")
      .text("action", "filled")
      .touchpoint("2")
      .stage("B")
      .touchpoint("3")
      .touchpoint("4");
  Item content;
  content.text = "of the stage";
  make.of_stage("action", content);
  const Sheet sheet = layout_map(make.done());
  int dashes = 0;
  for (const SheetCell& cell : sheet.cells) dashes += marks_of(cell, Style::gap_dash);
  CHECK(dashes == 1);
}

TEST_CASE("the blueprint has its three lines with their names") {
  const Sheet sheet = layout_map(blueprint());
  for (const auto& [id, words] :
       {std::pair{"lane-frontstage-line", "互动线"}, std::pair{"lane-backstage-line", "可视线"},
        std::pair{"lane-support-line", "内部互动线"}}) {
    CHECK(texts_of(cell_of(sheet, id)) == words);
    CHECK(marks_of(cell_of(sheet, id), Style::blueprint_line) == 1);
  }
  CHECK(!has(sheet, "lane-proof-line"));
}

TEST_CASE("a board that lacks what its view is about is its head and a sentence") {
  journey::board::Board board = first_map();
  board.lack = "There is nothing of it.";
  board.lanes.clear();
  const Sheet sheet = layout_map(board);
  CHECK(texts_of(cell_of(sheet, "notice")) == board.lack);
  CHECK(has(sheet, "persona-sarah"));
  for (const char* id : {"stage-1", "touchpoint-1", "lane-action"}) CHECK(!has(sheet, id));
  CHECK(sheet.seams.empty());
  // Not as broad as the columns that are not there.
  journey::board::Board broad = large(false);
  broad.lack = board.lack;
  CHECK(layout_map(broad).width <= 1148);
}

TEST_CASE("the lines of the blueprint begin at one x, whatever their names") {
  const Sheet sheet = layout_map(blueprint());
  const auto begin = [&](std::string_view id) {
    for (const Mark& mark : cell_of(sheet, id).marks)
      if (const auto* line = std::get_if<LineMark>(&mark)) return line->from.x;
    return 0.0;
  };
  CHECK(begin("lane-frontstage-line") == begin("lane-support-line"));
  CHECK(begin("lane-backstage-line") == begin("lane-support-line"));
}

TEST_CASE("the legend explains the signs that the board names, and no others") {
  const Sheet sheet = layout_map(sarah_board());
  const auto count = std::count_if(sheet.cells.begin(), sheet.cells.end(),
                                   [](const SheetCell& cell) { return cell.id.starts_with("legend"); });
  CHECK(count == 9);
  CHECK(!has(layout_map(single_touchpoint()), "legend"));
}

TEST_CASE("one persona has a panel, several have a card each with the sign of their line") {
  CHECK(marks_of(cell_of(layout_map(sarah_board()), "persona-sarah"), Style::series_mark_1) == 0);
  const Sheet sheet = layout_map(personas(3));
  CHECK(marks_of(cell_of(sheet, "persona-0"), Style::series_mark_1) == 1);
  CHECK(marks_of(cell_of(sheet, "persona-2"), Style::series_mark_3) == 1);
  CHECK(cell_of(sheet, "persona-0").box.y == cell_of(sheet, "persona-2").box.y);
}

TEST_CASE("cards of personas fill their rows evenly, up to the edge of the page") {
  const Sheet four = layout_map(personas(4), {118, ""});
  CHECK(cell_of(four, "persona-0").box.y == cell_of(four, "persona-1").box.y);
  CHECK(cell_of(four, "persona-2").box.y > cell_of(four, "persona-1").box.y);
  CHECK(cell_of(four, "persona-2").box.y == cell_of(four, "persona-3").box.y);
  for (const int count : {1, 2, 3, 4, 5}) {
    CAPTURE(count);
    const Board board = personas(count);
    const Sheet sheet = layout_map(board);
    int right = 0;
    for (const PersonaCard& card : board.personas)
      right = std::max(right, cell_of(sheet, card.id).box.right());
    CHECK(right == sheet.width - cell_of(sheet, board.personas[0].id).box.x);
  }
}

TEST_CASE("plots of personas below each other are parted by a line each") {
  const Sheet sheet = layout_map(personas(6));
  std::vector<double> lines;
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* line = std::get_if<LineMark>(&mark); line != nullptr && line->style == Style::hairline)
        lines.push_back(line->from.y);
  const int first = cell_of(sheet, "touchpoint-1").box.bottom();
  CHECK(std::count_if(lines.begin(), lines.end(), [&](double y) { return y > first; }) >= 6);
}

TEST_CASE("beside its words, the number of an opportunity is flush with the edge of its card") {
  BoardMaker make("en", false, "Numbers");
  make.stage("A").touchpoint("1").stage("B").touchpoint("2");
  Item alone;
  alone.kind = Item::Kind::opportunity;
  alone.id = "alone";
  alone.text = "Cure";
  alone.number = "O1";
  make.item("opportunity", alone);
  Item many = alone;
  many.id = "many";
  many.number = "O2";
  for (int i = 1; i <= 12; ++i) many.links.push_back("P" + std::to_string(i));
  make.item("opportunity", many);
  const Sheet sheet = layout_map(make.done());
  for (const char* id : {"alone", "many"}) {
    CAPTURE(id);
    const SheetCell& card = cell_of(sheet, id);
    for (const Mark& mark : card.marks)
      if (const auto* text = std::get_if<TextMark>(&mark);
          text != nullptr && text->style == Style::opportunity_number) {
        CAPTURE(text->text);
        CHECK(text->anchor == Anchor::end);
        CHECK(text->at.x == card.box.right() - 8);
      }
  }
}

TEST_CASE("facts of a comparison stand in a row for each persona") {
  Board board = personas(2);
  for (const char* who : {"Sarah", "Mike"})
    for (const auto& [key, label] : {std::pair(Derived::highest, "highest"),
                                     std::pair(Derived::lowest, "lowest"), std::pair(Derived::end, "end")}) {
      Fact made = fact(std::string(label) + " (" + who + ")", "somewhere");
      made.key = key;
      board.insights.push_back(made);
    }
  const Sheet sheet = layout_map(board);
  CHECK(cell_of(sheet, "insight").box.y == cell_of(sheet, "insight-3").box.y);
  CHECK(cell_of(sheet, "insight-3").box.y < cell_of(sheet, "insight-4").box.y);
  CHECK(cell_of(sheet, "insight").box.x == cell_of(sheet, "insight-4").box.x);
}

TEST_CASE("values of derived facts stand in line, however long their labels") {
  Board board = first_map();
  board.insights = {fact("End", "here"),
                    fact("A label that goes on and on, over more lines than one", "there"),
                    fact("Mean emotion", "+1"), fact("Drop-off", "3%")};
  const Sheet sheet = layout_map(board);
  std::vector<double> heights;
  for (const SheetCell& cell : sheet.cells)
    for (const Mark& mark : cell.marks)
      if (const auto* text = std::get_if<TextMark>(&mark);
          text != nullptr && text->style == Style::insight_value)
        heights.push_back(text->at.y);
  REQUIRE(heights.size() == 4);
  for (const double height : heights) CHECK(height == heights.front());
}

TEST_CASE("labels of a Chinese map are told apart by its own semicolon") {
  for (const SheetCell& cell : layout_map(sarah_board()).cells)
    CHECK_MESSAGE(cell.label.find("; ") == std::string::npos, cell.label);
}

TEST_CASE("in the subtitle no label ends a line, away from what it names") {
  Board board = first_map();
  for (const bool cjk : {false, true}) {
    const std::string_view colon = cjk ? "：" : ": ";
    for (int words = 1; words < 40; ++words) {
      board.subtitle = std::string(cjk ? "情境" : "Scenario").append(colon);
      for (int i = 0; i < words; ++i) board.subtitle += cjk ? "一段" : "one word ";
      board.subtitle.append(cjk ? " · 目標" : "· Goal")
          .append(colon)
          .append(cjk ? "看得懂" : "understanding it");
      const Sheet sheet = layout_map(board);
      for (const Mark& mark : cell_of(sheet, "subtitle").marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) {
          CHECK_MESSAGE(!text->text.ends_with(":"), text->text);
          for (const char* part : {"情", "情境", "情境：", "目", "目標", "目標："})
            CHECK_MESSAGE(!text->text.ends_with(part), text->text);
          CHECK(text->text.find("\u00A0") == std::string::npos);
          CHECK(text->text.find("\u2060") == std::string::npos);
        }
    }
  }
}

TEST_CASE("the name of the row of touchpoints stands on the line of their titles") {
  for (const bool moment : {false, true}) {
    CAPTURE(moment);
    BoardMaker make("en", false, "Line");
    make.stage("A").touchpoint("1").stage("B").touchpoint("2");
    if (moment) make.moment("first moment of truth", "first");
    const Sheet sheet = layout_map(make.done());
    const auto baseline = [&](std::string_view id, Style style) {
      for (const Mark& mark : cell_of(sheet, id).marks)
        if (const auto* text = std::get_if<TextMark>(&mark); text != nullptr && text->style == style)
          return text->at.y;
      return 0.0;
    };
    const double title = baseline("touchpoint-1", Style::touchpoint_title);
    CHECK(title > 0);
    CHECK(std::abs(baseline("touchpoints", Style::lane_label) - title) <= 1);
  }
}

TEST_CASE("the id prefix is handed on") {
  CHECK(layout_map(single_touchpoint(), {0, "a-"}).id_prefix == "a-");
}

TEST_CASE("the sheet knows its language, title and description") {
  const Sheet sheet = layout_map(sarah_board());
  CHECK(sheet.language == "zh-Hant");
  CHECK(sheet.title == "Sarah 的線上購衣旅程");
  CHECK(sheet.description == "八個階段；最低點在申請退換貨。");
}

TEST_CASE("twice the columns make at most about twice the cells") {
  CHECK(layout_map(large(false, 8, 4)).cells.size() <= 2 * layout_map(large(false, 8, 2)).cells.size() + 20);
}
