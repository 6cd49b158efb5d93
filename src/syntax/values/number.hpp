// In: the digits that a grammar has found. Out: the number they mean. For the other files of this folder.
#pragma once

#include "syntax/values.hpp"
#include "syntax/values/phrases.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::syntax::values {

/// The text with full-width digits, signs and points as ASCII, and every minus sign as `-`.
std::string to_ascii(std::string_view text);
/// A number as the grammar takes it, full-width or not. Nothing beyond 15 digits, which no double keeps
/// apart. Never -0.
std::optional<double> to_number(std::string_view text);
/// The shortest text of a number, for hints: 1.5, 40.
std::string shown(double number);

/// The number at the start of `text`: how many bytes it takes, and its value. No bytes: there is none.
struct NumberAtStart {
  std::size_t size = 0;
  double value = 0;
};
NumberAtStart number_at_start(std::string_view text);

/// Why `text` is no number, with the right form where one is near: commas, exponents, percents, spaces, a
/// bare point. `what` is "a number", "a score from 1 to 5" …; `example` is the hint where nothing is near.
ValueError number_error(std::string_view text, std::string_view rule, const lexicon::Phrase& what,
                        const lexicon::Phrase& example = phrases::like_a_number);

/// Why `text` names no value of an enumeration; the words are listed in `language`. `instruction` is the hint
/// that lists them all: "write {0}".
ValueError enumeration_error(lexicon::Enumeration enumeration, std::string_view text, std::string_view rule,
                             lexicon::Language language, const lexicon::Phrase& instruction = phrases::write);

/// Positions for errors: `part` has to be a view into `text`.
ValueError error_at(std::string_view text, std::string_view part, std::string_view rule,
                    lexicon::Message message, lexicon::Message hint);

}  // namespace journey::syntax::values
