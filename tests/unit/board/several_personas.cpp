// Several personas in one map: numbers, who is credited with what, what speaks for the whole map.
#include "board/build_board.hpp"
#include "emit/emitter.hpp"
#include "journey.hpp"
#include "support/compile.hpp"
#include "support/inputs.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;

namespace {

constexpr std::string_view rota = R"(journey: A rota
  source: talks
persona nadia: Nadia
  age: 46
persona tom: Tom
  age: 29
  quote: It has never lost a shift.
  need: Copy last week
persona priya: Priya
source talks: Talks
stage start: Start
  touchpoint sign-up: Sign up
    skip: tom, priya
    owner: Growth
    duration: 4 min
    action: Types a phone number
    pain phone: Wants a phone number
      opportunity later: Ask later
  touchpoint list: Bring the list
    action: Gives the login to Tom
    emotion: 0
    for tom:
      action: Uploads it
      emotion: -1 embarrassed
      link: https://example.org/upload
      pain refused: The list is refused
        severity: high
        frequency: 47%
        cause: Shops come first
        owner: Planner
        opportunity mend: A table to mend
          impact: 5
          owner: Planner
          measure: Unknown shops are created
          metric: Published rotas
stage keep: Keep
  touchpoint month: Close the month
    action: Sends the hours
    emotion: +1
    pain hours: Hours are typed twice
      opportunity export: Export them
)";

board::Selection of(std::vector<std::size_t> journeys, bool whole) {
  return {std::move(journeys), whole, {}, {}, {}};
}

/// "P1 Wants a phone number (Nadia)" of each.
std::vector<std::string> told(const std::vector<board::Item>& items) {
  std::vector<std::string> lines;
  for (const board::Item& item : items) {
    std::string line = item.number.empty() ? item.text : item.number + " " + item.text;
    for (const std::string& persona : item.personas) line += " (" + persona + ")";
    lines.push_back(std::move(line));
  }
  return lines;
}

/// What a lane says at a column.
std::vector<std::string> told(const board::Board& board, std::string_view lane, std::uint32_t column) {
  for (const board::Lane& each : board.lanes)
    if (each.id == lane)
      for (const board::Cell& cell : each.cells)
        if (cell.first_column == column && !cell.of_stage) return told(cell.items);
  return {};
}

std::string emitted(const model::Map& map, const char* format, const board::Selection& selection) {
  const support::Inputs inputs(map, selection);
  return emit::find_emitter(format)->emit(inputs.input()).text;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("pains and opportunities have one number, whosever map it is") {
  const auto map = support::compile(rota);
  for (const bool whole : {true, false}) {
    for (const board::Selection& selection : {of({0}, whole), of({1}, whole), of({2, 1}, whole)}) {
      const board::Board board = board::build_board(map, selection);
      for (const board::Item& pain : board.pains)
        if (pain.text == "Hours are typed twice") CHECK(pain.number == "P3");
      for (const board::Item& opportunity : board.opportunities)
        if (opportunity.text == "Export them") CHECK(opportunity.number == "O3");
      CHECK(told(board, "lane-pain", 2) == Lines{"P3 Hours are typed twice"});
    }
  }
}

TEST_CASE("who skips a touchpoint is not credited with what is done there") {
  const auto map = support::compile(rota);
  const board::Board board = board::build_board(map, of({0, 1, 2}, false));
  CHECK(told(board, "lane-action", 0) == Lines{"Types a phone number (Nadia)"});
  CHECK(told(board, "lane-pain", 0) == Lines{"P1 Wants a phone number (Nadia)"});
  CHECK(told(board.pains) ==
        Lines{"P1 Wants a phone number (Nadia)", "P2 The list is refused (Tom)", "P3 Hours are typed twice"});
  // What is of the touchpoint, not of somebody, holds for all who come there.
  CHECK(told(board, "lane-owner", 0) == Lines{"Growth"});
  CHECK(told(board, "lane-time", 0) == Lines{"4 min"});
  REQUIRE(board.columns[0].facts.size() > 1);
  CHECK(board.columns[0].facts[0].value == "4 min");
}

TEST_CASE("where everybody skips a touchpoint, nobody is singled out") {
  const auto map = support::compile(rota);
  const board::Board board = board::build_board(map, of({1, 2}, false));
  CHECK(told(board, "lane-action", 0) == Lines{"Types a phone number"});
  CHECK(board.columns[0].skipped);
}

TEST_CASE("what speaks for the whole map lists the pains and opportunities of everybody, with all they say") {
  const auto map = support::compile(rota);
  const board::Board board = board::build_board(map, of({0}, true));
  CHECK(told(board.pains) ==
        Lines{"P1 Wants a phone number (Nadia)", "P2 The list is refused (Tom)", "P3 Hours are typed twice"});
  CHECK(board.opportunities.size() == 3);
  CHECK(board.pains[1].links == Lines{"O2"});
  // The picture and the steps are those of one.
  CHECK(told(board, "lane-pain", 1) == Lines{});
  for (const char* format : {"md", "html"}) {
    CAPTURE(format);
    const std::string text = emitted(map, format, of({0}, true));
    for (const char* part :
         {"47%", "Shops come first", "Planner", "5/5", "Unknown shops are created", "Published rotas",
          "It has never lost a shift.", "Copy last week", "29", "example.org/upload"}) {
      CAPTURE(part);
      CHECK(holds(text, part));
    }
    CHECK(holds(text, "P2"));
  }
}

TEST_CASE("what is asked for one persona says nothing of the others") {
  const auto map = support::compile(rota);
  const board::Board board = board::build_board(map, of({0}, false));
  CHECK(told(board.pains) == Lines{"P1 Wants a phone number", "P3 Hours are typed twice"});
  CHECK(board.other_personas.empty());
}

TEST_CASE("a pain at a touchpoint that everybody skips is still in the list of the whole map") {
  const auto map = support::compile(
      "journey: A rota\npersona nadia: Nadia\nstage start: Start\n  touchpoint sign-up: Sign up\n"
      "    skip: nadia\n    pain: Wants a phone number\n");
  CHECK(told(board::build_board(map, of({0}, true)).pains) == Lines{"P1 Wants a phone number"});
}

TEST_CASE("a state and a scale of one's own are differences too") {
  const auto map = support::compile(
      "journey: A rota\npersona nadia: Nadia\npersona tom: Tom\nstage start: Start\n  touchpoint: Sign up\n");
  model::Map other = map;
  other.journeys[1].state = lexicon::State::future;
  other.journeys[1].scale = {1, 5};
  Lines lines;
  for (const board::Difference& each : board::build_board(other, of({0}, true)).differences)
    lines.push_back(each.persona + ", " + each.label + ": " + each.values.front());
  CHECK(lines == Lines{"Tom, State: future state", "Tom, Scale: 1 … 5"});
}

TEST_CASE("where names repeat they are short: as written, or what begins the title") {
  const auto names = [](std::string_view titles) {
    Lines lines;
    const model::Map map = support::compile(titles);
    for (const model::Persona& persona : map.first().personas()) lines.push_back(persona.name);
    return lines;
  };
  const std::string rest = "journey: A rota\nstage start: Start\n  touchpoint: Sign up\n";
  CHECK(names(rest + "persona a: Lena, reads on the train\npersona b: Ben (shift lead)\n") ==
        Lines{"Lena", "Ben"});
  CHECK(names(rest + "persona a: 王磊，超市店长\npersona b: ゆい（通勤電車で本を読む）\n") ==
        Lines{"王磊", "ゆい"});
  CHECK(names("旅程：排班\n人物角色 a：華新超市店長王磊\n  簡稱：王磊\n階段：開始\n  接觸點：註冊\n") ==
        Lines{"王磊"});
  CHECK(names("旅程：排班\n人物角色 a：华新超市店长王磊\n  简称：王磊\n阶段：开始\n  触点：注册\n") ==
        Lines{"王磊"});
  CHECK(names("ジャーニー：シフト\nペルソナ a：店長の王さん\n  略称：王\nステージ：開始\n"
              "  タッチポイント：登録\n") == Lines{"王"});
  CHECK(names(rest + "persona a: 1,200 students\n") == Lines{"1,200 students"});
  // Two of one name would be one person.
  CHECK(names(rest + "persona a: Ana, 28\npersona b: Ana, 60\n") == Lines{"Ana, 28", "Ana, 60"});
  CHECK(names(rest + "persona a: Ana, 28\n  short: Jo\npersona b: Jo\n") == Lines{"Ana, 28", "Jo"});
}

TEST_CASE("short names stand in tags, lines and facts, titles on cards") {
  const auto map = support::compile(
      "journey: A rota\npersona wang: The manager of the shop\n  short: Wang\n  age: 50\n"
      "persona lena: Lena, two shifts a week\nstage start: Start\n  touchpoint sign-up: Sign up\n    skip: "
      "wang\n"
      "    action: Types\n  touchpoint rota: Draw it\n    emotion: +1\n    for wang:\n      emotion: -1\n");
  const board::Board board = board::build_board(map, of({0, 1}, false));
  CHECK(told(board, "lane-action", 0) == Lines{"Types (Lena)"});
  CHECK(board.columns[0].skipped_label == "skipped by Wang");
  CHECK(board.curve.lines[0].persona == "Wang");
  CHECK(board.curve.lines[1].persona == "Lena");
  CHECK(board.personas[0].title == "The manager of the shop");
  CHECK(board.personas[0].subtitle == "Wang · 50");
  CHECK(board.personas[1].subtitle == "");
  CHECK(holds(board.description, "Wang and Lena"));
}

TEST_CASE("what shows one of several says which, and who the others are") {
  const auto map = support::compile(rota);
  const board::Board one = board::build_board(map, of({1}, false));
  CHECK(one.personas[0].among == "2 of 3 · others: Nadia, Priya");
  CHECK(holds(one.description, "as lived by Tom (2 of 3; others: Nadia, Priya). "));
  CHECK(board::build_flow(map, 1).persona == "Tom · 2 of 3 · others: Nadia, Priya");

  const board::Board two = board::build_board(map, of({0, 1}, false));
  CHECK(two.personas[0].among == "");
  CHECK(holds(two.description, "as lived by Nadia and Tom (others: Priya). "));
  CHECK(holds(board::build_board(map, of({0, 1, 2}, false)).description, "Nadia, Tom and Priya. "));

  const auto in = [&](std::string_view language) {
    board::Selection selection = of({1}, false);
    selection.language = language;
    return board::build_board(map, selection).personas[0].among;
  };
  CHECK(in("zh-Hant") == "第 2 位，共 3 位 · 其他：Nadia、Priya");
  CHECK(in("zh-Hans") == "第 2 位，共 3 位 · 其他：Nadia、Priya");
  CHECK(in("ja") == "3人中2人目 · ほか：Nadia、Priya");
}

TEST_CASE("every picture of one of several says so, and of the only one nothing") {
  const auto map = support::compile(rota);
  for (const char* view : {"map", "flow", "mind", "curve", "blueprint"}) {
    CAPTURE(view);
    Request request;
    request.persona = "tom";
    request.views = {view};
    request.formats = {"svg"};
    for (const bool print : {false, true}) {
      if (print) request.theme = style::Theme::print;
      lexicon::Message wrong;
      const auto products = render(map, request, wrong);
      REQUIRE(products.size() == 1);
      CHECK(holds(products[0].text, ">2 of 3 · others: Nadia, Priya<"));
    }
  }
  const auto alone =
      support::compile("journey: A\npersona a: Ana\nstage: B\n  touchpoint: C\n    emotion: 1\n");
  CHECK(board::build_board(alone, of({0}, true)).personas[0].among == "");
  CHECK(board::build_flow(alone, 0).persona == "");
}

TEST_CASE("JSON calls pains and opportunities by the same numbers") {
  const support::Inputs inputs(support::compile(rota));
  const std::string json = emit::find_emitter("json")->emit(inputs.input()).text;
  CHECK(holds(json, R"("number": "P2",)"));
  for (std::size_t at = 0, times = 0; times < 3; ++times) {
    at = json.find("\"Hours are typed twice\"", at + 1);
    REQUIRE(at != std::string::npos);
    CHECK(json.rfind(R"("number": "P3")", at) > json.rfind("\"id\"", at));
  }
}
