// Rules about how a map is written; each also has its examples in the catalogue.
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::finding;
using test::fires;
using test::times;

TEST_CASE("mixed-chinese: each text of the rarer script, with its characters") {
  const std::string map =
      "旅程：買一杯咖啡\n階段：點單\n  行為：站在隊裡看菜單，到檯前點單付款\n  想法：这家店几点关门？\n"
      "階段：等待\n  行為：盯著螢幕，聽有沒有叫到自己，擔心趕不上開會，還在隊裡\n";
  const auto found = finding(map, "mixed-chinese");
  CHECK(found.message == "`这关门` is Simplified Chinese, and the map is written in Traditional");
  CHECK(times(map, "mixed-chinese") == 1);
}
TEST_CASE("mixed-chinese: Japanese has characters of both side by side") {
  CHECK(times("ジャーニー：会議に出る\nステージ：会議\n  行動：経営会議の資料を読む\n  思考：様子見\n",
              "mixed-chinese") == 0);
  CHECK(times("旅程：開會\n階段：會議\n  行為：會議を読む\n  行為：看資料、會議開始\n", "mixed-chinese") ==
        0);
}
TEST_CASE("mixed-chinese: a bilingual map is told once") {
  const std::string map =
      "旅程：買咖啡\n階段：點單\n  想法：這個\n  想法：这个\n  想法：这边\n  想法：这样\n";
  CHECK(times(map, "mixed-chinese") == 1);
  CHECK(finding(map, "mixed-chinese")
            .message.english()
            .starts_with("the map is written in both Chinese scripts"));
}
TEST_CASE("mixed-chinese: what both write is no mixture; keywords and libraries are not looked at") {
  CHECK_FALSE(fires("journey: 買咖啡\nstage: 後台\n  thought: 皇后的咖啡\n", "mixed-chinese"));
  CHECK_FALSE(fires("旅程：買咖啡\n階段：點單\n  触点：點單\n", "mixed-chinese"));
  support::Compilation compilation("導入：l.journey\n旅程：買咖啡\n階段：點單\n  行為：點單\n",
                                   {{"l.journey", "渠道 官网：官网这边\n"}});
  CHECK(compilation.check().diagnostics().warnings() == 0);
}
TEST_CASE("company-wording: whole words, any case, where the customer acts") {
  const auto map = [](const std::string& line) { return "journey: J\nstage s: S\n  " + line + "\n"; };
  CHECK(finding(map("action: Opens Our App"), "company-wording").message ==
        "`our app` is the company's word, not the customer's");
  CHECK(fires(map("touchpoint: Monetise"), "company-wording"));
  CHECK(fires(map("action: 打開我們的網站"), "company-wording"));
  CHECK(fires(map("action: 打开我们的网站"), "company-wording"));
  CHECK_FALSE(fires(map("action: Four apples"), "company-wording"));
  CHECK_FALSE(fires(map("action: Sees four shops"), "company-wording"));
  CHECK_FALSE(fires(map("action: Our apple tree"), "company-wording"));
  CHECK_FALSE(fires(map("backstage: Upsell"), "company-wording"));
  CHECK_FALSE(fires(map("thought: Is this our app?"), "company-wording"));
}
TEST_CASE("long-text: columns, of which a Chinese character takes two") {
  const auto latin = [](std::size_t count) {
    return "journey: J\nstage s: S\n  action: " + std::string(count, 'x') + "\n";
  };
  CHECK_FALSE(fires(latin(200), "long-text"));
  CHECK(finding(latin(201), "long-text").message == "a line of 201 characters, where 200 fit");
  std::string chinese = "旅程：J\n阶段：S\n  行为：";
  for (int i = 0; i < 100; ++i) chinese += "字";
  CHECK_FALSE(fires(chinese + "\n", "long-text"));
  CHECK(finding(chinese + "多\n", "long-text").message == "a line of 101 characters, where 100 fit");
}
TEST_CASE("long-text: a title is shorter than a line, a description as long as it likes") {
  CHECK(fires("journey: J\nstage s: " + std::string(81, 'x') + "\n  goal: G\n", "long-text"));
  CHECK_FALSE(fires("journey: J\nstage s: S\n  description: " + std::string(900, 'x') + "\n", "long-text"));
}
TEST_CASE("too-many-touchpoints: at the fullest stage") {
  std::string map = "journey: J\nstage a: A\n  touchpoint: T\nstage b: B\n";
  for (int i = 0; i < 40; ++i) map += "  touchpoint: T\n";
  const auto found = finding(map, "too-many-touchpoints");
  CHECK(found.message == "41 touchpoints are too many for one map, and 40 of them are in `B`");
  CHECK(found.hint == "tell this stage in a map of its own: `detail: FILE.journey`");
}
TEST_CASE("messages show a line of a long text at most") {
  const std::string map =
      "journey: J\n  status: live\nstage s: S\n  pain: |\n    " + std::string(5000, 'x') + "\n    more\n";
  CHECK(finding(map, "pain-without-opportunity").message.english().size() < 120);
}
