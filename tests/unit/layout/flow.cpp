// The flow as a picture: everything is there, nothing lies on anything else, whatever the edges.
#include "board/build_board.hpp"
#include "emit/graphviz.hpp"
#include "emit/graphviz_place.hpp"
#include "layout/flow/layout_flow.hpp"
#include "layout/flow/parts.hpp"
#include "support/compile.hpp"
#include "support/diagram_check.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace journey;
using namespace journey::board;
using namespace journey::layout;
using namespace journey::style;

struct Drawn {
  Board board;
  Flow flow;
  Sheet sheet;
  bool straight = false;
};

Drawn drawn(const std::string& source) {
  const model::Map map = support::compile(source);
  Drawn result{build_board(map, {{0}, true, {}, {}, {}}), build_flow(map.journeys[0]), {}, false};
  const FlowDraft draft = draft_flow(result.board, result.flow);
  REQUIRE(draft.problem() == "");
  const Placement places = emit::place(draft.skeleton());
  REQUIRE(places.problem == "");
  result.straight = draft.parts().straight;
  result.sheet = draw_flow(draft, places);
  return result;
}

std::string problems_of(const Drawn& drawn) {
  return test::diagram_problems(drawn.sheet, drawn.board.traits, drawn.straight);
}

const SheetEdge* line(const Drawn& drawn, const std::string& id) {
  const auto found = std::find_if(drawn.sheet.curves.begin(), drawn.sheet.curves.end(),
                                  [&](const SheetEdge& curve) { return curve.id == id; });
  return found == drawn.sheet.curves.end() ? nullptr : &*found;
}

const SheetCell* cell(const Drawn& drawn, const std::string& id) {
  const auto found = std::find_if(drawn.sheet.cells.begin(), drawn.sheet.cells.end(),
                                  [&](const SheetCell& each) { return each.id == id; });
  return found == drawn.sheet.cells.end() ? nullptr : &*found;
}

std::string words_in(const SheetCell& cell) {
  std::string words;
  for (const Mark& mark : cell.marks)
    if (const auto* text = std::get_if<TextMark>(&mark)) words += text->text + " ";
  return words;
}

const std::string shop =
    "journey: Shop\n"
    "  language: en\n"
    "stage find: Find\n"
    "  touchpoint look: Look around\n"
    "    channel: web\n"
    "    moment-of-truth: first\n"
    "    emotion: +1 curious\n"
    "    next: 60% found something\n"
    "    next look: 15% look again\n"
    "    next exit: 25% nothing suits\n"
    "  touchpoint ask: Ask for advice\n"
    "    emotion: -1\n"
    "    next pay: 80%\n"
    "    next look: 20% start again\n"
    "stage buy: Buy\n"
    "  touchpoint pay: Pay\n"
    "    next: 90%\n"
    "    next ask: 10% have a question\n"
    "  touchpoint parcel: Get the parcel\n"
    "  touchpoint wear: Wear it\n"
    "    next pay: 30% once more\n";

/// `count` touchpoints in `stages`, each with an edge to each.
std::string complete(int count, int stages) {
  std::string source = "journey: All to all\n  language: en\n";
  for (int i = 0; i < count; ++i) {
    if (i % (count / stages) == 0) source += "stage s" + std::to_string(i) + ": Stage\n";
    source += "  touchpoint t" + std::to_string(i) + ": Touchpoint\n";
    for (int k = 0; k < count; ++k) source += "    next t" + std::to_string(k) + ": because\n";
  }
  return source;
}

}  // namespace

TEST_CASE("flow: every touchpoint, stage and way is drawn, and can be pointed at by its name") {
  const Drawn flow = drawn(shop);
  CHECK(problems_of(flow) == "");
  CHECK(flow.sheet.curves.size() == flow.flow.edges.size());
  for (const char* id : {"stage-find", "stage-buy", "touchpoint-look", "touchpoint-ask", "touchpoint-pay",
                         "touchpoint-parcel", "touchpoint-wear", "end", "way-look-ask", "way-look-look",
                         "way-look-exit", "way-ask-look", "way-pay-ask", "way-wear-end"}) {
    CAPTURE(id);
    CHECK(cell(flow, id) != nullptr);
  }
  CHECK(cell(flow, "way-look-ask")->label ==
        "Look around → Ask for advice: 60%, 70.6% of all, found something");
}

TEST_CASE("flow: these tests see what they are to see") {
  Drawn flow = drawn(shop);
  const auto moved = [&](const std::string& id, int dx, int dy) {
    Drawn copy = flow;
    for (SheetCell& each : copy.sheet.cells)
      if (each.id == id) {
        each.box.x += dx;
        each.box.y += dy;
        for (Mark& mark : each.marks)
          if (auto* text = std::get_if<TextMark>(&mark)) text->at = {text->at.x + dx, text->at.y + dy};
      }
    return problems_of(copy);
  };
  CHECK(moved("touchpoint-pay", 0, 60).find("cells on each other") != std::string::npos);
  CHECK(moved("touchpoint-pay", 60, 0).find("does not end at its card") != std::string::npos);
  CHECK(moved("way-look-ask", 0, -30).find("words on a card") != std::string::npos);
  CHECK(moved("way-ask-pay", 0, 10).find("a way on words") != std::string::npos);
  CHECK(moved("touchpoint-wear", -120, -200).find("a way through a card") != std::string::npos);
}

TEST_CASE("flow: shares and words stand beside their ways, the more the broader") {
  const Drawn flow = drawn(shop);
  CHECK(words_in(*cell(flow, "way-look-ask")) == "60% 70.6% of all found something ");
  CHECK(words_in(*cell(flow, "way-look-exit")) == "25% 35% of all nothing suits ");
  CHECK(words_in(*cell(flow, "way-ask-pay")) == "80% 65.8% of all ");
  // 1 px for 12.5% of all, in half px, 1.5 at least.
  CHECK(line(flow, "line-look-ask")->width == 5.5);
  CHECK(line(flow, "line-pay-ask")->width == 1.5);
  CHECK(line(flow, "line-parcel-wear")->width == 5);
  // Where all go the one edge there is, nothing is to be said.
  CHECK(words_in(*cell(flow, "way-parcel-wear")).empty());
}

TEST_CASE("flow: how broad a way is says the share of all, and its words say both") {
  const Drawn flow = drawn(
      "journey: J\n  language: en\nstage s: S\n  touchpoint a: A\n    next exit: 50%\n  touchpoint b: B\n"
      "    next: 80% goes on\n    next exit: 20%\nstage t: T\n  touchpoint c: C\n");
  CHECK(problems_of(flow) == "");
  CHECK(line(flow, "line-a-b")->width == 4);
  CHECK(line(flow, "line-b-c")->width == 3);
  CHECK(line(flow, "line-b-exit")->width == 1.5);
  CHECK(line(flow, "line-c-end")->width == 3);
  CHECK(words_in(*cell(flow, "way-b-c")) == "80% 40% of all goes on ");
  CHECK(cell(flow, "way-b-c")->label == "B → C: 80%, 40% of all, goes on");
}

TEST_CASE("flow: a way of which nobody knows how many go it is thin, and the legend says so") {
  const Drawn flow = drawn(
      "journey: J\n  language: en\nstage s: S\n  touchpoint a: A\n  touchpoint b: B\n    next c:\n    next "
      "d:\n"
      "  touchpoint c: C\n    next exit: 50%\n  touchpoint d: D\n");
  CHECK(line(flow, "line-a-b")->width == 8);
  CHECK(line(flow, "line-b-c")->width == 2);
  CHECK(line(flow, "line-c-exit")->width == 2);
  const auto says = [&](const std::string& words) {
    return std::any_of(flow.sheet.cells.begin(), flow.sheet.cells.end(), [&](const SheetCell& each) {
      return each.id.starts_with("legend") && each.label == words;
    });
  };
  CHECK(says("how many is not known"));
  CHECK(says("the broader, the more of all go this way"));
}

TEST_CASE("flow: a way to a neighbour at about the same height is straight") {
  const Drawn flow = drawn(
      "journey: Heights\n  language: en\n"
      "stage a: A\n  touchpoint one: One\n    channel: web\n    emotion: 1\n"
      "stage b: B\n  touchpoint two: Two\n"
      "stage c: C\n  touchpoint three: Three\n    channel: web\n    emotion: -1\n    next: 60%\n"
      "    next five: 40%\n"
      "stage d: D\n  touchpoint four: Four\n    channel: web\n    emotion: 2\n"
      "stage e: E\n  touchpoint five: Five\n");
  CHECK(problems_of(flow) == "");
  for (const std::string id : {"line-one-two", "line-two-three", "line-three-four"}) {
    CAPTURE(id);
    const SheetEdge* way = line(flow, id);
    REQUIRE(way != nullptr);
    for (const Point& point : way->bezier) CHECK(point.y == way->bezier.front().y);
  }
}

TEST_CASE("flow: drop-offs and ways back look like what they are") {
  const Drawn flow = drawn(shop);
  CHECK(line(flow, "line-look-exit")->style == Style::edge_exit);
  CHECK(line(flow, "line-ask-look")->style == Style::edge_back);
  CHECK(line(flow, "line-look-look")->style == Style::edge_back);
  CHECK(line(flow, "line-pay-ask")->style == Style::edge_back);
  CHECK(line(flow, "line-ask-pay")->style == Style::edge);
  CHECK(cell(flow, "drop-off") != nullptr);
  // An edge back leads from the right to the left.
  const SheetEdge& back = *line(flow, "line-pay-ask");
  CHECK(back.bezier.front().x > back.bezier.back().x);
}

TEST_CASE("flow: cards say score by sign, and which moment of truth they are") {
  const Drawn flow = drawn(shop);
  const std::string look = words_in(*cell(flow, "touchpoint-look"));
  CHECK(look.find("+1") != std::string::npos);
  CHECK(look.find("first") != std::string::npos);
  CHECK(look.find("web") != std::string::npos);
  CHECK(words_in(*cell(flow, "touchpoint-ask")).find("−1") != std::string::npos);
}

TEST_CASE("flow: the legend explains what is there, and nothing else") {
  const auto legend = [](const Drawn& flow) {
    std::string all;
    for (const SheetCell& each : flow.sheet.cells)
      if (each.id.starts_with("legend")) all += each.label + "\n";
    return all;
  };
  const std::string whole = legend(drawn(shop));
  for (const char* words : {"the broader", "back to", "Leaves", "moment of truth", "emotion"}) {
    CAPTURE(words);
    CHECK(whole.find(words) != std::string::npos);
  }
  const std::string plain = legend(drawn("journey: J\n  language: en\nstage: A\n  touchpoint: B\n"));
  for (const char* words : {"the broader", "back to", "Leaves", "moment of truth", "emotion"}) {
    CAPTURE(words);
    CHECK(plain.find(words) == std::string::npos);
  }
}

TEST_CASE("flow: stages without touchpoints, one touchpoint, very long titles are laid out without a fault") {
  const std::string word(80, 'x');
  std::string han;
  for (int i = 0; i < 60; ++i) han += "長";
  for (const std::string& source :
       {std::string("journey: J\nstage: A\n  goal: g\n"),
        std::string("journey: J\nstage: A\n  touchpoint: B\n"),
        "journey: " + word + word + "\nstage: " + word + "\n  touchpoint a: " + word +
            "\n    channel: " + word + "\n    next b: 50% " + word + "\n    next exit: 20% " + word +
            "\n  touchpoint b: " + word + "\n    next a: 10% " + word + "\nstage: " + word +
            "\n  touchpoint: " + word + "\n",
        "旅程：" + han + "\n階段：" + han + "\n  接觸點 甲：" + han + "\n    渠道：" + han +
            "\n    去向 乙：50% " + han + "\n    去向 離開：10% " + han + "\n階段：" + han +
            "\n  接觸點 乙：" + han + "\n    去向 甲：20% " + han + "\n"}) {
    CAPTURE(source);
    CHECK(problems_of(drawn(source)) == "");
  }
}

TEST_CASE("flow: ways of chance never run through cards or words") {
  std::uint32_t state = 4711;
  const auto chance = [&](std::uint32_t below) {
    return (state = state * 1664525 + 1013904223) / 65536 % below;
  };
  const std::vector<std::string> words{"", "yes", "because there was no other way", "想了想還是算了"};
  for (int round = 0; round < 60; ++round) {
    const std::uint32_t count = 2 + chance(16);
    std::string source = "journey: By chance\n  language: en\n";
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i == 0 || chance(3) == 0)
        source += "stage s" + std::to_string(i) + ": Stage " + std::to_string(i) + "\n";
      source += "  touchpoint t" + std::to_string(i) + ": Step " + std::to_string(i) + "\n";
      if (chance(3) == 0) source += "    moment-of-truth: first\n";
      for (std::uint32_t k = chance(4); k > 0; --k) {
        const std::uint32_t to = chance(count + 2);
        const std::string target = to == count ? "exit" : to > count ? "end" : "t" + std::to_string(to);
        source +=
            "    next " + target + ": " + std::to_string(5 + chance(25)) + "% " + words[chance(4)] + "\n";
      }
    }
    CAPTURE(source);
    CHECK(problems_of(drawn(source)) == "");
  }
}

TEST_CASE("flow: very dense ones are drawn straight, which takes counting and no patience") {
  for (const auto& [count, stages] : {std::pair{40, 1}, std::pair{40, 8}, std::pair{24, 24}}) {
    const Drawn flow = drawn(complete(count, stages));
    CHECK(flow.sheet.curves.size() >= static_cast<std::size_t>(count) * static_cast<std::size_t>(count));
    CHECK(flow.straight == (stages > 1));
    if (stages > 1) CHECK(problems_of(flow) == "");
    CHECK(emit::draw(flow.sheet, Theme::light).problem == "");
  }
}

TEST_CASE("flow: columns beyond what Graphviz counts stand in a row by themselves") {
  std::string source = "journey: High\n  language: en\nstage: A\n";
  for (int i = 0; i < 400; ++i) source += "  touchpoint t" + std::to_string(i) + ": Step\n";
  source += "stage: B\n  touchpoint: Last\n";
  const Drawn flow = drawn(source);
  CHECK(flow.straight);
  CHECK(problems_of(flow) == "");
}

TEST_CASE("flow: too many ways are a problem with a name") {
  const model::Map map = support::compile("journey: J\nstage: A\n  touchpoint a: A\n");
  const Board board = build_board(map, {{0}, true, {}, {}, {}});
  Flow flow = build_flow(map.journeys[0]);
  flow.edges.resize(FlowDraft::most_edges + 1, flow.edges.front());
  const lexicon::Message problem = draft_flow(board, flow).problem();
  CHECK(problem == "the flow has 20001 ways, more than 20000 are too many to draw");
  CHECK(problem.in(lexicon::Language::hant) == "流程有 20001 條路徑，超過 20000 條就畫不出來");
}

TEST_CASE("flow: the same map gives the same bytes, again and again") {
  const std::string first = emit::draw(drawn(shop).sheet, Theme::light).text;
  CHECK(!first.empty());
  for (int i = 0; i < 20; ++i) REQUIRE(emit::draw(drawn(shop).sheet, Theme::light).text == first);
}

TEST_CASE("flow: hostile words stay words") {
  const std::string poison = "</text><script>alert(1)</script> \\N \\G &amp; \"quoted\" <b>";
  const Drawn flow = drawn("journey: " + poison + "\n  language: en\nstage: " + poison +
                           "\n  touchpoint a: " + poison + "\n    channel: " + poison + "\n    next b: 50% " +
                           poison + "\n    next exit: 10% " + poison + "\n  touchpoint b: " + poison + "\n");
  const emit::Output output = emit::draw(flow.sheet, Theme::light);
  CHECK(output.problem == "");
  CHECK(output.text.find("<script") == std::string::npos);
  CHECK(output.text.find("<b>") == std::string::npos);
  CHECK(output.text.find("\\N") != std::string::npos);
  CHECK(problems_of(flow) == "");
}
