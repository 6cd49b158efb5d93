// What rules say, in the language of whoever reads it; what a hint asks an author to write is in the writing
// of the map.
#include "check/catalogue.hpp"
#include "check/levels.hpp"
#include "check/project.hpp"
#include "support/compile.hpp"
#include "unit/check/fires.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Language;

namespace {

/// A finding as a reader has it: message, hint, labels, a line each.
std::string said(const diagnostic::Diagnostic& finding, Language language) {
  std::string text = finding.message.in(language) + "\n" + finding.hint.in(language);
  for (const diagnostic::Label& label : finding.labels) text += "\n" + label.message.in(language);
  return text;
}

std::string said(Language language, std::string_view map, std::string_view rule) {
  return said(test::finding(map, rule), language);
}

const std::string live = "journey: J\n  status: live\n";
const std::string traditional = "旅程：訂咖啡\n  狀態：使用中\n";

}  // namespace

TEST_CASE("rules in other languages: names that look alike, and the kind of what has them") {
  const std::string map = "journey: J\nchannel web: A\nchannel Web: B\nstage s: S\n  goal: G\n";
  CHECK(said(Language::hant, map, "lookalike-names") ==
        "管道 `Web` 和 `web` 看起來很像\n其中一個換成容易分辨的名稱\n另一個在這裡");
  CHECK(said(Language::hans, map, "lookalike-names") ==
        "渠道 `Web` 和 `web` 看起来很像\n给其中一个换成容易区分的名称\n另一个在这里");
  CHECK(said(Language::japanese, map, "lookalike-names") ==
        "チャネル `Web` は `web` と紛らわしい\nどちらかを見分けやすい名前にしてください\nもう一方はここ");
}
TEST_CASE("rules in other languages: the words of the reader around the lines of the author") {
  const std::string map = traditional + "負責人 bar：吧台\n階段 s：點餐\n  行為：看菜單\n";
  CHECK(said(Language::hans, map, "unused-owner") ==
        "地图里没有任何地方用到负责人 `bar`\n在负责的地方写上 `負責人：…`，或删掉");
  CHECK(said(Language::english, map, "unused-owner") ==
        "nothing in the map refers to owner `bar`\nsay what is theirs, `負責人：…`, or take it out");
  CHECK(said(Language::japanese, "journey: J\nowner bar: B\nstage s: S\n  goal: G\n", "unused-owner") ==
        "担当 `bar` がマップのどこからも参照されていない\n"
        "受け持つところに `owner: …` と書くか、取り除いてください");
}
TEST_CASE("rules in other languages: nobody comes here, and a place without a name to send them to") {
  const std::string map =
      "旅程：訂咖啡\n階段：點餐\n  接觸點：排隊\n    下一步 cup：100%\n  接觸點：結帳\n  接觸點 cup：取餐\n";
  CHECK(said(Language::hant, map, "unreachable-touchpoint") ==
        "沒有人會走到 `結帳`\n先替它取名稱，再用 `下一步` 指到這裡\n這條路徑繞過了它");
  CHECK(said(Language::english, map, "unreachable-touchpoint").find("by `下一步`") != std::string::npos);
}
TEST_CASE("rules in other languages: shares that leave some out") {
  const std::string map = live +
                          "stage s: S\n  touchpoint a: A\n    next c: 30%\n    next exit: 15%\n"
                          "  touchpoint b: B\n  touchpoint c: C\n";
  CHECK(said(Language::hant, map, "unaccounted-share") ==
        "`A` 有 55% 的顧客沒有寫去向，當作繼續走到 `B`\n寫明他們的去向；如果就是這樣，寫 `next: 55%`");
  CHECK(said(Language::japanese, map, "unaccounted-share") ==
        "`A` の顧客のうち 55% の行き先が書かれていない（`B` へ進むものとみなす）\n"
        "行き先を書いてください（これで正しければ `next: 55%`）");
}
TEST_CASE("rules in other languages: phases without a stage, one or several") {
  const std::string map =
      "journey: J\n  model: cafe\nmodel cafe: order, wait, pay, enjoy\nstage order: O\n  action: A\n"
      "stage enjoy: E\n  action: A\n";
  CHECK(
      said(Language::english, map, "missing-phases").starts_with("no stage is in the phases `wait`, `pay`"));
  CHECK(said(Language::hans, map, "missing-phases") ==
        "模型里有 2 个阶段在地图中没有对应：`wait`、`pay`\n"
        "补上阶段，或自定义一个可以省略它的模型：`model …: …, …?`");
}
TEST_CASE("rules in other languages: an emotion without a score, wherever it stands") {
  const std::string head = "journey: J\nstage s: S\n  touchpoint t: T\n    emotion: ";
  CHECK(said(Language::hant, head + "bored\n", "emotion-without-score") ==
        "這個情緒只有文字，沒有分數，曲線會在這裡斷開\n"
        "在文字前面加上分數，從 -2（最差）到 +2（最好）：`emotion: … bored`");
  CHECK(said(Language::hans, head + "bored (-1)\n", "emotion-without-score") ==
        "这个情绪只有文字，没有分数，曲线会在这里断开\n分数要写在文字前面：`emotion: -1 bored`");
  CHECK(said(Language::japanese, head + "bored (-7)\n", "emotion-without-score") ==
        "この感情にはスコアがなく、曲線がここで途切れる\n"
        "-7 はこのマップのスコアの範囲外（-2 が最低、+2 が最高）");
}
TEST_CASE("rules in other languages: lanes that are mostly empty") {
  const std::string map = live +
                          "stage a: A\n  action: X\nstage b: B\n  thought: X\nstage c: C\n  thought: X\n"
                          "stage d: D\n  thought: X\n";
  CHECK(said(Language::hant, map, "sparse-lane") ==
        "這些泳道在大部分階段是空的：`action`（4 個階段只填了 1 個）\n把知道的填上，或整條泳道不放");
  CHECK(said(Language::japanese, map, "sparse-lane") ==
        "大半のステージで空のレーンがある：`action`（4 ステージ中 1）\n"
        "分かるところを埋めるか、レーンごと取り除いてください");
}
TEST_CASE("rules in other languages: a map of the future, and how what is meant is allowed") {
  support::Compilation compilation(
      "journey: F\n  state: future\n  before: today.journey\nstage new: New\n  goal: G\n",
      {{"today.journey", "journey: T\nstage old: Old\n  goal: G\nstage older: Older\n  goal: G\n"}});
  const auto& all = compilation.check().diagnostics().all();
  std::string text;
  for (const diagnostic::Diagnostic& found : all) {
    if (found.rule == "drifted-future") text += said(found, Language::hant) + "\n";
  }
  CHECK(text ==
        "`today.journey` 裡沒有階段 `New`\n"
        "改成那邊用的名稱；如果是新的階段，在該行上方寫 `# journey: allow drifted-future because …`\n"
        "這張地圖要取代的地圖\n"
        "`today.journey` 裡有這張地圖沒有的階段：`Old`、`Older`\n"
        "寫明這些階段後來怎麼了；如果已經取消，在該行上方寫 `# journey: allow drifted-future because …`\n"
        "其中第一個\n");
}
TEST_CASE("rules in other languages: two maps that contradict each other") {
  const auto pays = [](const std::string& score) {
    return check::summarize(support::compile(
        "journey: J\npersona p: P\nstage s: S\n  touchpoint pay: Pay\n    emotion: " + score));
  };
  diagnostic::Diagnostics found;
  check::run_project(std::vector<check::Summary>{pays("+1\n"), pays("0\n")}, {}, found);
  REQUIRE(found.all().size() == 1);
  CHECK(said(found.all()[0], Language::hans) ==
        "`p` 在 `Pay` 的分数，这里是 0，另一张地图是 +1\n"
        "确认哪一张比较新，或给两个触点各起一个名称\n这里的分数不同");
}
TEST_CASE("rules in other languages: a comment that allows nothing") {
  const std::string map = "journey: J\n# journey: allow endless-loop because …\nstage s: S\n  goal: G\n";
  CHECK(said(Language::hant, map, "unused-allow") ==
        "規則 `endless-loop` 在這裡沒有發現任何問題\n拿掉這條註解，或移到它針對的內容上方");
}
TEST_CASE("rules in other languages: levels that nobody can have") {
  const auto refused = [](const char* what, Language language) {
    const auto refusal = check::refuse({what, diagnostic::Severity::off});
    REQUIRE(refusal);
    return refusal->message.in(language) + "\n" + refusal->hint.in(language);
  };
  CHECK(refused("zzzzzzzz", Language::hant) ==
        "沒有規則或類別 `zzzzzzzz`\n用 `journey rules` 可列出規則；類別有 `consistency`、`completeness`、"
        "`plausibility`、`evidence`、`upkeep`、`form`");
  CHECK(refused("evidense", Language::japanese) ==
        "`evidense` というルールも分類もない\nもしかして `evidence`？");
  CHECK(refused("unknown-keyword", Language::hans) ==
        "`unknown-keyword` 表示地图有错，级别只能是错误\n改正报告的错误");
}
TEST_CASE("rules in other languages: what a rule says of itself") {
  const check::Entry* const entry = check::find("metric-without-target");
  REQUIRE(entry != nullptr);
  CHECK(entry->summary->in(Language::hant) == "指標有數值，沒有目標值");
  CHECK(entry->summary->in(Language::japanese) == "値があって目標値のない指標");
  CHECK(entry->why->in(Language::hans).starts_with("62% 算不算好？"));
}
