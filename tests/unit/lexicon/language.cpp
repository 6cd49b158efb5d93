#include "lexicon/language.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace journey::lexicon;

TEST_CASE("languages: each is found by its own tag, whatever its letters and whatever follows") {
  std::set<std::string> tags;
  for (const Language language : all_languages) {
    const std::string tag(tag_of(language));
    CAPTURE(tag);
    CHECK(canonical_language(tag) == tag);
    CHECK(tags.insert(tag).second);
    CHECK(spoken(tag) == language);
    CHECK(language_of_tag(tag) == language);
    CHECK(&traits_of_tag(tag) == &traits(language));
    CHECK(spoken(tag + "-x-team") == language);
  }
}

TEST_CASE("languages: a script that is said wins over what the region suggests") {
  CHECK(spoken("zh-Hans-TW") == Language::hans);
  CHECK(spoken("zh-Hant-CN") == Language::hant);
  CHECK(spoken("zh-hk") == Language::hant);
  CHECK(spoken("ZH") == Language::hans);
}

TEST_CASE(
    "languages: what has no words of ours is labelled in English, and set in its own way where we know it") {
  for (const char* tag : {"ko", "ko-KR", "de", "zha", "x-team", ""}) {
    CAPTURE(tag);
    CHECK(spoken(tag) == std::nullopt);
    CHECK(language_of_tag(tag) == Language::english);
  }
  CHECK(traits_of_tag("ko-KR").letters == Letters::hangul);
  CHECK(&traits_of_tag("de") == &traits(Language::english));
}

TEST_CASE("languages: a statement has the colon of its language, and a space only before a text") {
  CHECK(statement_colon(Language::english, true) == ": ");
  CHECK(statement_colon(Language::english, false) == ":");
  CHECK(statement_colon(Language::hant, true) == "：");
  CHECK(statement_colon(Language::hant, false) == "：");
  CHECK(statement_colon(Language::japanese, true) == "：");
}

TEST_CASE("languages: what people call them leads to their tags") {
  CHECK(tag_called("简体中文") == "zh-Hans");
  CHECK(tag_called("中文") == "zh-Hant");
  CHECK(tag_called("日本語") == "ja");
  CHECK(tag_called("klingon").empty());
  CHECK(tag_called("").empty());
  CHECK(list_of_tags().starts_with("en, zh-Hant, zh-Hans"));
  CHECK(list_of_tags("`", " or ").starts_with("`en`, `zh-Hant`"));
}
