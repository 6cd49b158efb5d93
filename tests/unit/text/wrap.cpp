#include "text/wrap.hpp"

#include "text/graphemes.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include <doctest/doctest.h>

using namespace journey::text;

namespace {

double columns(std::string_view s) { return static_cast<double>(display_width(s)); }

/// The lines, separated by bars.
std::string wrapped(std::string_view text, double width) {
  std::string out;
  bool first = true;
  for (const auto line : wrap(text, width, columns)) {
    if (!first) out += '|';
    first = false;
    out += line;
  }
  return out;
}

}  // namespace

TEST_CASE("what fits stays on one line") {
  CHECK(wrapped("one two", 7) == "one two");
  CHECK(wrapped("顧客旅程", 8) == "顧客旅程");
  CHECK(wrapped("  one  ", 4) == "one");
}

TEST_CASE("a blank text has no lines") {
  CHECK(wrap("", 10, columns).empty());
  CHECK(wrap(" \u3000\t", 10, columns).empty());
  CHECK(wrap("\n\n", 10, columns).empty());
}

TEST_CASE("lines are as few as possible and then even") {
  CHECK(wrapped("aaa bbb ccc ddd eee", 15) == "aaa bbb ccc|ddd eee");
  CHECK(wrapped("aaa bb cc ddddd", 6) == "aaa|bb cc|ddddd");
  CHECK(wrapped("the quick brown fox jumps over", 16) == "the quick brown|fox jumps over");
}

TEST_CASE("no last line of one word or one character where it can be helped") {
  CHECK(wrapped("one two three four a", 18) == "one two|three four a");
  CHECK(wrapped("顧客在官網比較商品價格與尺寸", 26) == "顧客在官網比較|商品價格與尺寸");
  CHECK(wrapped("客服回覆太慢了吧", 14) == "客服回覆|太慢了吧");
}

TEST_CASE("a hyphen ends a line only where enough of the word stands on both sides") {
  CHECK(wrapped("Nobody mentioned the Wi-Fi", 24) == "Nobody mentioned|the Wi-Fi");
  CHECK(wrapped("a quick check-in", 13) == "a quick|check-in");
  CHECK(wrapped("write an e-mail", 12) == "write an|e-mail");
  CHECK(wrapped("the door-to-door time", 15) == "the door-to-|door time");
  CHECK(wrapped("a well‐known shop", 11) == "a well‐|known shop");
  CHECK(wrapped("a pop‐up shop", 7) == "a|pop‐up|shop");
  CHECK(wrapped("用 Wi-Fi 上網", 7) == "用|Wi-Fi|上網");
  CHECK(wrapped("-", 1) == "-");
  CHECK(wrapped("Wi-Fi", 4) == "Wi-|Fi");
}

TEST_CASE("a Chinese line ends with a clause where that costs little evenness, and no line more") {
  CHECK(wrapped("完成結帳流程，進行付款", 16) == "完成結帳流程，|進行付款");
  CHECK(wrapped("候选人的感受，等访谈求证", 20) == "候选人的感受，|等访谈求证");
  CHECK(wrapped("保護地板的毯子、安裝確認單", 20) == "保護地板的毯子、|安裝確認單");
  CHECK(wrapped("看完 15 秒短视频，点进落地页领券", 18) == "看完 15 秒短视频，|点进落地页领券");
  CHECK(wrapped("資訊過載，難以找到合適的產品", 14) == "資訊過載，難以|找到合適的產品");
  CHECK(wrapped("好，我們下次再一起去買吧", 20) == "好，我們下次|再一起去買吧");
}

TEST_CASE("a word of two characters is not parted where a line may end beside it") {
  const auto is_whole = [](std::string_view text, std::string_view word, double width) {
    for (const auto line : wrap(text, width, columns)) {
      if (line.find(word) != std::string_view::npos) return true;
    }
    return false;
  };
  for (const double width : {10, 12, 14, 16}) {
    CAPTURE(width);
    CHECK(is_whole("搜尋「兒童服飾」、「童裝特賣」等關鍵字", "服飾", width));
    CHECK(is_whole("搜尋「兒童服飾」、「童裝特賣」等關鍵字", "特賣", width));
    CHECK(is_whole("退換貨流程複雜，耗時費力", "複雜", width));
    CHECK(is_whole("參與行動支付卻尚未到期", "參與", width));
    CHECK(is_whole("參與行動支付卻尚未到期", "行動", width));
    CHECK(is_whole("參與行動支付卻尚未到期", "尚未", width));
    CHECK(is_whole("到店充电二十分钟后开走 Model Y", "充电", width));
    CHECK(is_whole("到店充电二十分钟后开走 Model Y", "Model Y", width));
    CHECK(is_whole("早知道就网上买了，看不出放不放得下", "网上", width));
  }
}

TEST_CASE(
    "no line is a single character, begins with a dash or an interpunct, or parts a number from what it "
    "counts") {
  CHECK(wrapped("产品经理——第一次装修", 12) == "产品经理——|第一次装修");
  CHECK(wrapped("产品经理·第一次", 10) == "产品经理·|第一次");
  for (const double width : {6, 8, 10, 12}) {
    for (const auto line : wrap("不知道要等多久，也不敢離開座位", width, columns)) CHECK(columns(line) > 2);
  }
  CHECK(wrapped("路上用小程序点单（4 省心），还有：取到咖啡", 18) ==
        "路上用小程序点单|（4 省心），|还有：取到咖啡");
}

TEST_CASE("a Japanese line ends behind a particle, and within no word of katakana, where that costs little") {
  CHECK(wrapped("帰りの電車で本を開く", 12) == "帰りの電車で|本を開く");
  CHECK(wrapped("スマホで貸出手続きができるようにする", 20) == "スマホで貸出手続きが|できるようにする");
  CHECK(wrapped("カウンターの列に並ぶ", 14) == "カウンターの|列に並ぶ");
  CHECK(wrapped("無料のキャンペーンを試す", 18) == "無料の|キャンペーンを試す");
  CHECK(wrapped("何から始めればよいかわからない", 18) == "何から始めれば|よいかわからない");
  CHECK(wrapped("有料会員になったときだけ", 16) == "有料会員になった|ときだけ");
  // The rules of line ends hold whatever it costs: no small kana, no long mark and no full stop begins a
  // line.
  CHECK(wrapped("ニュース。チョコ", 6) == "ニュー|ス。|チョコ");
}

TEST_CASE("what stands behind the last line has room there, without a line more where it can be helped") {
  const auto with_tail = [](std::string_view text, double width, double tail) {
    std::string out;
    for (const auto line : wrap(text, width, columns, tail))
      out += (out.empty() ? "" : "|") + std::string(line);
    return out;
  };
  CHECK(with_tail("one two", 9, 2) == "one two");
  CHECK(with_tail("one two", 8, 2) == "one|two");
  CHECK(with_tail("作者的解讀，尚未與顧客求證", 16, 3) == "作者的解讀，尚未|與顧客求證");
  CHECK(with_tail("aaa bbb ccc", 7, 4) == "aaa bbb|ccc");
  CHECK(with_tail("extraordinary", 13, 2) == "extraordinary");
  CHECK(with_tail("one\ntwo", 4, 2) == "one|two");
}

TEST_CASE("no line begins or ends with the wrong punctuation") {
  CHECK(wrapped("好好好好，好", 8) == "好好|好好，好");
  CHECK(wrapped("好好好「好」", 8) == "好好好|「好」");
  CHECK(wrapped("他说“好好”吧", 8) == "他说|“好好”吧");
  CHECK(wrapped("“好好好好好”吧", 8) == "“好好好|好好”吧");
}

TEST_CASE("line ends of the text are kept, empty lines too") {
  CHECK(wrapped("one\ntwo", 20) == "one|two");
  CHECK(wrapped("one\n\ntwo", 20) == "one||two");
  CHECK(wrapped("one\r\ntwo\n", 20) == "one|two");
  CHECK(wrapped("one \u3000\n  two", 20) == "one|two");
  CHECK(wrapped("\none", 20) == "|one");
  CHECK(wrapped("aaa bbb\nccc ddd", 5) == "aaa|bbb|ccc|ddd");
}

TEST_CASE("a word that is too wide is broken as the last resort") {
  CHECK(wrapped("to abcdefghi", 6) == "to abc|defghi");
  CHECK(wrapped("abcdefghij", 4) == "abcd|efg|hij");
  CHECK(wrapped("to abcdefgh", 5) == "to|abcd|efgh");
  CHECK(wrapped("an extraordinary day", 13) == "an|extraordinary|day");
}

TEST_CASE("clusters are never broken") {
  CHECK(wrapped("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 4) ==
        "👨‍👩‍👧👨‍👩‍👧|👨‍👩‍👧");
  CHECK(wrapped("🇹🇼🇩🇪🇫🇷", 2) == "🇹🇼|🇩🇪|🇫🇷");
  CHECK(wrapped("❤️👍🏽", 1) == "❤️|👍🏽");
  CHECK(wrapped("e\u0301e\u0301e\u0301", 1) == "e\u0301|e\u0301|e\u0301");
  CHECK(wrapped("a \u0301b", 1) == "a| \u0301|b");
  CHECK(wrapped("a \u200D\uFE0Fb", 1) == "a| \u200D\uFE0F|b");
}

TEST_CASE("odd widths end, too") {
  CHECK(wrapped("ab 好", 0) == "a|b|好");
  CHECK(wrapped("ab", -5) == "a|b");
  CHECK(wrapped("ab", std::numeric_limits<double>::quiet_NaN()) == "a|b");
  CHECK(wrapped("ab cd", std::numeric_limits<double>::infinity()) == "ab cd");
  CHECK(wrapped("ab cd", 1e308) == "ab cd");
}

TEST_CASE("every line fits, every character is on one line, whatever the width") {
  const std::string text =
      "Sarah 擔心「衣服不像照片」，所以 looks at pictures — “will it fit?” — "
      "比較價格（20%～30%）👨‍👩‍👧 "
      "及 "
      "Kinderbekleidungsgeschäft's return-policy…";
  std::string solid;
  for (const char c : text) {
    if (c != ' ') solid += c;
  }
  for (int width = 1; width < 120; ++width) {
    std::string seen;
    for (const auto line : wrap(text, width, columns)) {
      CHECK((columns(line) <= width || next_cluster(line, 0) == line.size()));
      CHECK(!line.starts_with(' '));
      CHECK(!line.ends_with(' '));
      std::ranges::copy_if(line, std::back_inserter(seen), [](char c) { return c != ' '; });
    }
    CHECK(seen == solid);
  }
}

TEST_CASE("hundreds of thousands of words take linear time") {
  const std::size_t many = 400'000;
  CHECK(wrap(std::string(many, 'a'), 100, columns).size() == many / 100);
  std::string words;
  for (std::size_t i = 0; i < many / 4; ++i) words += "abc ";
  CHECK(wrap(words, 79, columns).size() == many / 4 / 20);
  CHECK(wrap(words, many, columns).size() == 1);
  CHECK(wrap(words, many / 2.0, columns).size() == 2);
  CHECK(wrap(std::string(many, '\n') + "x", 10, columns).size() == many + 1);
  CHECK(wrap(std::string(many, ' ') + "x", 10, columns).size() == 1);
}

TEST_CASE("the unbreakable width is that of the widest word") {
  CHECK(unbreakable_width("", columns) == 0);
  CHECK(unbreakable_width("an extraordinary day", columns) == 13);
  CHECK(unbreakable_width("顧客，好", columns) == 4);
  CHECK(wrapped("an extraordinary day", unbreakable_width("an extraordinary day", columns)) ==
        "an|extraordinary|day");
}
