#include "lexicon/language.hpp"

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

/// How much of a tag a range says, or 0 where it does not mean it: the language counts least, a script more
/// than a region, which only suggests one.
int weight_of(std::string_view range, const std::vector<std::string_view>& tag) {
  const std::vector<std::string_view> parts = split(range);
  if (!same_word(parts.front(), tag.front())) return 0;
  if (parts.size() == 1) return 1;
  const bool is_said = std::any_of(tag.begin() + 1, tag.end(),
                                   [&](std::string_view part) { return same_word(part, parts.back()); });
  constexpr std::size_t letters_of_script = 4;
  return !is_said ? 0 : parts.back().size() == letters_of_script ? 3 : 2;
}

constexpr std::array rows{
#define LANGUAGE(id, ...) Traits{__VA_ARGS__},
#define SETTING(...) Traits{__VA_ARGS__},
#include "lexicon/languages.def"
#undef SETTING
#undef LANGUAGE
};

constexpr std::array ranges_of_rows{
#define LANGUAGE(id, ...) Traits{__VA_ARGS__}.ranges,
#define SETTING(...) Traits{__VA_ARGS__}.ranges,
#include "lexicon/languages.def"
#undef SETTING
#undef LANGUAGE
};
constexpr auto tag_ranges = split_cells<count_words(ranges_of_rows)>(ranges_of_rows);

constexpr bool complete(const Traits& row) {
  for (const std::string_view text : {row.tag,
                                      row.ranges,
                                      row.marks.colon,
                                      row.marks.comma,
                                      row.marks.list_comma,
                                      row.marks.semicolon,
                                      row.marks.aside_open,
                                      row.marks.aside_close,
                                      row.quotes.open,
                                      row.quotes.close,
                                      row.quotes.inner_open,
                                      row.quotes.inner_close,
                                      row.numbers.decimal,
                                      row.numbers.group,
                                      row.numbers.percent,
                                      row.dates.day,
                                      row.dates.month,
                                      row.dates.quarter,
                                      row.dates.year,
                                      row.fonts}) {
    if (text.empty()) return false;
  }
  return row.line_height > 1;
}
static_assert(
    [] {
      for (const Traits& row : rows) {
        if (!complete(row)) return false;
      }
      return true;
    }(),
    "a language lacks a trait");
static_assert(
    [] {
      for (std::size_t row = 0; row < language_count; ++row) {
        if (rows[row].called.empty() || rows[row].name.empty() || rows[row].title.empty()) return false;
      }
      return true;
    }(),
    "a language that we speak lacks words for itself");

/// The row whose range says most about a tag.
std::optional<std::size_t> row_of_tag(std::string_view tag) {
  const std::vector<std::string_view> parts = split(tag);
  std::optional<std::size_t> best;
  int most = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const std::string_view range : tag_ranges.of(row)) {
      const int weight = weight_of(range, parts);
      if (weight <= most) continue;
      most = weight;
      best = row;
    }
  }
  return best;
}

}  // namespace

const Traits& traits(Language language) { return rows[static_cast<std::size_t>(language)]; }

std::string_view statement_colon(Language language, bool has_text) {
  const std::string_view colon = traits(language).marks.colon;
  return colon.ends_with(' ') && !has_text ? colon.substr(0, colon.size() - 1) : colon;
}

const Traits& traits_of_tag(std::string_view tag) {
  return rows[row_of_tag(tag).value_or(static_cast<std::size_t>(Language::english))];
}

std::optional<Language> spoken(std::string_view tag) {
  const auto row = row_of_tag(tag);
  return row && *row < language_count ? std::optional(static_cast<Language>(*row)) : std::nullopt;
}

std::string_view tag_called(std::string_view name) {
  for (const Traits& row : rows) {
    std::string_view rest = row.called;
    while (!rest.empty()) {
      const std::size_t comma = std::min(rest.find(", "), rest.size());
      if (rest.substr(0, comma) == name) return row.tag;
      rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
  }
  return {};
}

std::string list_of_tags(std::string_view quote, std::string_view last) {
  std::string list;
  for (std::size_t at = 0; at < language_count; ++at) {
    if (at > 0) list += at + 1 == language_count ? last : ", ";
    list.append(quote).append(rows[at].tag).append(quote);
  }
  return list;
}

std::string canonical_language(std::string_view tag) {
  // Longer tags exist in no registry, and the work is bounded.
  constexpr std::size_t longest = 64;
  if (tag.empty() || tag.size() > longest) return {};
  return Subtags(tag).canonical();
}

}  // namespace journey::lexicon
