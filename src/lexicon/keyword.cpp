#include "lexicon/keyword.hpp"

#include "lexicon/words.hpp"

#include <algorithm>
#include <bit>
#include <iterator>

namespace journey::lexicon {

namespace {

constexpr auto keyword_cells = in_one_row(std::array{
#define KEYWORD(id, ...) Cells{__VA_ARGS__},
#include "lexicon/keywords.def"
#undef KEYWORD
});
static_assert(all_filled(keyword_cells), "a keyword lacks a word in a language");

static_assert(language_count <= 32, "the languages of a word are the bits of a number");
constexpr std::size_t keyword_count = keyword_cells.size() / language_count;
constexpr std::size_t parent_count = static_cast<std::size_t>(Parent::none) + 1;
static_assert(keyword_count == static_cast<std::size_t>(Keyword::custom_lane));

constexpr auto keyword_words = split_cells<count_words(keyword_cells)>(keyword_cells);

// --- the schema ---

/// What lanes.def gives where no line of a blueprint is drawn above a lane.
enum class LineAbove : std::uint8_t {
  no_line,
  line_of_interaction,
  line_of_visibility,
  line_of_internal_interaction
};

struct CommonLane {
  Keyword keyword = Keyword::unknown;
  int common = 0;
  /// What is done behind a line of the blueprint is somebody's work, and may take time.
  Parent children = Parent::none;
};
/// The text lanes, the most common first.
constexpr auto common_lanes = [] {
  std::array rows{
#define TEXT_LANE(id, common, form, band, above, words, heading, one) \
  CommonLane{Keyword::id, common,                                     \
             LineAbove::above == LineAbove::no_line ? Parent::line : Parent::service_line},
#define PROPERTY_LANE(name, keyword, content, band, scope, heading, one)
#define OWN_LANES(band)
#include "lexicon/lanes.def"
#undef OWN_LANES
#undef PROPERTY_LANE
#undef TEXT_LANE
  };
  std::sort(rows.begin(), rows.end(),
            [](const CommonLane& a, const CommonLane& b) { return a.common < b.common; });
  return rows;
}();

/// Rows as they are written; one that names no keyword stands for all text lanes.
constexpr Entry written_rows[]{
#define ENTRY(parent, keyword, arity, argument, value, enumeration, children)          \
  Entry{Parent::parent, Keyword::keyword,         Arity::arity,    Argument::argument, \
        Value::value,   Enumeration::enumeration, Parent::children},
#define TEXT_LANES(parent) Entry{Parent::parent, Keyword::unknown, Arity::list, Argument::none, Value::text},
#define ALIAS(parent, keyword, word)
#include "lexicon/schema.def"
#undef ALIAS
#undef TEXT_LANES
#undef ENTRY
};
constexpr bool stands_for_lanes(const Entry& row) { return row.keyword == Keyword::unknown; }
constexpr auto places_of_lanes = static_cast<std::size_t>(
    std::count_if(std::begin(written_rows), std::end(written_rows), stands_for_lanes));

constexpr auto schema = [] {
  std::array<Entry, std::size(written_rows) + places_of_lanes*(common_lanes.size() - 1)> rows{};
  std::size_t next = 0;
  for (const Entry& written : written_rows) {
    if (!stands_for_lanes(written)) {
      rows[next++] = written;
      continue;
    }
    for (const CommonLane& lane : common_lanes) {
      rows[next] = written;
      rows[next].keyword = lane.keyword;
      rows[next++].children = lane.children;
    }
  }
  return rows;
}();

struct Alias {
  Parent parent;
  Keyword keyword;
  std::string_view word;
};
constexpr std::array aliases{
#define ENTRY(parent, keyword, arity, argument, value, enumeration, children)
#define TEXT_LANES(parent)
#define ALIAS(parent, keyword, word) Alias{Parent::parent, Keyword::keyword, word},
#include "lexicon/schema.def"
#undef ALIAS
#undef TEXT_LANES
#undef ENTRY
};

/// Rows of each parent: they stand together in the table.
struct Range {
  std::size_t begin = 0, end = 0;
};
constexpr auto ranges = [] {
  std::array<Range, parent_count> result{};
  for (std::size_t at = 0; at < schema.size(); ++at) {
    Range& range = result[static_cast<std::size_t>(schema[at].parent)];
    if (range.end == 0) range.begin = at;
    range.end = at + 1;
  }
  return result;
}();
static_assert(
    [] {
      std::size_t covered = 0;
      for (const Range& range : ranges) covered += range.end - range.begin;
      return covered == schema.size();
    }(),
    "the rows of a parent have to stand together");

/// Row of a keyword in a parent plus one; 0 where it may not stand there.
constexpr auto entry_rows = [] {
  std::array<std::array<std::uint16_t, keyword_count>, parent_count> result{};
  for (std::size_t at = 0; at < schema.size(); ++at) {
    result[static_cast<std::size_t>(schema[at].parent)][static_cast<std::size_t>(schema[at].keyword)] =
        static_cast<std::uint16_t>(at + 1);
  }
  return result;
}();

constexpr const Entry* row_of(Parent parent, Keyword keyword) {
  if (static_cast<std::size_t>(keyword) >= keyword_count) return nullptr;
  const std::uint16_t row = entry_rows[static_cast<std::size_t>(parent)][static_cast<std::size_t>(keyword)];
  return row == 0 ? nullptr : &schema[row - 1];
}

// --- words to keywords: open addressing, filled when the compiler is compiled ---

struct Meaning {
  std::string_view word;
  Keyword keyword = Keyword::unknown;
  std::uint32_t languages = 0;  ///< bit of each language whose cell holds the word; 0 for an alias
  Parent only = Parent::none;   ///< an alias counts below this parent only
};

constexpr auto meanings = [] {
  std::array<Meaning, keyword_words.words.size() + aliases.size()> result{};
  std::size_t next = 0;
  for (std::size_t cell = 0; cell < keyword_cells.size(); ++cell) {
    for (const std::string_view word : keyword_words.of(cell)) {
      result[next++] = {word, static_cast<Keyword>(cell / language_count), 1U << (cell % language_count),
                        Parent::none};
    }
  }
  for (const Alias& alias : aliases) result[next++] = {alias.word, alias.keyword, 0, alias.parent};
  return result;
}();
constexpr std::size_t slot_count = std::bit_ceil(meanings.size() * 2 + 1);

constexpr auto slots = [] {
  std::array<std::uint16_t, slot_count> result{};
  for (std::size_t at = 0; at < meanings.size(); ++at) {
    std::size_t slot = hash_word(meanings[at].word) % slot_count;
    while (result[slot] != 0) slot = (slot + 1) % slot_count;
    result[slot] = static_cast<std::uint16_t>(at + 1);
  }
  return result;
}();

/// Calls `take` with each meaning of `word` until it says that it has enough.
template <typename Take>
void each_meaning(std::string_view word, Take take) {
  for (std::size_t slot = hash_word(word) % slot_count; slots[slot] != 0; slot = (slot + 1) % slot_count) {
    const Meaning& meaning = meanings[slots[slot] - 1];
    if (same_word(meaning.word, word) && take(meaning)) return;
  }
}

}  // namespace

std::span<const Entry> entries_of(Parent parent) {
  const Range& range = ranges[static_cast<std::size_t>(parent)];
  return std::span<const Entry>(schema).subspan(range.begin, range.end - range.begin);
}

const Entry* entry_of(Parent parent, Keyword keyword) { return row_of(parent, keyword); }

const Entry* find_entry(Parent parent, std::string_view word) {
  const Entry* found = nullptr;
  each_meaning(word, [&](const Meaning& meaning) {
    if (meaning.only == Parent::none || meaning.only == parent) found = row_of(parent, meaning.keyword);
    return found != nullptr;
  });
  return found;
}

std::string_view spelling_of(Parent parent, std::string_view word, Language language) {
  const std::uint32_t wanted = 1U << static_cast<unsigned>(language);
  std::string_view spelling;
  each_meaning(word, [&](const Meaning& meaning) {
    const bool is_meant = (meaning.only == Parent::none || meaning.only == parent) &&
                          row_of(parent, meaning.keyword) != nullptr;
    if (!is_meant) return false;
    const bool is_wanted = (meaning.languages & wanted) != 0;
    if (spelling.empty() || is_wanted) spelling = meaning.word;
    return is_wanted;
  });
  return spelling;
}

std::vector<Keyword> keywords_named(std::string_view word) {
  std::vector<Keyword> keywords;
  each_meaning(word, [&](const Meaning& meaning) {
    const bool is_alias = meaning.only != Parent::none;
    if (!is_alias && std::find(keywords.begin(), keywords.end(), meaning.keyword) == keywords.end()) {
      keywords.push_back(meaning.keyword);
    }
    return false;
  });
  std::sort(keywords.begin(), keywords.end());
  return keywords;
}

std::vector<Parent> parents_of(Keyword keyword) {
  std::vector<Parent> parents;
  for (std::size_t parent = 0; parent < parent_count; ++parent) {
    if (row_of(static_cast<Parent>(parent), keyword) != nullptr)
      parents.push_back(static_cast<Parent>(parent));
  }
  return parents;
}

std::span<const std::string_view> words_of(Keyword keyword, Language language) {
  if (static_cast<std::size_t>(keyword) >= keyword_count) {
    static constexpr std::array<std::string_view, 1> nothing{};
    return nothing;
  }
  return keyword_words.of(static_cast<std::size_t>(keyword) * language_count +
                          static_cast<std::size_t>(language));
}

namespace {

/// The languages that have a word, a bit each.
std::uint32_t languages_of(std::string_view word) {
  std::uint32_t languages = 0;
  each_meaning(word, [&](const Meaning& meaning) {
    languages |= meaning.languages;
    return false;
  });
  return languages;
}

constexpr std::uint32_t bit_of(Language language) { return 1U << static_cast<unsigned>(language); }

std::optional<Language> single(std::uint32_t languages) {
  for (const Language language : all_languages) {
    if (languages == bit_of(language)) return language;
  }
  return std::nullopt;
}

}  // namespace

bool has_word(Language language, std::string_view word) {
  return (languages_of(word) & bit_of(language)) != 0;
}

std::optional<Language> language_of_word(std::string_view word) { return single(languages_of(word)); }

void LanguageGuess::take(std::string_view word) {
  const std::uint32_t languages = languages_of(word);
  if (decided_ || languages == 0) return;
  decided_ = single(languages);
  if (decided_ || (candidates_ & languages) == 0) return;
  candidates_ &= languages;
  decided_ = single(candidates_);
}

Language LanguageGuess::likeliest() const {
  if (decided_) return *decided_;
  const auto* const first = std::find_if(all_languages.begin(), all_languages.end(), [&](Language language) {
    return (candidates_ & bit_of(language)) != 0;
  });
  return first == all_languages.end() ? Language::english : *first;
}

}  // namespace journey::lexicon
