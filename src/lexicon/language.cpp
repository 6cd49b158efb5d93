#include "lexicon/label.hpp"
#include "lexicon/words.hpp"

#include <algorithm>
#include <vector>

namespace journey::lexicon {

namespace {

using text::ascii_lower;
using text::is_ascii_alnum;
using text::is_ascii_digit;
using text::is_ascii_letter;

bool all_of(std::string_view part, bool (*test)(char32_t)) {
  return std::all_of(part.begin(), part.end(), test);
}

std::string upper(std::string_view part) {
  std::string result(part);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

std::vector<std::string_view> split(std::string_view tag) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t hyphen = tag.find('-');
    parts.push_back(tag.substr(0, hyphen));
    if (hyphen == std::string_view::npos) return parts;
    tag.remove_prefix(hyphen + 1);
  }
}

/// Walks the subtags of RFC 5646, section 2.1: language, extlangs, script, region, variants, extensions,
/// private use.
class Subtags {
 public:
  explicit Subtags(std::string_view tag) : parts_(split(tag)) {}

  [[nodiscard]] std::string canonical() {
    for (const std::string_view part : parts_) {
      if (part.empty() || part.size() > 8 || !all_of(part, is_ascii_alnum)) return {};
    }
    if (ascii_lower(parts_.front().front()) == 'x' && parts_.front().size() == 1)
      return private_use() ? result_ : "";
    if (parts_.front().size() < 2 || !all_of(parts_.front(), is_ascii_letter)) return {};
    take(ascii_lower(parts_.front()));
    if (result_.size() <= 3) {
      for (int extended = 0; extended < 3 && is(3, 3, is_ascii_letter); ++extended) take(ascii_lower(here()));
    }
    if (is(4, 4, is_ascii_letter)) {
      std::string script = ascii_lower(here());
      script.front() = static_cast<char>(script.front() - 'a' + 'A');
      take(script);
    }
    if (is(2, 2, is_ascii_letter) || is(3, 3, is_ascii_digit)) take(upper(here()));
    while (is(5, 8, is_ascii_alnum) || (is(4, 4, is_ascii_alnum) && is_ascii_digit(here().front())))
      take(ascii_lower(here()));
    while (at_ < parts_.size() && here().size() == 1 && ascii_lower(here().front()) != 'x') {
      take(ascii_lower(here()));
      if (!is(2, 8, is_ascii_alnum)) return {};
      while (is(2, 8, is_ascii_alnum)) take(ascii_lower(here()));
    }
    if (at_ < parts_.size() && !private_use()) return {};
    return result_;
  }

 private:
  [[nodiscard]] std::string_view here() const { return parts_[at_]; }
  [[nodiscard]] bool is(std::size_t least, std::size_t most, bool (*test)(char32_t)) const {
    return at_ < parts_.size() && here().size() >= least && here().size() <= most && all_of(here(), test);
  }
  void take(const std::string& part) {
    if (!result_.empty()) result_ += '-';
    result_ += part;
    ++at_;
  }
  bool private_use() {
    if (here().size() != 1 || ascii_lower(here().front()) != 'x' || at_ + 1 == parts_.size()) return false;
    while (at_ < parts_.size()) take(ascii_lower(here()));
    return true;
  }

  std::vector<std::string_view> parts_;
  std::size_t at_ = 0;
  std::string result_;
};

}  // namespace

Language language_of_tag(std::string_view tag) {
  const std::vector<std::string_view> parts = split(tag);
  if (!same_word(parts.front(), "zh")) return Language::english;
  // A script that is said wins over what the region suggests.
  for (const std::string_view part : parts) {
    if (same_word(part, "hant")) return Language::hant;
    if (same_word(part, "hans")) return Language::hans;
  }
  for (const std::string_view part : parts) {
    if (same_word(part, "tw") || same_word(part, "hk") || same_word(part, "mo")) return Language::hant;
  }
  return Language::hans;
}

std::string_view tag_of(Language language) {
  switch (language) {
    case Language::hant:
      return "zh-Hant";
    case Language::hans:
      return "zh-Hans";
    case Language::english:
      break;
  }
  return "en";
}

bool is_cjk(std::string_view language) {
  return language.starts_with("zh") || language.starts_with("ja") || language.starts_with("ko");
}

std::string canonical_language(std::string_view tag) {
  // Longer tags exist in no registry, and the work is bounded.
  constexpr std::size_t longest = 64;
  if (tag.empty() || tag.size() > longest) return {};
  return Subtags(tag).canonical();
}

}  // namespace journey::lexicon
