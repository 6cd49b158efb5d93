// In: how large a map is to be. Out: its source, or a graph for `dot` that shows the same words in a table.
#include "map.hpp"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::bench {
namespace {

using List = std::array<std::string_view, 5>;

struct Vocabulary {
  std::string_view title, language, scenario, goal, quote;
  std::array<std::string_view, 2> needs;
  std::array<std::string_view, 8> stages;
  List stage_goals, touchpoints, channels, actions, thoughts, moods, pains, opportunities, metrics;
  std::array<std::string_view, 6> lanes;
};

const Vocabulary english = {
    .title = "Sarah buys children's clothes online",
    .language = "en",
    .scenario = "Buying clothes for a child in a web shop",
    .goal = "Find the pain points that cost us loyal customers",
    .quote = "I worry the clothes won't look like the photo.",
    .needs = {"Find suitable clothes quickly", "Return what does not fit without effort"},
    .stages = {"Explore", "Consider", "Decide", "Act", "Receive", "Use", "Recommend", "Return"},
    .stage_goals = {"Discover the shop", "Compare products and prices", "Decide to buy", "Check out and pay",
                    "Get the parcel and look at it"},
    .touchpoints = {"Search for clothes", "Browse product pages", "Read reviews", "Pay at the checkout",
                    "Sign for the parcel"},
    .channels = {"Search engine", "Web shop", "App", "Courier", "Customer service"},
    .actions = {"Types what the child needs and scrolls through the results",
                "Looks at pictures and reads descriptions", "Compares the prices of three shops",
                "Fills in the address and pays by card", "Signs, opens the parcel, looks at seams and sizes"},
    .thoughts = {"Which of these shops can I trust?", "Will it look like this on my kid?",
                 "Are these reviews real?", "Is my card number safe here?", "Is it what the photo promised?"},
    .moods = {"excited", "hesitant", "uneasy", "expectant", "delighted, then let down"},
    .pains = {"Too many results that do not fit", "Pictures are blurry, size details incomplete",
              "Reviews lack detail", "Only one way to pay", "The parcel was damaged on its way"},
    .opportunities = {"Recommend by age and size", "High-resolution photos and a size chart",
                      "Sort reviews by size and colour", "Support Apple Pay and Google Pay",
                      "Say at once where the parcel is"},
    .metrics = {"Click rate", "Bounce rate", "Time on page", "Checkout abandonment", "Customer satisfaction"},
    .lanes = {"Channels", "Actions", "Thoughts", "Emotions", "Pains", "Opportunities"},
};

const Vocabulary chinese = {
    .title = "Sarah 的線上購衣旅程",
    .language = "zh-Hant",
    .scenario = "在線上零售平台為孩子購買童裝",
    .goal = "精準定位痛點，提升滿意度與忠誠度",
    .quote = "我擔心收到的衣服和照片不一樣，退換貨又要花很多時間。",
    .needs = {"快速找到合適童裝", "不合身時輕鬆退換貨"},
    .stages = {"探索", "考慮", "決策", "行動", "收貨", "使用", "忠誠", "退換貨"},
    .stage_goals = {"在社群與搜尋發現平台", "比較商品、閱讀評論", "決定購買", "完成結帳與付款",
                    "收到包裹、檢查商品"},
    .touchpoints = {"搜尋童裝", "瀏覽商品頁", "閱讀評論", "結帳付款", "簽收開箱"},
    .channels = {"搜尋引擎", "網站", "應用程式", "宅配", "客服"},
    .actions = {"搜尋「兒童服飾」、「童裝特賣」等關鍵字", "瀏覽產品圖片、閱讀產品描述", "閱讀評論，比較價格",
                "填寫地址，完成付款", "簽收包裹，檢查商品的尺碼與做工"},
    .thoughts = {"哪一家才可靠？", "穿在孩子身上會是這樣嗎？", "這些評論是真的嗎？", "我的卡號安全嗎？",
                 "和照片一樣嗎？"},
    .moods = {"興奮、期待", "猶豫", "不安", "期待", "滿意，後來失望"},
    .pains = {"資訊過載，難以找到合適的產品", "產品圖片不夠清晰，尺碼資訊不完整", "評論缺乏細節",
              "支付方式不夠多元", "包裝損壞，商品與描述不符"},
    .opportunities = {"依孩子年齡、性別個人化推薦", "高清主圖、多角度細節圖、詳細尺碼表",
                      "按尺碼、顏色分類整理評價", "支援 Apple Pay、Google Pay", "即時物流通知"},
    .metrics = {"點擊率", "跳出率", "停留時間", "結帳放棄率", "顧客滿意度"},
    .lanes = {"管道", "行為", "想法", "情緒", "痛點", "機會"},
};

const Vocabulary& vocabulary(Words words) { return words == Words::english ? english : chinese; }

template <std::size_t N>
std::string said(const std::array<std::string_view, N>& list, int number) {
  return std::string(list[static_cast<std::size_t>(number) % N]);
}

/// Touchpoints [first, last) of a stage, spread evenly.
std::pair<int, int> columns_of(Size size, int stage) {
  return {size.touchpoints * stage / size.stages, size.touchpoints * (stage + 1) / size.stages};
}

/// Names and titles differ by number, or large maps would hold the same touchpoint again and again.
std::string numbered(const std::string& text, int number) { return text + ' ' + std::to_string(number + 1); }

bool has_pain(int touchpoint) { return touchpoint % 2 == 0; }

constexpr std::array<std::string_view, 5> scores = {"+1", "0", "-1.5", "+0.5", "-2"};

void write_touchpoint(std::string& out, const Vocabulary& v, int number) {
  const std::string n = std::to_string(number);
  out += "  touchpoint t" + n + ": " + numbered(said(v.touchpoints, number), number) + "\n";
  out += "    channel: c" + std::to_string(number % 5) + "\n";
  out += "    action: " + said(v.actions, number) + "\n";
  out += "    thought: " + said(v.thoughts, number) + "\n";
  out += "    emotion: " + said(scores, number) + ' ' + said(v.moods, number) + "\n";
  if (!has_pain(number)) return;
  out += "    pain p" + n + ": " + numbered(said(v.pains, number), number) + "\n";
  out += "      severity: high\n";
  out += "    opportunity o" + n + ": " + numbered(said(v.opportunities, number), number) + "\n";
  out += "      solves: p" + n + "\n      impact: 4\n      effort: 2\n";
  out += "    metric: m" + std::to_string(number % 5) + "\n";
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string map_source(Size size, Words words) {
  const Vocabulary& v = vocabulary(words);
  std::string out = "journey: " + std::string(v.title) + "\n  language: " + std::string(v.language) + "\n";
  out +=
      "  persona: sarah\n  scenario: " + std::string(v.scenario) + "\n  goal: " + std::string(v.goal) + "\n";
  out += "  reviewed: 2026-10-01\n  source: interviews\n\n";
  out += "persona sarah: Sarah\n  quote: " + std::string(v.quote) + "\n";
  for (const auto need : v.needs) out += "  need: " + std::string(need) + "\n";
  for (int i = 0; i < 5; ++i) out += "\nchannel c" + std::to_string(i) + ": " + said(v.channels, i) + "\n";
  for (int i = 0; i < 5; ++i) {
    out += "\nmetric m" + std::to_string(i) + ": " + said(v.metrics, i) +
           "\n  unit: %\n  current: 62\n  target: 40\n";
  }
  for (int stage = 0; stage < size.stages; ++stage) {
    out += "\nstage s" + std::to_string(stage) + ": " + numbered(said(v.stages, stage), stage) + "\n";
    out += "  goal: " + said(v.stage_goals, stage) + "\n";
    const auto [first, last] = columns_of(size, stage);
    for (int i = first; i < last; ++i) write_touchpoint(out, v, i);
  }
  return out;
}

std::string flow_source(Size size) {
  std::string out = "journey: Who goes where\n  language: en\n";
  for (int stage = 0; stage < size.stages; ++stage) {
    out += "stage s" + std::to_string(stage) + ": " + numbered(said(english.stages, stage), stage) + "\n";
    const auto [first, last] = columns_of(size, stage);
    for (int i = first; i < last; ++i) {
      const auto name = [](int touchpoint) { return "t" + std::to_string(touchpoint); };
      out += "  touchpoint " + name(i) + ": " + numbered(said(english.touchpoints, i), i) + "\n";
      out += "    channel: " + said(english.channels, i) + "\n";
      out += "    emotion: " + said(scores, i) + ' ' + said(english.moods, i) + "\n";
      if (i % 7 != 3 || i + 3 >= size.touchpoints) continue;
      out += "    next: 60%\n    next " + name(i + 3) + ": 20% in a hurry\n    next " + name(i - 1) +
             ": 15% once more\n    next exit: 5% gave up\n";
    }
  }
  return out;
}

std::string table_source(Size size, Words words) {
  const Vocabulary& v = vocabulary(words);
  const auto cell = [](const std::string& text, const std::string& attributes = {}) {
    return "<td" + attributes + ">" + escaped(text) + "</td>";
  };
  const std::string across = " colspan=\"" + std::to_string(size.touchpoints + 1) + "\"";
  std::string out = "digraph {\n  node [shape=plain fontname=\"Arial\"]\n  map [label=<<table>\n";
  out += "<tr>" + cell(std::string(v.title), across) + "</tr>\n";
  out += "<tr>" + cell(std::string(v.scenario) + " · " + std::string(v.goal), across) + "</tr>\n";
  out += "<tr>" + cell("Sarah · " + std::string(v.quote) + " · " + said(v.needs, 0), across) +
         "</tr>\n<tr><td></td>";
  for (int stage = 0; stage < size.stages; ++stage) {
    const auto [first, last] = columns_of(size, stage);
    if (last == first) continue;
    out += cell(numbered(said(v.stages, stage), stage) + " " + said(v.stage_goals, stage),
                " bgcolor=\"#26343F\" colspan=\"" + std::to_string(last - first) + "\"");
  }
  out += "</tr>\n";
  const auto row = [&](std::string_view lane, auto&& text) {
    out += "<tr>" + cell(std::string(lane));
    for (int i = 0; i < size.touchpoints; ++i) out += cell(text(i));
    out += "</tr>\n";
  };
  row("", [&](int i) { return numbered(said(v.touchpoints, i), i); });
  row(v.lanes[0], [&](int i) { return said(v.channels, i); });
  row(v.lanes[1], [&](int i) { return said(v.actions, i); });
  row(v.lanes[2], [&](int i) { return said(v.thoughts, i); });
  row(v.lanes[3], [&](int i) { return said(scores, i) + ' ' + said(v.moods, i); });
  row(v.lanes[4], [&](int i) { return has_pain(i) ? numbered(said(v.pains, i), i) : ""; });
  row(v.lanes[5], [&](int i) { return has_pain(i) ? numbered(said(v.opportunities, i), i) : ""; });
  row("", [&](int i) { return has_pain(i) ? said(v.metrics, i) + " 62% → 40%" : ""; });
  return out + "</table>>]\n}\n";
}

}  // namespace journey::bench
