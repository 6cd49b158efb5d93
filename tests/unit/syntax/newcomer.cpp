// What goes wrong in a first map: every mistake is reported, once, at its place, in words that mend it.
#include "unit/syntax/findings.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::findings;
using test::Lines;

TEST_CASE("ten mistakes of a newcomer, in English") {
  const std::string map =
      "jouney: Sarah buys clothes\n"   // 1
      "  goal Find the pain points\n"  // 2
      "persona: Sarah\n"               // 3
      "// channels come later\n"       // 4
      "stage Sign for: Sign for it\n"  // 5
      "  touchpoint unpack: Unpack\n"
      "    chanel: web\n"     // 7
      "    feeling: happy\n"  // 8
      "    pain blurry: Blurry pictures\n"
      "    severity: high\n"  // 10
      "    thought: Will it look like this\n"
      "      on my kid?\n"  // 12
      "    goal:\n"         // 13
      "    note: fine\n";
  CHECK(
      findings(map) ==
      Lines{
          "1:1 `jouney` is no keyword at the top level; did you mean `journey`?",
          "2:3 `goal` has no colon behind it; write `goal: Find the pain points`",
          "3:1 `persona` at the margin declares something to refer to, so it needs a name; does it belong "
          "below `jouney` "
          "above? then indent it; otherwise write `persona Sarah:`",
          "4:1 `//` begins no comment here; a comment is a line that begins with `#`",
          "5:12 a name is one word, found `for` behind `Sign`; join the words: `Sign-for`; or leave the name "
          "out: "
          "`stage: Sign for`",
          "7:5 `chanel` is no keyword below a touchpoint; did you mean `channel`?",
          "8:5 `feeling` is no keyword below a touchpoint; did you mean `emotion`?",
          "10:5 `severity` can't stand below a touchpoint; `severity` belongs below a pain; indent it to "
          "stand below "
          "`pain blurry`",
          "12:7 this line is no statement: it has no colon; if it goes on with `thought` above, join it to "
          "that "
          "line, or "
          "write `|` behind its colon and all of the text below, indented",
          "13:5 `goal` has nothing behind its colon; write it, or comment the line out until you know: `# …`",
      });
}

TEST_CASE("ten mistakes of a newcomer, in Traditional Chinese") {
  const std::string map =
      "旅程：莎拉買童裝\n"
      "  狀況：草稿\n"     // 2
      "  目標 找出痛點\n"  // 3
      "角色莎拉：莎拉\n"   // 4
      "管道：官網\n"       // 5
      "階段 考慮：考慮\n"
      "　　目標：比較價格\n"  // 7
      "階段 收貨：收貨\n"
      "  接觸點 開 箱：開箱\n"    // 9
      "    想法；和照片一樣嗎\n"  // 10
      "    感覺：好\n"            // 11
      "    痛點 破損：包裝破損\n"
      "    嚴重程度：高\n"  // 13
      "    行為：\n";       // 14
  CHECK(
      findings(map) ==
      Lines{
          "2:3 `狀況` is no keyword below a journey; a journey takes `目標`, `人物角色`, `資料來源`, `標籤`, "
          "`指標`, "
          "`針對`, `語言`, `類型`, `地圖類型`, `狀態`, `階段模型`, `情境`, `範圍`, `說明`, …",
          "3:3 `目標` has no colon behind it; write `目標：找出痛點`",
          "4:1 `角色莎拉` is no keyword at the top level; did you mean `角色 莎拉`? a name stands apart from "
          "the keyword",
          "5:1 `管道` at the margin declares something to refer to, so it needs a name; does it belong below "
          "`角色莎拉` "
          "above? then indent it; otherwise write `管道 官網：`",
          "7:1 this line is indented with full-width or no-break spaces; indent with plain spaces, two for "
          "each level",
          "9:9 a name is one word, found `箱` behind `開`; join the words: `開-箱`; or leave the name out: "
          "`接觸點：開 箱`",
          "10:7 `；` is no colon; write `想法：和照片一樣嗎`",
          "11:5 `感覺` is no keyword below a touchpoint; did you mean `情緒`?",
          "13:5 `嚴重程度` can't stand below a touchpoint; `嚴重程度` belongs below a pain; indent it to "
          "stand below `痛點 "
          "破損`",
          "14:5 `行為` has nothing behind its colon; write it, or comment the line out until you know: `# …`",
      });
}

TEST_CASE("a keyword is suggested in the writing of the file") {
  CHECK(findings("旅程：买菜\n人物 小王：小王\n阶段：下单\n  目标：买到\n") ==
        Lines{"2:1 `人物` is no keyword at the top level; did you mean `人物角色`?"});
  CHECK(findings("旅程：買菜\n使用者 小王：小王\n階段：下單\n  目標：買到\n") ==
        Lines{"2:1 `使用者` is no keyword at the top level; did you mean `人物角色`?"});
}

TEST_CASE("a dash where the colon belongs is no part of the text") {
  CHECK(findings("journey: J\nstage – Buy\n  touchpoint pay - Pay\n") ==
        Lines{"2:1 `stage` has no colon behind it; write `stage: Buy`",
              "3:3 `touchpoint` has no colon behind it; write `touchpoint: pay - Pay`"});
  CHECK(test::fixed("journey: J\nstage – Buy\n  touchpoint - Pay\n    thought —— Hm\n") ==
        "journey: J\nstage: Buy\n  touchpoint: Pay\n    thought: Hm\n");
  CHECK(test::fixed("journey: J\nstage Buy\n  touchpoint -5% off\n") ==
        "journey: J\nstage: Buy\n  touchpoint: -5% off\n");
}

TEST_CASE("the fixes of misspelt keywords mend the map") {
  const std::string map =
      "jouney: J\n  langauge: en\nstage a: A\n  touchpiont b: B\n    chanel: web\n    thought; Hm\n";
  const std::string mended = test::fixed(map);
  CHECK(mended ==
        "journey: J\n  language: en\nstage a: A\n  touchpoint b: B\n    channel: web\n    thought: Hm\n");
  CHECK(findings(mended).empty());
}
