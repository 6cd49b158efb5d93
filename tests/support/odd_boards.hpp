// Boards that try the layout: the smallest, the largest, the longest words, the most crowded curves.
#pragma once

#include "support/boards.hpp"
#include "support/sarah_board.hpp"

#include <string>
#include <utility>
#include <vector>

namespace journey::test {

inline std::string repeated(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

inline void add_all_lanes(BoardMaker& make) {
  make.lane("action", "Actions");
  make.lane("thought", "Thoughts");
  make.curve_lane("Emotion");
  make.lane("gain", "Gains", Lane::Band::insight);
  make.lane("pain", "Pains", Lane::Band::insight);
  make.lane("opportunity", "Opportunities", Lane::Band::insight);
  make.lane("metric", "Metrics", Lane::Band::insight);
}

inline Board single_touchpoint() {
  BoardMaker make("en", false, "One");
  add_all_lanes(make);
  make.stage("Only")
      .touchpoint("Only step", "Web shop", "web")
      .feels(-2, "annoyed")
      .text("action", "Looks around")
      .pain("Slow", 4);
  return make.done();
}

/// The example of the README's first screen.
inline Board first_map() {
  BoardMaker make("en", false, "Sarah buys children's clothes online");
  make.board.state = "Current state";
  make.board.subtitle = "Goal: Find the pain points that cost us loyal customers";
  make.board.meta = {fact("Reviewed", "2026-10-01"), fact("Next review", "2027-01-01")};
  board::PersonaCard sarah;
  sarah.id = "persona-sarah";
  sarah.title = "Sarah";
  sarah.initial = "S";
  sarah.quote = "“I worry the clothes won't look like the photo.”";
  sarah.lists = {{"Needs", {{"Find suitable clothes quickly"}}}};
  make.board.personas.push_back(sarah);
  add_all_lanes(make);
  make.stage("Consider", "Compare products and prices").touchpoint("Browse product pages", "Web shop", "web");
  make.moment("First moment of truth", "first").text("action", "Looks at pictures and reads descriptions");
  make.text("thought", "“Will it look like this on my kid?”", Item::Kind::speech).feels(0, "hesitant");
  make.pain("Pictures are blurry, size details incomplete", 3)
      .opportunity("High-resolution photos and a size chart", {"P1"});
  make.metric("Bounce rate", "62%", "40%");
  make.stage("Receive")
      .touchpoint("Sign for and unpack the parcel", "Courier", "physical")
      .feels(1, "delighted")
      .feels(-1, "let down");
  make.stage("Return", "only when the goods don't fit", true)
      .touchpoint("Ask for a return", "Web shop", "web")
      .feels(-2, "annoyed, let down");
  make.text("gain", "A friendly voice on the phone", Item::Kind::gain);
  return make.done();
}

inline Board large(bool chinese, int stages = 8, int each = 20) {
  BoardMaker make(chinese ? "zh-Hans" : "en", chinese,
                  chinese ? "很长的客户旅程图" : "A very large map of everything that can happen");
  add_all_lanes(make);
  const std::string words =
      chinese
          ? "浏览商品图片、阅读商品描述，并比较不同平台（如官网、应用）的价格与尺码"
          : "Looks at pictures, reads descriptions and compares prices across several competing platforms";
  for (int s = 0; s < stages; ++s) {
    make.stage(chinese ? "阶段" + std::to_string(s) : "Consideration " + std::to_string(s), words);
    for (int t = 0; t < each; ++t) {
      make.touchpoint(chinese ? "浏览商品页面" : "Browse product pages", chinese ? "官方网站" : "Web shop",
                      "web");
      const int mood = (s * 7 + t * 5) % 9;
      make.feels(mood / 2.0 - 2, chinese ? "有点犹豫不决" : "somewhat hesitant and annoyed");
      if (t % 4 == 1) make.feels(1.5, chinese ? "惊喜" : "pleasantly surprised");
      make.text("action", words).text("action", words);
      if (t % 3 == 0) make.text("thought", words, Item::Kind::speech).text("gain", words, Item::Kind::gain);
      if (t % 2 == 0) make.pain(words, t % 5).opportunity(words, {"P1", "P2", "P12"});
      if (t % 5 == 0)
        make.metric(chinese ? "每百万次访问的平均客单价" : "Average order value per million visits",
                    "1,234,567.89", "9,999,999.99", {1, 5, 3, 9, 2}, Tone::good);
      if (t % 6 == 0) make.moment("Ultimate moment of truth", chinese ? "终极" : "ultimate");
      make.board.columns.back().assumed = t % 7 == 3;
    }
  }
  return make.done();
}

inline Board many_stages() {
  BoardMaker make("en", false, "Forty stages");
  add_all_lanes(make);
  for (int i = 0; i < 40; ++i) {
    make.stage("Internationalization", "and responsibility")
        .touchpoint("Step " + std::to_string(i), "Telephone", "phone");
    make.feels(i % 2 == 0 ? 2 : -2, i % 2 == 0 ? "overjoyed" : "devastated");
  }
  return make.done();
}

inline Board long_words() {
  BoardMaker make("en", false, repeated("A title that never seems to end ", 10));
  make.board.state = "current state";
  make.board.status = repeated("a status that is a novel ", 8);
  make.board.subtitle = repeated("Scenario and goal and everything else; ", 20);
  make.board.meta = {fact("Owner", repeated("customer experience team ", 6)), fact("Reviewed", "2026-10-01")};
  board::PersonaCard card;
  card.title = repeated("Maximiliane", 12);
  card.initial = "👩‍👩‍👧";
  card.subtitle = repeated("Donaudampfschifffahrts", 5);
  card.quote = repeated("x", 200);
  card.bio = repeated("bio ", 90);
  for (int i = 0; i < 7; ++i)
    card.lists.push_back(
        {"A list label " + std::to_string(i), {{repeated("item ", 12)}, {repeated("w", 60)}}});
  make.board.personas.push_back(card);
  add_all_lanes(make);
  const std::string word = repeated("abcdefgh", 10);
  make.stage(word, word).touchpoint(word, word, "web").moment(word, word).feels(-2, word).feels(2, word);
  make.text("action", word)
      .text("thought", word, Item::Kind::speech)
      .text("gain", word, Item::Kind::gain)
      .pain(word, 2);
  make.opportunity(word, {word, "P2", "P3", "P4", "P5", "P6", "P7", "P8"}).metric(word, word, word);
  make.touchpoint("😀 emoji 🇹🇼 👍🏽", "📱", "app")
      .feels(0, "😀😀😀 👨‍👩‍👧‍👦")
      .text("action", "🇹🇼🇯🇵🇰🇷🇺🇸🇩🇪🇫🇷🇬🇧🇮🇹🇪🇸🇵🇹");
  make.stage("繁體與 English 混排的階段標題", "全形（括號）、頓號，逗號")
      .touchpoint("中文 and English 混排", "官方網站與 App", "web");
  make.text("action", "「搜尋『兒童服飾』」、（括號）！？").feels(1, "又驚又喜、不敢置信");
  make.board.insights = {fact(word, word), fact("Lowest", repeated("word ", 40))};
  make.board.legend = {{Sign::scale, word},
                       {Sign::assumed, repeated("words ", 60)},
                       {Sign::skipped, "skipped"},
                       {Sign::trend, "trend"}};
  return make.done();
}

inline Board empty_lanes() {
  BoardMaker make("en", false, "Nothing but columns");
  add_all_lanes(make);
  make.stage("A").touchpoint("a").touchpoint("b").stage("B").touchpoint("c");
  return make.done();
}

inline Board stage_only() {
  BoardMaker make("en", false, "Stages without touchpoints");
  add_all_lanes(make);
  for (int i = 0; i < 5; ++i) {
    make.stage("Stage " + std::to_string(i), "A goal of the stage").touchpoint("").feels(i % 3 - 1, "so so");
    Item content;
    content.text = "What is said of the whole stage";
    make.of_stage("action", content);
  }
  return make.done();
}

/// Content of a stage above that of its touchpoints, marks of every kind, links, gaps.
inline Board marks() {
  BoardMaker make("en", false, "Every mark");
  add_all_lanes(make);
  make.stage("First", "with stage content")
      .touchpoint("One", "Web", "web")
      .text("action", "Does one thing")
      .feels(1, "good");
  make.board.columns.back().optional = true;
  make.touchpoint("Two", "Shop", "store").text("action", "Does another").text("action", "And a third");
  make.board.columns.back().skipped = true;
  make.board.columns.back().skipped_label = "Ana passes this by";
  make.touchpoint("Three", "Desk", "human").feels(-1, "bad").text("action", "Does it again");
  make.board.columns.back().channels.push_back({"Telephone", "phone"});
  make.board.columns.back().href = "https://example.org/";
  make.board.columns.back().assumed = true;
  Item wide;
  wide.kind = Item::Kind::pain;
  wide.text =
      "A pain of the whole stage, told at some length so that it wraps over more than the one line it starts "
      "on";
  wide.severity = 2;
  wide.number = "P9";
  wide.id = "pain-wide";
  make.of_stage("pain", wide);
  Item line;
  line.text = "Said of the whole stage";
  line.assumed = true;
  line.href = "https://example.org/";
  make.of_stage("action", line);
  make.pain("A pain of one touchpoint", 3);
  Item opportunity;
  opportunity.kind = Item::Kind::opportunity;
  opportunity.text = "An opportunity of the stage";
  opportunity.number = "O1";
  opportunity.links = {"P1", "P9"};
  opportunity.assumed = true;
  opportunity.personas = {"Mike", "Ana"};
  make.of_stage("opportunity", opportunity);
  make.stage("Second", "optional", true).touchpoint("Four").feels(0, "neutral");
  make.board.stages.back().href = "detail.svg";
  make.board.stages.back().phase = "Advocacy";
  make.board.curve.unscored.push_back({1, 1, "words without a score"});
  make.board.lanes[0].description = "What people do";
  return make.done();
}

inline Board blueprint() {
  BoardMaker make("zh-Hans", true, "门诊就医：服务蓝图");
  make.lane("action", "行为");
  make.curve_lane("情绪");
  make.lane("proof", "有形展示", Lane::Band::blueprint);
  make.lane("frontstage", "前台", Lane::Band::blueprint).line_above = "互动线";
  make.lane("backstage", "后台", Lane::Band::blueprint).line_above = "可视线";
  make.lane("support", "支持系统", Lane::Band::blueprint).line_above = "内部互动线";
  make.stage("挂号")
      .touchpoint("线上预约", "小程序", "app")
      .feels(0.5, "方便")
      .text("proof", "预约短信")
      .text("frontstage", "小程序界面")
      .text("backstage", "排班")
      .text("support", "号源系统");
  make.touchpoint("现场取号", "自助机", "kiosk")
      .feels(-1, "着急")
      .text("proof", "排队号")
      .text("frontstage", "导诊员指引");
  make.stage("就诊")
      .touchpoint("候诊", "候诊区", "sign")
      .feels(-1.5, "焦虑、疲惫")
      .text("backstage", "叫号与分诊")
      .text("support", "叫号系统")
      .text("support", "电子病历");
  make.touchpoint("看诊", "医生", "human")
      .feels(1, "安心")
      .text("frontstage", "医生问诊")
      .text("backstage", "调阅病历")
      .text("support", "电子病历");
  make.stage("缴费取药")
      .touchpoint("缴费", "窗口", "counter")
      .feels(-0.5, "麻烦")
      .text("proof", "发票")
      .text("frontstage", "收费员")
      .text("support", "医保结算");
  make.touchpoint("取药", "药房", "home")
      .feels(1, "放心")
      .text("proof", "药袋与用药说明")
      .text("backstage", "配药、复核");
  return make.done();
}

inline Board personas(int count, bool same = false) {
  BoardMaker make("en", false, "One journey, several people");
  make.lane("action", "Actions");
  make.curve_lane("Emotion");
  const std::vector<std::string> names{"Sarah", "Mike", "Ana Maria", "Grandmother Wu", "Tom", "Lea"};
  make.board.curve.lines.resize(static_cast<std::size_t>(count));
  for (int p = 0; p < count; ++p) {
    board::PersonaCard card;
    card.id = "persona-" + std::to_string(p);
    card.title = names[static_cast<std::size_t>(p) % names.size()];
    card.name = card.title;
    card.initial = card.title.substr(0, 1);
    card.subtitle = "35 · office worker";
    card.quote = "“I want it to be easy.”";
    card.lists = {{"Needs", {{"Speed"}, {"Certainty"}}}, {"Pains", {{"Queues"}}}};
    make.board.curve.lines[static_cast<std::size_t>(p)].persona = card.title;
    make.board.personas.push_back(card);
  }
  const std::vector<std::string> titles{"Search", "Compare", "Order",    "Wait",
                                        "Unpack", "Return",  "Recommend"};
  for (std::size_t t = 0; t < titles.size(); ++t) {
    if (t % 2 == 0) make.stage("Stage " + std::to_string(t / 2 + 1));
    make.touchpoint(titles[t], "Web", "web").text("action", "Does it");
    for (int p = 0; p < count; ++p) {
      if (!same && p == 1 && (t == 3 || t == 6)) continue;
      const int mood = same ? 4 : (static_cast<int>(t) * 3 + p * 2) % 9;
      make.feels(mood / 2.0 - 2,
                 p == 0   ? "hopeful"
                 : p == 1 ? "impatient"
                          : "unsure of it all",
                 static_cast<std::size_t>(p));
      if (p == 2 && t == 2) make.feels(-2, "in despair", 2);
    }
  }
  return make.done();
}

/// Whiskers and ranges at both ends of the scale, next to steep lines.
inline Board whiskers() {
  BoardMaker make("en", false, "Whiskers everywhere");
  make.curve_lane("Emotion");
  for (int i = 0; i < 12; ++i) {
    if (i % 3 == 0) make.stage("Stage");
    make.touchpoint("Step");
    switch (i % 4) {
      case 0:
        make.feels(2, "over the moon").feels(-2, "down in the dumps");
        break;
      case 1:
        make.feels(2, "delighted").feels(0, "indifferent").feels(-1.9, "angry");
        break;
      case 2:
        make.feels(2, "").feels(1, "");
        make.board.curve.lines[0].points.back().words = "depends on the day";
        break;
      default:
        make.feels(-2, "hopeless, tired and really very, very annoyed with everything");
    }
  }
  return make.done();
}

struct NamedBoard {
  std::string name;
  Board board;
};

inline std::vector<NamedBoard> odd_boards() {
  std::vector<NamedBoard> boards;
  boards.push_back({"sarah", sarah_board()});
  boards.push_back({"single", single_touchpoint()});
  boards.push_back({"first", first_map()});
  boards.push_back({"large-en", large(false)});
  boards.push_back({"large-zh", large(true)});
  boards.push_back({"stages-40", many_stages()});
  boards.push_back({"long-words", long_words()});
  boards.push_back({"empty-lanes", empty_lanes()});
  boards.push_back({"stage-only", stage_only()});
  boards.push_back({"marks", marks()});
  boards.push_back({"blueprint", blueprint()});
  boards.push_back({"personas-3", personas(3)});
  boards.push_back({"personas-4-same", personas(4, true)});
  boards.push_back({"personas-6", personas(6)});
  boards.push_back({"whiskers", whiskers()});
  boards.push_back({"empty", Board{}});
  return boards;
}

}  // namespace journey::test
