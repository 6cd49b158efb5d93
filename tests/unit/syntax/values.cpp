// Values: what a text behind a colon means, or which part of it is wrong and what to write instead.
#include "syntax/values.hpp"

#include "support/spoken.hpp"

#include <cmath>
#include <string>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::syntax;
using lexicon::Date;
using lexicon::Period;

namespace {

template <typename T>
std::string fault(std::string_view text, const Parsed<T>& parsed) {
  const auto* const error = std::get_if<ValueError>(&parsed);
  if (error == nullptr) return "";
  CHECK(error->begin <= error->end);
  CHECK(error->end <= text.size());
  for (const lexicon::Language language : lexicon::all_languages) {
    CHECK(test::fault_of(error->message.in(language), language) == "");
    CHECK(test::fault_of(error->hint.in(language), language) == "");
  }
  return "[" + std::string(text.substr(error->begin, error->end - error->begin)) + "] " +
         error->message.english() + "; " + error->hint.english();
}

double number(std::string_view text) {
  const auto parsed = parse_number(text);
  CAPTURE(text);
  REQUIRE_MESSAGE(std::holds_alternative<double>(parsed), fault(text, parsed));
  return std::get<double>(parsed);
}
std::string number_fault(std::string_view text) { return fault(text, parse_number(text)); }
std::string date(std::string_view text) {
  const auto parsed = parse_date(text);
  if (const auto* const value = std::get_if<Date>(&parsed)) return lexicon::to_string(*value);
  return fault(text, parsed);
}
std::string emotion(std::string_view text) {
  const auto parsed = parse_emotion(text);
  const auto* const value = std::get_if<lexicon::Emotion>(&parsed);
  if (value == nullptr) return fault(text, parsed);
  std::string shown;
  if (value->low) shown = std::to_string(*value->low).substr(0, *value->low < 0 ? 4 : 3);
  if (value->low != value->high)
    shown += ".." + std::to_string(*value->high).substr(0, *value->high < 0 ? 4 : 3);
  return shown + "|" + value->words;
}
std::string next(std::string_view text) {
  const auto parsed = parse_next(text);
  const auto* const value = std::get_if<lexicon::Next>(&parsed);
  if (value == nullptr) return fault(text, parsed);
  return (value->share ? std::to_string(*value->share).substr(0, 4) : "-") + "|" + value->label;
}
std::string period(std::string_view text) {
  constexpr const char* units[] = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
  const auto parsed = parse_period(text);
  const auto* const value = std::get_if<Period>(&parsed);
  if (value == nullptr) return fault(text, parsed);
  return std::to_string(value->count) + " " + units[static_cast<std::size_t>(value->unit)];
}
std::string duration(std::string_view text) {
  constexpr const char* units[] = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
  const auto value = parse_duration(text);
  CHECK(value.text == text);
  if (!value.unit) return "text";
  return std::to_string(value.low).substr(0, 4) + ".." + std::to_string(value.high).substr(0, 4) + " " +
         units[static_cast<std::size_t>(*value.unit)];
}
template <typename Value>
std::string text_or_fault(std::string_view text, const Value& parsed) {
  const auto* const value = std::get_if<std::string>(&parsed);
  return value == nullptr ? fault(text, parsed) : *value;
}
std::string link(std::string_view text) { return text_or_fault(text, parse_link(text)); }
std::string color(std::string_view text) { return text_or_fault(text, parse_color(text)); }
std::string path(std::string_view text) { return text_or_fault(text, parse_path(text)); }
std::string language(std::string_view text) { return text_or_fault(text, parse_language(text)); }
bool is_fault(const std::string& shown) { return shown.starts_with('['); }

}  // namespace

TEST_CASE("numbers, plain and full-width") {
  CHECK(number("40") == 40);
  CHECK(number("+3.5") == 3.5);
  CHECK(number("-0.25") == -0.25);
  CHECK(number("４０") == 40);
  CHECK(number("－１．５") == -1.5);
  CHECK(number("＋２") == 2);
  CHECK(number("\u22122") == -2);
  CHECK(number("\u20132") == -2);
  CHECK(number("007") == 7);
  CHECK(number("123456789012345") == 123456789012345.0);
  CHECK_FALSE(std::signbit(number("-0")));
  CHECK_FALSE(std::signbit(number("-0.0")));
}

TEST_CASE("what is no number says what to write") {
  CHECK(number_fault("1,5") ==
        "[1,5] a number is written with a point and without commas, found `1,5`; write `1.5`");
  CHECK(number_fault("1,234") ==
        "[1,234] a number is written with a point and without commas, found `1,234`; write `1234`");
  CHECK(number_fault("1,234,567.5") ==
        "[1,234,567.5] a number is written with a point and without commas, found `1,234,567.5`; write "
        "`1234567.5`");
  CHECK(number_fault("１，５") ==
        "[１，５] a number is written with a point and without commas, found `１，５`; write `1.5`");
  CHECK(number_fault("1e3") == "[1e3] a number is written without an exponent, found `1e3`; write `1000`");
  CHECK(number_fault("2.5E-2") ==
        "[2.5E-2] a number is written without an exponent, found `2.5E-2`; write `0.025`");
  CHECK(number_fault("1e308") ==
        "[1e308] a number is written without an exponent, found `1e308`; write all its digits");
  CHECK(number_fault("40%") ==
        "[%] a number bears no percent sign here; write `40`; a unit stands in `unit`");
  CHECK(number_fault("40 min") == "[min] a number ends behind `40`, but `min` follows; write `40` alone");
  CHECK(number_fault(".5") == "[.5] a number begins with a digit, found `.5`; write `0.5`");
  CHECK(number_fault("5.") == "[.] a number ends behind `5`, but `.` follows; write `5` alone");
  CHECK(number_fault("many") == "[many] expected a number, found `many`; write digits, like `40` or `3.5`");
  CHECK(number_fault("nan") == "[nan] expected a number, found `nan`; write digits, like `40` or `3.5`");
  CHECK(number_fault("- 5") == "[- 5] expected a number, found `- 5`; write digits, like `40` or `3.5`");
  CHECK(number_fault("1234567890123456") == "[1234567890123456] a number has at most 15 digits; round it");
  CHECK(number_fault("40 # percent") ==
        "[# percent] a number is followed by a comment; a comment stands on a line of its own; behind a text "
        "`#` is part of it");
  CHECK(is_fault(number_fault("")));
}

TEST_CASE("ratings are whole, from 1 to 5") {
  CHECK(std::get<std::uint8_t>(parse_one_to_five("4")) == 4);
  CHECK(std::get<std::uint8_t>(parse_one_to_five("５")) == 5);
  CHECK(fault("6", parse_one_to_five("6")) ==
        "[6] expected a whole number from 1 to 5, found `6`; 1 is the least, 5 the most");
  CHECK(is_fault(fault("0", parse_one_to_five("0"))));
  CHECK(is_fault(fault("2.5", parse_one_to_five("2.5"))));
  CHECK(is_fault(fault("high", parse_one_to_five("high"))));
}

TEST_CASE("how often: a word in three languages, or a share") {
  const auto named = [](std::string_view text) {
    return std::get<lexicon::FrequencyValue>(parse_frequency(text)).named;
  };
  const auto percent = [](std::string_view text) {
    return std::get<lexicon::FrequencyValue>(parse_frequency(text)).percent;
  };
  const auto wrong = [](std::string_view text) { return fault(text, parse_frequency(text)); };
  CHECK(named("Often") == 2);
  CHECK(named("經常") == 2);
  CHECK(named("偶尔") == 1);
  CHECK(percent("40%") == 40);
  CHECK(percent("２．５％") == 2.5);
  CHECK(percent("40 %") == 40);
  CHECK(percent("0%") == 0);
  CHECK(wrong("40") == "[40] `40` has no percent sign; write `40%`");
  CHECK(wrong("140%") == "[140%] `140%` is no share of a whole; a percentage lies between 0% and 100%");
  CHECK(wrong("-1%") == "[-1%] `-1%` is no share of a whole; a percentage lies between 0% and 100%");
  CHECK(wrong("oftn") ==
        "[oftn] `oftn` is none of the words that are known here; did you mean `often`? it is one of `rare`, "
        "`sometimes`, "
        "`often` or `always`");
  CHECK(wrong("weekly") ==
        "[weekly] `weekly` is none of the words that are known here; write `rare`, `sometimes`, `often` or "
        "`always`, or a "
        "percentage like `40%`");
  CHECK(wrong("often # mostly") ==
        "[# mostly] `often` is followed by a comment; a comment stands on a line of its own; behind a text "
        "`#` is part "
        "of it");
  CHECK(is_fault(wrong("40  %")));
}

TEST_CASE("dates, as precise as they are written") {
  CHECK(date("2026-10-01") == "2026-10-01");
  CHECK(date("2026-02") == "2026-02");
  CHECK(date("2026-Q4") == "2026-Q4");
  CHECK(date("2026-q1") == "2026-Q1");
  CHECK(date("2026") == "2026");
  CHECK(date("２０２６－１０－０１") == "2026-10-01");
  CHECK(date("2026\u201310\u201301") == "2026-10-01");
  CHECK(date("2024-02-29") == "2024-02-29");
  CHECK(std::get<Date>(parse_date("2026-02")).day == 28);
  CHECK(std::get<Date>(parse_date("2026-Q2")).month == 6);
  CHECK(std::get<Date>(parse_date("2026-Q2")).day == 30);
  CHECK(std::get<Date>(parse_date("2026")).month == 12);
}

TEST_CASE("a date that does not exist is marked at its wrong part") {
  CHECK(date("2026-02-30") == "[30] 2026-02 has no day `30`; its days are `01` to `28`");
  CHECK(date("2026-13-01") == "[13] there is no month `13`; months are `01` to `12`, after the year");
  CHECK(date("2026-00") == "[00] there is no month `00`; months are `01` to `12`, after the year");
  CHECK(date("2026-Q5") == "[5] a year has four quarters; write `2026-Q1` to `2026-Q4`");
  CHECK(date("1899-01-01") == "[1899] the year `1899` lies outside 1900 to 2999; check the year");
  CHECK(date("3000") == "[3000] the year `3000` lies outside 1900 to 2999; check the year");
}

TEST_CASE("a date in another form shows the right one") {
  CHECK(date("2026/10/1") ==
        "[2026/10/1] `2026/10/1` is not a date in the form year-month-day; write `2026-10-01`");
  CHECK(date("2026-1-5") ==
        "[2026-1-5] `2026-1-5` is not a date in the form year-month-day; write `2026-01-05`");
  CHECK(date("2026年10月1日") ==
        "[2026年10月1日] `2026年10月1日` is not a date in the form year-month-day; write `2026-10-01`");
  CHECK(date("2026年10月") ==
        "[2026年10月] `2026年10月` is not a date in the form year-month-day; write `2026-10`");
  CHECK(date("25.10.2026") ==
        "[25.10.2026] `25.10.2026` is not a date in the form year-month-day; write `2026-10-25`");
  CHECK(date("20261001") ==
        "[20261001] `20261001` is not a date in the form year-month-day; write `2026-10-01`");
  // Day or month first? Nobody knows.
  CHECK(date("1/10/2026") ==
        "[1/10/2026] `1/10/2026` is not a date in the form year-month-day; write `2026-10-01`, `2026-10`, "
        "`2026-Q4` or `2026`");
  CHECK(date("soon") ==
        "[soon] `soon` is not a date in the form year-month-day; write `2026-10-01`, `2026-10`, `2026-Q4` or "
        "`2026`");
  CHECK(date("2026-10-01 # later") ==
        "[# later] a date is followed by a comment; a comment stands on a line of its own; behind a text `#` "
        "is part of it");
  CHECK(is_fault(date("")));
}

TEST_CASE("periods in three languages") {
  CHECK(period("3 months") == "3 month");
  CHECK(period("1 Week") == "1 week");
  CHECK(period("2 quarters") == "2 quarter");
  CHECK(period("10 days") == "10 day");
  CHECK(period("3 個月") == "3 month");
  CHECK(period("3個月") == "3 month");
  CHECK(period("３个月") == "3 month");
  CHECK(period("2週") == "2 week");
  CHECK(period("2周") == "2 week");
  CHECK(period("1季") == "1 quarter");
  CHECK(period("1 年") == "1 year");
  CHECK(period("30天") == "30 day");
}

TEST_CASE("periods in words") {
  CHECK(period("三個月") == "3 month");
  CHECK(period("三个月") == "3 month");
  CHECK(period("一季") == "1 quarter");
  CHECK(period("季度") == "1 quarter");
  CHECK(period("每季度") == "1 quarter");
  CHECK(period("每三個月") == "3 month");
  CHECK(period("每月") == "1 month");
  CHECK(period("每 2 週") == "2 week");
  CHECK(period("两周") == "2 week");
  CHECK(period("毎年") == "1 year");
  CHECK(period("四半期ごと") == "1 quarter");
  CHECK(period("3か月ごと") == "3 month");
  CHECK(period("every month") == "1 month");
  CHECK(period("every 2 weeks") == "2 week");
  // March, and what is no period at all.
  for (const char* none : {"三月", "month", "每", "每三", "十一月", "每天氣"}) {
    CAPTURE(none);
    CHECK(period(none).find("is no period") != std::string::npos);
  }
}

TEST_CASE("what is no period says what to write") {
  CHECK(period("3months") ==
        "[3months] there is no space between number and unit in `3months`; write `3 months`");
  CHECK(period("quarterly") ==
        "[quarterly] `quarterly` is no period of time; write a whole number and a unit: `3 months` or "
        "`2 weeks`");
  CHECK(period("3") == "[3] `3` has no unit; the units are `day`, `week`, `month`, `quarter` and `year`");
  CHECK(period("3 moons") ==
        "[moons] `moons` is no unit of a period; the units are `day`, `week`, `month`, `quarter` and "
        "`year`");
  CHECK(is_fault(period("3 minutes")));
  CHECK(is_fault(period("0 months")));
  CHECK(is_fault(period("1.5 years")));
  CHECK(is_fault(period("99999999999999999999 days")));
  CHECK(is_fault(period("")));
}

TEST_CASE("durations: a number or a range with a unit, else a text") {
  CHECK(duration("11 minutes") == "11.0..11.0 minute");
  CHECK(duration("2周") == "2.00..2.00 week");
  CHECK(duration("30s") == "30.0..30.0 second");
  CHECK(duration("1.5 h") == "1.50..1.50 hour");
  CHECK(duration("5..10 min") == "5.00..10.0 minute");
  CHECK(duration("３０分鐘") == "30.0..30.0 minute");
  CHECK(duration("2 小时") == "2.00..2.00 hour");
  CHECK(duration("3 個月") == "3.00..3.00 month");
  // As people write ranges elsewhere, and as outputs show them.
  CHECK(duration("3-4 h") == "3.00..4.00 hour");
  CHECK(duration("3–4 h") == "3.00..4.00 hour");
  CHECK(duration("1.5 - 2 days") == "1.50..2.00 day");
  CHECK(duration("３－４小時") == "3.00..4.00 hour");
  CHECK(duration("3～4 分鐘") == "3.00..4.00 minute");
  CHECK(duration("3〜4時間") == "3.00..4.00 hour");
  CHECK(duration("4-3 h") == "text");
  CHECK(duration("3-4-5 h") == "text");
  CHECK(duration("3- h") == "text");
  CHECK(duration("about a week") == "text");
  CHECK(duration("2 weeks or more") == "text");
  CHECK(duration("5") == "text");
  CHECK(duration("10..5 min") == "text");
  CHECK(duration("-5 min") == "text");
  CHECK(duration("") == "text");
}

TEST_CASE("scales have a worse and a better end") {
  const auto scale = [](std::string_view text) { return std::get<lexicon::Scale>(parse_scale(text)); };
  CHECK(scale("-2..+2").worst == -2);
  CHECK(scale("-2..+2").best == 2);
  CHECK(scale("1..10").best == 10);
  CHECK(scale("5..1").worst == 5);
  CHECK(scale("１．．５").best == 5);
  CHECK(scale("\u22123 .. 3").worst == -3);
  CHECK(fault("1-5", parse_scale("1-5")) ==
        "[1-5] expected two numbers with `..` between them, found `1-5`; write the worse end first, like "
        "`1..5` or `-2..+2`");
  CHECK(is_fault(fault("3..3", parse_scale("3..3"))));
  CHECK(is_fault(fault("1..", parse_scale("1.."))));
  CHECK(is_fault(fault("1..5 stars", parse_scale("1..5 stars"))));
}

TEST_CASE("emotions: a score, then words") {
  CHECK(emotion("-1.5 annoyed") == "-1.5|annoyed");
  CHECK(emotion("0") == "0.0|");
  CHECK(emotion("+1") == "1.0|");
  CHECK(emotion("+1興奮") == "1.0|興奮");
  CHECK(emotion("＋１，興奮、期待") == "1.0|興奮、期待");
  CHECK(emotion("1ドキドキ") == "1.0|ドキドキ");
  CHECK(emotion("-1, let down") == "-1.0|let down");
  CHECK(emotion("1: fine") == "1.0|fine");
  CHECK(emotion("1；好") == "1.0|好");
  CHECK(emotion("\u22121 sad") == "-1.0|sad");
  CHECK(emotion("1 2 of us liked it") == "1.0|2 of us liked it");
  CHECK(emotion("happy") == "|happy");
  CHECK(emotion("about 50%") == "|about 50%");
  CHECK(emotion("+ happy") == "|+ happy");
  CHECK(emotion("-- meh") == "|-- meh");
}

TEST_CASE("emotions: a range, whose words belong to all of it") {
  CHECK(emotion("-1..+1 depends on the day") == "-1.0..1.0|depends on the day");
  CHECK(emotion("-1 .. 1") == "-1.0..1.0|");
  CHECK(emotion("－１．．＋１看心情") == "-1.0..1.0|看心情");
  CHECK(emotion("1..-1 x") == "[1..-1] the higher score stands first in the range; write `-1..1`");
  CHECK(emotion("1..") ==
        "[1..] the second score of the range is missing; write both, the lower first: `1..+1`");
  CHECK(emotion("-1..+1x") == "[x] words follow `-1..+1` without a space; write `-1..+1 x`");
}

TEST_CASE("what begins with a digit begins with a score") {
  CHECK(emotion("1st time") ==
        "[1st] a text that begins with a digit begins with a score, but `1` is followed by `st`; put a space "
        "behind `1` if it is the score, on the scale from -2 to +2; or begin with a word");
  CHECK(emotion("50% happy") ==
        "[50%] an emotion is a score on the scale, no percentage; write a score, or begin with a word: "
        "`about 50% happy`");
  CHECK(emotion("1,5 fine") ==
        "[1,5] a score is written with a point and without commas, found `1,5`; write `1.5`");
  CHECK(emotion("-1，5") ==
        "[-1，5] a score is written with a point and without commas, found `-1，5`; write `-1.5`");
  CHECK(is_fault(emotion("1:30 of waiting")));
  CHECK(is_fault(emotion("+1😀")));
  CHECK(is_fault(emotion("2x")));
  CHECK(is_fault(emotion("1234567890123456 x")));
}

TEST_CASE("next: a share directly followed by a percent sign, all else is label") {
  CHECK(next("60% ready to buy") == "60.0|ready to buy");
  CHECK(next("60%") == "60.0|");
  CHECK(next("５％放棄") == "5.00|放棄");
  CHECK(next("2.5 % leave") == "2.50|leave");
  CHECK(next("0% never") == "0.00|never");
  CHECK(next("ready to buy") == "-|ready to buy");
  CHECK(next("20 people ask") == "-|20 people ask");
  CHECK(next("2 out of 10%") == "-|2 out of 10%");
  CHECK(next("") == "-|");
  CHECK(next("120% x") == "[120%] `120%` is no share of the customers; a share lies between 0% and 100%");
  CHECK(next("-5%") == "[-5%] `-5%` is no share of the customers; a share lies between 0% and 100%");
  CHECK(next("12,5% x") ==
        "[12,5] a share is written with a point and without commas, found `12,5`; write `12.5`, then `%`");
}

TEST_CASE("servqual: expected and perceived, each from 1 to 7") {
  const auto gap = [](std::string_view text) { return std::get<lexicon::Gap>(parse_servqual(text)); };
  CHECK(gap("6 -> 4.5").expected == 6);
  CHECK(gap("6 -> 4.5").perceived == 4.5);
  CHECK(gap("６→４").perceived == 4);
  CHECK(gap("6->4").perceived == 4);
  CHECK(fault("8 -> 4", parse_servqual("8 -> 4")).starts_with("[8] `8` lies outside 1 to 7"));
  CHECK(fault("6 -> 0.5", parse_servqual("6 -> 0.5")).starts_with("[0.5] `0.5` lies outside 1 to 7"));
  CHECK(fault("6", parse_servqual("6")).starts_with("[6] expected two scores with an arrow between them"));
  CHECK(is_fault(fault("6 - 4", parse_servqual("6 - 4"))));
  CHECK(is_fault(fault("6 -> 4 good", parse_servqual("6 -> 4 good"))));
}

TEST_CASE("links that may be followed") {
  for (const char* good :
       {"https://example.com/a?b=c#d", "HTTP://example.com", "mailto:cx@example.com", "report.pdf",
        "../a/b.html", "#unpack", "a/b:c", "研究/訪談.pdf", "?x=1", "%E7%A0%94.pdf", "研究：訪談.pdf",
        "https：筆記.md", "a/https：//x", "第１頁.html"}) {
    CAPTURE(good);
    const std::string shown = link(good);
    CHECK((shown == good) == (std::string_view(good) != "?x=1"));
  }
}

TEST_CASE("links that must not be followed, in all spellings") {
  CHECK(link("javascript:alert(1)") ==
        "[javascript:] a link can't begin with `javascript:`; a link is `https://…`, `http://…`, `mailto:…`, "
        "a relative path or "
        "`#…`");
  for (const char* bad : {"JaVaScRiPt:alert(1)",
                          "java\tscript:alert(1)",
                          " javascript:alert(1)",
                          "\x01javascript:x",
                          "data:text/html,x",
                          "file:///etc/passwd",
                          "vbscript:x",
                          "//evil.example",
                          "/etc/passwd",
                          "\\\\host\\share",
                          "http:example.com",
                          "https://",
                          "https:///x",
                          "http:",
                          "mailto:",
                          "",
                          "a b",
                          "ftp://example.com",
                          "https://exa mple.com",
                          "C:\\x",
                          "a\u202Eb",
                          "javascript&colon:alert(1)",
                          "#"}) {
    CAPTURE(bad);
    CHECK(is_fault(link(bad)));
  }
  CHECK(link("//example.com/x") == "[//] a link names its protocol; write `https://example.com/x`");
  CHECK(
      link("https：//example.com/頁（１）") ==
      "[https：//] a protocol is written without full-width characters, found `https：//`; write `https://`");
  CHECK(link("ｈｔｔｐ：／／example.com") ==
        "[ｈｔｔｐ：／／] a protocol is written without full-width characters, found `ｈｔｔｐ：／／`; write "
        "`http://`");
  CHECK(is_fault(link("https:／／example.com")));
  CHECK(is_fault(link("MAILTO：cx@example.com")));
  CHECK(link("a b.pdf") == "[ ] a space can't be in a link; write `%20` for a space");
  CHECK(link("https://example.com # shop") ==
        "[# shop] a link is followed by a comment; a comment stands on a line of its own; behind a text `#` "
        "is part of it");
}

TEST_CASE("colors come out as #RRGGBB in capitals") {
  CHECK(color("#0072b2") == "#0072B2");
  CHECK(color("#fa0") == "#FFAA00");
  CHECK(color("0072B2") == "[0072B2] `0072B2` is no color; write `#0072B2`");
  CHECK(color("blue") ==
        "[blue] `blue` is no color; write `#` and three or six hexadecimal digits, like `#0072B2`");
  CHECK(is_fault(color("#12345")));
  CHECK(is_fault(color("#1234567")));
  CHECK(is_fault(color("#ggg")));
  CHECK(is_fault(color("")));
}

TEST_CASE("paths lead from the folder of the file") {
  for (const char* good : {"a.journey", "../library/people.journey", "a/b/c", "./x", "共享/人物.journey",
                           "a b.png", "a~b", "100%.csv"}) {
    CAPTURE(good);
    CHECK(path(good) == good);
  }
  for (const char* bad :
       {"/etc/passwd", "~/x", "~root/x", "C:\\x", "C:/x", "c:x", "https://example.com/a", "file:x", "a\\b",
        "a%2eb", "%2E%2E/x", "a\x01", "", "a//b", "a/", "a\u202Eb", "a:b"}) {
    CAPTURE(bad);
    CHECK(is_fault(path(bad)));
  }
  CHECK(path("library\\people.journey") == "[\\] `\\` can't be in a path; write `/`");
  CHECK(path("a/%2e%2e/b").starts_with("[%2e] `%2e` can't be in a path"));
  CHECK(is_fault(path(std::string(2000, 'a'))));
}

TEST_CASE("languages are tags, in their usual letters") {
  CHECK(language("ZH-hant-tw") == "zh-Hant-TW");
  CHECK(language("en") == "en");
  CHECK(language("zh_TW") == "[zh_TW] `zh_TW` is no language tag; write `zh-TW`");
  CHECK(language("繁體中文") == "[繁體中文] `繁體中文` is no language tag; write `zh-Hant`");
  CHECK(is_fault(language("English, mostly")));
  CHECK(is_fault(language("")));
}

TEST_CASE("phases are names in order") {
  const auto phases = [](std::string_view text) {
    const auto parsed = parse_phases(text);
    const auto* const list = std::get_if<std::vector<Phase>>(&parsed);
    if (list == nullptr) return fault(text, parsed);
    std::string shown;
    for (const Phase& phase : *list) shown += phase.name + (phase.optional ? "? " : " ");
    return shown;
  };
  CHECK(phases("explore, consider, return?") == "explore consider return? ");
  CHECK(phases("點餐、等候，享用？") == "點餐 等候 享用? ");
  CHECK(phases("one") == "one ");
  CHECK(phases("try, , buy").find("a phase is missing beside a comma") != std::string::npos);
  CHECK(phases("try, buy,").find("a phase is missing beside a comma") != std::string::npos);
  CHECK(phases("brand awareness, use") ==
        "[brand awareness] a phase is one word, found `brand awareness`; write `brand-awareness`");
  CHECK(phases("try, 2nd").starts_with("[2nd] `2nd` is no name for a phase"));
  CHECK(phases("try, buy, try") ==
        "[try] the phase `try` stands twice in the model; several stages in a row may share a phase, so once "
        "is enough");
  CHECK(is_fault(phases("?")));
  CHECK(is_fault(phases("")));
}

TEST_CASE("enumerated words list what is known in the script of the map") {
  using lexicon::Enumeration;
  using lexicon::Language;
  CHECK(std::get<std::uint8_t>(parse_enumeration(Enumeration::severity, "HIGH", Language::english)) == 2);
  CHECK(std::get<std::uint8_t>(parse_enumeration(Enumeration::kano, "魅力", Language::hans)) == 2);
  const auto wrong = [](std::string_view text, Language language) {
    return fault(text, parse_enumeration(Enumeration::severity, text, language));
  };
  CHECK(wrong("hgih", Language::english) ==
        "[hgih] `hgih` is none of the words that are known here; did you mean `high`? it is one of `low`, "
        "`medium`, `high` or "
        "`critical`");
  CHECK(wrong("很高", Language::hant) ==
        "[很高] `很高` is none of the words that are known here; write `低`, `中`, `高` or `嚴重`");
  CHECK(
      wrong("緻命", Language::hant) ==
      "[緻命] `緻命` is none of the words that are known here; did you mean `致命`? it is one of `低`, `中`, "
      "`高` or `嚴重`");
  CHECK(wrong("high # really", Language::english) ==
        "[# really] `high` is followed by a comment; a comment stands on a line of its own; behind a text "
        "`#` is part of it");
}

TEST_CASE("a comment behind a text begins with a sign after white space") {
  CHECK(trailing_comment("web # main") == 4);
  CHECK(trailing_comment("網站　＃主要") == 9);
  CHECK(trailing_comment("a#b") == std::string_view::npos);
  CHECK(trailing_comment("#x") == std::string_view::npos);
}
