// In: a sheet whose fixed words are in another language than the map. Out: the same sheet, with these words
// marked.
#pragma once

#include "layout/sheet.hpp"

#include <string_view>

namespace journey::layout {

/// Sets the language of our own words (names of rows, of facts and signs) where it is another than the
/// author's; an empty `label_language` says that it is not. Han characters of single words elsewhere follow
/// by script (emit).
void mark_labels(Sheet& sheet, std::string_view label_language);

}  // namespace journey::layout
