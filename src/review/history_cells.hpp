// In: a row of a history. Out: its cells as people read them, for the forms that are tables.
#pragma once

#include "review/history.hpp"
#include "review/pieces.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace journey::review {

/// A cell, whose words are somebody else's in part: each form escapes them.
using HistoryCell = Pieces;

/// The heads, in the language of the reader.
std::vector<std::string> history_heads(lexicon::Language language);
/// As many cells as there are heads.
std::vector<HistoryCell> history_cells(const HistoryRow& row, lexicon::Language language);
/// What machines call a state: compiles, broken, absent.
std::string_view word_of(HistoryRow::State state);
/// A score of a map, with a minus sign.
std::string score_shown(double score, const lexicon::Scale& scale);

}  // namespace journey::review
