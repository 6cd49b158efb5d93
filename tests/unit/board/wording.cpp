#include "board/wording.hpp"

#include <cmath>
#include <limits>

#include <doctest/doctest.h>

using namespace journey;
using board::Wording;
using lexicon::Language;

namespace {
const Wording english(Language::english);
}  // namespace

TEST_CASE("numbers: a real minus sign, no trailing zeros, groups of three from five digits on") {
  CHECK(english.number(62) == "62");
  CHECK(english.number(-1.50) == "−1.5");
  CHECK(english.number(9999) == "9999");
  CHECK(english.number(12500) == "12,500");
  CHECK(english.number(1234567.25) == "1,234,567.25");
  CHECK(english.number(-0.00001) == "0");
  CHECK(english.number(std::nan("")) == "");
  CHECK(english.number(std::numeric_limits<double>::infinity()) == "");
}

TEST_CASE("scores: a plus only on scales that have both signs") {
  CHECK(english.score(1.5, {-2, 2}) == "+1.5");
  CHECK(english.score(-2, {-2, 2}) == "−2");
  CHECK(english.score(0, {-2, 2}) == "0");
  CHECK(english.score(4, {1, 5}) == "4");
  CHECK(english.score(4, {6, -6}) == "+4");
}

TEST_CASE("dates: as precise as they are") {
  using lexicon::Date;
  for (const Language language : lexicon::all_languages) {
    const Wording wording(language);
    for (const auto precision :
         {Date::Precision::day, Date::Precision::month, Date::Precision::quarter, Date::Precision::year}) {
      const Date date{2026, 3, 31, precision};
      CHECK(wording.date(date) == lexicon::to_string(date));
    }
  }
}

TEST_CASE("pieces: a capital at the start, no line ends within") {
  CHECK(board::capitalised("entice") == "Entice");
  CHECK(board::capitalised("探索") == "探索");
  CHECK(board::capitalised("") == "");
  CHECK(board::unbroken("6 → 5 (−1)") == "6\u00A0→\u00A05\u00A0(−1)");
}

TEST_CASE("percentages: one decimal, never a rounded nothing") {
  CHECK(english.percent(60) == "60%");
  CHECK(english.percent(33.333) == "33.3%");
  CHECK(english.percent(0.01) == "<0.1%");
  CHECK(english.percent(0) == "0%");
}

TEST_CASE("units: signs stand close, currencies before, words apart") {
  CHECK(english.with_unit(62, "%") == "62%");
  CHECK(english.with_unit(40, "$") == "$40");
  CHECK(english.with_unit(-40, "NT$") == "−NT$40");
  CHECK(english.with_unit(190, "min") == "190 min");
  CHECK(english.with_unit(4.5, "/ 5") == "4.5/ 5");
  CHECK(english.with_unit(3, "") == "3");
  CHECK(Wording(Language::hant).with_unit(3, "天") == "3 天");
  CHECK(Wording(Language::japanese).with_unit(3, "日") == "3日");
  CHECK(Wording(Language::japanese).with_unit(3, "km") == "3 km");
}

TEST_CASE("durations stay as written, ranges get a dash") {
  const auto written = [](const char* text, bool has_unit) {
    lexicon::Duration duration;
    duration.text = text;
    if (has_unit) duration.unit = lexicon::Period::Unit::minute;
    return board::written_duration(duration);
  };
  CHECK(written("15..25 min", true) == "15–25 min");
  CHECK(written("15 .. 25 分鐘", true) == "15–25 分鐘");
  CHECK(written("11 minutes", true) == "11 minutes");
  CHECK(written("as long as it takes..", false) == "as long as it takes..");
}

TEST_CASE("quotation marks are those of the author's language, and never doubled") {
  CHECK(Wording(Language::english).quoted("Is it?") == "“Is it?”");
  CHECK(Wording(Language::hant).quoted("安全嗎？") == "「安全嗎？」");
  CHECK(Wording(Language::hans).quoted("安全吗？") == "“安全吗？”");
  CHECK(Wording(Language::japanese).quoted("安全ですか？") == "「安全ですか？」");
  CHECK(Wording(Language::japanese).quoted("「続いた」と書いた人") == "「『続いた』と書いた人」");
  CHECK(Wording(Language::english, Language::hant).quoted("安全嗎？") == "「安全嗎？」");
  CHECK(Wording(Language::hant).quoted("「安全嗎？」") == "「安全嗎？」");
  CHECK(Wording(Language::english).quoted("\"Is it?\"") == "\"Is it?\"");
}

TEST_CASE("marks within those that are put around words are those of a quotation in a quotation") {
  const Wording hant(Language::hant), hans(Language::hans);
  CHECK(hant.quoted("「每個月都有驚喜」是我訂的理由") == "「『每個月都有驚喜』是我訂的理由」");
  CHECK(hant.quoted("他說「她說『好』」了") == "「他說『她說「好」』了」");
  CHECK(hant.quoted("書名是『好』") == "「書名是『好』」");
  CHECK(hans.quoted("“每个月都有惊喜”是我订的理由") == "“‘每个月都有惊喜’是我订的理由”");
  CHECK(hans.quoted("他说\"好\"了") == "“他说‘好’了”");
  CHECK(english.quoted("I said “now”, don’t they hear?") == "“I said ‘now’, don’t they hear?”");
  CHECK(english.quoted("I said \"now\"; \"later\" means no") == "“I said ‘now’; ‘later’ means no”");
  // What may be inches or seconds stays, and so does what is nested by hand.
  CHECK(english.quoted("A 5\" screen beside a 7\" one") == "“A 5\" screen beside a 7\" one”");
  CHECK(english.quoted("One \" too many") == "“One \" too many”");
  CHECK(english.quoted("I said “he said ‘now’” to her") == "“I said “he said ‘now’” to her”");
}

TEST_CASE("lists, pairs and asides") {
  CHECK(Wording(Language::english).listed({"a", "", "b"}) == "a, b");
  CHECK(Wording(Language::hans).listed({"甲", "乙"}) == "甲、乙");
  CHECK(Wording(Language::english).listed({"a, b", "c"}) == "a, b; c");
  CHECK(Wording(Language::hant).listed({"甲、乙", "丙"}) == "甲、乙；丙");
  CHECK(Wording(Language::english).joined_with_and({"a"}) == "a");
  CHECK(Wording(Language::english).joined_with_and({"a", "b", "c"}) == "a, b and c");
  CHECK(Wording(Language::hans).joined_with_and({"甲", "乙", "丙"}) == "甲、乙、丙");
  CHECK(Wording(Language::english).pair("Goal", "x") == "Goal: x");
  CHECK(Wording(Language::hant).pair("目標", "x") == "目標：x");
  CHECK(Wording(Language::english).with_aside("x", "y") == "x (y)");
  CHECK(Wording(Language::hant).with_aside("x", "y") == "x（y）");
  CHECK(Wording(Language::hant).with_aside("x", "") == "x");
  CHECK(Wording(Language::japanese).listed({"甲", "乙"}) == "甲、乙");
  CHECK(Wording(Language::japanese).listed({"甲、乙", "丙"}) == "甲、乙／丙");
}

TEST_CASE("headings of keywords read like words") {
  CHECK(Wording(Language::english).heading(lexicon::Keyword::moment_of_truth) == "Moment of truth");
  CHECK(Wording(Language::hant).heading(lexicon::Keyword::moment_of_truth) == "關鍵時刻");
  CHECK(Wording(Language::japanese).heading(lexicon::Keyword::kano) == "狩野モデル");
}

TEST_CASE("braces in the author's words stay text") {
  CHECK(Wording(Language::english).phrase(lexicon::Label::sentence, "{0}{{7*7}}") == "{0}{{7*7}}.");
}

TEST_CASE("a long text on one line: spaces between words, nothing between Han characters") {
  CHECK(board::one_line("two\nlines\n") == "two lines");
  CHECK(board::one_line("兩行\n文字") == "兩行文字");
  CHECK(board::one_line("兩行\ntext") == "兩行 text");
  CHECK(board::one_line("\r\na\n\n  b") == "a b");
}

TEST_CASE("every heading of a lane is the keyword's own word in Chinese") {
  std::size_t lanes = 0;
  for (const lexicon::LaneRow& lane : lexicon::lanes()) {
    const bool is_named_otherwise = lane.content == lexicon::LaneContent::own_lines ||
                                    lane.content == lexicon::LaneContent::times ||
                                    lane.scope == lexicon::LaneScope::whole_map;
    if (is_named_otherwise) continue;
    ++lanes;
    for (const Language language : {Language::hant, Language::hans})
      CHECK(lexicon::heading_of(lane, language) == lexicon::word(lane.keyword, language));
  }
  CHECK(lanes == 27);
}
