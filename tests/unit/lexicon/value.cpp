#include "lexicon/value.hpp"

#include "lexicon/label.hpp"

#include <algorithm>
#include <array>

#include <doctest/doctest.h>

using namespace journey::lexicon;

namespace {
Date day(int year, int month, int number) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(number), Date::Precision::day};
}
using Unit = Period::Unit;
}  // namespace

TEST_CASE("a date is written as precise as it is") {
  CHECK(to_string(day(2026, 10, 1)) == "2026-10-01");
  CHECK(to_string(Date{2026, 10, 31, Date::Precision::month}) == "2026-10");
  CHECK(to_string(Date{2026, 12, 31, Date::Precision::quarter}) == "2026-Q4");
  CHECK(to_string(Date{2026, 3, 31, Date::Precision::quarter}) == "2026-Q1");
  CHECK(to_string(Date{2026, 12, 31, Date::Precision::year}) == "2026");
}

TEST_CASE("where a day is needed, the last one counts") {
  CHECK(last_day(Date{2024, 2, 29, Date::Precision::month}) == day(2024, 2, 29));
  CHECK(last_day(Date{2100, 2, 1, Date::Precision::month}) == day(2100, 2, 28));
  CHECK(last_day(Date{2026, 6, 30, Date::Precision::quarter}) == day(2026, 6, 30));
  CHECK(last_day(Date{2026, 1, 1, Date::Precision::year}) == day(2026, 12, 31));
}

TEST_CASE("a period after a date keeps the end of the month") {
  CHECK(period_after(day(2026, 1, 31), {1, Unit::month}) == day(2026, 2, 28));
  CHECK(period_after(day(2024, 1, 31), {1, Unit::month}) == day(2024, 2, 29));
  CHECK(period_after(day(2026, 10, 1), {3, Unit::month}) == day(2027, 1, 1));
  CHECK(period_after(day(2024, 2, 29), {1, Unit::year}) == day(2025, 2, 28));
  CHECK(period_after(day(2026, 11, 30), {1, Unit::quarter}) == day(2027, 2, 28));
  CHECK(period_after(day(2026, 12, 31), {1, Unit::day}) == day(2027, 1, 1));
  CHECK(period_after(day(2024, 2, 28), {1, Unit::day}) == day(2024, 2, 29));
  CHECK(period_after(day(2026, 12, 25), {2, Unit::week}) == day(2027, 1, 8));
  CHECK(period_after(day(1999, 12, 31), {366, Unit::day}) == day(2000, 12, 31));
  CHECK(period_after(Date{2026, 12, 31, Date::Precision::year}, {1, Unit::day}) == day(2027, 1, 1));
}

TEST_CASE("a period beyond the calendar ends with it") {
  CHECK(period_after(day(2026, 1, 1), {4'000'000'000U, Unit::year}) == day(2999, 12, 31));
  CHECK(period_after(day(2026, 1, 1), {4'000'000'000U, Unit::day}) == day(2999, 12, 31));
  CHECK(period_after(day(2998, 1, 1), {4, Unit::year}) == day(2999, 12, 31));
}

TEST_CASE("labels follow the language of a map") {
  CHECK(language_of_tag("zh-TW") == Language::hant);
  CHECK(language_of_tag("zh-HK") == Language::hant);
  CHECK(language_of_tag("zh-mo") == Language::hant);
  CHECK(language_of_tag("ZH-Hant") == Language::hant);
  CHECK(language_of_tag("zh") == Language::hans);
  CHECK(language_of_tag("zh-CN") == Language::hans);
  CHECK(language_of_tag("zh-SG") == Language::hans);
  CHECK(language_of_tag("zh-Hans-TW") == Language::hans);
  CHECK(language_of_tag("en-GB") == Language::english);
  CHECK(language_of_tag("de") == Language::english);
  CHECK(language_of_tag("") == Language::english);
}

TEST_CASE("a language tag gets its usual letters") {
  CHECK(canonical_language("zh-hant-tw") == "zh-Hant-TW");
  CHECK(canonical_language("EN-gb") == "en-GB");
  CHECK(canonical_language("zh-yue-HK") == "zh-yue-HK");
  CHECK(canonical_language("es-419") == "es-419");
  CHECK(canonical_language("de-CH-1996") == "de-CH-1996");
  CHECK(canonical_language("sl-ROZAJ") == "sl-rozaj");
  CHECK(canonical_language("en-u-CA-gregory") == "en-u-ca-gregory");
  CHECK(canonical_language("en-x-Team") == "en-x-team");
  CHECK(canonical_language("x-team") == "x-team");
}

TEST_CASE("what is no language tag gives nothing") {
  for (const char* tag : {"", "e", "english language", "zh_TW", "zh-", "-zh", "zh--TW", "en-u", "en-x",
                          "中文", "toolonglanguage", "en-TW-US", "1234", "en\n"}) {
    CAPTURE(tag);
    CHECK(canonical_language(tag).empty());
  }
}

TEST_CASE("labels are in the asked language") {
  CHECK(label(Label::legend, Language::english) == "Legend");
  CHECK(label(Label::legend, Language::hant) == "圖例");
  CHECK(label(Label::legend, Language::hans) == "图例");
  CHECK(label(Label::legend, Language::japanese) == "凡例");
}

TEST_CASE("labels quote in the marks of their language, and take the same arguments in each") {
  constexpr std::array labels{
#define LABEL(id, ...) Label::id,
#include "lexicon/labels.def"
#undef LABEL
  };
  const auto count = [](std::string_view text) { return std::count(text.begin(), text.end(), '{'); };
  for (const Label each : labels) {
    const std::string_view english = label(each, Language::english);
    for (const Language language : all_languages) {
      const std::string_view text = label(each, language);
      CAPTURE(text);
      CHECK(count(text) == count(english));
      for (const Language other : all_languages) {
        const std::string_view marks = traits(other).quotes.open;
        CHECK((marks == traits(language).quotes.open || text.find(marks) == std::string_view::npos));
      }
    }
  }
}
