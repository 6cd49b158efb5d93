// What the rules say in common, and what the room says that is no rule's, in every language. A rule that
// nobody shares a sentence with says it in its own file.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::check::phrases {

using lexicon::Phrase;

// How a finding is allowed where it stands; `{0}` is the comment.
inline constexpr Phrase write_above{"write {0} above the line", "在該行上方寫 {0}", "在该行上方写 {0}",
                                    "その行の上に {0} と書く"};

}  // namespace journey::check::phrases
