// Hints that would mislead: each says what the author can do, in the writing of the file, and changes no
// meaning.
#include "support/compile.hpp"

#include <string>

using journey::support::Compilation;

namespace {

const std::string head = "journey: J\nstage s: S\n  touchpoint t: T\n";
const std::string traditional = "旅程：J\n階段 s：S\n  接觸點 t：T\n";
const std::string simplified = "旅程：J\n阶段 s：S\n  触点 t：T\n";

std::string hint(const std::string& map, const char* rule) {
  Compilation compilation(map);
  return compilation.check().finding(rule).hint.english();
}
bool fires(const std::string& map, const std::string& rule) {
  Compilation compilation(map);
  for (const auto& finding : compilation.check().diagnostics().all()) {
    if (finding.rule == rule) return true;
  }
  return false;
}
bool has_fix(const std::string& map, const char* rule) {
  return !Compilation(map).finding(rule).fixes.empty();
}

}  // namespace

TEST_CASE("hints: a fraction says what the scale is, and how to say another one") {
  const auto finding = Compilation(head + "    emotion: 2/5 bad\n").finding("bad-emotion");
  CHECK(finding.message == "a score is one number, here from -2 (worst) to +2 (best)");
  CHECK(finding.hint ==
        "for scores from 1 to 5, say `scale: 1..5` below `journey` and write `emotion: 2 bad`");
  CHECK(finding.fixes.empty());
  CHECK(hint(traditional + "    情緒：2/5 不好\n", "bad-emotion") ==
        "for scores from 1 to 5, say `量表：1..5` below `旅程` and write `情緒：2 不好`");
  CHECK(hint("journey: J\n  scale: 1..5\nstage s: S\n  emotion: 2/5 bad\n", "bad-emotion") ==
        "write `emotion: 2 bad`");
}
TEST_CASE("hints: a score behind the words is the score") {
  CHECK(hint(head + "    emotion: suspicious -2\n", "emotion-without-score") ==
        "the score stands before the words: `emotion: -2 suspicious`");
  CHECK(hint(simplified + "    情绪：很好（＋１）\n", "emotion-without-score") ==
        "the score stands before the words: `情绪：+1 很好`");
  CHECK(hint(head + "    emotion: suspicious -7\n", "emotion-without-score") ==
        "-7 is no score of this map, which go from -2 (worst) to +2 (best)");
  CHECK(hint(head + "    emotion: stood at gate 2\n", "emotion-without-score") ==
        "put a score before the words, from -2 (worst) to +2 (best): `emotion: … stood at gate 2`");
}
TEST_CASE("hints: words without a score are not taken for bad ones") {
  CHECK(hint(traditional + "    情緒：很好\n", "emotion-without-score") ==
        "put a score before the words, from -2 (worst) to +2 (best): `情緒：… 很好`");
}
TEST_CASE("hints: a degree in words says which number it is") {
  const auto rating = [](const std::string& map) { return hint(map, "bad-rating"); };
  CHECK(rating(head + "    opportunity: O\n      impact: high\n") ==
        "1 is the least, 5 the most: write a number, `4` for `high`");
  CHECK(rating(simplified + "    机会：O\n      投入：低\n") ==
        "1 is the least, 5 the most: write a number, `2` for `低`");
  CHECK(rating(traditional + "    機會：O\n      影響：中\n") ==
        "1 is the least, 5 the most: write a number, `3` for `中`");
  CHECK(rating(head + "    opportunity: O\n      impact: lots\n") == "1 is the least, 5 the most");
}
TEST_CASE("hints: a value of another keyword says which") {
  CHECK(hint("journey: J\n  status: current\nstage s: S\n  goal: G\n", "bad-enumeration") ==
        "`current` is a `state`: write `state: current`");
  CHECK(hint("journey: J\nstatus: current\nstage s: S\n  goal: G\n", "misplaced-keyword") ==
        "`current` is a `state`: write `state: current` below `journey`");
  CHECK(hint("旅程：J\n  状态：未来\n阶段 s：S\n  目标：G\n", "bad-enumeration") ==
        "`未来` is a `地图类型`: write `地图类型：未来`");
}
TEST_CASE("hints: the plural of a keyword is the keyword") {
  CHECK(hint("journey: J\nstages: Book\n  goal: G\n", "unknown-keyword") ==
        "did you mean `stage`? each one has a line of its own");
  CHECK(has_fix("journey: J\nstages: Book\n  goal: G\n", "unknown-keyword"));
  // Two stages in one line would become one of a strange name.
  CHECK_FALSE(Compilation("journey: J\nstages: Book, Pay\n  goal: G\n")
                  .finding("unknown-keyword")
                  .fixes.front()
                  .is_sure);
}
TEST_CASE("hints: a target that nobody declared also names the ways out") {
  CHECK(hint(head + "    next abandon: gives up\n", "unknown-name") ==
        "there are `t`, `s`; a target is a touchpoint, a stage, `end` (the journey is over) or `exit` (they "
        "leave)");
  CHECK(hint("旅程：J\n阶段：S\n  触点：T\n    下一步 放弃：走了\n", "unknown-name") ==
        "a target is a touchpoint, a stage, `结束` (the journey is over) or `离开` (they leave)");
}
TEST_CASE("hints: a branch is a way on") {
  CHECK(hint(head + "    if 70%: Pay\n", "unknown-keyword") ==
        "did you mean `next`? a way on names where it leads: `next NAME: 70% …`");
  CHECK(hint(simplified + "    分支：付款\n", "unknown-keyword") ==
        "did you mean `下一步`? a way on names where it leads: `下一步 名称：70% …`");
  CHECK_FALSE(Compilation(simplified + "    分支：付款\n").finding("unknown-keyword").fixes.front().is_sure);
}
TEST_CASE("hints: a persona below a touchpoint is whom it is for") {
  CHECK(hint("旅程：J\n人物角色 张姐：张姐，42 岁\n阶段 s：S\n  触点：T\n    张姐：很忙\n",
             "unknown-keyword") == "what is different for `张姐` stands below `针对 张姐：`, indented");
  CHECK(hint("journey: J\npersona mara: Mara\nstage s: S\n  touchpoint: T\n    mara: busy\n",
             "unknown-keyword") == "what is different for `mara` stands below `for mara:`, indented");
}
TEST_CASE("hints: a persona is one by whatever word it is declared, and by what stands before a comma") {
  CHECK(hint("旅程：J\n用户：张姐，42 岁，独自带孩子\n阶段 s：S\n  触点：T\n    张姐：很忙\n",
             "unknown-keyword") == "did you mean `人物角色`?");
  Compilation compilation("旅程：J\n用户：张姐，42 岁，独自带孩子\n阶段 s：S\n  触点：T\n    张姐：很忙\n");
  CHECK(compilation.diagnostics().all().back().hint ==
        "what is different for `张姐` stands below `针对 张姐：`, indented");
}
TEST_CASE("hints: an itch is a need that delights") {
  CHECK(hint(simplified + "    痒点：想要别人没有的颜色\n", "unknown-keyword") ==
        "did you mean `需求`? what delights without being missed has `KANO：魅力型` below it");
  CHECK(hint(traditional + "    癢點：想要別人沒有的顏色\n", "unknown-keyword") ==
        "did you mean `需求`? what delights without being missed has `KANO：魅力型` below it");
}
TEST_CASE("hints: a wrapped line is joined, or the text a long one") {
  const std::string joined =
      "join it to that line, or write `|` behind its colon and all of the text below, indented";
  CHECK(hint(head + "    pain: the line is long\n      and goes on\n", "missing-colon") ==
        "if it goes on with `pain` above, " + joined);
  CHECK(hint(traditional + "    痛點：排隊太久，\n    又沒有椅子\n", "missing-colon") ==
        "if it goes on with `痛點` above, " + joined);
}
TEST_CASE("hints: of lines that do not fit the one that stands apart is marked") {
  const auto place = [](const std::string& map) { return journey::support::mistakes(map); };
  using Places = std::vector<std::string>;
  CHECK(place("journey: J\nstage: S\n  touchpoint: T\n     action: A\n    emotion: +1\n    pain: P\n") ==
        Places{"4:1 unmatched-indentation"});
  CHECK(
      place(
          "journey: J\nstage: S\n    touchpoint: T\n      emotion: +1\n  touchpoint: U\n    emotion: +1\n") ==
      Places{"3:1 unmatched-indentation"});
  CHECK(place("journey: J\nstage: S\n  touchpoint: T\n      action: A\n      emotion: +1\n     pain: P\n") ==
        Places{"6:1 unmatched-indentation"});
}
TEST_CASE("hints: a stage that stands too deep is not missing too") {
  CHECK(journey::support::mistakes("journey: J\n  stage: S\n    touchpoint: T\n") ==
        std::vector<std::string>{"2:3 misplaced-keyword"});
  CHECK(journey::support::mistakes("journey: J\n  goal: G\n    stage: S\n      touchpoint: T\n") ==
        std::vector<std::string>{"3:5 no-children"});
}
TEST_CASE("hints: Mermaid and others are told by their first line, once") {
  const std::string mermaid =
      "journey\n    title My working day\n    section Go to work\n      Make tea: 5: Me\n      Go upstairs: "
      "3: Me, Cat\n";
  CHECK(journey::support::mistakes(mermaid) == std::vector<std::string>{"1:1 foreign-language"});
  CHECK(Compilation(mermaid).finding("foreign-language").message == "this is a Mermaid journey, no map");
  CHECK(journey::support::mistakes("%% a comment\nflowchart LR\n  A --> B\n") ==
        std::vector<std::string>{"2:1 foreign-language"});
  CHECK(journey::support::mistakes("@startuml\nAlice -> Bob: hi\n@enduml\n") ==
        std::vector<std::string>{"1:1 foreign-language"});
  // A journey whose colon is missing is one all the same.
  CHECK(journey::support::mistakes("journey\n  goal: G\nstage: S\n  goal: G\n") ==
        std::vector<std::string>{"1:1 missing-colon"});
}
TEST_CASE("hints: lists of keywords name the most used first") {
  const std::string list = hint(head + "    zzzz: 1\n", "unknown-keyword");
  CHECK(list.starts_with(
      "a touchpoint takes `emotion`, `pain`, `opportunity`, `next`, `action`, `thought`, `channel`, "));
  CHECK(hint(traditional + "    天氣：晴\n", "unknown-keyword")
            .starts_with("a touchpoint takes `情緒`, `痛點`, `機會`, `下一步`, `行為`, `想法`, `管道`, "));
}
TEST_CASE("hints: who may allow a finding is told how") {
  const std::string map =
      "旅程：買一杯咖啡\n階段：點單\n  行為：站在隊裡看菜單，到檯前點單付款\n  想法：还有几个人？\n"
      "階段：等待\n  行為：盯著螢幕，聽有沒有叫到自己，擔心趕不上開會\n";
  CHECK(hint(map, "mixed-chinese") ==
        "write it as the rest of the map; where it is a name or a quotation, write `# journey: allow "
        "mixed-chinese "
        "because …` above the line");
}
TEST_CASE("hints: examples are in the writing of the file") {
  CHECK(hint("旅程：J\n  复核周期：三月\n阶段：S\n  目标：G\n", "bad-period") ==
        "write a whole number and a unit: `3 个月` or `2 周`");
  CHECK(hint("旅程：J\n  檢視週期：三月\n階段：S\n  目標：G\n", "bad-period") ==
        "write a whole number and a unit: `3 個月` or `2 週`");
  CHECK(hint("旅程: J\n阶段: S\n  触点: T\n    天气: 晴\n", "unknown-keyword")
            .ends_with("a lane of your own is declared at the margin: `泳道 天气: …`"));
  CHECK(hint("旅程：J\n阶段：S\n  需求：N\n    KANO：基础\n", "bad-enumeration") ==
        "write `必备型`, `期望型`, `魅力型`, `无差异型` or `反向型`");
}
TEST_CASE("number-in-label: a number that looks like a share is asked about") {
  const auto label = [](const std::string& text) { return head + "    next: " + text + "\n"; };
  for (const char* text :
       {"70 goes on", "Pay 80%", "六成", "六成繼續", "約 70％ 離開", "goes on 70", "７０ 繼續"}) {
    CAPTURE(text);
    CHECK(fires(label(text), "number-in-label"));
  }
  for (const char* text :
       {"70% goes on", "2nd try", "4G works", "開箱完成", "goes on", "by form A2", "70％ 繼續"}) {
    CAPTURE(text);
    CHECK_FALSE(fires(label(text), "number-in-label"));
  }
  CHECK(hint(label("Pay 80%"), "number-in-label") ==
        "if it is a share, it stands first and with its sign: `80% Pay`; if not, write `# journey: allow "
        "number-in-label because …` above the line");
  CHECK(hint(label("六成"), "number-in-label")
            .starts_with("if it is a share, it stands first and with its sign: `60%`;"));
}
TEST_CASE("keyword-in-text: what was meant as lines of their own is one text") {
  CHECK(fires("旅程：J\n階段：S\n  接觸點：甲，管道：App，情緒：+1\n", "keyword-in-text"));
  CHECK(fires("旅程：J\n阶段：S\n  触点：甲\n    情绪：+1 好；痛点：慢\n", "keyword-in-text"));
  CHECK(fires("journey: J\nstage: S\n  touchpoint: Call, channel: phone\n", "keyword-in-text"));
  CHECK(fires("journey: J\nstage: S\n  note: pain: the queue\n", "keyword-in-text"));
  CHECK_FALSE(fires("journey: J\nstage: S\n  quote: Question: where is it?\n", "keyword-in-text"));
  CHECK_FALSE(fires("journey: J\nstage: S\n  note: see https://example.com, at 10:30\n", "keyword-in-text"));
  CHECK_FALSE(fires("journey: J\nstage: S\n  note: a word of ours, chief: me\n", "keyword-in-text"));
  CHECK_FALSE(fires("旅程：J\n阶段：S\n  触点：甲\n    备注：他说：好\n", "keyword-in-text"));
}
TEST_CASE("mixed-chinese: keywords of one writing and texts of the other") {
  const std::string map = "旅程：買一杯咖啡\n阶段：點單\n  行为：站在隊裡看菜單，到檯前點單付款\n";
  const auto finding = Compilation(map).check().finding("mixed-chinese");
  CHECK(finding.message == "the keywords are Simplified Chinese, the texts Traditional");
  CHECK(finding.hint == "`journey fmt --keywords zh-Hant` writes the keywords as the texts");
  CHECK_FALSE(fires("旅程：买一杯咖啡\n阶段：点单\n  行为：站在队里看菜单\n", "mixed-chinese"));
}
TEST_CASE("content language: labels and fonts follow the texts") {
  const auto tag = [](const std::string& map) {
    return journey::support::compile(map).first().label_language;
  };
  using journey::lexicon::Language;
  CHECK(tag("旅程：買一杯咖啡\n阶段：點單\n  行为：站在隊裡看菜單\n") == Language::hant);
  CHECK(tag("journey: 買一杯咖啡\nstage: 點單\n  action: 站在隊裡看菜單\n") == Language::hant);
  CHECK(tag("journey: 买一杯咖啡\nstage: 点单\n  action: 站在队里看菜单\n") == Language::hans);
  CHECK(tag("journey: コーヒーを買う\nstage: 注文\n  action: 列に並ぶ\n") == Language::japanese);
  CHECK(tag("journey: Order a coffee in 台北\nstage: Order\n  action: Stand in line\n") == Language::english);
  CHECK(tag("ジャーニー：珈琲\nステージ：開店\n  行動：注文\n") == Language::japanese);
  CHECK(tag("journey: 買一杯咖啡\n  language: en\nstage: 點單\n  action: 站在隊裡看菜單\n") ==
        Language::english);
}
