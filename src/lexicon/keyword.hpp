// In: a word that somebody wrote, and the statement it stands in. Out: the keyword that it is, and what may
// follow it.
#pragma once

#include "lexicon/language.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace journey::lexicon {

/// Every keyword of the language. One row of keywords.def each; enumerators are the English words with `_`
/// for `-`. A trailing `_` keeps a C++ word apart: `import_`, `for_`.
enum class Keyword : std::uint8_t {
#define KEYWORD(id, ...) id,
#include "lexicon/keywords.def"
#undef KEYWORD
  custom_lane,  ///< the name of a lane that the map declares
  unknown,      ///< not understood; already reported
};

/// What a statement can stand in. `top` is the file itself.
enum class Parent : std::uint8_t {
  top,
  journey,
  persona,
  stage,
  touchpoint,
  for_journey,
  for_stage,
  for_touchpoint,
  need,
  pain,
  opportunity,
  channel,
  owner,
  metric,
  source,
  lane,
  model,
  view,
  // What is said of a single line stands below it; these declare nothing.
  line,          ///< a line of experience
  service_line,  ///< a line of the blueprint that is somebody's work, and takes time
  emotion,
  persona_text,
  figure,  ///< a number with an origin: `volume`, `share`, `cost`, `effect`
  way,     ///< a `next`
  record,  ///< a `value` of a metric
  none,    ///< takes no children
};

/// Whether what stands there holds for some personas only.
constexpr bool is_for(Parent parent) {
  return parent == Parent::for_journey || parent == Parent::for_stage || parent == Parent::for_touchpoint;
}

/// Whether what stands there only tells more of the line above it, which is complete without.
constexpr bool is_detail(Parent parent) { return parent >= Parent::line && parent < Parent::none; }

/// How often a property may be said in one parent.
enum class Arity : std::uint8_t {
  once,
  list,        ///< a line each
  references,  ///< a line each, and several in a line, split at `,` `，` `、`
};

/// What stands between the keyword and the colon.
enum class Argument : std::uint8_t {
  none,
  optional_name,
  name,
  names,
  date,
  dimension,
  target,  ///< a touchpoint, a stage, `end`, `exit`; may be left out
  label,   ///< any words
  metric,  ///< one metric
};

/// What stands behind the colon.
enum class Value : std::uint8_t {
  text,           ///< free, may be long (`|`)
  title,          ///< free, one line; in a named element it may be empty
  optional_text,  ///< free, one line, may be empty (`optional:`, `for …:`)
  reference,      ///< one name or title
  references,     ///< a list of them
  person,         ///< one name of a declaration, or any words
  people,         ///< a list of such
  number,
  amount,      ///< a number, 0 or more
  change,      ///< a number that bears its sign
  percentage,  ///< 0% to 100%
  volume,      ///< how many in a period
  currency,    ///< a code of ISO 4217
  integer_1_to_5,
  share_or_frequency,
  date,
  period,
  duration,
  scale,
  language,
  link,
  file,
  image_file,
  color,
  icon,
  enumeration,
  enumeration_or_text,
  emotion,
  next,
  servqual,
  phases,
  names,
  path,
};

/// Whether a value holds a text of the author, into which anything fits.
constexpr bool is_free_text(Value value) {
  return value == Value::text || value == Value::title || value == Value::optional_text ||
         value == Value::emotion || value == Value::next;
}

/// Enumerations of `enumerations.def`; which one a keyword takes is in the schema.
enum class Enumeration : std::uint8_t {
  none,
  severity,
  frequency,
  moment_of_truth,
  state,
  better,
  journey_kind,
  status,
  servqual_dimension,
  kano,
  priority,  ///< of an opportunity
  opportunity_status,
  channel_kind,
  owner_kind,
  source_kind,
  method,
  theme,
  markers,
  target,  ///< `end`, `exit`
  confidence,
};

/// One row of the schema: keyword K may stand in parent P, so often, with this argument and this value.
struct Entry {
  Parent parent;
  Keyword keyword;
  Arity arity;
  Argument argument;
  Value value;
  Enumeration enumeration = Enumeration::none;
  Parent children = Parent::none;  ///< what its own children stand in
};

/// Whether what stands before the colon is a name that others may call it by.
constexpr bool can_be_named(const Entry& entry) {
  return entry.argument == Argument::name || entry.argument == Argument::optional_name;
}

/// Whether a statement makes an element: something with lines of its own that others may speak of.
constexpr bool is_element(const Entry& entry) {
  return entry.children != Parent::none && !is_detail(entry.children);
}

/// Keywords below stages and touchpoints that came when maps had lanes of such names already: where a map
/// declares a lane called like one, the lane is meant.
constexpr bool yields_to_lanes(Keyword keyword) {
  return keyword == Keyword::with || keyword == Keyword::only || keyword == Keyword::when;
}

/// All entries of one parent, in the order of the schema.
std::span<const Entry> entries_of(Parent parent);
/// The entry of `keyword` in `parent`, or null where it may not stand there.
const Entry* entry_of(Parent parent, Keyword keyword);
/// The entry that `word` (NFC, as written) means in `parent`; ASCII without regard to case; null where none
/// does.
const Entry* find_entry(Parent parent, std::string_view word);
/// How the table spells what `word` means in `parent`: `goal` for `Goal`; empty where it means nothing there.
/// A word that languages spell in different letters (`kano`, `KANO`) is spelled as `language` does.
std::string_view spelling_of(Parent parent, std::string_view word, Language language);
/// Every keyword that `word` can mean anywhere, for "belongs below a …" messages.
std::vector<Keyword> keywords_named(std::string_view word);
/// Parents that take `keyword`, for messages.
std::vector<Parent> parents_of(Keyword keyword);

/// All words of a keyword in a language; the first one is the canonical one.
std::span<const std::string_view> words_of(Keyword keyword, Language language);
inline std::string_view word(Keyword keyword, Language language) {
  return words_of(keyword, language).front();
}
/// Whether a language has `word` as any keyword.
bool has_word(Language language, std::string_view word);
/// The single language that knows `word` as any keyword, if exactly one does; several that share it give
/// none.
std::optional<Language> language_of_word(std::string_view word);

/// Tells the language of a file from its keywords. The first that only one language has decides; so does what
/// several say together, of which no other language has all (旅程 is Chinese, 目標 Traditional Chinese or
/// Japanese).
class LanguageGuess {
 public:
  /// Takes the next keyword; words that are none say nothing.
  void take(std::string_view word);
  [[nodiscard]] std::optional<Language> decided() const { return decided_; }
  /// The one that is decided, else the first that has all the words so far; English where there were none.
  [[nodiscard]] Language likeliest() const;

 private:
  std::uint32_t candidates_ = ~0U;  ///< a bit each language
  std::optional<Language> decided_;
};

}  // namespace journey::lexicon
