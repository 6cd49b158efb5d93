// The manual of the checks, which lies in the repository, is what the catalogue makes of it today.
#include "cli/commands/rules_documentation.hpp"

#include "cli/options/speech.hpp"
#include "cli/run/catalogue.hpp"
#include "support/source_dir.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace journey;

namespace {

std::string read(const char* path) {
  std::ifstream stream(std::filesystem::path(journey::test::source_dir()) / path, std::ios::binary);
  REQUIRE_MESSAGE(stream.good(), path);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("papers: docs/rules.md is what `journey rules --format markdown` prints") {
  const bool is_new = read("docs/rules.md") == cli::rules_as_markdown(cli::catalogue());
  CHECK_MESSAGE(is_new, "journey rules --format markdown > docs/rules.md");
}
TEST_CASE("papers: journey-rules(7) is what `journey rules --format man` prints") {
  const bool is_new = read("man/journey-rules.7") == cli::rules_as_manual(cli::catalogue());
  CHECK_MESSAGE(is_new, "journey rules --format man > man/journey-rules.7");
}
TEST_CASE("papers: journey-rules(7) of a language is what `journey rules --format man` prints in it") {
  using lexicon::Language;
  for (const auto& [language, path] : {std::pair{Language::hant, "man/zh_TW/journey-rules.7"},
                                       std::pair{Language::hans, "man/zh_CN/journey-rules.7"},
                                       std::pair{Language::japanese, "man/ja/journey-rules.7"}}) {
    cli::speak(language);
    const std::string page = cli::rules_as_manual(cli::catalogue());
    cli::speak(Language::english);
    CHECK_MESSAGE(read(path) == page, "./dev docs makes it anew: ", path);
  }
}
TEST_CASE("papers: sentences stand a line each in journey-rules(7), full-width ones too") {
  diagnostic::RuleInfo rule{.name = "a-rule",
                            .summary = lexicon::Message::verbatim("まとめ"),
                            .why = lexicon::Message::verbatim("一つ。「二つ。」と言う。.three. Four"),
                            .category = "form",
                            .level = diagnostic::Severity::note,
                            .bad = {},
                            .good = {}};
  cli::speak(lexicon::Language::japanese);
  const std::string page = cli::rules_as_manual({rule});
  cli::speak(lexicon::Language::english);
  CHECK(page.find(".Ss a-rule（注意）\nまとめ。\n.Pp\n一つ。\n「二つ。」と言う。\n\\&.three.\nFour\n") !=
        std::string::npos);
  CHECK(cli::rules_as_manual({rule}).find(".Ss a-rule (note)\nまとめ.\n") != std::string::npos);
}
TEST_CASE("papers: both have every rule, and nothing that a program would obey") {
  const auto rules = cli::catalogue();
  const std::string page = cli::rules_as_markdown(rules);
  const std::string manual = cli::rules_as_manual(rules);
  for (const diagnostic::RuleInfo& rule : rules) {
    CHECK(page.find("\n### " + std::string(rule.name) + "\n") != std::string::npos);
    CHECK(manual.find("\n.Ss " + std::string(rule.name) + " (") != std::string::npos);
  }
  CHECK(manual.find("\n'") == std::string::npos);
  for (const std::string* paper : {&page, &manual}) {
    const bool clean = std::all_of(paper->begin(), paper->end(), [](char c) {
      return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t';
    });
    CHECK(clean);
  }
}
TEST_CASE("papers: mistakes are told in the language of the process, under names that stay") {
  cli::speak(lexicon::Language::hant);
  const std::string page = cli::rules_as_markdown(cli::catalogue());
  const std::string manual = cli::rules_as_manual(cli::catalogue());
  cli::speak(lexicon::Language::english);
  for (const std::string* paper : {&page, &manual}) {
    CHECK(paper->find("這一行不是敘述、不是註解，也不是空行") != std::string::npos);
    CHECK(paper->find("a line is neither a statement") == std::string::npos);
    CHECK(paper->find("This is ") == std::string::npos);
    CHECK(paper->find("這樣寫會被指出：") != std::string::npos);
    CHECK(paper->find("missing-colon") != std::string::npos);
  }
}
