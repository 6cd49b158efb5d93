// What is said about a map, in the language of whoever reads it; what hints ask its author to write is in the
// writing of the map.
#include "support/compile.hpp"

#include <map>
#include <string>

using journey::lexicon::Language;
using journey::support::Compilation;

namespace {

const std::string head = "journey: J\nstage s: S\n  touchpoint t: T\n";
const std::string traditional = "旅程：訂咖啡\n階段 s：點餐\n  接觸點 t：排隊\n";

/// The first finding of a rule as the reader has it: message, hint, labels, a line each.
std::string said(Language language, const std::string& map, const char* rule,
                 const std::map<std::string, std::string>& beside = {}) {
  const Compilation compilation(map, beside);
  const journey::diagnostic::Diagnostic& finding = compilation.finding(rule);
  std::string text = finding.message.in(language) + "\n" + finding.hint.in(language);
  for (const auto& label : finding.labels) text += "\n" + label.message.in(language);
  return text;
}

}  // namespace

TEST_CASE("messages: what a reference does not resolve to") {
  const std::string map = "journey: J\nchannel web: Web\nstage s: S\n  touchpoint t: T\n    channel: 店面\n";
  CHECK(said(Language::english, map, "unknown-name") == "there is no channel `店面`\nthere is only `web`");
  CHECK(said(Language::hant, map, "unknown-name") == "找不到管道 `店面`\n只有 `web`");
  CHECK(said(Language::hans, map, "unknown-name") == "找不到渠道 `店面`\n只有 `web`");
  CHECK(said(Language::japanese, map, "unknown-name") == "`店面` というチャネルはない\nあるのは `web` だけ");
}
TEST_CASE("messages: clauses of a hint stand beside each other as the language has it") {
  const std::string map = traditional + "    下一步 結帳：100%\n";
  CHECK(said(Language::hant, map, "unknown-name") ==
        "找不到接觸點或階段 `結帳`\n現有 `t`、`s`；去處可以是接觸點、階段、`結束`（旅程結束）或 "
        "`離開`（離開）");
  CHECK(said(Language::japanese, map, "unknown-name").find("行き先は、タッチポイント、ステージ、") !=
        std::string::npos);
}
TEST_CASE("messages: names that are taken") {
  const std::string twice = "journey: J\nstage s: S\n  goal: G\nstage s: S\n  goal: G\n";
  CHECK(said(Language::hant, twice, "duplicate-name") ==
        "階段 `s` 宣告了兩次\n其中一個換個名稱\n第一次在這裡宣告");
  CHECK(said(Language::japanese, twice, "duplicate-name") ==
        "ステージ `s` が 2 回宣言されている\nどちらかの名前を変えてください\n最初の宣言はここ");
  const std::string reserved = "journey: J\nstage exit: S\n  goal: G\n";
  CHECK(said(Language::hans, reserved, "reserved-name") ==
        "`exit` 在 `next`（下一步）里表示旅程结束，阶段不能用这个名称\n换个名称；冒号后面的标题不受限制");
}
TEST_CASE("messages: the reader's language, with the words of the map") {
  CHECK(said(Language::hans, "旅程：訂咖啡\n", "missing-stage") ==
        "旅程没有阶段\n加一个：`階段：標題` 顶格写，触点写在它下面");
  CHECK(said(Language::hant, "journey: J\n", "missing-stage") ==
        "旅程沒有階段\n加一個：`stage: TITLE` 靠最左邊寫，接觸點寫在它下面");
}
TEST_CASE("messages: scores and shares") {
  CHECK(said(Language::hant, head + "    emotion: -4 bored\n", "score-outside-scale") ==
        "分數 -4 超出量表 -2..2\n分數要在旅程的量表之內；要改量表，寫 `scale: LOW..HIGH`");
  CHECK(
      said(Language::japanese, head + "    next: 90%\n    next exit: 20%\n", "shares-over-100") ==
      "この割合を足すと、ここから先へ進む顧客が 110% になる\n1 つのタッチポイントの割合は、合計で 100% まで");
}
TEST_CASE("messages: phases of a model") {
  const std::string map =
      "journey: J\n  model: cafe\nmodel cafe: order, enjoy\nstage s: S\n  phase: pay\n  goal: G\n";
  CHECK(said(Language::hant, map, "unknown-phase") ==
        "模型 `cafe` 裡沒有 `pay` 這個階段\n模型裡的階段有 `order`、`enjoy`");
  CHECK(said(Language::hans, map, "unknown-phase") ==
        "模型 `cafe` 里没有 `pay` 这个阶段\n模型里的阶段有 `order`、`enjoy`");
}
TEST_CASE("messages: files beside the map") {
  const std::string map = "import: other.journey\n" + head + "    action: A\n";
  CHECK(said(Language::hant, map, "import-of-map", {{"other.journey", head}}) ==
        "`other.journey` 是地圖；只能匯入共用檔\n把雙方都需要的內容移到沒有 `journey`（旅程）的檔案");
  CHECK(said(Language::hans, map, "unreadable-import").starts_with("无法导入 `other.journey`："));
  CHECK(said(Language::japanese, map, "import-cycle", {{"other.journey", "import: other.journey\n"}}) ==
        "読み込みが循環している：`other.journey` → `other.journey`\n両方に必要なものを 3 つ目のファイルに移し"
        "てください");
}
TEST_CASE("messages: a CSV of values") {
  const std::string map = "journey: J\nmetric m: M\n  data: m.csv\nstage s: S\n  goal: G\n  metric: m\n";
  CHECK(said(Language::hant, map, "bad-csv", {{"m.csv", "metric,date\n"}}) ==
        "標題列缺少欄位 `value`\n第一行寫欄位名稱：`metric,date,value`");
  CHECK(said(Language::hans, map, "bad-csv", {{"m.csv", "metric,date,value\nm,2026\n"}}) ==
        "这一行有 2 个单元格，按表头需要 3 个\n");
  CHECK(said(Language::japanese, map, "bad-csv", {{"m.csv", "metric,date,value\nm,\"2026,1\n"}}) ==
        "引用符が閉じられていない\n");
}
