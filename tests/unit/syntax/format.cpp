// Formatting changes how a map is written, and nothing that it says.
#include "syntax/format.hpp"

#include "support/compile.hpp"
#include "support/odd_map.hpp"
#include "support/record_text.hpp"
#include "support/source_dir.hpp"
#include "unit/syntax/findings.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using lexicon::Language;

namespace {

struct Outcome {
  std::string text;
  bool understood = false, sound = false;
};

Outcome formatted(const std::string& bytes, std::optional<Language> keywords = std::nullopt) {
  const text::Source source("map.journey", bytes);
  diagnostic::Diagnostics diagnostics;
  const syntax::Formatted result = syntax::format(source, 0, keywords, diagnostics);
  return {result.text.value_or(""), result.text.has_value(), result.is_sound};
}

/// What a map says; empty where it has mistakes.
std::string record(const std::string& map, const std::map<std::string, std::string>& beside = {}) {
  const support::Compilation compilation(map, beside);
  return compilation.built().map ? support::record_text(*compilation.built().map) : "";
}

std::string mistakes_of(const std::string& map) { return support::Compilation(map).report(); }

/// Every file below examples/, by its path from there.
std::map<std::string, std::string> examples() {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(test::source_dir()) / "examples";
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    files[fs::relative(entry.path(), folder).string()] = {std::istreambuf_iterator<char>(stream), {}};
  }
  return files;
}

}  // namespace

TEST_CASE("fmt: odd maps come into form, once and for all, and say what they said") {
  std::mt19937 random(20261101);  // NOLINT: the same maps on every run
  for (int round = 0; round < 300; ++round) {
    const std::string map = support::odd_map(random);
    CAPTURE(round);
    CAPTURE(map);
    const Outcome once = formatted(map);
    REQUIRE_MESSAGE(once.understood, mistakes_of(map));
    REQUIRE(once.sound);
    REQUIRE(formatted(once.text).text == once.text);
    const std::string before = record(map);
    REQUIRE_MESSAGE(!before.empty(), mistakes_of(map));
    REQUIRE(before == record(once.text));
    for (const Language language : lexicon::all_languages) {
      const Outcome translated = formatted(map, language);
      REQUIRE(translated.sound);
      REQUIRE(formatted(translated.text).text == translated.text);
      REQUIRE(formatted(translated.text, language).text == translated.text);
      REQUIRE_MESSAGE(before == record(translated.text), translated.text);
    }
  }
}

TEST_CASE("fmt: nothing but white space, marks and the letters of keywords changes in an odd map") {
  std::mt19937 random(7);  // NOLINT
  // What is left of a text when all that may change is taken out.
  const auto core = [](std::string text) {
    for (const std::string_view mark :
         {"\xEF\xBB\xBF", "：", "、", "，", "　", "｜", "|", ":", ",", " ", "\t", "\r", "\n"}) {
      for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.erase(at, mark.size());
    }
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    // The one value with a full-width digit in it.
    constexpr std::string_view wide = "-1..１";
    for (std::size_t at = 0; (at = text.find(wide, at)) != std::string::npos;)
      text.replace(at, wide.size(), "-1..1");
    return text;
  };
  for (int round = 0; round < 200; ++round) {
    const std::string map = support::odd_map(random);
    REQUIRE(core(map) == core(formatted(map).text));
  }
}

TEST_CASE("fmt: every example is in canonical form, and translated says what it said") {
  const auto files = examples();
  std::size_t count = 0, maps = 0;
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".journey")) continue;
    CAPTURE(path);
    CHECK((formatted(bytes).text == bytes));
    ++count;
    // Without `language`, labels follow the keywords, and so into the translation.
    const bool says_language =
        bytes.find("\n  language: ") != std::string::npos || bytes.find("\n  语言：") != std::string::npos ||
        bytes.find("\n  語言：") != std::string::npos || bytes.find("\n  言語：") != std::string::npos;
    for (const Language language : lexicon::all_languages) {
      const Outcome translated = formatted(bytes, language);
      CHECK(translated.sound);
      CHECK((formatted(translated.text).text == translated.text));
      if (!says_language || path.find('/') != std::string::npos) continue;
      const std::string before = record(bytes, files);
      CHECK(!before.empty());
      CHECK((before == record(translated.text, files)));
      ++maps;
    }
  }
  CHECK(count >= 16);
  CHECK(maps >= 21);
}

TEST_CASE("fmt: a file whose lines are not understood has no canonical form") {
  CHECK(!formatted("stage a: A\n    goal: G\n  action: B\n").understood);
  CHECK(!formatted("stage a: A\n\tgoal: G\n  action: B\n").understood);
  CHECK(!formatted("stage a: A\n  goal G\n").understood);
  CHECK(!formatted("stage a: A\x01\n").understood);
  CHECK(!formatted("stage a: \xFF\n").understood);
  CHECK(!formatted("\xFF\xFEj").understood);
}

TEST_CASE("fmt: mistakes that are not in the form of a line do not hinder") {
  CHECK(formatted("stage a:  A\n  gaol:  G\n").text == "stage a: A\n  gaol: G\n");
  CHECK(formatted("channel:  web\n").text == "channel: web\n");
  CHECK(formatted("# journey: allow x\nstage:  A\n").text == "# journey: allow x\nstage: A\n");
  CHECK(formatted("stage: A\n  goal: G\n  goal:  H\n").text == "stage: A\n  goal: G\n  goal: H\n");
}

TEST_CASE("fmt: lanes of an imported library are words like any other") {
  const std::string map = "import: lanes.journey\n\nstage: A\n  mood : high,low\n";
  CHECK(formatted(map).text == "import: lanes.journey\n\nstage: A\n  mood: high,low\n");
}

TEST_CASE("fmt: an empty file stays empty, comments alone stay") {
  CHECK(formatted("").text.empty());
  CHECK(formatted("\n\n  \n").text.empty());
  CHECK(formatted("\r\n# a\r\n\r\n\r\n   # b").text == "# a\n\n# b\n");
}

TEST_CASE("fmt: the language of the marks is that of the translation") {
  CHECK(formatted("stage: A\n  source: a,b\n", Language::hans).text == "阶段：A\n  数据来源：a、b\n");
  CHECK(formatted("stage: A\n  source: a,b\n", Language::japanese).text == "ステージ：A\n  情報源：a、b\n");
  CHECK(formatted("ステージ: A\n  情報源: a,b\n").text == "ステージ：A\n  情報源：a、b\n");
  CHECK(formatted("階段：A\n  資料來源：a、b\n", Language::english).text == "stage: A\n  source: a, b\n");
}

TEST_CASE("fmt: a print that says something else is noticed") {
  const auto same = [](const char* a, const char* b) {
    return syntax::says_the_same(test::Parsed(a).document, test::Parsed(b).document);
  };
  CHECK(same("stage: A\n  goal: G\n", "階段：A\n  目標：G\n"));
  CHECK(!same("stage: A\n  goal: G\n", "stage: A\n  goal: g\n"));
  CHECK(!same("stage: A\n  goal: G\n", "stage: A\n  thought: G\n"));
  CHECK(!same("stage: A\n  goal: G\n", "stage: A\n  goal: G\n  action: B\n"));
  CHECK(!same("stage: A\n  source: a, b\n", "stage: A\n  source: a\n"));
  CHECK(!same("stage: A\n# c\n", "stage: A\n"));
  CHECK(!same("stage: A\n  goal: |\n    a\n\n    b\n", "stage: A\n  goal: |\n    a\n    b\n"));
  CHECK(!same("stage: A\n  pain: P\n    severity: low\n", "stage: A\n  pain: P\n    severity: high\n"));
}

TEST_CASE("fmt: digits of values become half width, those of texts stay") {
  const std::string wide =
      "旅程：租車２０２６\n  檢視日期：２０２６-０１-０２\n  檢視週期：３個月\n  量表：－２..＋２\n"
      "階段：找車\n  接觸點 a：看１號車\n    情緒：＋１．５，開心５次\n    情緒：－１..＋１ 看第２天\n"
      "    下一步：６０％ 走２號門\n    行為：等１０分鐘\n    機會：加５輛\n      影響力：４\n"
      "指標 m：第１項\n  目標值：４０．５\n  紀錄 ２０２６-０１：３\n";
  const std::string narrow =
      "旅程：租車２０２６\n  檢視日期：2026-01-02\n  檢視週期：3個月\n  量表：-2..+2\n"
      "階段：找車\n  接觸點 a：看１號車\n    情緒：+1.5，開心５次\n    情緒：-1..+1 看第２天\n"
      "    下一步：60% 走２號門\n    行為：等１０分鐘\n    機會：加５輛\n      影響力：4\n"
      "指標 m：第１項\n  目標值：40.5\n  紀錄 2026-01：3\n";
  const Outcome outcome = formatted(wide);
  CHECK(outcome.understood);
  CHECK(outcome.sound);
  CHECK(outcome.text == narrow);
  CHECK(formatted(outcome.text).text == narrow);
}
TEST_CASE("fmt: a value that is wrong stays as it is written") {
  const std::string wrong =
      "journey: J\n  reviewed: ２０２６/０１\nstage: S\n  touchpoint: T\n    emotion: １st\n";
  CHECK(formatted(wrong).text == wrong);
}
