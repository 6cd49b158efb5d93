// In: a sheet and a part of it. Out: a sheet with what reaches into that part, and where else it may be cut.
#pragma once

#include "layout/sheet.hpp"

#include <set>
#include <string>
#include <vector>

namespace journey::layout {

/// The cells and curves of `sheet` that reach into `from`, at their places. An id that is in `taken` already
/// is left out; the others are added to it, so that a part that is on several pages has its id on the first
/// of them.
Sheet crop(const Sheet& sheet, const Box& from, std::set<std::string>& taken);

/// Heights of the rows that begin at `rows`, the last of which is their end; one that is higher than `room`
/// is cut where that tears least, in the lower half of that room and as far down as can be: beside
/// everything, else through cards, else through pictures and signs, and through words only where there is
/// nothing else. Of the first row, where it has to be cut, the first piece leaves `before_first` px to what
/// stands above it, as long as that is not most of the room.
std::vector<int> cut_rows(const Sheet& sheet, const std::vector<int>& rows, int room, int before_first = 0);

}  // namespace journey::layout
