// In: the text of a property. Out: its value, or which part of the text is wrong and what was expected.
#pragma once

#include "lexicon/keyword.hpp"
#include "lexicon/phrase.hpp"
#include "lexicon/value.hpp"
#include "lexicon/writing.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace journey::syntax {

/// What is wrong with a value: bytes [begin, end) of the text that was given, a message and what to write
/// instead.
struct ValueError {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string_view rule;  ///< name in the catalogue, e.g. "bad-number"
  lexicon::Message message;
  lexicon::Message hint;
  std::string replacement = {};  ///< for those bytes, where only one repair makes sense; else empty
  std::string suggestion = {};   ///< the word that was probably meant, where the hint asks for it
};

template <typename T>
using Parsed = std::variant<T, ValueError>;

/// A phase of a model: `return?` is optional.
struct Phase {
  std::string name;
  bool optional = false;
};

Parsed<double> parse_number(std::string_view text);
/// 0 or more, without its currency; the error writes hints as its author would.
Parsed<double> parse_amount(std::string_view text, const lexicon::Writing& writing = lexicon::Writing());
/// A number with its sign.
Parsed<double> parse_change(std::string_view text);
/// `30%`, given as 30: 0 to 100.
Parsed<double> parse_percentage(std::string_view text);
/// `48112 per quarter`, `48112 / month`, `每季 48112 人`; the error gives examples in `language`.
Parsed<lexicon::Volume> parse_volume(std::string_view text,
                                     lexicon::Language language = lexicon::Language::english);
/// A code of ISO 4217 in capitals.
Parsed<std::string> parse_currency(std::string_view text);
/// A whole number. The error says which one words like `high` stand for.
Parsed<std::uint8_t> parse_one_to_five(std::string_view text);
/// The error lists the words in `language`, as that of `parse_enumeration` does.
Parsed<lexicon::FrequencyValue> parse_frequency(std::string_view text,
                                                lexicon::Language language = lexicon::Language::english);
Parsed<lexicon::Date> parse_date(std::string_view text);
/// The error gives examples in `language`, as that of `parse_frequency` does.
Parsed<lexicon::Period> parse_period(std::string_view text,
                                     lexicon::Language language = lexicon::Language::english);
/// Never an error: what no unit fits is kept as text.
lexicon::Duration parse_duration(std::string_view text);
Parsed<lexicon::Scale> parse_scale(std::string_view text);
/// The error says what the scale of the map is, and writes hints as its author would.
Parsed<lexicon::Emotion> parse_emotion(std::string_view text,
                                       const lexicon::Writing& writing = lexicon::Writing(),
                                       lexicon::Scale scale = {});
Parsed<lexicon::Next> parse_next(std::string_view text);
Parsed<lexicon::Gap> parse_servqual(std::string_view text);
/// `http:`, `https:`, `mailto:`, a relative path, `#…`; the value is the link as written.
Parsed<std::string> parse_link(std::string_view text);
/// `#RGB` or `#RRGGBB`, given as `#RRGGBB` in capitals.
Parsed<std::string> parse_color(std::string_view text);
/// A relative path with `/`; refuses absolute ones, `~`, `%2e`, `\` and control characters. Does not look at
/// the disk.
Parsed<std::string> parse_path(std::string_view text);
/// A BCP 47 tag in its usual letters.
Parsed<std::string> parse_language(std::string_view text);
Parsed<std::vector<Phase>> parse_phases(std::string_view text);
/// The value of an enumeration that `text` names, in whichever language; nothing where it names none.
std::optional<std::uint8_t> find_enumerated(lexicon::Enumeration enumeration, std::string_view text);
/// The same; the error lists the words in `language` and suggests the nearest one.
Parsed<std::uint8_t> parse_enumeration(lexicon::Enumeration enumeration, std::string_view text,
                                       lexicon::Language language);

/// The same value with its digits, signs and points in half width: a number, date, period, scale or gap, the
/// score of an emotion, the share of a `next`. A text that is no such value, and the words behind a score or
/// a share, stay as they are.
std::string half_width_value(lexicon::Value kind, std::string_view text);

/// Where a `#` that was meant as a comment begins behind a name, number or other word (`web # main`), or
/// `npos`. Comments stand on lines of their own, which `comment_hint` says.
std::size_t trailing_comment(std::string_view text);
inline constexpr lexicon::Phrase comment_hint{
    "a comment stands on a line of its own; behind a text `#` is part of it",
    "註解要自成一行；文字後面的 `#` 是文字的一部分", "注释要单独成行；文本后面的 `#` 是文本的一部分",
    "コメントは独立した行に書いてください（テキストの後の `#` はテキストの一部になります）"};

}  // namespace journey::syntax
