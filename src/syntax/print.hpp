// In: a document. Out: its text in canonical form.
#pragma once

#include "syntax/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey::syntax {

/// The text of a document in canonical form: two spaces a level, LF, the marks and words of Spelling,
/// comments where they were, at most one blank line in a row and none below the line that a block begins
/// with. In a file that keeps its elements at the margin apart, a blank line stands before every stage and
/// between elements of two kinds. Each line that is not blank becomes one line. Parsed again it gives the
/// same statements; printed again the same text. `keywords`: the language that keywords and values of
/// enumerations are put into; `imported`: lanes that its imports declare. Linear.
std::string print(const Document& document, std::optional<lexicon::Language> keywords = std::nullopt,
                  const std::vector<std::string>& imported = {});

}  // namespace journey::syntax
