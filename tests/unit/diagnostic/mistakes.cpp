// What is known of each mistake, in the language of whoever asks.
#include "report.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using lexicon::Language;

namespace {

/// The mistake called so.
diagnostic::RuleInfo mistake(std::string_view name) {
  const auto all = diagnostic::mistakes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& rule) { return rule.name == name; });
  REQUIRE(found != all.end());
  return *found;
}

/// Whether a text is more than names and code.
bool is_east_asian(std::string_view text) {
  std::size_t letters = 0;  // bytes of them
  for (std::size_t at = 0; at < text.size();) {
    const text::Decoded next = text::decode(text, at);
    at += next.size;
    letters += text::is_han(next.code_point) || text::is_kana(next.code_point) ? next.size : 0;
  }
  return 3 * letters > text.size();
}

}  // namespace

TEST_CASE(
    "mistakes: each is told in every language, the essay in sentences, the summary without a full stop") {
  auto rules = diagnostic::mistakes();
  rules.push_back(diagnostic::unchecked_file());
  for (const diagnostic::RuleInfo& rule : rules) {
    CAPTURE(std::string(rule.name));
    CHECK(rule.why.english().ends_with("."));
    for (const Language language : {Language::hant, Language::hans, Language::japanese}) {
      const std::string summary = rule.summary.in(language), why = rule.why.in(language);
      CHECK_FALSE(summary.ends_with("。"));
      CHECK(why.ends_with("。"));
      CHECK(is_east_asian(summary));
      CHECK(is_east_asian(why));
    }
  }
}
TEST_CASE("mistakes: Traditional and Simplified Chinese are each in their own characters") {
  for (const diagnostic::RuleInfo& rule : diagnostic::mistakes()) {
    CAPTURE(std::string(rule.name));
    const auto has_any = [](const std::string& text, text::Han script) {
      for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        at += next.size;
        if (text::han(next.code_point) == script) return true;
      }
      return false;
    };
    for (const lexicon::Message& text : {rule.summary, rule.why}) {
      CHECK_FALSE(has_any(text.in(Language::hant), text::Han::simplified));
      CHECK_FALSE(has_any(text.in(Language::hans), text::Han::traditional));
    }
  }
}
TEST_CASE("mistakes: as they are said") {
  const diagnostic::RuleInfo rule = mistake("missing-colon");
  CHECK(rule.summary.english() == "a line is neither a statement, a comment nor blank");
  CHECK(rule.summary.in(Language::hant) == "這一行不是敘述、不是註解，也不是空行");
  CHECK(rule.summary.in(Language::hans) == "这一行不是语句、不是注释，也不是空行");
  CHECK(rule.summary.in(Language::japanese) == "文でもコメントでも空行でもない行がある");
}
TEST_CASE("mistakes: SARIF has them in the language of the run, and names that stay") {
  text::Sources sources;
  const auto id = sources.add("a.journey", "x\n");
  diagnostic::Diagnostics found;
  found.error("missing-colon", {id, 0, 1}, lexicon::Message::verbatim("m"));
  diagnostic::Run run("1", {mistake("missing-colon")}, {.language = Language::hant});
  run.add(found, sources);
  const auto rule =
      nlohmann::json::parse(diagnostic::print_sarif(run))["runs"][0]["tool"]["driver"]["rules"][0];
  CHECK(rule["id"] == "missing-colon");
  CHECK(rule["name"] == "MissingColon");
  CHECK(rule["shortDescription"]["text"] == "這一行不是敘述、不是註解，也不是空行。");
  CHECK(std::string(rule["fullDescription"]["text"]).starts_with("每項事實寫成一行："));
  CHECK(tests::has(std::string(rule["help"]["markdown"]), "\n## 錯誤範例\n"));
}
