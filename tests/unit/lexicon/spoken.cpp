// Every phrase of the program, read off the sources: each language says it as it writes.
#include "support/spoken.hpp"

#include "support/source_dir.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace fs = std::filesystem;
using namespace journey;
using lexicon::Language;

namespace {

using Cells = std::vector<std::string>;

/// A string literal at `at`, which moves behind it; its pieces are joined.
std::optional<std::string> take_literal(std::string_view code, std::size_t& at) {
  std::optional<std::string> text;
  for (;;) {
    at = std::min(code.find_first_not_of(" \n", at), code.size());
    if (at == code.size() || code[at] != '"') return text;
    if (!text) text.emplace();
    for (++at; at < code.size() && code[at] != '"'; ++at) {
      if (code[at] == '\\') ++at;
      *text += code[at];
    }
    ++at;
  }
}

/// The words of the phrase whose brace opened before `at`; none where it is something else.
Cells take_phrase(std::string_view code, std::size_t at) {
  Cells cells;
  for (;;) {
    const auto cell = take_literal(code, at);
    if (!cell || at == code.size()) return {};
    cells.push_back(*cell);
    if (code[at] == '}') return cells;
    if (code[at++] != ',') return {};
  }
}

/// All phrases of a file: `Phrase name{"…", "…", "…", "…"}`, with or without the name.
std::vector<Cells> phrases_in(std::string_view code) {
  constexpr std::string_view word = "Phrase";
  std::vector<Cells> all;
  for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at)) {
    at += word.size();
    const std::size_t brace = code.find_first_not_of(" abcdefghijklmnopqrstuvwxyz_0123456789", at);
    if (brace == std::string_view::npos || code[brace] != '{') continue;
    if (Cells cells = take_phrase(code, brace + 1); cells.size() == lexicon::language_count)
      all.push_back(std::move(cells));
  }
  return all;
}

/// A cell with code and names in its holes: which they get, only the sentence itself can tell.
std::string without_holes(std::string_view cell) {
  std::string plain;
  bool inside = false;
  for (const char c : cell) {
    if (c == '{') inside = true;
    if (!inside) plain += c;
    if (c == '}') inside = false;
    if (c == '}') plain += "\u2026";
  }
  return plain;
}

}  // namespace

TEST_CASE("spoken: sentences are looked at as a reader would") {
  using test::fault_of;
  CHECK(fault_of("`stage` 底下不能有 `pain`", Language::hant) == "");
  CHECK(fault_of("`stage`底下", Language::hant) == "lacks a space at the end of: `stage`底");
  CHECK(fault_of("write `stage`", Language::hant) == "says write");
  CHECK(fault_of("檔案編碼是 UTF-8； 改", Language::hant).starts_with("has a space beside"));
  CHECK(fault_of("写成 `x`", Language::hant).starts_with("has a letter of the other script"));
  CHECK(fault_of("寫成 `x`", Language::hans).starts_with("has a letter of the other script"));
  CHECK(fault_of("もしかして `x`？ 消してください", Language::japanese) == "");
  CHECK(test::has_full_stop("完成。"));
  CHECK_FALSE(test::has_full_stop("完成"));
  CHECK(fault_of("write `stage`.", Language::english) == "");
}

TEST_CASE("spoken: every phrase is written as its language is") {
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(test::source_dir()) / "src")) {
    const std::string path = entry.path().generic_string();
    if (!path.ends_with(".hpp") && !path.ends_with(".cpp")) continue;
    // What people type stands in help as it is; tests/unit/spoken.cpp knows those words.
    if (path.ends_with("phrases_help.hpp")) continue;
    // Marks of roff and Markdown stand in these.
    if (path.ends_with("phrases_papers.hpp")) continue;
    std::ifstream in(entry.path());
    const std::string code{std::istreambuf_iterator<char>(in), {}};
    for (const Cells& cells : phrases_in(code)) {
      ++count;
      for (const Language language : lexicon::all_languages) {
        const std::string& cell = cells[static_cast<std::size_t>(language)];
        CAPTURE(path);
        CAPTURE(cell);
        CHECK(test::fault_of(without_holes(cell), language) == "");
        CHECK(test::has_full_stop(cell) == test::has_full_stop(cells.front()));
      }
    }
  }
  CHECK(count > 250);
}
