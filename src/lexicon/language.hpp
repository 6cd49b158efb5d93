// In: a language tag. Out: the language of ours that it names, and how texts of a language are written and
// set.
#pragma once

#include "text/spacing.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::lexicon {

/// The languages that the compiler itself speaks: rows of languages.def, in the order of the columns of every
/// table of words. English comes first: ids, keys of formats and the names of built-in models are English.
enum class Language : std::uint8_t {
#define LANGUAGE(id, ...) id,
#define SETTING(...)
#include "lexicon/languages.def"
#undef SETTING
#undef LANGUAGE
};

inline constexpr std::array all_languages{
#define LANGUAGE(id, ...) Language::id,
#define SETTING(...)
#include "lexicon/languages.def"
#undef SETTING
#undef LANGUAGE
};
inline constexpr std::size_t language_count = all_languages.size();

/// The words of one row of a table, one cell a language. A cell that is not given is empty, which each table
/// refuses; one too many does not compile.
using Cells = std::array<std::string_view, language_count>;

/// What texts are written with. All but Latin letters are East Asian: an em wide, their punctuation too.
enum class Letters : std::uint8_t { latin, han, kana, hangul };

/// What stands between pieces, with the spaces that belong to it.
struct Marks {
  std::string_view colon;       ///< between a label and its value, a keyword and its text
  std::string_view comma;       ///< between clauses
  std::string_view list_comma;  ///< between entries of a list
  std::string_view semicolon;   ///< between what may hold commas
  std::string_view aside_open, aside_close;
};

/// What becomes of quotation marks in a text that is quoted itself.
enum class Nesting : std::uint8_t {
  inner_only,  ///< outer ones become inner ones, where there are none yet: ’ may be an apostrophe
  exchange,    ///< each becomes the other
};

struct Quotes {
  std::string_view open, close, inner_open, inner_close;
  Nesting nesting = Nesting::inner_only;
};

/// How numbers are written, beside the digits and signs of everybody.
struct Numbers {
  std::string_view decimal;    ///< before the decimals
  std::string_view group;      ///< between groups of three digits
  std::size_t group_from = 0;  ///< the fewest whole digits that are grouped
  std::string_view percent;    ///< with the space that belongs to it
};

/// Patterns of fmt for dates as precise as each, of `{year}`, `{month}`, `{day}` and `{quarter}`.
struct Dates {
  std::string_view day, month, quarter, year;
};

/// Which numbers have a form of a word to themselves.
enum class Plural : std::uint8_t {
  none,       ///< one form for all
  one_other,  ///< one, and all others
};

/// How texts of a language are written and set.
struct Traits {
  std::string_view tag;          ///< of its labels, BCP 47
  std::string_view ranges;       ///< tags that mean it, apart by commas; the one that says most wins
  std::string_view called;       ///< what people write instead of a tag
  std::string_view name, title;  ///< what stands for a name and a title in an example
  Letters letters = Letters::latin;
  Marks marks;
  Quotes quotes;
  std::string_view sentence_gap;  ///< between sentences
  std::string_view latin_gap;     ///< between a Latin letter or digit and a letter of ours
  std::string_view unit_gap;      ///< between a number and a unit in letters of the language
  Numbers numbers;
  Dates dates;
  std::string_view tenths;  ///< the word for tenths behind a digit, where shares are said so
  Plural plural = Plural::none;
  double line_height = 0;  ///< in em
  text::Stops stops = text::Stops::low;
  std::string_view line_breaking;  ///< declarations of CSS for pages, where lines break in a way of their own
  std::string_view fonts;          ///< a list of CSS, the likeliest first

  [[nodiscard]] constexpr bool east_asian() const { return letters != Letters::latin; }
};

const Traits& traits(Language language);
/// The colon behind a keyword, with the space that stands behind it where there is a text.
std::string_view statement_colon(Language language, bool has_text);
/// The traits of the language of a tag, whether it has words of ours or not; those of English for what no row
/// knows.
const Traits& traits_of_tag(std::string_view tag);

/// The language of ours that a tag means; none where we don't speak it.
std::optional<Language> spoken(std::string_view tag);
/// The language that labels of a BCP 47 tag are in: English where we don't speak its own.
inline Language language_of_tag(std::string_view tag) { return spoken(tag).value_or(Language::english); }
/// The tag of the language that labels are in: "en", "zh-Hant".
inline std::string_view tag_of(Language language) { return traits(language).tag; }
/// The tag of a language as people call it (`简体中文`), or empty.
std::string_view tag_called(std::string_view name);
/// "en, zh-Hant": the tags of all languages that we speak, each within `quote`, `last` before the last one.
std::string list_of_tags(std::string_view quote = "", std::string_view last = ", ");
/// The tag itself in its usual form of letters (`zh-hant-tw` gives `zh-Hant-TW`), or empty where it is no BCP
/// 47 tag.
std::string canonical_language(std::string_view tag);

}  // namespace journey::lexicon
