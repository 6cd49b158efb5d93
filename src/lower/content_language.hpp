// In: the statements of a map. Out: the language that its texts are written in.
#pragma once

#include "lexicon/language.hpp"
#include "syntax/document.hpp"

namespace journey::lower {

/// The language of the texts of a map without `language`, by their letters: kana is Japanese; characters that
/// only one Chinese writing has decide between the two, where texts in Han characters are not fewer than
/// words in Latin letters. `keywords`, the language of the keywords, where the texts do not tell.
lexicon::Language content_language(const syntax::Document& document, lexicon::Language keywords);

}  // namespace journey::lower
