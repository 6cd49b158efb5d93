// In: a text before and after. Out: it once, with the words that went and came.
#pragma once

#include "review/pieces.hpp"

#include <optional>
#include <string_view>

namespace journey::review {

/// Pieces of what both have (`author`), of the old text alone (`gone`) and of the new one (`came`); long runs
/// of what both have are cut. Words, and single characters of scripts that part no words, by their longest
/// common subsequence. Nothing where the two have too little in common to be read as one.
std::optional<Pieces> word_diff(std::string_view before, std::string_view after);

}  // namespace journey::review
