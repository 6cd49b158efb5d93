// Some of what rules about plausibility, evidence, upkeep and form say, in every language of their readers.
#include "check/catalogue.hpp"
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;
using lexicon::Language;
using test::finding;

TEST_CASE("spoken: a finding of one persona says whose it is") {
  const auto found = finding(
      "旅程：買咖啡\n人物角色 小安：小安\n人物角色 阿明：阿明\n階段：點單\n  接觸點：排隊\n"
      "    針對 小安：\n      情緒：-2 煩\n",
      "low-score-without-pain");
  CHECK(found.message == "`排隊` is scored -2 for `小安`, and no pain says why");
  CHECK(found.message.in(Language::hant) == "`排隊` 的分數是 -2（`小安`），卻沒有痛點說明原因");
  CHECK(found.message.in(Language::hans) == "`排隊` 的分数是 -2（`小安`），却没有痛点说明原因");
  CHECK(found.message.in(Language::japanese) == "`排隊`（`小安`）：スコアが -2 なのに、理由を示す課題がない");
  CHECK(found.hint.in(Language::hant) == "寫下哪裡出了問題：`痛點：…`");
  CHECK(found.hint.in(Language::japanese) == "何がうまくいかないかを書いてください：`痛點：…`");
}
TEST_CASE("spoken: a severe pain is called as severe as it is") {
  const auto said = [](const std::string& severity) {
    return finding(
        "journey: J\nstage s: S\n  touchpoint t: T\n    emotion: 2\n    pain: P\n      severity: " +
            severity + "\n",
        "high-score-with-severe-pain");
  };
  CHECK(said("critical").message == "`T` is scored +2, and a critical pain is said to be there");
  CHECK(said("critical").message.in(Language::hant) == "`T` 的分數是 +2，卻又有嚴重程度為「嚴重」的痛點");
  CHECK(said("high").message.in(Language::hans) == "`T` 的分数是 +2，却又有严重程度为“高”的痛点");
  CHECK(said("high").message.in(Language::japanese) == "`T`：スコアが +2 なのに、深刻度「高」の課題がある");
  CHECK(said("high").labels.front().message.in(Language::hant) == "這裡理應不好受");
}
TEST_CASE("spoken: what a number is missing depends on what has it") {
  const std::string sources = "source r: R\n";
  const auto pain = finding("journey: J\nstage s: S\n  pain: 40% give up\n" + sources, "unsourced-number");
  CHECK(pain.message.in(Language::hans) == "痛点写了数字，没有写数据来源");
  const auto metric = finding(
      "journey: J\nstage s: S\n  goal: G\n  metric: m\nmetric m: M\n  unit: %\n  current: 4\n" + sources,
      "unsourced-number");
  CHECK(metric.message == "metric `m` names a number, and no source");
  CHECK(metric.message.in(Language::hant) == "指標 `m` 有數字，沒有資料來源");
  CHECK(metric.message.in(Language::japanese) == "指標 `m` に数値があるが、情報源がない");
  CHECK(metric.hint.in(Language::hans) == "写明数字从哪里来：`source: …`");
}
TEST_CASE("spoken: how a finding is allowed is said in the same language") {
  const auto found =
      finding("旅程：J\n階段：S\n  接觸點 a：A\n    下一步 b：70 去付款\n  接觸點 b：B\n", "number-in-label");
  CHECK(found.message.in(Language::hant) == "`70 去付款` 裡的數字屬於標籤文字，不是比例");
  CHECK(found.hint.in(Language::hant) ==
        "如果是比例，寫在最前面並加上百分號：`70% 去付款`；如果不是，在該行上方寫 "
        "`# journey: allow number-in-label because …`");
}
TEST_CASE("spoken: a text that is too long, for files that count in Han characters") {
  std::string map = "旅程：J\n阶段：S\n  行为：";
  for (int i = 0; i < 101; ++i) map += "字";
  const auto found = finding(map + "\n", "long-text");
  CHECK(found.message.in(Language::hans) == "这一行有 101 字，最多放得下 100 字");
  CHECK(found.message.in(Language::japanese) == "この行は 101 字あるが、入るのは 100 字まで");
  CHECK(found.hint.in(Language::hans) == "保留重点，其余移到 `说明：…`");
}
TEST_CASE("spoken: a rule says what it is about, and why, to every reader") {
  const check::Entry& stale = *check::find("stale-map");
  CHECK(stale.summary->in(Language::hant) == "已經過了下次審閱的日期");
  CHECK(stale.summary->in(Language::hans) == "已经过了下次评审的日期");
  CHECK(stale.summary->in(Language::japanese) == "次の見直しの期限を過ぎている");
  const check::Entry& many = *check::find("too-many-moments-of-truth");
  CHECK(many.why->in(Language::hans).starts_with("标出关键时刻，就是选择在哪里做到最好。"));
  CHECK(many.why->in(Language::japanese).starts_with("真実の瞬間を示すとは、"));
}
