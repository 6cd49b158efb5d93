#include "emit/language_runs.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey::emit;

namespace {

/// "plain|ja:…|plain": the runs with their languages.
std::string shown(std::string_view text, std::string_view language, std::string_view nearby = {}) {
  std::string result, whole;
  for (const LanguageRun& run : language_runs(text, language, nearby)) {
    if (!result.empty()) result += '|';
    if (!run.language.empty()) result.append(run.language).append(":");
    result.append(run.text);
    whole.append(run.text);
  }
  CHECK(whole == text);
  return result;
}

}  // namespace

TEST_CASE("Han characters among Latin letters are Chinese") {
  CHECK(shown("Ask at the 服務台, please", "en") == "Ask at the |zh:服務台|, please");
  CHECK(shown("服務台", "en") == "zh:服務台");
  CHECK(shown("服務台", "fr", "zh-Hant") == "zh-Hant:服務台");
  CHECK(shown("服務台", "en", "en") == "zh:服務台");
  CHECK(shown("「好」，謝謝。", "en") == "zh:「好」，謝謝。");
}

TEST_CASE("Kana makes it Japanese, Hangul Korean") {
  CHECK(shown("They call it おもてなし here", "en") == "They call it |ja:おもてなし| here");
  CHECK(shown("お客様", "de") == "ja:お客様");
  CHECK(shown("정말? yes", "en") == "ko:정말|? yes");
  CHECK(shown("他說カワイイ", "zh-Hant") == "ja:他說カワイイ");
  CHECK(shown("한국", "zh-Hans") == "ko:한국");
}

TEST_CASE("what is at home bears no mark") {
  CHECK(shown("瀏覽 IKEA 網站", "zh-Hant") == "瀏覽 IKEA 網站");
  CHECK(shown("優の良品很好買", "zh-Hant") == "優の良品很好買");
  CHECK(shown("東京のお店", "ja") == "東京のお店");
  CHECK(shown("漢字", "ko") == "漢字");
  CHECK(shown("plain “words” — … ★ 🎉 é", "en") == "plain “words” — … ★ 🎉 é");
  CHECK(shown("", "en").empty());
  CHECK(shown("（only brackets）", "en") == "（only brackets）");
}

TEST_CASE("the fast look agrees with the close one") {
  for (const char* text :
       {"words", "服務台", "a 好 b", "カナ", "한국", "（）", "🎉", "“…”", "㍿", "ｶﾅ", "𠮷野家", "x好"})
    for (const char* language : {"en", "zh-Hant", "zh-Hans", "ja", "ko", "fr"}) {
      bool any = false;
      for (const LanguageRun& run : language_runs(text, language)) any = any || !run.language.empty();
      CAPTURE(text);
      CAPTURE(language);
      CHECK(has_other_language(text, language) == any);
    }
}

TEST_CASE("bytes that are no text end") {
  CHECK(language_runs("\xE6\xBC", "en").size() <= 1);
  CHECK_FALSE(has_other_language("\xE6", "en"));
}
