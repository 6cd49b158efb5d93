#include "board/board.hpp"

#include "board/build_board.hpp"
#include "support/made_journey.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Keyword;
using lexicon::Language;
using support::MadeJourney;

namespace {

board::Board board_of(const model::Map& map, board::Selection selection = {{0}, true, {}, {}, {}}) {
  return board::build_board(map, selection);
}

const board::Lane* lane(const board::Board& board, const std::string& id) {
  const auto found = std::find_if(board.lanes.begin(), board.lanes.end(),
                                  [&](const board::Lane& each) { return each.id == id; });
  return found == board.lanes.end() ? nullptr : &*found;
}

bool has_sign(const board::Board& board, board::Sign sign) {
  return std::any_of(board.legend.begin(), board.legend.end(),
                     [&](const board::LegendEntry& entry) { return entry.sign == sign; });
}

/// Two stages: one of two touchpoints, one without any.
MadeJourney shop() {
  MadeJourney made("Sarah buys clothes");
  made.persona("sarah", "Sarah");
  made.stage("consider", "Consider").goal = MadeJourney::written("Compare prices");
  made.touchpoint("browse", "Browse pages");
  made.line(Keyword::action, "Looks at pictures");
  made.line(Keyword::thought, "Will it fit?");
  made.emotion(1, "curious");
  made.pain("blurry", "Pictures are blurry").severity = lexicon::Severity::high;
  made.opportunity("sharp", "Sharp photos", {"blurry"});
  made.touchpoint("read", "Read reviews");
  made.stage("receive", "Receive");
  made.line(Keyword::action, "Unpacks the parcel");
  return made;
}

}  // namespace

TEST_CASE("stages and columns stand in the order of the map") {
  const auto board = board_of(shop().map());
  REQUIRE(board.stages.size() == 2);
  CHECK(board.stages[0].id == "stage-consider");
  CHECK(board.stages[0].subtitle == "Compare prices");
  CHECK(board.stages[0].columns == 2);
  CHECK(board.stages[1].number == 2);
  CHECK(board.stages[1].first_column == 2);
  REQUIRE(board.columns.size() == 3);
  CHECK(board.columns[0].id == "touchpoint-browse");
  CHECK(board.columns[1].title == "Read reviews");
  CHECK(board.columns[2].stage == 1);
}

TEST_CASE("a stage without touchpoints is one column without a title") {
  const auto board = board_of(shop().map());
  CHECK(board.columns[2].title.empty());
  const auto* actions = lane(board, "lane-action");
  REQUIRE(actions != nullptr);
  REQUIRE(actions->cells.size() == 2);
  CHECK(actions->cells[1].first_column == 2);
  CHECK(actions->cells[1].of_stage);
}

TEST_CASE("lanes that nobody filled are not there, and the others stand in the order of the bands") {
  auto made = shop();
  made.line(Keyword::support, "Warehouse system");
  made.line(Keyword::gain, "A handwritten card");
  const auto board = board_of(made.map());
  std::vector<std::string> ids;
  for (const auto& each : board.lanes) ids.push_back(each.id);
  CHECK(ids == std::vector<std::string>{"lane-action", "lane-thought", "lane-emotion", "lane-support",
                                        "lane-pain", "lane-gain", "lane-opportunity"});
  CHECK(lane(board, "lane-support")->band == board::Lane::Band::blueprint);
  CHECK(lane(board, "lane-support")->line_above == "line of internal interaction");
  CHECK(lane(board, "lane-emotion")->kind == board::Lane::Kind::curve);
}

TEST_CASE("what is said is quoted in the marks of the language") {
  const auto board = board_of(shop().map());
  CHECK(lane(board, "lane-thought")->cells[0].items[0].text == "“Will it fit?”");
}

TEST_CASE("pains and opportunities are numbered in map order and point at each other") {
  auto made = shop();
  made.pain("late", "Comes late");
  const auto board = board_of(made.map());
  REQUIRE(board.pains.size() == 2);
  CHECK(board.pains[0].number == "P1");
  CHECK(board.pains[0].severity == 3);
  CHECK(board.pains[0].links == std::vector<std::string>{"O1"});
  CHECK(board.pains[0].place == "Consider · Browse pages");
  CHECK(board.pains[1].number == "P2");
  CHECK(board.pains[1].place == "Receive");
  REQUIRE(board.opportunities.size() == 1);
  CHECK(board.opportunities[0].links == std::vector<std::string>{"P1"});
  CHECK(lane(board, "lane-pain")->cells[0].items[0].id == "pain-blurry");
}

TEST_CASE("a view of some stages keeps the numbers of the whole map") {
  auto made = shop();
  made.pain("late", "Comes late");
  const auto board = board_of(made.map(), {{0}, true, {}, {1}, {}});
  REQUIRE(board.stages.size() == 1);
  CHECK(board.stages[0].number == 2);
  CHECK(board.stages[0].first_column == 0);
  REQUIRE(board.columns.size() == 1);
  CHECK(board.columns[0].stage == 0);
  REQUIRE(board.pains.size() == 1);
  CHECK(board.pains[0].number == "P2");
  CHECK(board.curve.lines.empty());
}

TEST_CASE("a view of some stages says nothing of points and sums beyond them") {
  auto made = shop();
  made.journey.touchpoints[1].experience.score = 0;
  auto map = made.map();
  map.journeys[0].facts.mean = 1;
  map.journeys[0].facts.drop_off = 0.1;
  CHECK(board_of(map).insights.size() == 5);
  CHECK(board_of(map, {{0}, true, {}, {1}, {}}).insights.empty());
  const auto first = board_of(map, {{0}, true, {}, {0}, {}});
  REQUIRE(first.insights.size() == 3);
  CHECK(first.insights[0].key == board::Derived::highest);
}

TEST_CASE("a view shows its lanes in its order") {
  const auto board = board_of(
      shop().map(), {{0}, true, {{Keyword::pain, model::none}, {Keyword::action, model::none}}, {}, {}});
  REQUIRE(board.lanes.size() == 2);
  CHECK(board.lanes[0].id == "lane-pain");
  CHECK(board.lanes[1].id == "lane-action");
  CHECK(board.opportunities.empty());
  // Nothing points at what is not shown.
  CHECK(board.pains[0].links.empty());
  CHECK(board.curve.lines.empty());
}

TEST_CASE("custom lanes bear their own names") {
  auto made = shop();
  made.declared->lanes.push_back({"risk", "Risks", {}, MadeJourney::written("What could go wrong")});
  made.line(Keyword::custom_lane, "Parcel is stolen", 0);
  const auto board = board_of(made.map());
  const auto* risks = lane(board, "lane-own-risk");
  REQUIRE(risks != nullptr);
  CHECK(risks->label == "Risks");
  CHECK(risks->description == "What could go wrong");
  CHECK(risks->cells[0].items[0].text == "Parcel is stolen");
}

TEST_CASE("opportunities of the whole map get a lane of one cell") {
  auto made = shop();
  model::Opportunity whole;
  whole.id = "measure";
  whole.text = MadeJourney::written("Measure it");
  made.journey.opportunities.push_back(whole);
  const auto board = board_of(made.map());
  const auto* lane_of_map = lane(board, "lane-opportunity-whole");
  REQUIRE(lane_of_map != nullptr);
  REQUIRE(lane_of_map->cells.size() == 1);
  CHECK(lane_of_map->cells[0].columns == 3);
  CHECK(board.opportunities[1].number == "O2");
  CHECK(board.opportunities[1].place == "The whole journey");
}

TEST_CASE("the backlog is grouped by theme, what has none comes last") {
  auto made = shop();
  made.opportunity("b", "Two").strategy = MadeJourney::written("Speed");
  made.opportunity("c", "Three");
  made.opportunity("d", "Four").strategy = MadeJourney::written("Speed");
  const auto board = board_of(made.map());
  REQUIRE(board.strategies.size() == 2);
  CHECK(board.strategies[0].title == "Speed");
  CHECK(board.strategies[0].opportunities == std::vector<std::uint32_t>{1, 3});
  CHECK(board.strategies[1].title.empty());
}

TEST_CASE("the backlog: what others wait for stands before them, else by number, theme by theme") {
  auto made = shop();
  made.opportunity("b", "Two").strategy = MadeJourney::written("Speed");
  made.opportunity("c", "Three").strategy = MadeJourney::written("Calm");
  made.opportunity("d", "Four").strategy = MadeJourney::written("Speed");
  made.opportunity("e", "Five").strategy = MadeJourney::written("Speed");
  auto& opportunities = made.journey.opportunities;
  opportunities[1].depends_on = {2, 4};
  opportunities[2].depends_on = {3};
  const auto board = board_of(made.map());
  REQUIRE(board.strategies.size() == 3);
  CHECK(board.strategies[0].title == "Speed");
  CHECK(board.strategies[0].opportunities == std::vector<std::uint32_t>{3, 4, 1});
  CHECK(board.strategies[1].opportunities == std::vector<std::uint32_t>{2});
  CHECK(board.opportunities[1].after == std::vector<std::string>{"O3", "O5"});
  CHECK(board.opportunities[3].after.empty());
}

TEST_CASE("the backlog: a long chain needs no deep stack") {
  auto made = shop();
  constexpr model::Index count = 20'000;
  for (model::Index i = 1; i < count; ++i) {
    made.opportunity("o" + std::to_string(i), "Next");
    made.journey.opportunities[i - 1].depends_on = {i};
  }
  const auto board = board_of(made.map());
  REQUIRE(board.strategies.size() == 1);
  CHECK(board.strategies[0].opportunities.front() == count - 1);
  CHECK(board.strategies[0].opportunities.back() == 0);
}

TEST_CASE("the backlog is grouped by the themes of the source, whatever they are called in a translation") {
  auto made = shop();
  const auto add = [&](const char* id, const char* said, const char* written) {
    model::Opportunity& opportunity = made.opportunity(id, id);
    opportunity.strategy = MadeJourney::written(said);
    opportunity.written_strategy = written;
  };
  add("b", "同じ", "Speed");
  add("c", "同じ", "Calm");
  add("d", "別", "Speed");
  const auto board = board_of(made.map());
  REQUIRE(board.strategies.size() == 3);
  CHECK(board.strategies[0].opportunities == std::vector<std::uint32_t>{1, 3});
  CHECK(board.strategies[1].opportunities == std::vector<std::uint32_t>{2});
  CHECK(board.strategies[1].title == "同じ");
}

TEST_CASE("a moment of truth has a long and a short name") {
  auto made = shop();
  made.journey.touchpoints[0].moment_of_truth = {lexicon::MomentOfTruth::first, {}};
  made.journey.touchpoints[1].moment_of_truth = {lexicon::MomentOfTruth::yes, {}};
  const auto board = board_of(made.map());
  CHECK(board.columns[0].moment_of_truth == "first moment of truth");
  CHECK(board.columns[0].moment_of_truth_short == "first");
  CHECK(board.columns[1].moment_of_truth == "moment of truth");
  CHECK(board.columns[1].moment_of_truth_short.empty());
  CHECK(board.description.find("Moments of truth: Browse pages, Read reviews.") != std::string::npos);
}

TEST_CASE("a channel without an icon has that of its kind") {
  auto made = shop();
  model::Channel web;
  web.id = "web";
  web.title = "Web shop";
  web.kind = lexicon::ChannelKind::digital;
  made.declared->channels.push_back(web);
  made.journey.touchpoints[0].channels = {{0, "Web shop", {}}, MadeJourney::named("Phone")};
  const auto board = board_of(made.map());
  REQUIRE(board.columns[0].channels.size() == 2);
  CHECK(board.columns[0].channels[0].icon == "digital");
  CHECK(board.columns[0].channels[1].icon.empty());
}

TEST_CASE("a metric shows whether its target is met") {
  auto made = shop();
  auto& bounce = made.metric("bounce", "Bounce rate", "%");
  bounce.current = {62, {}};
  bounce.target = {40, {}};
  bounce.better = lexicon::Better::lower;
  bounce.history = {{{2026, 3, 31, lexicon::Date::Precision::quarter}, 70, {}},
                    {{2026, 6, 30, lexicon::Date::Precision::quarter}, 62, {}}};
  const auto board = board_of(made.map());
  const auto& item = lane(board, "lane-metric")->cells[0].items[0];
  REQUIRE(item.metric != nullptr);
  CHECK(item.metric->current == "62%");
  CHECK(item.metric->target == "40%");
  CHECK(item.metric->tone == board::Tone::bad);
  CHECK(item.metric->target_is_lower);
  CHECK(item.metric->history_dates == std::vector<std::string>{"2026-Q1", "2026-Q2"});
  CHECK(item.id.empty());  // stands in many cells, so only its entry in the list has an id
  REQUIRE(board.metrics.size() == 1);
  CHECK(board.metrics[0].id == "metric-bounce");
  CHECK(has_sign(board, board::Sign::trend));
}

TEST_CASE("a metric that meets its target is good, one without a target is neither") {
  auto made = shop();
  auto& rate = made.metric("rate", "Rate", "");
  rate.current = {5, {}};
  rate.target = {4, {}};
  rate.better = lexicon::Better::higher;
  made.metric("calls", "Calls", "").current = {3, {}};
  const auto board = board_of(made.map());
  CHECK(board.metrics[0].metric->tone == board::Tone::good);
  CHECK(board.metrics[1].metric->tone == board::Tone::neutral);
}

TEST_CASE("an imported metric is listed only where the map uses it") {
  auto made = shop();
  model::Metric imported;
  imported.id = "nps";
  imported.title = "NPS";
  imported.span.source = 1;
  made.declared->metrics.push_back(imported);
  CHECK(board_of(made.map()).metrics.empty());
  made.journey.metrics.push_back({0, "NPS", {}});
  const auto board = board_of(made.map());
  CHECK(board.metrics.size() == 1);
  CHECK(lane(board, "lane-metric-whole") != nullptr);
}

TEST_CASE("service quality says what was expected, what was perceived, and the gap") {
  auto made = shop();
  made.here().servqual[1] = model::Placed<lexicon::Gap>{{6, 4.5}, {}};
  const auto board = board_of(made.map());
  CHECK(lane(board, "lane-servqual")->cells[0].items[0].text == "reliability 6\u00A0→\u00A04.5\u00A0(−1.5)");
}

TEST_CASE("a need says its KANO kind behind its text") {
  auto made = shop();
  model::Need warm;
  warm.text = MadeJourney::written("A warm room");
  made.here().needs = {warm};
  CHECK(lane(board_of(made.map()), "lane-need")->cells[0].items[0].text == "A warm room");
  made.here().needs[0].kano = lexicon::Kano::must_be;
  CHECK(lane(board_of(made.map()), "lane-need")->cells[0].items[0].text == "A warm room (must-be)");
}

TEST_CASE("a stage says its phase unless its title does, in whatever language") {
  auto made = shop();
  made.journey.model =
      model::StageModel{"retail", {{"explore", "explore", false}, {"loyalty", "loyalty", false}}};
  model::Stage& stage = made.journey.stages[0];
  stage.phase = 1;
  stage.title = "Come back";
  CHECK(board_of(made.map()).stages[0].phase == "Loyalty");
  for (const char* title : {"Loyalty", "忠誠度", "忠诚"}) {
    stage.title = title;
    CHECK(board_of(made.map()).stages[0].phase.empty());
  }
}

TEST_CASE("the card of a persona says only what was written") {
  auto made = shop();
  auto board = board_of(made.map());
  REQUIRE(board.personas.size() == 1);
  CHECK(board.personas[0].initial == "S");
  CHECK(board.personas[0].subtitle.empty());
  CHECK(board.personas[0].quote.empty());
  CHECK(board.personas[0].lists.empty());

  model::Persona& sarah = made.declared->personas[0];
  sarah.age = MadeJourney::written("35");
  sarah.occupation = MadeJourney::written("office worker");
  sarah.quote = {MadeJourney::written("It never fits."), {}};
  sarah.color = MadeJourney::written("#a1c");
  sarah.needs = {{MadeJourney::written("Speed"), {}}};
  board = board_of(made.map());
  CHECK(board.personas[0].subtitle == "35 · office worker");
  CHECK(board.personas[0].quote == "“It never fits.”");
  CHECK(board.personas[0].color == "#AA11CC");
  REQUIRE(board.personas[0].lists.size() == 1);
  CHECK(board.personas[0].lists[0].label == "Needs");
}

TEST_CASE("the card of a persona says of a text how far it is known, where that is not so of all") {
  auto made = shop();
  model::Persona& sarah = made.declared->personas[0];
  auto guess = std::make_shared<model::Backing>();
  guess->confidence = {lexicon::Confidence::low, {}};
  guess->link = MadeJourney::written("https://example.com/");
  sarah.needs = {{MadeJourney::written("Speed"), guess, model::Evidence::assumed},
                 {MadeJourney::written("Calm"), {}}};
  sarah.facts = {{"Car", {MadeJourney::written("None"), guess}}};
  const auto board = board_of(made.map());
  const auto& card = board.personas[0];
  CHECK(card.lists[0].items[0].backing.marks == std::vector<std::string>{"assumed", "low confidence"});
  CHECK(card.lists[0].items[0].backing.href == "https://example.com/");
  CHECK(card.lists[0].items[1].backing.marks.empty());
  CHECK(card.facts[0].value == "None (low confidence)");
  CHECK(card.facts[0].href == "https://example.com/");
}

TEST_CASE("the head: state, subtitle, review dates") {
  auto made = shop();
  made.journey.scenario = MadeJourney::written("Saturday\nnight");
  made.journey.goal = MadeJourney::written("Find the pains");
  made.journey.owner = MadeJourney::named("CX team");
  made.journey.reviewed = {{2026, 10, 1, lexicon::Date::Precision::day}, {}};
  made.journey.review_every = {{3, lexicon::Period::Unit::month}, {}};
  made.journey.facts.next_review = lexicon::Date{2027, 1, 1, lexicon::Date::Precision::day};
  const auto board = board_of(made.map());
  CHECK(board.state == "current state");
  CHECK(board.subtitle == "Scenario: Saturday night · Goal: Find the pains");
  REQUIRE(board.meta.size() == 3);
  CHECK(board.meta[0].value == "CX team");
  CHECK(board.meta[2].value == "2027-01-01");
  const auto every = std::find_if(board.facts.begin(), board.facts.end(), [](const board::Fact& fact) {
    return fact.key == lexicon::Keyword::review_every;
  });
  REQUIRE(every != board.facts.end());
  CHECK(every->value == "3 months");
}

TEST_CASE("the description tells the map in sentences of its language") {
  CHECK(board_of(shop().map()).description ==
        "A journey of 2 stages and 2 touchpoints, as lived by Sarah. End: Browse pages (+1 curious).");

  MadeJourney made("Up and down");
  made.stage("s", "S");
  made.touchpoint("browse", "Browse pages");
  made.emotion(1, "curious");
  made.touchpoint("pay", "Pay");
  made.emotion(-1, "");
  CHECK(board_of(made.map()).description ==
        "A journey of 1 stage and 2 touchpoints. Highest point: Browse pages (+1 curious); lowest point: Pay "
        "(−1); end: Pay (−1).");

  MadeJourney chinese("Sarah 的旅程", "zh-TW", Language::hant);
  chinese.stage("探索", "探索");
  chinese.touchpoint("搜尋", "搜尋童裝");
  chinese.emotion(-0.5, "猶豫");
  chinese.touchpoint("付款", "付款");
  chinese.emotion(0, "");
  CHECK(board_of(chinese.map()).description ==
        "全程 1 個階段、2 個接觸點。最高點：付款（0）；最低點：搜尋童裝（−0.5 "
        "猶豫）；終點：付款（0）。");
}

TEST_CASE("labels follow the map, or the language that is asked for") {
  MadeJourney chinese("旅程", "zh-CN", Language::hans);
  chinese.stage("点单", "点单");
  chinese.line(Keyword::thought, "快点");
  auto board = board_of(chinese.map());
  CHECK(board.language == "zh-CN");
  CHECK(board.traits.east_asian());
  CHECK(board.lanes[0].label == "想法");
  CHECK(board.stage_label == "阶段");
  CHECK(board.lanes[0].cells[0].items[0].text == "“快点”");
  board = board_of(chinese.map(), {{0}, true, {}, {}, "en"});
  CHECK(board.lanes[0].label == "Thoughts");
  CHECK(board.language == "zh-CN");  // the words of the map are still Chinese
}

TEST_CASE("a map without a language is tagged by the script of its keywords") {
  MadeJourney made("旅程", "", Language::hant);
  made.stage("a", "a");
  made.line(Keyword::action, "b");
  CHECK(board_of(made.map()).language == "zh-Hant");
}

TEST_CASE("what rests on an assumption is marked, and the legend says so") {
  auto made = shop();
  CHECK_FALSE(has_sign(board_of(made.map()), board::Sign::assumed));
  made.journey.touchpoints[0].experience.evidence = model::Evidence::assumed;
  for (model::Line& line : made.journey.touchpoints[0].experience.lines)
    line.evidence = model::Evidence::assumed;
  const auto board = board_of(made.map());
  CHECK(board.columns[0].assumed);
  CHECK(lane(board, "lane-action")->cells[0].items[0].assumed);
  CHECK_FALSE(board.pains[0].assumed);  // has evidence of its own
  CHECK(has_sign(board, board::Sign::assumed));
}

TEST_CASE("the legend explains only the signs in use") {
  MadeJourney made("Plain");
  made.stage("a", "A");
  made.line(Keyword::action, "does");
  CHECK(board_of(made.map()).legend.empty());
  const auto board = board_of(shop().map());
  CHECK(has_sign(board, board::Sign::severity));
  CHECK(has_sign(board, board::Sign::solves));
  CHECK(has_sign(board, board::Sign::scale));
  CHECK_FALSE(has_sign(board, board::Sign::gap));
  CHECK_FALSE(has_sign(board, board::Sign::alternatives));
}

TEST_CASE(
    "an opportunity knows its priority, derived too, and its status, and the legend names the signs in use") {
  MadeJourney made = shop();
  model::Opportunity& sharp = made.opportunity("larger", "Larger pictures", {});
  sharp.impact.emplace().value = 5;
  sharp.effort.emplace().value = 2;
  sharp.status = lexicon::OpportunityStatus::doing;
  made.opportunity("text", "Better words", {}).status = lexicon::OpportunityStatus::idea;
  const auto board = board_of(made.map());
  const auto& items = board.opportunities;
  REQUIRE(items.size() == 3);
  CHECK(!items[0].priority);
  CHECK(items[1].priority == lexicon::Priority::high);
  CHECK(items[1].status == lexicon::OpportunityStatus::doing);
  CHECK(has_sign(board, board::Sign::priority));
  CHECK(!has_sign(board, board::Sign::owner));
  CHECK(!has_sign(board_of(shop().map()), board::Sign::priority));
  for (const board::LegendEntry& entry : board.legend) {
    if (entry.sign != board::Sign::status) continue;
    CHECK(entry.text == "status: idea, doing");
    CHECK(entry.statuses == std::vector{lexicon::OpportunityStatus::idea, lexicon::OpportunityStatus::doing});
  }
  CHECK(has_sign(board, board::Sign::status));
}

TEST_CASE("the legend names of lowest point and end what there is") {
  const auto ringed = [](std::initializer_list<double> scores) {
    MadeJourney made("Rings");
    made.stage("s", "S");
    int number = 0;
    for (const double score : scores) {
      made.touchpoint("t" + std::to_string(++number), "T");
      made.emotion(score, "");
    }
    for (const board::LegendEntry& entry : board_of(made.map()).legend)
      if (entry.sign == board::Sign::lowest_and_end) return entry.text;
    return std::string();
  };
  CHECK(ringed({1, -1, 0}) == "lowest point and end");
  CHECK(ringed({1, 1}) == "end");
}

TEST_CASE("a path to another map can't be read as a script") {
  auto made = shop();
  made.journey.stages[0].detail = MadeJourney::written("javascript:alert(1).journey");
  const auto board = board_of(made.map());
  CHECK(board.stages[0].href == "./javascript%3Aalert%281%29.journey");
}

TEST_CASE("ids stay unique when titles repeat") {
  MadeJourney made("Twice");
  made.stage("", "Same");
  made.touchpoint("", "Again!");
  made.touchpoint("", "Again?");
  made.stage("", "Same");
  made.touchpoint("", "Again");
  const auto board = board_of(made.map());
  CHECK(board.stages[1].id == "stage-Same-2");
  CHECK(board.columns[0].id == "touchpoint-Again");
  CHECK(board.columns[1].id == "touchpoint-Again-2");
  CHECK(board.columns[2].id == "touchpoint-Again-3");
}
