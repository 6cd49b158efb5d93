// In: statements. Out: keywords with a colon inside their texts, which were meant as lines of their own.
#pragma once

#include "lower/compilation.hpp"
#include "model/journey.hpp"

#include <vector>

namespace journey::lower {

/// Keywords inside texts of one line that may stand beside or below the statement of the text, in the order
/// of the files. A word that begins what somebody says or thinks is a word of theirs.
std::vector<model::KeywordInText> keywords_in_texts(const Compilation& compilation);

}  // namespace journey::lower
