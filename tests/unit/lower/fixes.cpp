// Which findings a program may mend, and that mending makes them right.
#include "diagnostic/fixes.hpp"

#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;

namespace {

/// The map after one round of sure edits.
std::string mended(const std::string& map, std::optional<lexicon::Date> today = std::nullopt) {
  Compilation compilation(map);
  compilation.check(today);
  const auto numbers = diagnostic::fixable(compilation.diagnostics(), 0);
  return diagnostic::apply_fixes(compilation.diagnostics(), numbers, map).bytes;
}

const std::string head = "journey: J\nstage s: S\n";

}  // namespace

TEST_CASE("fixes: a misspelt keyword") {
  CHECK(mended(head + "  emtoion: 1\n") == head + "  emotion: 1\n");
  CHECK(mended("旅程：J\n階段：S\n  痛點：P\n    严重程度：高\n    嚴重程渡：高\n") ==
        "旅程：J\n階段：S\n  痛點：P\n    严重程度：高\n    嚴重程渡：高\n");
}
TEST_CASE("fixes: a Chinese word in a mix of both writings becomes that of the file") {
  CHECK(mended("旅程：J\n階段：S\n  接触點：T\n    情緒：1\n") ==
        "旅程：J\n階段：S\n  接觸點：T\n    情緒：1\n");
  CHECK(mended("旅程：J\n  状态：已驗证\n阶段：S\n  目标：G\n") ==
        "旅程：J\n  状态：已验证\n阶段：S\n  目标：G\n");
  CHECK(mended("旅程：J\n  狀態：已驗证\n階段：S\n  目標：G\n") ==
        "旅程：J\n  狀態：已驗證\n階段：S\n  目標：G\n");
}
TEST_CASE("fixes: another Chinese word is never put for one that is not known") {
  for (const char* map : {
           "旅程：J\n  狀態：未驗證\n階段：S\n  目標：G\n",
           "旅程：J\n階段：S\n  目票：G\n",
           "旅程：J\n渠道 店：店\n  类型：线下\n阶段：S\n  目标：G\n",
           "旅程：J\n阶段：S\n  机会：O\n    状态：未规划\n",
           "旅程：J\n阶段：S\n  痛点：P\n    频率：不常\n",
           "旅程：J\n阶段：S\n  痛点 物流慢：P\n  机会：O\n    解决：物流贵\n",
           "旅程：J\n階段探索：探索\n  目標：G\n",
           "旅程：J\n階段：S\n  針對性：G\n",
       }) {
    CHECK(mended(map) == map);
    Compilation compilation(map);
    for (const auto& finding : compilation.diagnostics().all()) {
      if (!finding.suggestion.empty()) CHECK(finding.suggestion.find(' ') != std::string::npos);
    }
  }
}
TEST_CASE("fixes: what is said of a Chinese word without a synonym lists what its place knows") {
  const auto hint = [](const char* map, const char* rule) {
    return Compilation(map).finding(rule).hint.english();
  };
  CHECK(hint("旅程：J\n  狀態：未驗證\n階段：S\n  目標：G\n", "bad-enumeration") ==
        "write `草稿`, `研究中`, `已驗證`, `已發布` or `封存`");
  CHECK(hint("旅程：J\n阶段：S\n  痛点：P\n    频率：不常\n", "bad-share") ==
        "write `罕见`, `有时`, `经常` or `总是`, or a percentage like `40%`");
  CHECK(hint("旅程：J\n阶段：S\n  痛点 物流慢：P\n  机会：O\n    解决：物流贵\n", "unknown-name") ==
        "there is only `物流慢`");
}
TEST_CASE("fixes: synonyms in Chinese") {
  CHECK(mended("旅程：J\n階段：S\n  心聲：好\n") == "旅程：J\n階段：S\n  想法：好\n");
  CHECK(mended("旅程：J\n阶段：S\n  触点 甲：T\n    跳转 exit：走了\n    目标：G\n") ==
        "旅程：J\n阶段：S\n  触点 甲：T\n    下一步 exit：走了\n    目标：G\n");
  // Behind the colon stands a label: 甲 would be no target any more.
  const std::string map = "旅程：J\n阶段：S\n  触点 甲：T\n    跳转：甲\n    目标：G\n";
  CHECK(mended(map) == map);
  CHECK(Compilation(map).finding("unknown-keyword").hint ==
        "did you mean `下一步`? a way on names where it leads: `下一步 名称：70% …`");
}
TEST_CASE("fixes: a word that is known for something else is not misspelt") {
  const std::string map = head + "  touchpoint: T\n    actor: Mara\n";
  CHECK(mended(map) == map);
  CHECK(Compilation(map).finding("unknown-keyword").hint ==
        "did you mean `persona`? it belongs at the margin, or below a journey or a view");
}
TEST_CASE("fixes: what a file says once is not said again") {
  for (const std::string& map :
       {head + "  goal: G\ntitle: X\n", "title: X\n" + head + "  goal: G\n",
        std::string("title: X\nmap: Y\nstage: S\n  goal: G\n"),
        std::string("journey: J\n  scenario: A\n  scenarioo: B\nstage: S\n  goal: G\n")}) {
    CHECK(mended(map) == map);
  }
  CHECK(Compilation(head + "  goal: G\ntitle: X\n").finding("unknown-keyword").hint ==
        "did you mean `journey`? it is said already, and can be said once");
  CHECK(mended("title: X\nstage: S\n  goal: G\n") == "journey: X\nstage: S\n  goal: G\n");
}
TEST_CASE("fixes: a name that sticks to its keyword is kept") {
  CHECK(mended("旅程：J\n人物角色（小安）：小安\n階段：S\n  目標：G\n") ==
        "旅程：J\n人物角色 小安：小安\n階段：S\n  目標：G\n");
  CHECK(mended("journey: J\nstage-buy: S\n  goal: G\n") == "journey: J\nstage buy: S\n  goal: G\n");
  CHECK(mended("journey: J\nstage1: S\n  goal: G\n") == "journey: J\nstage: S\n  goal: G\n");
  const std::string map = "旅程：J\n人物角色（小安，32）：小安\n階段：S\n  目標：G\n";
  CHECK(mended(map) == map);
}
TEST_CASE("fixes: a negation is neither added nor taken away") {
  for (const char* line :
       {"  status: unvalidated\n", "  status: not validated\n", "  status: non-validated\n"}) {
    const std::string map = "journey: J\n" + std::string(line) + "stage: S\n  goal: G\n";
    CHECK(mended(map) == map);
    CHECK(Compilation(map).finding("bad-enumeration").suggestion.empty());
  }
}
TEST_CASE("fixes: a colon is written as the file writes it") {
  CHECK(mended("旅程：J\n階段：S\n  接觸點 甲\n  接觸點∶ 乙\n  目標；丙\n") ==
        "旅程：J\n階段：S\n  接觸點：甲\n  接觸點：乙\n  目標：丙\n");
  CHECK(mended("旅程: J\n階段: S\n  接觸點 甲\n  目標;丙\n") ==
        "旅程: J\n階段: S\n  接觸點: 甲\n  目標: 丙\n");
  CHECK(mended("旅程 J\n階段 S\n  目標：甲\n") == "旅程：J\n階段：S\n  目標：甲\n");
  CHECK(mended("journey J\nstage; S\n  goal = G\n") == "journey: J\nstage: S\n  goal: G\n");
}
TEST_CASE("fixes: a misspelt name with one near match") {
  CHECK(mended(head + "  pain no-printer: P\n  opportunity: O\n    solves: no-printers\n") ==
        head + "  pain no-printer: P\n  opportunity: O\n    solves: no-printer\n");
}
TEST_CASE("fixes: a name that is as near to two is for people") {
  const std::string map = head + "  pain pain-a: P\n  pain pain-b: P\n  opportunity: O\n    solves: pain-c\n";
  CHECK(mended(map) == map);
}
TEST_CASE("fixes: another number, letter or degree is no slip") {
  for (const char* lines :
       {"  pain p1: P\n  opportunity: O\n    solves: p2\n",
        "  pain pain-a: P\n  opportunity: O\n    solves: pain-b\n", "  pain: P\n    severity: now\n"}) {
    CHECK(mended(head + lines) == head + lines);
  }
  const std::string map = "旅程：J\n階段：S\n  痛點：P\n    嚴重程度：超高\n";
  CHECK(mended(map) == map);
}
TEST_CASE("fixes: a short keyword with a letter missing is for people") {
  const std::string map = head + "  gaol: G\n  touchpoint: T\n    wat: 5 min\n    lnk: x\n";
  CHECK(mended(map) == map);
  CHECK(Compilation(map).finding("unknown-keyword").hint == "did you mean `goal`?");
}
TEST_CASE("fixes: a moment of truth without its word") {
  CHECK(mended(head + "  touchpoint: T\n    moment-of-truth:\n") ==
        head + "  touchpoint: T\n    moment-of-truth: yes\n");
  CHECK(mended(head + "  touchpoint: T\n    moment-of-truth: \n") ==
        head + "  touchpoint: T\n    moment-of-truth: yes\n");
  CHECK(mended("旅程：J\n階段：S\n  接觸點：T\n    關鍵時刻：\n") ==
        "旅程：J\n階段：S\n  接觸點：T\n    關鍵時刻：是\n");
}
TEST_CASE("fixes: full-width slips") {
  CHECK(mended(head + "  ｇｏａｌ: G\n") == head + "  goal: G\n");
  CHECK(mended(head + "  pain: P\n    severity: ｈｉｇｈ\n") == head + "  pain: P\n    severity: high\n");
  CHECK(mended("journey: J\npersona p: P\n  color: ＃0072B2\nstage: S\n  goal: G\n") ==
        "journey: J\npersona p: P\n  color: #0072B2\nstage: S\n  goal: G\n");
  CHECK(mended(head + "  touchpoint: T\n    link: https：//example.org/（１）\n") ==
        head + "  touchpoint: T\n    link: https://example.org/（１）\n");
  CHECK(mended(head + "　　goal: G\n") == head + "    goal: G\n");
  CHECK(mended("journey: J\n  persona: ａｎａ\npersona ana: A\nstage: S\n  goal: G\n") ==
        "journey: J\n  persona: ana\npersona ana: A\nstage: S\n  goal: G\n");
}
TEST_CASE("fixes: values with one right form") {
  CHECK(mended("journey: J\n  reviewed: 2026/10/1\nstage: S\n  goal: G\n") ==
        "journey: J\n  reviewed: 2026-10-01\nstage: S\n  goal: G\n");
  CHECK(mended("journey: J\n  review-every: 3months\nstage: S\n  goal: G\n") ==
        "journey: J\n  review-every: 3 months\nstage: S\n  goal: G\n");
  CHECK(mended("journey: J\n  language: zh_Hant\nstage: S\n  goal: G\n") ==
        "journey: J\n  language: zh-Hant\nstage: S\n  goal: G\n");
  CHECK(mended(head + "  emotion: 2..-1 mixed\n") == head + "  emotion: -1..2 mixed\n");
  CHECK(mended(head + "  pain: P\n    severity: critcal\n") == head + "  pain: P\n    severity: critical\n");
}
TEST_CASE("fixes: values that may mean several things are for people") {
  for (const char* line : {"  emotion: 1,5 meh\n", "  pain: P\n    severity: zzz\n"}) {
    CHECK(mended(head + line) == head + line);
  }
  const std::string date = "journey: J\n  reviewed: 1/10/2026\nstage: S\n  goal: G\n";
  CHECK(mended(date) == date);
}
TEST_CASE("fixes: a comment that allows nothing goes, or the part of it that does") {
  CHECK(mended(head + "  # journey: allow emotion-without-score because x\n  emotion: 1 a\n") ==
        head + "  emotion: 1 a\n");
  CHECK(
      mended(head + "  # journey: allow emotion-without-score, lookalike-names because x\n  emotion: a\n") ==
      head + "  # journey: allow emotion-without-score because x\n  emotion: a\n");
  CHECK(
      mended(head + "  # journey: allow lookalike-names, emotion-without-score because x\n  emotion: a\n") ==
      head + "  # journey: allow emotion-without-score because x\n  emotion: a\n");
}
TEST_CASE("fixes: a rule that is misspelt in a comment") {
  CHECK(mended(head + "  # journey: allow emotion-without-scores because x\n  emotion: a\n") ==
        head + "  # journey: allow emotion-without-score because x\n  emotion: a\n");
}
