#include "support/spoken.hpp"

#include "text/ascii.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace journey::test {

namespace {

using lexicon::Language;

/// Names that are the same in every language.
constexpr std::array<std::string_view, 43> names{
    "A",      "B",        "Berry", "Parasuraman", "Zeithaml", "f",        "CR",  "CRLF",     "CSV",
    "Debian", "Graphviz", "HTML",  "JPEG",        "JSON",     "Kahneman", "LF",  "Markdown", "MiB",
    "PDF",    "PNG",      "SVG",   "Mermaid",     "SERVQUAL", "PlantUML", "PO",  "OpenCC",   "git",
    "fuzzy",  "Tab",      "TOML",  "URL",         "UTF",      "WCAG",     "XML", "big",      "draw",
    "endian", "entity",   "id",    "io",          "journey",  "little",   "px",
};

bool is_name(std::string_view word) { return std::find(names.begin(), names.end(), word) != names.end(); }

/// What closes what this character opens, and holds anything; empty where it opens nothing.
std::string_view closing(char32_t open) {
  switch (open) {
    case U'`':
      return "`";
    case U'<':
      return ">";
    case U'「':
      return "」";
    case U'“':
      return "”";
    default:
      return {};
  }
}

enum class Kind : std::uint8_t { none, latin, code, east, punctuation, space, other };

Kind kind_of(char32_t c) {
  constexpr std::u32string_view full_width = U"，；：「」『』？！（）、。“”";
  if (c == U' ') return Kind::space;
  if (full_width.find(c) != std::u32string_view::npos) return Kind::punctuation;
  if (text::is_han(c) || text::is_kana(c) || c == U'ー') return Kind::east;
  if (c < 0x80 && (text::is_ascii_letter(static_cast<char>(c)) || (c >= U'0' && c <= U'9') || c == U'<' ||
                   c == U'>' || c == U'%'))
    return Kind::latin;
  return Kind::other;
}

bool stick(Kind a, Kind b) {
  const auto is_word = [](Kind kind) { return kind == Kind::latin || kind == Kind::code; };
  return (a == Kind::east && is_word(b)) || (is_word(a) && b == Kind::east);
}

bool is_other_script(char32_t c, Language language) {
  const text::Han script = text::han(c);
  return (language == Language::hant && script == text::Han::simplified) ||
         (language == Language::hans && script == text::Han::traditional);
}

}  // namespace

bool has_full_stop(std::string_view said) { return said.ends_with("。") || said.ends_with('.'); }

std::string fault_of(std::string_view said, Language language) {
  if (!lexicon::traits(language).east_asian()) return {};
  std::string word;
  Kind before = Kind::none;
  char32_t last = 0;
  for (std::size_t at = 0; at < said.size();) {
    const auto [c, size, valid] = text::decode(said, at);
    Kind kind = kind_of(c);
    std::size_t end = at + size;
    if (const std::string_view mark = closing(c); !mark.empty()) {
      end = std::min(said.find(mark, end), said.size() - mark.size()) + mark.size();
      if (kind != Kind::punctuation) kind = Kind::code;
    }
    if (kind == Kind::latin && text::is_ascii_letter(static_cast<char>(c))) {
      word += static_cast<char>(c);
    } else if (!word.empty()) {
      if (!is_name(word)) return "says " + word;
      word.clear();
    }
    const std::string place(said.substr(0, end));
    if (stick(before, kind)) return "lacks a space at the end of: " + place;
    // A question mark that a sentence follows has a space behind it in Japanese.
    const bool asks = language == Language::japanese && last == U'？' && kind == Kind::space;
    if ((before == Kind::punctuation && kind == Kind::space && !asks) ||
        (before == Kind::space && kind == Kind::punctuation))
      return "has a space beside punctuation at the end of: " + place;
    if (before == Kind::space && kind == Kind::space) return "has two spaces at the end of: " + place;
    if (kind == Kind::east && is_other_script(c, language))
      return "has a letter of the other script: " + place;
    before = kind;
    last = c;
    at = end;
  }
  return word.empty() || is_name(word) ? std::string() : "says " + word;
}

}  // namespace journey::test
