// Whether a sentence of the program is written as its language is: no words of another one, spaces where they
// belong.
#pragma once

#include "lexicon/language.hpp"

#include <string>
#include <string_view>

namespace journey::test {

/// What is wrong with a sentence, or nothing. Code in backticks, bytes between `<` and `>` and what is in
/// quotation marks may be anything.
///
/// Chinese and Japanese: no Latin word but names of things (`UTF`, `Mermaid`); a space between a letter of
/// theirs and code, Latin letters or digits; none beside full-width punctuation; no character that only the
/// other Chinese script has.
std::string fault_of(std::string_view said, lexicon::Language language);

/// Essays end with a full stop, messages without.
bool has_full_stop(std::string_view said);

}  // namespace journey::test
