#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

TEST_CASE("journey: the first file of the language") {
  const auto map = compile(R"(# One file is one map.
journey: Sarah buys children's clothes online
  language: en
  persona: sarah
  goal: Find the pain points that cost us loyal customers
  reviewed: 2026-10-01
  review-every: 3 months

persona sarah: Sarah
  quote: I worry the clothes won't look like the photo.
  need: Find suitable clothes quickly

channel web: Web shop
channel courier: Courier
  kind: physical

stage consider: Consider
  goal: Compare products and prices
  touchpoint browse: Browse product pages
    channel: web
    action: Looks at pictures and reads descriptions
    thought: Will it look like this on my kid?
    emotion: 0 hesitant
    moment-of-truth: first
    pain blurry-photos: Pictures are blurry, size details incomplete
      severity: high
    opportunity sharp-photos: High-resolution photos and a size chart
      solves: blurry-photos
      impact: 4
      effort: 2
      metric: bounce

stage receive: Receive
  touchpoint unpack: Sign for and unpack the parcel
    channel: courier
    emotion: +1 delighted
    emotion: -1 let down
    next return: 20% ask for a return

stage return: Return
  optional: only when the goods don't fit
  touchpoint return: Ask for a return
    channel: web
    emotion: -2 annoyed, let down

metric bounce: Bounce rate
  unit: %
  current: 62
  target: 40
)");
  const model::Journey& journey = map.first();
  CHECK(journey.title == "Sarah buys children's clothes online");
  CHECK(journey.personas()[journey.persona].needs[0].value == "Find suitable clothes quickly");
  CHECK(journey.channels()[1].kind == lexicon::ChannelKind::physical);
  REQUIRE(journey.stages.size() == 3);
  REQUIRE(journey.touchpoints.size() == 3);
  CHECK(journey.touchpoints[0].moment_of_truth->value == lexicon::MomentOfTruth::first);
  REQUIRE(journey.pains.size() == 1);
  CHECK(journey.pains[0].severity == lexicon::Severity::high);
  CHECK(journey.pains[0].solved_by == std::vector<model::Index>{0});
  CHECK(journey.opportunities[0].impact->value == 4);
  CHECK(journey.opportunities[0].metrics[0].text == "Bounce rate");
  CHECK(journey.stages[2].optional.condition.value == "only when the goods don't fit");
  CHECK(*journey.touchpoints[2].reach == doctest::Approx(0.2));
  CHECK(journey.metric_declarations()[0].better == lexicon::Better::lower);
  CHECK(lexicon::to_string(*journey.facts.next_review) == "2027-01-01");
  REQUIRE(journey.facts.curve.size() == 3);
  CHECK(journey.facts.curve[1].score == 0);
  CHECK(journey.facts.curve[1].outcomes == std::vector<double>{-1, 1});
  CHECK(*journey.facts.lowest == 2);
  CHECK_MESSAGE(*journey.facts.end == 1, "a side path is not how the journey ends");
}
TEST_CASE("journey: a named one without a title is called by its name") {
  const auto map = compile("旅程 購物：\n階段：逛\n  目標：看\n");
  CHECK(map.first().id == "購物");
  CHECK(map.first().title == "購物");
}
TEST_CASE("journey: language of the labels") {
  CHECK(compile("journey: J\n  language: zh-hk\nstage s: S\n  goal: G\n").first().label_language ==
        lexicon::Language::hant);
  CHECK(compile("journey: J\n  language: zh\nstage s: S\n  goal: G\n").first().language == "zh");
  CHECK(compile("journey: J\n  language: zh\nstage s: S\n  goal: G\n").first().label_language ==
        lexicon::Language::hans);
  CHECK(compile("journey: J\n  language: de\nstage s: S\n  goal: G\n").first().label_language ==
        lexicon::Language::english);
  CHECK(compile("journey: J\n  language: ja-JP\nstage s: S\n  goal: G\n").first().label_language ==
        lexicon::Language::japanese);
}
TEST_CASE("journey: without a language the first keyword of one language only decides") {
  CHECK(compile("旅程：J\n階段：S\n  目標：G\n").first().label_language == lexicon::Language::hant);
  CHECK(compile("旅程：J\n阶段：S\n  目标：G\n").first().label_language == lexicon::Language::hans);
  CHECK(compile("journey: J\n阶段：S\n  目标：G\n").first().label_language == lexicon::Language::english);
  CHECK(compile("ジャーニー：J\n階段：S\n  目標：G\n").first().label_language == lexicon::Language::japanese);
  // 目標 is a word of Traditional Chinese and of Japanese, 旅程 one of both Chinese languages.
  CHECK(compile("旅程：J\n  目標：G\nstage: S\n  想法：G\n").first().label_language ==
        lexicon::Language::hant);
  // 旅程 and 想法 are words of both languages.
  CHECK(compile("旅程：J\nstage: S\n  想法：G\n").first().label_language == lexicon::Language::english);
}
TEST_CASE("journey: all of its properties") {
  const auto map = compile(
      "journey shop: J\n  kind: pilgrims\n  state: future\n  status: live\n  goal: G\n  scenario: A\n  "
      "scope: B\n  description: |\n    two\n    lines\n"
      "  owner: CX\n  version: 3\n  scale: 1..5\n  reviewed: 2026-Q1\n  review-every: 2 weeks\n  tag: a, b\n "
      " tag: c\n  source: talks\n  metric: NPS\nstage s: S\n  goal: G\n");
  const model::Journey& j = map.first();
  CHECK_FALSE(j.kind.value.has_value());
  CHECK(j.kind.text == "pilgrims");
  CHECK(j.state == lexicon::State::future);
  CHECK(j.status == lexicon::Status::live);
  CHECK(j.description.value == "two\nlines");
  CHECK(j.scale.best == 5);
  CHECK(j.tags.size() == 3);
  CHECK(j.sources[0].text == "talks");
  CHECK(j.metrics[0].text == "NPS");
  CHECK(lexicon::to_string(*j.facts.next_review) == "2026-04-14");
}
TEST_CASE("persona: all of its properties") {
  const auto map = compile(
      "journey: J\nstage s: S\n  goal: G\npersona p: P\n  age: 35\n  gender: f\n  occupation: o\n  location: "
      "l\n  segment: s\n  bio: b\n  quote: q\n  color: #0af\n"
      "  description: d\n  goal: g\n  goal: h\n  pain: x\n  motivation: m\n  behavior: v\n  channel: web, "
      "app\n  tag: t\n  source: talks\n  fact Favourite colour: blue\n");
  const model::Persona& p = map.first().personas()[0];
  CHECK(p.age.value == "35");
  CHECK(p.color.value == "#00AAFF");
  CHECK(p.goals.size() == 2);
  CHECK(p.channels[1].text == "app");
  REQUIRE(p.facts.size() == 1);
  CHECK(p.facts[0].label == "Favourite colour");
  CHECK(p.facts[0].text.value == "blue");
}
TEST_CASE("pain and opportunity: all of their properties") {
  const auto map = compile(
      "journey: J\nowner cx: CX\nstage s: S\n  pain p: P\n    severity: 致命\n    frequency: 30%\n    "
      "servqual: empathy\n    owner: cx\n    description: d\n    cause: a\n    cause: b\n"
      "    consequence: c\n    metric: m\n    source: x\n    opportunity o: O\n      strategy: st\n      "
      "impact: 5\n      effort: 1\n      kano: 魅力型\n      owner: cx\n      due: 2027-Q2\n"
      "      status: doing\n      link: https://example.org\n      measure: m1\n      measure: m2\n      "
      "experiment: e\n");
  const model::Pain& p = map.first().pains[0];
  CHECK(p.severity == lexicon::Severity::critical);
  CHECK(*p.frequency->value.percent == 30);
  CHECK(p.servqual == lexicon::ServqualDimension::empathy);
  CHECK(p.owner.target == 0);
  CHECK(p.causes.size() == 2);
  CHECK(p.touchpoint == model::none);
  CHECK(p.stage == 0);
  const model::Opportunity& o = map.first().opportunities[0];
  CHECK(o.kano == lexicon::Kano::attractive);
  CHECK(lexicon::last_day(o.due->value).day == 30);
  CHECK(o.measures.size() == 2);
  CHECK(o.solves == std::vector<model::Index>{0});
  CHECK(map.first().stages[0].experience.opportunities.size() == 1);
}
TEST_CASE("opportunity: nested and said again it solves a pain once") {
  const auto map = compile("journey: J\nstage s: S\n  pain p: P\n    opportunity: O\n      solves: p\n");
  CHECK(map.first().opportunities[0].solves.size() == 1);
}
TEST_CASE("opportunity: of the whole map, before or after its pains") {
  const auto map =
      compile("journey: J\nopportunity: O\n  solves: p, q\nstage s: S\n  pain p: P\n  pain q: Q\n");
  CHECK(map.first().opportunities[0].solves.size() == 2);
  CHECK(map.first().opportunities[0].stage == model::none);
}
TEST_CASE("ids: unnamed elements have one made from their title") {
  const auto map = compile(
      "journey: J\nstage: Buy it\n  touchpoint: Pay now\n  touchpoint pay-now: Again\n  touchpoint: Pay "
      "now\n    pain: 付款太慢！\n");
  const model::Journey& j = map.first();
  CHECK(j.stages[0].id == "buy-it");
  CHECK(j.touchpoints[0].id == "pay-now-2");
  CHECK(j.touchpoints[1].id == "pay-now");
  CHECK(j.touchpoints[2].id == "pay-now-3");
  CHECK(j.pains[0].id == "付款太慢");
  CHECK_FALSE(j.pains[0].named);
}
TEST_CASE("named elements without a text bear their name") {
  const auto map = compile("旅程：J\n渠道 官網：\n階段 逛：\n  觸點 看：\n    渠道：官網\n    痛點 慢：\n");
  CHECK(map.first().channels()[0].title == "官網");
  CHECK(map.first().touchpoints[0].title == "看");
  CHECK(map.first().pains[0].text.value == "慢");
}
TEST_CASE("servqual: a dimension is said once in one place") {
  CHECK(mistakes("journey: J\nstage s: S\n  servqual empathy: 5 -> 3\n  servqual 同理心: 5 -> 4\n  "
                 "touchpoint t: T\n    servqual empathy: 5 -> 3\n") == Places{"4:3 said-twice"});
}
TEST_CASE("lanes: of the map and of a library, in words of the map") {
  const auto map = compile(
      "import: l.journey\njourney: J\nlane weather: Weather\nstage s: S\n  weather: rain\n  smell: tar\n  "
      "action: walks\n",
      {{"l.journey", "lane smell: Smell\n"}});
  const model::Journey& j = map.first();
  REQUIRE(j.stages[0].experience.lines.size() == 3);
  CHECK(j.lanes()[j.stages[0].experience.lines[0].lane].title == "Weather");
  CHECK(j.lanes()[j.stages[0].experience.lines[1].lane].title == "Smell");
  CHECK(j.stages[0].experience.lines[2].keyword == lexicon::Keyword::action);
}
TEST_CASE("view: what it shows, of whom, which stages") {
  const auto map = compile(
      "journey: J\npersona ana: Ana\npersona ben: Ben\nlane weather: W\nstage s: S\n  goal: G\nstage t: T\n  "
      "goal: G\nview board: For the board\n"
      "  show: stage, 觸點, emotion, weather, pain, 負責人\n  persona: ben\n  stages: t\n  theme: dark\n");
  const model::View& v = map.first().views()[0];
  REQUIRE(v.show.size() == 6);
  CHECK(v.show[1].keyword == lexicon::Keyword::touchpoint);
  CHECK(v.show[3].keyword == lexicon::Keyword::custom_lane);
  CHECK(v.show[3].lane == 0);
  CHECK(v.show[5].keyword == lexicon::Keyword::owner);
  CHECK(v.personas == std::vector<model::Index>{1});
  CHECK(v.stages == std::vector<model::Index>{1});
  CHECK(v.theme == lexicon::Theme::dark);
}
TEST_CASE("view: markers are dots or faces, in any language") {
  const auto marked = [](const std::string& line) {
    return "journey: J\nstage s: S\n  goal: G\nview board: B\n  " + line + "\n";
  };
  for (const char* line : {"markers: faces", "標記：表情", "标记：表情", "マーカー：顔"})
    CHECK(compile(marked(line)).first().views()[0].markers == lexicon::Markers::faces);
  CHECK(compile(marked("標記：圓點")).first().views()[0].markers == lexicon::Markers::dots);
  CHECK(!compile(marked("theme: dark")).first().views()[0].markers);
  CHECK(mistakes(marked("markers: stars")) == Places{"5:12 bad-enumeration"});
}
TEST_CASE("view: a theme is one of those that there are, in any language") {
  const auto themed = [](const std::string& theme) {
    return "journey: J\nstage s: S\n  goal: G\nview board: B\n  theme: " + theme + "\n";
  };
  CHECK(mistakes(themed("pink")) == Places{"5:10 bad-enumeration"});
  CHECK(compile(themed("自動")).first().views()[0].theme == lexicon::Theme::automatic);
}
TEST_CASE("values: what is wrong inside a library, a view and a pain is found, each once") {
  CHECK(mistakes("import: l.journey\njourney: J\n  language: 12\n  scale: 3..3\nstage s: S\n  pain: P\n    "
                 "severity: huge\n    frequency: 120%\n",
                 {{"l.journey",
                   "persona p: P\n  color: red\nsource x: X\n  date: 2026-02-30\n  link: "
                   "javascript:alert(1)\nchannel c: C\n  icon: unicorn\n"}})
            .size() == 8);
}
