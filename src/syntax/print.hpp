// In: a document. Out: its text in canonical form.
#pragma once

#include "syntax/document.hpp"

#include <string>

namespace journey::syntax {

/// The text of a document: two spaces a level, one space behind a colon, LF, keywords in ASCII as the table
/// spells them, at most one blank line in a row, every comment kept. Parsed again it gives the same
/// statements; printed again the same text.
std::string print(const Document& document);

}  // namespace journey::syntax
