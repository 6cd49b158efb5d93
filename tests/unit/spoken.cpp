// What the program says in Chinese is Chinese: read off the phrases in the sources, wherever they stand.
#include "check/catalogue.hpp"
#include "lexicon/language.hpp"
#include "support/source_dir.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;
namespace fs = std::filesystem;

namespace {

/// A phrase as it is written in a source file: its words by language, escapes resolved.
struct Written {
  std::string file;
  std::vector<std::string> cells;
  [[nodiscard]] const std::string& in(lexicon::Language language) const {
    return cells[static_cast<std::size_t>(language)];
  }
};

/// The string literals up to the bracket that closes; those that no comma parts are one. Nothing where
/// something else stands among them: that is no phrase, or one that is not written out.
std::optional<std::vector<std::string>> cells_of(std::string_view code) {
  std::vector<std::string> cells(1);
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == '"') {
      for (++at; at < code.size() && code[at] != '"'; ++at) {
        if (code[at] == '\\') ++at;
        cells.back() += code[at];
      }
    } else if (c == ',') {
      cells.emplace_back();
    } else if (c == '}' || c == ')') {
      return cells;
    } else if (c == '/') {
      at = std::min(code.find('\n', at), code.size());
    } else if (c != ' ' && c != '\n') {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// Every `Phrase{…}`, `Phrase(…)` and `Phrase name{…}` of a file.
void collect(const fs::path& path, std::vector<Written>& phrases) {
  std::ifstream stream(path, std::ios::binary);
  const std::string code{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  constexpr std::string_view word = "Phrase";
  for (std::size_t at = code.find(word); at != std::string::npos; at = code.find(word, at)) {
    at += word.size();
    std::size_t open = at;
    const auto is_of_name = [&] {
      return open < code.size() && (text::is_ascii_alnum(code[open]) || code[open] == '_');
    };
    while (open < code.size() && code[open] == ' ') ++open;
    if (open > at) {
      while (is_of_name()) ++open;
    }
    if (open >= code.size() || (code[open] != '{' && code[open] != '(')) continue;
    auto cells = cells_of(std::string_view(code).substr(open + 1));
    if (cells && cells->size() == lexicon::language_count)
      phrases.push_back({path.filename().string(), std::move(*cells)});
  }
}

const std::vector<Written>& all_phrases() {
  static const std::vector<Written> phrases = [] {
    std::vector<Written> found;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(test::source_dir()) / "src")) {
      const std::string type = entry.path().extension().string();
      if (type == ".hpp" || type == ".cpp" || type == ".def" || type == ".inc") collect(entry.path(), found);
    }
    return found;
  }();
  return phrases;
}

/// Names that are the same in Chinese, and units. Rules, options and what stands in backticks need no row.
constexpr std::array names{
    // formats, standards and signs
    "CSV", "SVG", "HTML", "JSON", "TOML", "XML", "PNG", "JPEG", "PDF", "UTF-8", "URL", "Markdown", "Mermaid",
    "PlantUML", "Graphviz", "draw.io", "WCAG", "BCP", "A/B", "CR", "LF", "CRLF", "Tab", "tab", "px", "MiB",
    // files and programs
    ".journey", "journey", "Debian", "apt-get install", "PO", "OpenCC", "git",
    // words of XML
    "id", "entity",
    // what was published, and by whom
    "SERVQUAL", "Kahneman", "Parasuraman", "Zeithaml", "Berry", "Trojan source", "CVE-2021-42574"};

/// What is typed on the command line stands in its help without backticks.
constexpr std::array typed{"help",     "warnings", "all",       "each",    "light",   "dark",       "auto",
                           "print",    "a3",       "a4",        "map",     "stage",   "touchpoint", "persona",
                           "pain",     "json",     "markdown",  "man",     "classic", "hubspot",    "retail",
                           "employee", "maps/",    "out/",      "require", "fuzzy",   "po/ja.po",   "po/",
                           ".pot",     "breaking", "attention", "any",     "A..B",    "A...B",      "svg",
                           "curve",    "flow"};
constexpr std::string_view help_file = "phrases_help.hpp";
// Its phrases hold marks of roff and Markdown; the papers they make are looked at by themselves.
constexpr std::string_view papers_file = "phrases_papers.hpp";

/// A cell with `mark` for each piece of code in backticks, and without holes.
std::string without_code(std::string_view cell, std::string_view mark) {
  std::string out;
  for (std::size_t at = 0; at < cell.size(); ++at) {
    const char close = cell[at] == '`' ? '`' : cell[at] == '{' ? '}' : '\0';
    if (close == '\0') {
      out += cell[at];
      continue;
    }
    if (close == '`') out += mark;
    at = std::min(cell.find(close, at + 1), cell.size());
  }
  return out;
}

/// Blanks a word wherever it is none of a longer one.
void take_out(std::string& sentence, std::string_view word) {
  for (std::size_t at = sentence.find(word); at != std::string::npos; at = sentence.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !text::is_ascii_alnum(sentence[at - 1]);
    const bool ends = end == sentence.size() || !text::is_ascii_alnum(sentence[end]);
    if (begins && ends) sentence.replace(at, word.size(), word.size(), ' ');
  }
}

/// Blanks `-f` and `--format`.
void take_options_out(std::string& sentence) {
  for (std::size_t at = sentence.find('-'); at != std::string::npos; at = sentence.find('-', at + 1)) {
    if (at > 0 && text::is_ascii_alnum(sentence[at - 1])) continue;
    while (at < sentence.size() && (sentence[at] == '-' || text::is_ascii_letter(sentence[at])))
      sentence[at++] = ' ';
  }
}

/// The first Latin word of a Chinese cell that is no name; empty where there is none.
std::string stray_word(const Written& phrase, lexicon::Language language) {
  std::string sentence = without_code(phrase.in(language), " ");
  for (const check::Entry& rule : check::catalogue()) take_out(sentence, rule.name);
  take_options_out(sentence);
  for (const std::string_view name : names) take_out(sentence, name);
  if (phrase.file == help_file) {
    for (const std::string_view word : typed) take_out(sentence, word);
  }
  const auto is_letter = [](char c) { return text::is_ascii_letter(c); };
  const auto begin = std::find_if(sentence.begin(), sentence.end(), is_letter);
  return {begin, std::find_if_not(begin, sentence.end(), is_letter)};
}

/// Whether the character that ends before `at`, or begins there, is one of Chinese and no punctuation.
bool is_han_before(std::string_view text, std::size_t at) {
  return at >= 3 && text[at - 3] >= '\xe4' && text[at - 3] <= '\xe9';
}
bool is_han_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '\xe4' && text[at] <= '\xe9';
}

/// Where a character of Chinese touches a letter, a digit or code; empty where none does.
std::string touching(std::string_view cell) {
  const std::string sentence = without_code(cell, "`");
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (!text::is_ascii_alnum(sentence[at]) && sentence[at] != '`') continue;
    if (is_han_before(sentence, at) || is_han_at(sentence, at + 1)) return sentence;
  }
  return {};
}

/// An article with its word where it is the wrong one of two; empty where all are right. Words of one letter
/// and names in capitals are said by their letters, and not looked at.
std::string wrong_article(std::string_view english) {
  std::string before;
  for (std::size_t at = 0; at < english.size();) {
    std::size_t end = at;
    while (end < english.size() && text::is_ascii_letter(english[end])) ++end;
    const std::string word(english.substr(at, end - at));
    const bool is_spelt =
        word.size() < 2 || (word[0] < 'a' && word[1] < 'a') || word[0] == 'u' || word == "one";
    const bool has_vowel = std::string_view("aeioAEIO").find(word.substr(0, 1)) != std::string_view::npos;
    const bool begins_with_vowel = has_vowel || word == "hour";
    if (!is_spelt && before == (begins_with_vowel ? "a" : "an")) return before + " " + word;
    // Only a space keeps an article and its word together.
    before = end > at && end < english.size() && english[end] == ' ' ? word : "";
    at = end + 1;
  }
  return {};
}

constexpr std::array chinese{lexicon::Language::hant, lexicon::Language::hans};

}  // namespace

TEST_CASE("spoken: the phrases are found where they stand") {
  CHECK(all_phrases().size() > 200);
  const auto is_found = [](std::string_view english) {
    return std::any_of(all_phrases().begin(), all_phrases().end(), [&](const Written& phrase) {
      return phrase.in(lexicon::Language::english) == english;
    });
  };
  CHECK(is_found("no mistakes"));
  CHECK(is_found("a map has no owner"));
  CHECK(is_found("`journey fmt --keywords {0}` writes the keywords as the texts"));
}

TEST_CASE("spoken: no sentence in Chinese holds a word in Latin letters but for code and names") {
  for (const Written& phrase : all_phrases()) {
    if (phrase.file == papers_file) continue;
    for (const lexicon::Language language : chinese)
      CHECK_MESSAGE(stray_word(phrase, language) == "", phrase.file, ": ", phrase.in(language));
  }
}

TEST_CASE("spoken: articles in English are those of their words") {
  CHECK(wrong_article("the use of a opportunity") == "a opportunity");
  CHECK(wrong_article("it takes an line") == "an line");
  CHECK(wrong_article("a pain, an opportunity, a unit, an hour, an SVG, a `edge`, `a` or `b`") == "");
  for (const Written& phrase : all_phrases())
    CHECK_MESSAGE(wrong_article(phrase.in(lexicon::Language::english)) == "", phrase.file);
}

TEST_CASE("spoken: in Chinese a space stands between characters and code, words or digits") {
  for (const Written& phrase : all_phrases()) {
    if (phrase.file == papers_file) continue;
    for (const lexicon::Language language : chinese) CHECK(touching(phrase.in(language)) == "");
  }
}

TEST_CASE("spoken: what is told from a name is a word") {
  const auto of = [](std::string chinese_words) {
    return Written{"x.hpp", {"x", chinese_words, chinese_words, "x"}};
  };
  const auto stray = [&](std::string words) { return stray_word(of(std::move(words)), chinese[0]); };
  CHECK(stray("改成 the 名稱") == "the");
  CHECK(stray("`the` 是 {0|one|two}") == "");
  CHECK(stray("用 --format 或 -f 指定 SVG，見 flat-curve") == "");
  CHECK(stray("檔案是 SVGZ") == "SVGZ");
  CHECK(stray("主題 light") == "light");
  CHECK(touching("有3個") != "");
  CHECK(touching("有`a`，3 個") != "");
  CHECK(touching("有 `a`，3 個（SVG）") == "");
}

TEST_CASE("spoken: no two phrases of a namespace have one name, of which a program would have one") {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(test::source_dir()) / "src")) {
    if (entry.path().extension() != ".hpp") continue;
    std::ifstream stream(entry.path());
    std::string space;
    for (std::string line; std::getline(stream, line);) {
      constexpr std::string_view opens = "namespace ", begins = "inline constexpr Phrase ";
      if (line.starts_with(opens)) space = line.substr(opens.size());
      if (!line.starts_with(begins)) continue;
      const std::string name = line.substr(begins.size(), line.find_first_of("{(") - begins.size());
      const auto [known, is_new] = files.try_emplace(space + name, entry.path().string());
      CHECK_MESSAGE(is_new, name << " of " << known->second << " and " << entry.path().string());
    }
  }
  CHECK(files.size() > 100);
}
