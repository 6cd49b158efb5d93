// What a line says of itself, who meets what, numbers: as they are written, and written wrong.
#include "model/claims.hpp"
#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;
using support::compile;
using support::mistakes;
using Lines = std::vector<std::string>;

namespace {

const std::string head = "journey: J\nstage s: S\n  touchpoint t: T\n";
const model::Experience& at(const model::Map& map, std::size_t touchpoint = 0) {
  return map.first().touchpoints[touchpoint].experience;
}
std::string hint_of(const std::string& map, std::string_view rule) {
  return Compilation(map).finding(rule).hint.english();
}

}  // namespace

TEST_CASE("backing: a line tells who says it, how sure that is, what it rests on and how long it takes") {
  const model::Map map = compile(
      "source diaries: D\n  kind: interview\nsource guess: G\n  kind: assumption\nowner doctors: "
      "Doctors\npersona ana: Ana, 30\n" +
      head +
      "    source: guess\n"
      "    quote: Which platform?\n      by: Traveller, 34, first visit\n      source: diaries\n"
      "    thought: Will there be seats?\n      by: ana\n      confidence: low\n      link: "
      "https://example.com/\n"
      "    backstage: Dictates\n      by: doctors\n      duration: 4 min\n      wait: 1 day\n");
  const auto& lines = at(map).lines;
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].backing->by->kind == model::Person::Kind::text);
  CHECK(lines[0].backing->by->text == "Traveller, 34, first visit");
  CHECK(lines[0].evidence == model::Evidence::researched);
  CHECK(lines[1].backing->by->kind == model::Person::Kind::persona);
  CHECK(lines[1].backing->confidence->value == lexicon::Confidence::low);
  CHECK(lines[1].backing->link.value == "https://example.com/");
  CHECK(lines[1].evidence == model::Evidence::assumed);
  CHECK(lines[2].backing->by->kind == model::Person::Kind::owner);
  CHECK(lines[2].work->duration->value.low == 4);
  CHECK(lines[2].work->wait->value.unit == lexicon::Period::Unit::day);
}

TEST_CASE("backing: in Chinese and Japanese") {
  const model::Map hant = compile(
      "旅程：甲\n階段：乙\n  接觸點：丙\n    語錄：哪一月台？\n      說話者：旅客\n      可信度：低\n");
  CHECK(at(hant).lines[0].backing->by->text == "旅客");
  CHECK(at(hant).lines[0].backing->confidence->value == lexicon::Confidence::low);
  const model::Map hans =
      compile("旅程：甲\n阶段：乙\n  触点：丙\n    后台：记录\n      执行者：医生\n      时长：4 分钟\n");
  CHECK(at(hans).lines[0].work->duration->value.low == 4);
  const model::Map ja = compile(
      "ジャーニー：甲\nステージ：乙\n  タッチポイント：丙\n    発言：どのホーム？\n      発言者：旅行者\n");
  CHECK(at(ja).lines[0].backing->by->text == "旅行者");
}

TEST_CASE("backing: what does not belong below a line") {
  CHECK(mistakes(head + "    action: A\n      duration: 3 min\n") == Lines{"5:7 no-children"});
  CHECK(mistakes(head + "    emotion: 1\n      by: Ana\n") == Lines{"5:7 no-children"});
  CHECK(mistakes(head + "    action: A\n      confidence: sure\n") == Lines{"5:19 bad-enumeration"});
  CHECK(mistakes(head + "    action: |\n      A\n      by: me\n").empty());  // all of it is text
  CHECK(mistakes("persona a: A\n  goal: G\n    by: me\n") == Lines{"3:5 no-children"});
  CHECK(mistakes(head + "    action: A\n      sorce: x\n") == Lines{"5:7 unknown-keyword"});
}

TEST_CASE("backing: emotions weigh what their shares say") {
  const auto score = [](const std::string& emotions) { return at(compile(head + emotions)).score; };
  CHECK(*score("    emotion: -2\n      share: 30%\n    emotion: 2\n      share: 70%\n") ==
        doctest::Approx(0.8));
  CHECK(*score("    emotion: -2\n      share: 50%\n    emotion: 2\n    emotion: 0\n") ==
        doctest::Approx(-0.5));
  CHECK(*score("    emotion: -2\n      share: 30%\n    emotion: 2\n      share: 30%\n") ==
        doctest::Approx(0));
  CHECK(*score("    emotion: -2\n    emotion: 1\n") == doctest::Approx(-0.5));
  CHECK(*score("    emotion: -2\n      share: 20%\n    emotion: lost\n    emotion: 2\n") ==
        doctest::Approx(1.2));
  CHECK(mistakes(head + "    emotion: 1\n      share: 60%\n    emotion: -1\n      share: 50%\n") ==
        Lines{"7:14 shares-over-100"});
  CHECK(mistakes(head + "    emotion: 1\n      share: 100%\n    emotion: -1\n") ==
        Lines{"6:14 shares-over-100"});
  CHECK(mistakes(head + "    emotion: 1\n      share: 100%\n    emotion: lost\n").empty());
}

TEST_CASE("only: everybody else passes by") {
  const std::string personas = "persona a: A\npersona b: B\n";
  const model::Map map = compile(personas +
                                 "journey: J\nstage s: S\n  touchpoint x: X\n    only: a\n    emotion: 1\n"
                                 "stage t: T\n  only: b\n  emotion: -1\n  touchpoint y: Y\n");
  CHECK_FALSE(map.journeys[0].touchpoints[0].skipped);
  CHECK(map.journeys[1].touchpoints[0].skipped);
  CHECK(map.journeys[0].stages[1].skipped);
  CHECK(map.journeys[0].touchpoints[1].skipped);
  CHECK_FALSE(map.journeys[1].touchpoints[1].skipped);
  CHECK(map.journeys[0].stages[1].experience.emotions.empty());
  CHECK(mistakes(personas + head + "    only: a\n    skip: b\n") == Lines{"7:5 only-and-skip"});
  CHECK(mistakes(personas + "journey: J\nstage s: S\n  only: a\n  touchpoint x: X\n    only: b\n") ==
        Lines{"7:11 only-outside-stage"});
  CHECK(mistakes(personas + head + "    only: c\n") == Lines{"6:11 unknown-name"});
  CHECK(mistakes(personas +
                 "persona c: C\njourney: J\n  persona: a, b\nstage s: S\n  touchpoint x: X\n    only: c\n") ==
        Lines{"8:11 persona-not-in-journey"});
  CHECK(hint_of(personas + head + "    persona: a\n", "misplaced-keyword") ==
        "whom alone it is for stands in `only: a`");
}

TEST_CASE("only: a lane of such a name stays a lane") {
  const model::Map map =
      compile("lane with: With\nlane 時間點: When\njourney: J\nstage s: S\n  with: a, b\n  時間點: early\n");
  REQUIRE(map.first().stages[0].experience.lines.size() == 2);
  CHECK(map.first().stages[0].experience.lines[0].text.value == "a, b");
  CHECK(map.first().stages[0].with.empty());
  CHECK(Compilation("lane with: With\njourney: J\nstage s: S\n  with: a\n")
            .check()
            .finding("hidden-keyword")
            .rule == "hidden-keyword");
}

TEST_CASE("figures: what is written wrong has the right form in its hint") {
  const auto hint = [](const std::string& below, std::string_view rule) {
    return hint_of("journey: J\n  " + below + "\nstage s: S\n  action: A\n", rule);
  };
  CHECK(hint("volume: 48112", "bad-volume") == "say the period: `48112 per month`");
  CHECK(hint("volume: 48,112 per month", "bad-volume") == "write `48112`");
  CHECK(hint("volume: many", "bad-volume") == "write a number and a period: `1200 per month`");
  CHECK(hint("volume: -5 per month", "bad-volume") == "it is never less than 0");
  CHECK(hint("currency: €", "bad-currency") == "write `EUR`");
  CHECK(hint("currency: 新台幣", "bad-currency") == "write `TWD`");
  CHECK(hint("currency: XYZ", "bad-currency").find("ISO 4217") != std::string::npos);
  const auto below_pain = [](const std::string& line) { return head + "    pain: P\n      " + line + "\n"; };
  CHECK(hint_of(below_pain("loss: 35 EUR"), "bad-amount") ==
        "write `35`; the currency stands once, in `currency: EUR` below the journey");
  CHECK(hint_of(below_pain("loss: 48,112"), "bad-amount") == "write `48112`");
  CHECK(hint_of(below_pain("loss: -1"), "bad-amount") == "it is never less than 0");
  const auto below_opportunity = [](const std::string& line) {
    return head + "    opportunity o: O\n      " + line + "\n";
  };
  CHECK(hint_of(below_opportunity("effect Calls: 6"), "bad-change") ==
        "write `+6` if it rises, `-6` if it falls");
  CHECK(hint_of(below_opportunity("effect Calls: +6%"), "bad-change") ==
        "write `+6`; it is counted in the unit of the metric");
  CHECK(mistakes("metric calls: C\n" + below_opportunity("effect orders: +6")) == Lines{"6:14 unknown-name"});
  CHECK(mistakes(below_opportunity("effect Calls: +6\n      effect Calls: +7")) == Lines{"6:14 said-twice"});
  CHECK(compile(below_opportunity("effect Calls: -1.5")).first().opportunities[0].effects[0].change.value ==
        -1.5);
}

TEST_CASE("figures: what costs more than 5 is no effort, where one word means both") {
  const std::string above = "旅程：甲\n階段：乙\n  接觸點：丙\n    機會：丁\n      ";
  CHECK(hint_of(above + "成本：12000\n", "bad-rating") == "write `費用：12000`");
  CHECK(hint_of(above + "投入：12000\n", "bad-rating") == "1 is the least, 5 the most");
  CHECK(hint_of(above + "成本：很高\n", "bad-rating") == "1 is the least, 5 the most");
  CHECK(hint_of("旅程：甲\n阶段：乙\n  触点：丙\n    机会：丁\n      成本：800\n", "bad-rating") ==
        "write `费用：800`");
}

TEST_CASE("figures: personas are at most all customers") {
  CHECK(
      mistakes(
          "persona a: A\n  share: 60%\npersona b: B\n  share: 50%\njourney: J\nstage s: S\n  action: A\n") ==
      Lines{"4:10 shares-over-100"});
  CHECK(mistakes("persona a: A\n  share: 60\njourney: J\nstage s: S\n  action: A\n") ==
        Lines{"2:10 bad-share"});
}

TEST_CASE("figures: opportunities that wait for each other are a mistake with its chain") {
  const std::string map =
      head +
      "    opportunity a: A\n      depends-on: b\n    opportunity b: B\n      depends-on: c\n"
      "    opportunity c: C\n      depends-on: a\n";
  CHECK(mistakes(map) == Lines{"9:19 dependency-cycle"});
  CHECK(Compilation(map).finding("dependency-cycle").message ==
        "`a` waits for itself: `a` → `b` → `c` → `a`");
  CHECK(mistakes(head + "    opportunity a: A\n      depends-on: a\n") == Lines{"5:19 dependency-cycle"});
  CHECK(mistakes(head + "    opportunity a: A\n      depends-on: x\n") == Lines{"5:19 unknown-name"});
}

TEST_CASE("figures: a share is compared with a declared percentage") {
  const std::string next = head + "    next exit: 12% leave\n      metric: rate\n";
  CHECK(mistakes("metric rate: R\n  unit: %\n" + next).empty());
  CHECK(mistakes("metric rate: R\n  unit: min\n" + next) == Lines{"7:15 incomparable-share"});
  CHECK(mistakes(next) == Lines{"5:15 incomparable-share"});
  CHECK(mistakes("metric rate: R\n  unit: %\n" + head + "    next exit: leave\n      metric: rate\n") ==
        Lines{"7:7 incomparable-share"});
}

TEST_CASE("figures: a measured lane begins with numbers on its scale") {
  const std::string lane = "lane effort: Effort\n  scale: 1..7\n  better: lower\n";
  const model::Map map = compile(lane + head + "    effort: 5 three forms\n    effort: 2\n");
  CHECK(at(map).lines[0].measured == 5.0);
  CHECK(at(map).lines[0].text.value == "three forms");
  CHECK(at(map).lines[1].measured == 2.0);
  CHECK(mistakes(lane + head + "    effort: 8 too much\n") == Lines{"7:13 score-outside-scale"});
  CHECK(mistakes(lane + head + "    effort: 1..3 it depends\n") == Lines{"7:13 bad-emotion"});
  CHECK(mistakes("lane effort: E\n  scale: 7..1\n  better: lower\n" + head) == Lines{"2:10 bad-scale"});
  CHECK(compile("lane effort: E\n" + head + "    effort: 8 too much\n")
            .first()
            .touchpoints[0]
            .experience.lines[0]
            .measured == std::nullopt);
}

TEST_CASE("figures: a value of one persona never becomes the current one") {
  const model::Map map =
      compile("persona a: A\nmetric m: M\n  value 2026-01: 4\n  value 2026-02: 9\n    persona: a\n" + head);
  CHECK(map.first().metric_declarations()[0].current->value == 4);
  CHECK(map.first().metric_declarations()[0].by_persona.size() == 1);
  const model::Map csv = compile("persona a: A\nmetric m: M\n  data: m.csv\n" + head,
                                 {{"m.csv", "metric,date,value,persona\nm,2026-01,4,\nm,2026-02,9,a\n"}});
  CHECK(csv.first().metric_declarations()[0].current->value == 4);
  CHECK(mistakes("persona a: A\nmetric m: M\n  data: m.csv\n" + head,
                 {{"m.csv", "metric,date,value,persona\nm,2026-01,4,nobody\n"}}) ==
        Lines{"m.csv:2:13 bad-csv"});
}

TEST_CASE("claims: what could be researched counts once, whoever lives it") {
  const model::Map map = compile(
      "source d: D\n  kind: interview\npersona a: A\n  share: 40%\n    source: d\npersona b: B\n"
      "journey: J\n  volume: 10 per day\nstage s: S\n  touchpoint t: T\n    emotion: 1\n    emotion: words\n "
      "   quote: Q\n      source: d\n"
      "    next: 40%\n    next exit: 60%\n  touchpoint u: U\n    pain: P\n      source: d\n");
  const model::EvidenceCount count = model::evidence_count(map);
  CHECK(count.all == 7);         // volume, share of a, emotion, quote, two shares of `next`, pain
  CHECK(count.researched == 3);  // share of a, quote, pain
  CHECK(count.percent() == 42);
  CHECK(model::evidence_count(compile(head)).percent() == 100);
}
