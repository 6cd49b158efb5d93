// Keywords by their place, arguments, empty and long texts, what is said twice.
#include "lexicon/keyword.hpp"
#include "syntax/parse.hpp"
#include "unit/syntax/findings.hpp"

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Keyword;
using lexicon::Parent;
using test::culprits;
using test::findings;
using test::Lines;
using test::Parsed;
using test::rules;

TEST_CASE("a word is read by the statement that it stands in") {
  const Parsed parsed("角色 甲：甲\n  行為：一\n階段 乙：乙\n  觸點 丙：丙\n    行為：二\n");
  CHECK(parsed.diagnostics.all().empty());
  CHECK(parsed[1].keyword == Keyword::behavior);
  CHECK(parsed[1].parent_kind == Parent::persona);
  CHECK(parsed[4].keyword == Keyword::action);
  CHECK(parsed[4].parent_kind == Parent::touchpoint);
}

TEST_CASE("a pain of a persona is a text, one of a touchpoint an element") {
  CHECK(rules("persona a: A\n  pain x: Slow\n") == Lines{"2:8 surplus-argument"});
  CHECK(rules("persona a: A\n  pain: Slow\n    severity: high\n") == Lines{"3:5 no-children"});
  CHECK(rules("persona a: A\n  pain: Slow\n    confidence: high\n").empty());
  CHECK(rules("stage a: A\n  pain x: Slow\n    severity: high\n").empty());
}

TEST_CASE("what stands in a for depends on what the for stands in") {
  const Parsed parsed(
      "journey: J\n  for a:\n    goal: G\nstage s: S\n  for a:\n    action: B\n  touchpoint t: T\n    for "
      "a:\n      next end: 5%\n");
  CHECK(parsed.diagnostics.all().empty());
  CHECK(parsed[2].parent_kind == Parent::for_journey);
  CHECK(parsed[5].parent_kind == Parent::for_stage);
  CHECK(parsed[8].parent_kind == Parent::for_touchpoint);
}

TEST_CASE("an unknown keyword suggests what this place takes, with a fix") {
  CHECK(findings("stage a: A\n  gaol: G\n") ==
        Lines{"2:3 `gaol` is no keyword below a stage; did you mean `goal`?"});
  CHECK(findings("旅程：甲\n  語音：zh\n階段：乙\n") ==
        Lines{"2:3 `語音` is no keyword below a journey; a journey takes `目標`, `人物角色`, `資料來源`, "
              "`標籤`, `指標`, "
              "`針對`, `語言`, `類型`, `地圖類型`, `狀態`, `階段模型`, `情境`, `範圍`, `說明`, …"});
  CHECK(findings("旅程：甲\n  语言：zh\n  时態：现况\n") ==
        Lines{"3:3 `时態` is no keyword below a journey; did you mean `时态`?"});
  CHECK(test::fixed("stage a: A\n  gaol: G\n") == "stage a: A\n  goal: G\n");
}

TEST_CASE("what a suggestion means is kept with the statement, whatever the message says") {
  const Parsed parsed("journey: J\n  gaol: G\n  zzzz: Z\nstage a: A\n  moment of truth: yes\n");
  const auto& guesses = parsed.document.guesses;
  REQUIRE(guesses.size() == 2);
  CHECK(guesses[0].statement == 1);
  CHECK(guesses[0].keywords == std::vector{Keyword::goal});
  CHECK(guesses[1].statement == 4);
  CHECK(guesses[1].keywords == std::vector{Keyword::moment_of_truth});
  const auto& all = parsed.diagnostics.all();
  REQUIRE(all.size() == 3);
  CHECK(all[0].suggestion == "goal");
  CHECK(all[1].suggestion.empty());
  CHECK(all[2].suggestion == "moment-of-truth");
}

TEST_CASE("a word that newcomers use suggests the keyword") {
  CHECK(findings("stage a: A\n  touchpoint b: B\n    feeling: sad\n") ==
        Lines{"3:5 `feeling` is no keyword below a touchpoint; did you mean `emotion`?"});
  CHECK(findings("階段 甲：甲\n  心聲：乙\n  感覺：好\n") ==
        Lines{"2:3 `心聲` is no keyword below a stage; did you mean `想法`?",
              "3:3 `感覺` is no keyword below a stage; did you mean `情緒`?"});
}

TEST_CASE("an unknown keyword near to nothing lists what its place takes, and how to make a lane") {
  CHECK(findings("owner a: A\n  zzzz: 1\n") ==
        Lines{"2:3 `zzzz` is no keyword below an owner; an owner takes `kind`, `contact` and `description`"});
  const Lines lane = findings("階段 甲：甲\n  天氣：晴\n");
  REQUIRE(lane.size() == 1);
  CHECK(lane[0].find("a lane of your own is declared at the margin: `泳道 天氣：…`") != std::string::npos);
}

TEST_CASE("a keyword of several words is written with hyphens") {
  CHECK(findings("stage a: A\n  touchpoint b: B\n    moment of truth: first\n") ==
        Lines{"3:5 a keyword is one word, `moment of truth` are several; did you mean `moment-of-truth`?"});
  CHECK(findings("stage a: A\n  Moment of truth: first\n") ==
        Lines{"2:3 a keyword is one word, `Moment of truth` are several; did you mean `moment-of-truth`? it "
              "belongs below a "
              "touchpoint"});
}

TEST_CASE("a name that sticks to its keyword") {
  CHECK(findings("階段探索：探索\n") == Lines{"1:1 `階段探索` is no keyword at the top level; did you mean "
                                              "`階段 探索`? a name stands apart from the keyword"});
  CHECK(findings("stage-buy: Buy\n") == Lines{"1:1 `stage-buy` is no keyword at the top level; did you mean "
                                              "`stage buy`? a name stands apart from the "
                                              "keyword"});
  CHECK(findings("stage1: Buy\n  goal: G\n") == Lines{"1:1 `stage1` is no keyword at the top level; did you "
                                                      "mean `stage`? the lines of a file are counted by "
                                                      "themselves"});
}

TEST_CASE("a known keyword in the wrong place names the places that take it") {
  CHECK(findings("stage a: A\n  touchpoint b: B\n    severity: high\n") ==
        Lines{"3:5 `severity` can't stand below a touchpoint; `severity` belongs below a pain"});
  CHECK(findings("stage a: A\n  pain x: X\n  severity: high\n") ==
        Lines{"3:3 `severity` can't stand below a stage; `severity` belongs below a pain; indent it to stand "
              "below `pain x`"});
  CHECK(findings("touchpoint b: B\n  emotion: 1\n") ==
        Lines{"1:1 `touchpoint` can't stand at the top level; `touchpoint` belongs below a stage"});
  CHECK(findings("stage a: A\n  touchpoint b: B\n    touchpoint c: C\n") ==
        Lines{"3:5 `touchpoint` can't stand below a touchpoint; `touchpoint` belongs below a stage; step "
              "back to stand "
              "below `stage a`"});
  CHECK(findings("journey: J\n  階段 甲：甲\n    目標：乙\n") ==
        Lines{"2:3 `階段` can't stand below a journey; `階段` belongs at the margin, or below a view"});
}

TEST_CASE("what hangs below a misplaced or misspelt element is still looked at") {
  CHECK(rules("touchpoint b: B\n  emotoin: 1\n") == Lines{"1:1 misplaced-keyword", "2:3 unknown-keyword"});
  CHECK(rules("stage a: A\n  touchpiont b: B\n    chanel: web\n    emotion: 1\n") ==
        Lines{"2:3 unknown-keyword", "3:5 unknown-keyword"});
  const Parsed parsed("stage a: A\n  touchpiont b: B\n    emotion: 1\n");
  CHECK(parsed[1].keyword == Keyword::touchpoint);
  CHECK(parsed[2].keyword == Keyword::emotion);
}

TEST_CASE("what hangs below a line that nobody understands is silent, but its bytes are not") {
  CHECK(rules("zzzzzz: A\n  goal: G\n    deeper: x\n") == Lines{"1:1 unknown-keyword"});
  CHECK(rules("zzzzzz: A\n  goal: \xFF\n") == Lines{"1:1 unknown-keyword", "2:9 not-utf8"});
  const Parsed parsed("stage a: A\n  zzzzzz: A\n    goal: G\n");
  CHECK(parsed[1].keyword == Keyword::unknown);
  CHECK(parsed[1].parent_kind == Parent::stage);
  CHECK(parsed[2].keyword == Keyword::unknown);
  CHECK(parsed[2].parent_kind == Parent::none);
}

TEST_CASE("a for does not nest, and takes nothing about the element itself") {
  CHECK(findings("stage a: A\n  for mike:\n    for ana:\n      note: N\n") ==
        Lines{"3:5 a `for` can't stand in another one; name several personas in one: `for mike, ana:`; step "
              "back to stand "
              "below `stage a`"});
  CHECK(rules("stage a: A\n  for mike:\n    optional: x\n    phase: y\n    touchpoint t: T\n") ==
        Lines{"3:5 misplaced-keyword", "4:5 misplaced-keyword", "5:5 misplaced-keyword"});
  CHECK(rules("stage a: A\n  touchpoint t: T\n    for mike:\n      skip: x\n      pain y: Y\n        "
              "severity: low\n") == Lines{"4:7 misplaced-keyword"});
}

TEST_CASE("lines below what takes none are reported once, at the first") {
  CHECK(findings("stage a: A\n  goal: G\n    action: B\n    thought: C\n      note: D\n  note: E\n") ==
        Lines{"3:5 nothing can stand below `goal`; step back to the indentation of `goal`"});
  CHECK(rules("model m: a, b\n  description: x\n") == Lines{"2:3 no-children"});
}

TEST_CASE("lanes of the map are keywords of experience, compared after NFC") {
  const Parsed parsed(
      "lane weather: Weather\nlane caf\u00E9: Cafe\nstage a: A\n  weather: sunny\n  cafe\u0301: open\n  for "
      "mike:\n    weather: rain\n");
  CHECK(parsed.diagnostics.all().empty());
  CHECK(parsed[3].keyword == Keyword::custom_lane);
  CHECK(parsed[3].lane == 0);
  CHECK(parsed[4].keyword == Keyword::custom_lane);
  CHECK(parsed[4].lane == 1);
  CHECK(parsed[6].keyword == Keyword::custom_lane);
  CHECK(rules("lane weather: W\njourney: J\n  weather: sunny\n") == Lines{"3:3 unknown-keyword"});
  CHECK(rules("lane weather: W\nstage a: A\n  weather x: sunny\n  weather: s\n    note: n\n") ==
        Lines{"3:11 surplus-argument", "5:5 no-children"});
  CHECK(findings("lane weather: W\nstage a: A\n  waether: sunny\n") ==
        Lines{"3:3 `waether` is no keyword below a stage; did you mean `weather`?"});
}

TEST_CASE("an argument where none is taken") {
  CHECK(findings("stage a: A\n  goal main: G\n") ==
        Lines{"2:8 `goal` takes nothing between the keyword and the colon, found `main`; the text stands "
              "behind the colon: "
              "`goal: G`"});
  CHECK(findings("stage a: A\n  goal Get it:\n") ==
        Lines{"2:8 `goal` takes nothing between the keyword and the colon, found `Get it`; write it behind "
              "the colon: "
              "`goal: Get it`"});
}

TEST_CASE("a second word where a name is taken has the caret") {
  CHECK(findings("stage sign for: Sign\n") == Lines{"1:12 a name is one word, found `for` behind `sign`; "
                                                    "join the words: `sign-for`; or leave the name out: "
                                                    "`stage: sign for`"});
  CHECK(findings("channel web shop: Web\n") ==
        Lines{"1:13 a name is one word, found `shop` behind `web`; join the words: `web-shop`"});
  CHECK(findings("stage a: A\n  touchpoint t: T\n    next cart 60%: buy\n") ==
        Lines{"3:15 a name is one word, found `60%` behind `cart`; the share and its label stand behind the "
              "colon: `next "
              "cart: 60%`"});
  CHECK(findings("stage a: A\n  for mike ana:\n    note: N\n") ==
        Lines{"2:12 a name is one word, found `ana` behind `mike`; put a comma between names: `mike, ana`"});
  CHECK(culprits("stage sign for it: Sign\n") == Lines{"for"});
  CHECK(test::fixed("stage sign for it: Sign\n") == "stage sign-for-it: Sign\n");
}

TEST_CASE("a comment behind a name says so") {
  CHECK(findings("stage a # first: A\n") ==
        Lines{"1:9 a name is one word, found `#` behind `a`; a comment stands on a line of its own"});
}

TEST_CASE("names that are none show the character") {
  CHECK(findings("stage 2nd: Second\n") == Lines{"1:7 a name begins with a letter, `2nd` does not; put a "
                                                 "letter first; the text behind the colon may begin with "
                                                 "anything"});
  CHECK(findings("stage a/b: A\n") ==
        Lines{"1:8 `/` can't be in a name; a name is a letter, then letters, digits, `-` and `_`"});
  CHECK(findings("stage 考慮！: A\n") ==
        Lines{"1:9 `！` can't be in a name; a name is a letter, then letters, digits, `-` and `_`"});
  CHECK(rules("stage " + std::string(65, 'a') + ": A\n") == Lines{"1:7 bad-name"});
  CHECK(rules("stage " + std::string(64, 'a') + ": A\n").empty());
  CHECK(rules("stage caf\u00E9-2_x: A\n").empty());
  CHECK(rules("stage a: A\n  for mike,, ana:\n    note: N\n") == Lines{"2:7 bad-name"});
}

TEST_CASE("what is declared to be referred to needs a name") {
  CHECK(findings("persona: Sarah\n") == Lines{"1:1 `persona` at the margin declares something to refer to, "
                                              "so it needs a name; write `persona Sarah:`"});
  CHECK(findings("metric: Bounce rate\n") == Lines{"1:1 `metric` at the margin declares something to refer "
                                                   "to, so it needs a name; write `metric NAME: Bounce "
                                                   "rate`"});
}
TEST_CASE("a name on the wrong side of the colon is shown on the right one") {
  CHECK(findings("journey: J\npersona: ana: Ana: 30\n") ==
        Lines{"2:1 `persona` at the margin declares something to refer to, so it needs a name; write "
              "`persona ana: Ana: 30`"});
  CHECK(findings("角色：小安：安小姐\n") ==
        Lines{"1:1 `角色` at the margin declares something to refer to, so it needs a name; write `角色 "
              "小安：安小姐`"});
}

TEST_CASE("a property that lost its indentation is asked whether it belongs above") {
  CHECK(findings("stage a: A\n  touchpoint t: T\nchannel: web\n") ==
        Lines{"3:1 `channel` at the margin declares something to refer to, so it needs a name; does it "
              "belong below "
              "`touchpoint t` above? then indent it; otherwise write `channel web:`"});
}

TEST_CASE("elements without a name are fine where nothing has to refer to them") {
  CHECK(rules("journey: J\nstage: A\n  touchpoint: T\n    pain: P\n      opportunity: O\n    need: "
              "N\nopportunity: O\n")
            .empty());
}

TEST_CASE("arguments that are required") {
  CHECK(findings("metric m: M\n  value: 3\n") ==
        Lines{"2:3 `value` needs a date before the colon; write `value 2026-03: 58`"});
  CHECK(findings("persona a: A\n  fact: two kids\n") ==
        Lines{"2:3 `fact` needs a label before the colon; write `fact …: …`"});
  CHECK(findings("stage a: A\n  for:\n    note: N\n") ==
        Lines{"2:3 `for` needs personas before the colon; write `for mike, ana:`"});
  CHECK(findings("stage a: A\n  servqual: 6 -> 4\n") ==
        Lines{"2:3 `servqual` needs a dimension before the colon; write `servqual tangibles: 6 -> 4`"});
  CHECK(findings("stage a: A\n  servqual reliabilty: 6 -> 4\n") ==
        Lines{"2:12 `reliabilty` is none of the words that are known here; did you mean `reliability`? it is "
              "one of "
              "`tangibles`, `reliability`, `responsiveness`, `assurance` or `empathy`"});
  CHECK(rules("persona a: A\n  fact Size of household: 4\n").empty());
}

TEST_CASE("an empty text is an error, except where nothing has to be said") {
  CHECK(findings("stage a: A\n  goal:\n") == Lines{"2:3 `goal` has nothing behind its colon; write it, or "
                                                   "comment the line out until you know: `# …`"});
  CHECK(rules("journey:\n") == Lines{"1:1 empty-text"});
  CHECK(rules("model m:\n") == Lines{"1:1 empty-text"});
  CHECK(rules("管道 官網：\nstage a:\n  optional:\n  touchpoint t:\n    next a:\n    next end:\n    pain "
              "x:\n  for mike:\n    note: N\n")
            .empty());
}

TEST_CASE("a for takes no text of its own") {
  CHECK(findings("stage a: A\n  for mike: hurries\n    note: N\n") ==
        Lines{"2:13 `for mike` takes no text of its own; what is different for these personas stands on the "
              "lines below, "
              "indented"});
}

TEST_CASE("only free texts can be long") {
  CHECK(findings("stage a: |\n  A\n") ==
        Lines{"1:10 `stage a` takes one line, no long text; write it behind the colon, on the same line"});
  CHECK(rules("stage a: A\n  emotion: |\n    1 fine\n  touchpoint t: T\n    next x: |\n      50%\n    "
              "channel: |\n      web\n") ==
        Lines{"2:12 not-a-long-text", "5:13 not-a-long-text", "7:14 not-a-long-text"});
  CHECK(rules("stage a: A\n  pain x: |\n    long\n").empty());
}

TEST_CASE("what is said twice is an error at the second, with the first as a note") {
  const Parsed parsed("stage a: A\n  goal: G\n  action: B\n  action: C\n  目標：H\n");
  REQUIRE(parsed.diagnostics.all().size() == 1);
  const auto& finding = parsed.diagnostics.all().front();
  CHECK(test::show(parsed.source, finding) ==
        "5:3 `目標` is said twice below `stage a`; keep one of them; a text of several lines begins with `|` "
        "behind the colon");
  REQUIRE(finding.labels.size() == 1);
  CHECK(parsed.source.line_of(finding.labels[0].span.begin) == 2);
  CHECK(finding.labels[0].message == "first said here");
  CHECK(parsed[4].keyword == Keyword::unknown);
}

TEST_CASE("saying a thing again in another parent is fine") {
  CHECK(rules("stage a: A\n  goal: G\n  touchpoint t: T\n    goal: H\n  touchpoint u: U\n    goal: I\nstage "
              "b: B\n  goal: J\n")
            .empty());
  CHECK(rules("journey: J\njourney: K\n  goal: G\n") == Lines{"2:1 said-twice"});
  CHECK(rules("stage a: A\n  servqual empathy: 6 -> 4\n  servqual 同理心: 6 -> 5\n  servqual assurance: 6 -> "
              "4\n") == Lines{"3:3 said-twice"});
}

TEST_CASE("one mistake a line: a bad head keeps quiet about the rest") {
  CHECK(rules("stage a: A\n  for 2nd: x\n    zzzz: y\n") == Lines{"2:7 bad-name", "3:5 unknown-keyword"});
  CHECK(rules("stage a: A\n  goal x:\n").size() == 1);
  CHECK(rules("channel:\n").size() == 1);
}
