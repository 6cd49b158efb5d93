#include "text/line_break.hpp"

#include "break_cases.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey::text;

namespace {

/// The text with `|` where a line may and `/` where it has to end.
std::string broken(std::string_view text) {
  std::string out;
  std::size_t from = 0;
  for (const auto [offset, mandatory] : break_opportunities(text)) {
    out += text.substr(from, offset - from);
    out += mandatory ? '/' : '|';
    from = offset;
  }
  return out + std::string(text.substr(from));
}

std::vector<std::size_t> offsets(std::string_view text) {
  std::vector<std::size_t> found;
  for (const auto b : break_opportunities(text)) found.push_back(b.offset);
  return found;
}

}  // namespace

TEST_CASE("Unicode's own line breaking test") {
  const auto cases = read_break_cases("line_break_test.txt");
  REQUIRE(cases.size() == 7654);
  // Where LB15 of Unicode 15.1 differs: a quote, spaces, a bracket; and « » with spaces inside.
  std::size_t differing = 0;
  for (const auto& c : cases) {
    if (offsets(c.text) == c.breaks) continue;
    ++differing;
    const bool quote_and_space =
        (c.text.find('"') != std::string::npos || c.text.find("«") != std::string::npos) &&
        c.text.find(' ') != std::string::npos;
    CHECK_MESSAGE(quote_and_space, c.line);
  }
  CHECK(differing == 8);
}

TEST_CASE("English breaks at spaces and after hyphens") {
  CHECK(broken("") == "");
  CHECK(broken("one") == "one");
  CHECK(broken("one two  three") == "one |two  |three");
  CHECK(broken("well-known") == "well-|known");
  CHECK(broken("\"yes\" (twice), she said.") == "\"yes\" |(twice), |she |said.");
  CHECK(broken("it’s ‘fine’ — “really”…") == "it’s |‘fine’ |— |“really”…");
  CHECK(broken("$5.50 or 20% (e.g. -2)") == "$5.50 |or |20% |(e.g. |-2)");
  CHECK(broken("a\u00A0b") == "a\u00A0b");
  CHECK(broken("« mot » x") == "« mot » |x");
}

TEST_CASE("Chinese breaks between characters, but not around punctuation") {
  CHECK(broken("顧客旅程") == "顧|客|旅|程");
  CHECK(broken("好，很好！") == "好，|很|好！");
  CHECK(broken("「好」嗎？") == "「好」|嗎？");
  CHECK(broken("《書》、（一）") == "《書》、|（一）");
  CHECK(broken("等……好") == "等……|好");
  CHECK(broken("他——她") == "他|——|她");
  CHECK(broken("用 App 下單") == "用 |App |下|單");
  CHECK(broken("用App下單") == "用|App|下|單");
  CHECK(broken("100%好") == "100%|好");
  CHECK(broken("小明：「走。」") == "小|明：|「走。」");
}

TEST_CASE("quotes of simplified Chinese behave like brackets") {
  CHECK(broken("他说：“你好。”然后") == "他|说：|“你|好。”|然|后");
  CHECK(broken("的‘好’字") == "的|‘好’|字");
  CHECK(broken("按“OK”键") == "按|“OK”|键");
  CHECK(broken("she said “好” twice") == "she |said |“好” |twice");
}

TEST_CASE("what may not begin a line doesn't behind a quote either") {
  CHECK(broken("“点单”：之后") == "“点|单”：|之|后");
  CHECK(broken("“点单”之后") == "“点|单”|之|后");
}

TEST_CASE("connecting marks never begin a line") {
  CHECK(broken("约翰·史密斯") == "约|翰·|史|密|斯");
  CHECK(broken("五～七") == "五～|七");
  CHECK(broken("是／否") == "是／|否");
}

TEST_CASE("emoji and flags stay whole") {
  CHECK(broken("好🎉好") == "好|🎉|好");
  CHECK(broken("👨‍👩‍👧👍🏽") == "👨‍👩‍👧|👍🏽");
  CHECK(broken("🇹🇼🇩🇪") == "🇹🇼|🇩🇪");
  CHECK(broken("❤️x") == "❤️|x");
}

TEST_CASE("line ends are mandatory") {
  CHECK(break_opportunities("a\nb") == std::pmr::vector<Break>{{2, true}});
  CHECK(broken("a\r\nb\rc\n\nd") == "a\r\n/b\r/c\n/\n/d");
  CHECK(broken("a\u2028b") == "a\u2028/b");
  CHECK(broken("a\n") == "a\n");  // the end of the text is no break
}

TEST_CASE("runs that rules look back over take linear time") {
  const std::size_t many = 300'000;
  CHECK(break_opportunities(std::string(many, ' ') + "x").size() == 1);
  CHECK(break_opportunities("1" + std::string(many, ',')).empty());
  std::string flags;
  for (int i = 0; i < 100'000; ++i) flags += "🇹";
  CHECK(break_opportunities(flags).size() == 49'999);
}

TEST_CASE("bytes that are not UTF-8 do no harm") { CHECK(broken("a \xFF\xFE b").size() == 8); }
