// The papers and the examples show the whole language, and show it as it is.
#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "support/source_dir.hpp"
#include "syntax/format.hpp"
#include "syntax/parse.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
namespace fs = std::filesystem;

namespace {

fs::path repository() { return journey::test::source_dir(); }

std::string read(const fs::path& path) {
  std::ifstream stream(repository() / path, std::ios::binary);
  REQUIRE_MESSAGE(stream.good(), path.string());
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// Every word that may be written as a keyword or as a value of an enumeration.
std::vector<std::string_view> all_words() {
  std::vector<std::string_view> words;
  for (std::size_t k = 0; k < static_cast<std::size_t>(lexicon::Keyword::custom_lane); ++k) {
    for (std::size_t s = 0; s < lexicon::language_count; ++s) {
      const auto more =
          lexicon::words_of(static_cast<lexicon::Keyword>(k), static_cast<lexicon::Language>(s));
      words.insert(words.end(), more.begin(), more.end());
    }
  }
  for (std::size_t e = 1; e <= static_cast<std::size_t>(lexicon::Enumeration::confidence); ++e) {
    const auto more = lexicon::words_of(static_cast<lexicon::Enumeration>(e));
    CHECK(!more.empty());
    words.insert(words.end(), more.begin(), more.end());
  }
  return words;
}

/// The keywords of all examples.
std::set<lexicon::Keyword> keywords_of_examples() {
  std::set<lexicon::Keyword> used;
  for (const auto& entry : fs::recursive_directory_iterator(repository() / "examples")) {
    if (entry.path().extension() != ".journey") continue;
    const text::Source source(entry.path().string(), read(entry.path()));
    diagnostic::Diagnostics diagnostics;
    syntax::Document document = syntax::parse(source, 0, diagnostics);
    syntax::resolve(document, syntax::lanes_of(document), diagnostics);
    for (const auto& statement : document.statements) used.insert(statement.keyword);
  }
  return used;
}

}  // namespace

TEST_CASE("papers: the language reference holds every word of the language") {
  const std::string page = read("grammar/README.md");
  for (const std::string_view word : all_words()) {
    CHECK_MESSAGE(page.find("`" + std::string(word) + "`") != std::string::npos, word);
  }
}

TEST_CASE("papers: journey(5) holds every word of the language") {
  const std::string page = read("man/journey.5");
  for (const std::string_view word : all_words()) {
    CHECK_MESSAGE(page.find(word) != std::string::npos, word);
  }
}

TEST_CASE("papers: the README shows the first examples as they are, fifteen lines each at most") {
  const std::string page = read("README.md");
  for (const char* name :
       {"first.journey", "first.zh-Hant.journey", "first.zh-Hans.journey", "first.ja.journey"}) {
    const std::string example = read(fs::path("examples") / name);
    CAPTURE(name);
    CHECK(std::count(example.begin(), example.end(), '\n') <= 15);
    CHECK(page.find("```journey\n" + example + "```\n") != std::string::npos);
  }
}

TEST_CASE("papers: every map that they show is in canonical form") {
  constexpr std::string_view fence = "\n```journey\n";
  std::size_t count = 0;
  for (const char* name :
       {"README.md", "README.zh-Hant.md", "README.zh-Hans.md", "README.ja.md", "grammar/README.md"}) {
    const std::string page = read(name);
    for (std::size_t at = page.find(fence); at != std::string::npos; at = page.find(fence, at)) {
      at += fence.size();
      const std::string map = page.substr(at, page.find("```", at) - at);
      const text::Source source(name, map);
      diagnostic::Diagnostics diagnostics;
      CHECK_MESSAGE(syntax::format(source, 0, std::nullopt, diagnostics).text == map, map);
      ++count;
    }
  }
  CHECK(count >= 20);
}

TEST_CASE("examples: together they use every keyword") {
  const auto used = keywords_of_examples();
  for (std::size_t k = 0; k < static_cast<std::size_t>(lexicon::Keyword::custom_lane); ++k) {
    const auto keyword = static_cast<lexicon::Keyword>(k);
    CHECK_MESSAGE(used.count(keyword) == 1, lexicon::word(keyword, lexicon::Language::english));
  }
  CHECK(used.count(lexicon::Keyword::custom_lane) == 1);
  CHECK(used.count(lexicon::Keyword::unknown) == 0);
}
