// In: a sheet. Out: what a cut would tear, px by px.
#pragma once

#include "layout/sheet.hpp"

#include <cstdint>
#include <vector>

namespace journey::layout {

/// From what hardly shows to what can't be read any more. A card is any box that is no ground; a sign is a
/// picture, a disc or a small path.
enum class Tear : std::uint8_t { nothing, card, sign, words };

/// The worst that a cut from top to bottom at each x (`across`), or from left to right at each y, would tear.
/// `begin` to before `end` px; a cut at n runs between the px before n and n itself. Boxes larger than
/// `ground` px in that direction are grounds. Linear in the marks of the sheet and their sizes.
std::vector<Tear> tears_of(const Sheet& sheet, bool across, int begin, int end, int ground);

}  // namespace journey::layout
