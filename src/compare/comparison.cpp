#include "compare/comparison.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace journey::compare {

namespace {

using lexicon::Keyword;

// In the order of each enumeration.
constexpr std::array<std::string_view, 5> kinds{"added", "removed", "moved", "renamed", "changed"};
constexpr std::array<std::string_view, 26> elements{
    "map",         "journey", "persona", "stage",    "touchpoint", "line",   "emotion", "need",  "pain",
    "opportunity", "way",     "channel", "owner",    "metric",     "source", "lane",    "model", "view",
    "review",      "finding", "library", "settings", "image",      "data",   "import",  "allow"};
constexpr std::array<std::string_view, 3> levels{"info", "attention", "breaking"};
constexpr std::array<std::string_view, 16> quantities{
    "",     "name",   "title", "compiles", "leads-to", "label", "reach",  "drop-off",
    "mean", "lowest", "end",   "number",   "order",    "rule",  "reason", "content"};
constexpr std::array<std::string_view, 5> file_kinds{"map", "library", "settings", "data", "image"};
constexpr std::array<std::string_view, 5> statuses{"added", "removed", "changed", "renamed", "broken"};

template <typename Enumeration, std::size_t count>
std::string_view word_in(const std::array<std::string_view, count>& words, Enumeration value) {
  return words[static_cast<std::size_t>(value)];
}

template <typename Enumeration, std::size_t count>
std::optional<Enumeration> find_in(const std::array<std::string_view, count>& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return std::nullopt;
  return static_cast<Enumeration>(found - words.begin());
}

std::string_view english_of(Keyword keyword) { return lexicon::word(keyword, lexicon::Language::english); }

/// The keyword that is spelled so in English, whatever it stands in.
Keyword keyword_of(std::string_view word) {
  for (const Keyword keyword : lexicon::keywords_named(word)) {
    if (english_of(keyword) == word) return keyword;
  }
  return Keyword::unknown;
}

}  // namespace

std::string_view word(Kind kind) { return word_in(kinds, kind); }
std::string_view word(Element element) { return word_in(elements, element); }
std::string_view word(Level level) { return word_in(levels, level); }
std::string_view word(Quantity quantity) { return word_in(quantities, quantity); }
std::string_view word(FileKind kind) { return word_in(file_kinds, kind); }
std::string_view word(FileStatus status) { return word_in(statuses, status); }

std::optional<Kind> kind_of(std::string_view word) { return find_in<Kind>(kinds, word); }
std::optional<Element> element_of(std::string_view word) { return find_in<Element>(elements, word); }
std::optional<Level> level_of(std::string_view word) { return find_in<Level>(levels, word); }
std::optional<FileKind> file_kind_of(std::string_view word) { return find_in<FileKind>(file_kinds, word); }
std::optional<FileStatus> file_status_of(std::string_view word) {
  return find_in<FileStatus>(statuses, word);
}

std::string Property::english() const {
  std::string words;
  const auto add = [&](std::string_view piece) {
    if (!words.empty() && !piece.empty()) words += ' ';
    words += piece;
  };
  if (quantity != Quantity::none) add(word(quantity));
  if (of != Keyword::unknown) add(english_of(of));
  if (keyword != Keyword::unknown && keyword != Keyword::custom_lane) add(english_of(keyword));
  add(key);
  return words;
}

Property property_of(std::string_view english) {
  Property property;
  const auto take = [&] {
    const std::size_t end = std::min(english.find(' '), english.size());
    const std::string_view piece = english.substr(0, end);
    return std::pair{piece, english.substr(std::min(end + 1, english.size()))};
  };
  const auto [first, behind] = take();
  if (const Keyword keyword = keyword_of(first); keyword != Keyword::unknown) {
    property.keyword = keyword;
    english = behind;
    const auto [second, rest] = take();
    if (const Keyword detail = keyword_of(second); detail != Keyword::unknown) {
      property.of = keyword;
      property.keyword = detail;
      english = rest;
    }
    property.key = english;
  } else if (const auto quantity = find_in<Quantity>(quantities, first);
             quantity && !first.empty() && behind.empty()) {
    property.quantity = *quantity;
  } else {
    property.key = english;
  }
  return property;
}

void Summary::add(Level level) {
  ++(level == Level::breaking ? breaking : level == Level::attention ? attention : info);
}

Summary File::summary() const {
  Summary summary;
  for (const Change& change : changes) summary.add(change.level);
  return summary;
}

Summary Comparison::summary() const {
  Summary summary;
  for (const File& file : files) {
    for (const Change& change : file.changes) summary.add(change.level);
  }
  return summary;
}

}  // namespace journey::compare
