// The papers and the examples show the whole language, and show it as it is.
#include "lexicon/enumeration.hpp"
#include "lexicon/keyword.hpp"
#include "lexicon/lane.hpp"
#include "support/source_dir.hpp"
#include "syntax/format.hpp"
#include "syntax/parse.hpp"

#include <algorithm>
#include <array>
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

TEST_CASE("papers: journey(5) names below each element what may stand there, in every language") {
  using lexicon::Keyword;
  using lexicon::Parent;
  struct Item {
    Parent parent;
    Keyword element;
  };
  constexpr std::array items{Item{Parent::journey, Keyword::journey},
                             Item{Parent::persona, Keyword::persona},
                             Item{Parent::stage, Keyword::stage},
                             Item{Parent::touchpoint, Keyword::touchpoint},
                             Item{Parent::need, Keyword::need},
                             Item{Parent::pain, Keyword::pain},
                             Item{Parent::opportunity, Keyword::opportunity},
                             Item{Parent::channel, Keyword::channel},
                             Item{Parent::owner, Keyword::owner},
                             Item{Parent::metric, Keyword::metric},
                             Item{Parent::source, Keyword::source},
                             Item{Parent::lane, Keyword::lane},
                             Item{Parent::view, Keyword::view}};
  const auto word = [](Keyword keyword) {
    return std::string(lexicon::word(keyword, lexicon::Language::english));
  };
  // Lines of experience are one letter there.
  const auto is_of_x = [](const lexicon::Entry& entry) {
    constexpr std::array others{Keyword::emotion,  Keyword::need,   Keyword::pain,  Keyword::opportunity,
                                Keyword::servqual, Keyword::metric, Keyword::source};
    const bool takes_x = entry.parent == Parent::stage || entry.parent == Parent::touchpoint;
    return takes_x && (lexicon::text_lane(entry.keyword) != nullptr ||
                       std::find(others.begin(), others.end(), entry.keyword) != others.end());
  };
  for (const char* path :
       {"man/journey.5", "man/zh_TW/journey.5", "man/zh_CN/journey.5", "man/ja/journey.5"}) {
    const std::string page = read(path);
    for (const Item& item : items) {
      const std::size_t begin = page.find("\n.It Ic " + word(item.element) + ' ');
      REQUIRE(begin != std::string::npos);
      const std::string below = page.substr(begin, page.find("\n.It", begin + 1) - begin) + '\n';
      for (const lexicon::Entry& entry : lexicon::entries_of(item.parent)) {
        const std::string line = "\n.Ic " + word(entry.keyword);
        const bool is_named = is_of_x(entry) || below.find(line + '\n') != std::string::npos ||
                              below.find(line + ' ') != std::string::npos;
        CHECK_MESSAGE(is_named, path << ": " << word(item.element) << " / " << word(entry.keyword));
      }
    }
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
