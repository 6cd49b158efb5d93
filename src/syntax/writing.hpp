// In: a document, resolved or not. Out: how it is written, for what hints ask its author to write.
#pragma once

#include "lexicon/writing.hpp"
#include "syntax/document.hpp"

namespace journey::syntax {

/// The language that the keywords of a file tell, else English; and the colon of its first statement, else
/// that of the language. Looks at the first thousand statements.
lexicon::Writing writing_of(const Document& document);

/// The colon of the first statement of a document, with the space that belongs to it: `：`, `: `; empty where
/// no line has one.
std::string_view first_colon(const Document& document);

}  // namespace journey::syntax
