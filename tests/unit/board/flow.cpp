#include "board/flow.hpp"

#include "support/compile.hpp"
#include "support/made_journey.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using support::MadeJourney;
using To = model::Edge::To;

namespace {

model::Edge edge(To to, model::Index target, std::optional<double> share = {}, bool written = true) {
  model::Edge edge;
  edge.to = to;
  edge.target = target;
  edge.share = share;
  edge.label = written ? "a reason" : "";
  edge.written = written;
  return edge;
}

std::uint32_t node(const board::Flow& flow, const std::string& id) {
  const auto found = std::find_if(flow.nodes.begin(), flow.nodes.end(),
                                  [&](const board::Flow::Node& each) { return each.id == id; });
  return static_cast<std::uint32_t>(found - flow.nodes.begin());
}

const board::Flow::Edge* edge(const board::Flow& flow, const std::string& from, const std::string& to) {
  const auto found = std::find_if(flow.edges.begin(), flow.edges.end(), [&](const board::Flow::Edge& each) {
    return each.from == node(flow, from) && each.to == node(flow, to);
  });
  return found == flow.edges.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("touchpoints are nodes in the order of the map, with their channels, scores and moments") {
  MadeJourney made("Flow");
  made.stage("buy", "Buy");
  made.touchpoint("cart", "Fill the cart").channels = {MadeJourney::named("Web"), MadeJourney::named("App")};
  made.emotion(-1, "");
  made.journey.touchpoints[0].moment_of_truth = {lexicon::MomentOfTruth::first, {}};
  made.touchpoint("pay", "Pay").reach = 0.6;
  const auto flow = board::build_flow(made.finished());
  REQUIRE(flow.nodes.size() == 2);
  CHECK(flow.nodes[0].id == "touchpoint-cart");
  CHECK(flow.nodes[0].subtitle == "Web, App");
  CHECK(flow.nodes[0].tone == board::Tone::bad);
  CHECK(flow.nodes[0].score_text == "−1");
  CHECK(flow.nodes[0].moment_of_truth == "first moment of truth");
  CHECK(flow.nodes[1].reach == 0.6);
  CHECK(flow.nodes[1].score_text.empty());
  CHECK(flow.stages.size() == 1);
}

TEST_CASE("ways bear their shares and labels; ends are there only where they are used") {
  MadeJourney made("Flow");
  made.stage("buy", "Buy");
  made.touchpoint("cart", "Cart").edges = {edge(To::touchpoint, 1, 60), edge(To::exit, model::none, 40)};
  made.touchpoint("pay", "Pay").edges = {edge(To::touchpoint, 0, 10), edge(To::touchpoint, 1, 5),
                                         edge(To::end, model::none, {}, false)};
  made.journey.facts.drop_off = 0.4;
  const auto flow = board::build_flow(made.finished());
  const auto* on = edge(flow, "touchpoint-cart", "touchpoint-pay");
  REQUIRE(on != nullptr);
  CHECK(on->share == 60);
  CHECK(on->share_text == "60%");
  CHECK(on->label == "a reason");
  CHECK_FALSE(on->back);
  CHECK(edge(flow, "touchpoint-cart", "exit") != nullptr);
  CHECK(edge(flow, "touchpoint-pay", "touchpoint-cart")->back);
  CHECK(edge(flow, "touchpoint-pay", "touchpoint-pay")->back);
  const auto* out = edge(flow, "touchpoint-pay", "end");
  REQUIRE(out != nullptr);
  CHECK_FALSE(out->written);
  CHECK(out->share_text.empty());
  CHECK(flow.drop_off_text == "40% leave");
  CHECK(flow.nodes[node(flow, "exit")].kind == board::Flow::Node::Kind::exit);
}

TEST_CASE("a flow in which nobody leaves has no exit") {
  MadeJourney made("Flow");
  made.stage("a", "A");
  made.touchpoint("t", "T").edges = {edge(To::end, model::none, {}, false)};
  const auto flow = board::build_flow(made.finished());
  CHECK(node(flow, "exit") == flow.nodes.size());
  CHECK(flow.drop_off_text.empty());
}

TEST_CASE("stages without touchpoints are nodes that the order of the map leads through") {
  MadeJourney made("Flow");
  made.stage("start", "Start");
  made.stage("buy", "Buy");
  made.touchpoint("cart", "Cart").edges = {edge(To::touchpoint, 1, {}, false)};
  made.stage("wait", "Wait");
  made.stage("detour", "Detour").optional.is_optional = true;
  made.stage("get", "Get");
  made.touchpoint("open", "Open").edges = {edge(To::end, model::none, {}, false)};
  made.stage("use", "Use");
  const auto flow = board::build_flow(made.finished());
  CHECK(edge(flow, "stage-start", "touchpoint-cart") != nullptr);
  CHECK(edge(flow, "touchpoint-cart", "stage-wait") != nullptr);
  CHECK(edge(flow, "touchpoint-cart", "touchpoint-open") == nullptr);
  CHECK(edge(flow, "stage-wait", "stage-detour") != nullptr);
  CHECK(edge(flow, "stage-detour", "touchpoint-open") != nullptr);
  CHECK(edge(flow, "stage-wait", "touchpoint-open") != nullptr);
  CHECK(edge(flow, "touchpoint-open", "stage-use") != nullptr);
  CHECK(edge(flow, "stage-use", "end") != nullptr);
}

TEST_CASE("a map of stages only flows from stage to stage") {
  MadeJourney made("Flow", "zh-TW", lexicon::Language::hant);
  made.stage("a", "甲");
  made.stage("b", "乙");
  const auto flow = board::build_flow(made.finished());
  CHECK(edge(flow, "stage-a", "stage-b") != nullptr);
  CHECK(edge(flow, "stage-b", "end") != nullptr);
  CHECK(flow.nodes[node(flow, "end")].title == "順利完成");
}

TEST_CASE("a way says the share of those who are there, and of all where that is another, in each language") {
  const auto map = support::compile(
      "journey: J\nstage s: S\n  touchpoint a: A\n    next exit: 50%\n  touchpoint b: B\n    next exit: 40% "
      "no\n"
      "  touchpoint c: C\n");
  const std::array<std::pair<const char*, const char*>, 4> words{
      {{"en", "20% of all"}, {"zh-Hant", "佔全部 20%"}, {"zh-Hans", "占全部 20%"}, {"ja", "全体の20%"}}};
  for (const auto& [language, of_all] : words) {
    CAPTURE(language);
    const auto flow = board::build_flow(map, 0, language);
    const auto* first = edge(flow, "touchpoint-a", "exit");
    CHECK(first->of_all == doctest::Approx(50));
    CHECK_MESSAGE(first->of_all_text.empty(), "at the beginning those who are here are all");
    const auto* second = edge(flow, "touchpoint-b", "exit");
    CHECK(second->share == 40);
    CHECK(second->of_all == doctest::Approx(20));
    CHECK(second->share_text == "40%");
    CHECK(second->of_all_text == of_all);
    CHECK(flow.legend_share.find(std::string(language) == "en" ? "of all" : "全") != std::string::npos);
  }
}

TEST_CASE("what comes to a touchpoint goes on from it: the breadths are those of a Sankey diagram") {
  const auto map = support::compile(
      "journey: J\nstage s: S\n  touchpoint a: A\n    next c: 30%\n    next exit: 20%\n  touchpoint b: B\n"
      "    next exit: 10%\n  touchpoint c: C\n    next exit: 50%\n  touchpoint d: D\n");
  const auto flow = board::build_flow(map.first());
  std::vector<double> in(flow.nodes.size()), out(flow.nodes.size());
  for (const auto& way : flow.edges) {
    out[way.from] += way.of_all.value();
    in[way.to] += way.of_all.value();
  }
  CHECK(out[0] == doctest::Approx(100));
  for (std::uint32_t i = 1; i < 4; ++i) CHECK(in[i] == doctest::Approx(out[i]));
  CHECK(in[node(flow, "exit")] + in[node(flow, "end")] == doctest::Approx(100));
}

TEST_CASE("through a stage without touchpoints go as many as come, where no side path begins") {
  const auto map = support::compile(
      "journey: J\nstage start: Start\n  goal: G\nstage s: S\n  touchpoint a: A\n    next exit: 40%\nstage "
      "wait: Wait\n  goal: G\n"
      "stage maybe: Maybe\n  optional:\n  goal: G\nstage last: Last\n  goal: G\n");
  const auto flow = board::build_flow(map.first());
  CHECK(edge(flow, "stage-start", "touchpoint-a")->of_all == doctest::Approx(100));
  CHECK(edge(flow, "touchpoint-a", "stage-wait")->of_all == doctest::Approx(60));
  CHECK_FALSE(edge(flow, "stage-wait", "stage-last")->of_all.has_value());
  CHECK_FALSE(edge(flow, "stage-last", "end")->of_all.has_value());
  CHECK(edge(flow, "stage-start", "touchpoint-a")->of_all_text.empty());
}
