// In: a picture, and which texts of it stand in the language that the map was written in. Out: the picture,
// in which each of their lines says so.
#pragma once

#include "board/as_written.hpp"
#include "layout/sheet.hpp"

namespace journey::layout {

/// Finds the texts by their lines, which stand below each other in one style.
void mark_as_written(Sheet& sheet, const board::AsWritten& as_written);

}  // namespace journey::layout
