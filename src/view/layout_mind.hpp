// In: a board. Out: the sheet of the mind view: the journey in the middle, its stages to both sides, below
// each its touchpoints and what happens there.
#pragma once

#include "view/board.hpp"
#include "view/sheet.hpp"

#include <string>

namespace journey::view {

/// The tree is placed by arithmetic: every level starts at one line, children stand below each other in their
/// order, a parent in the middle of its children. That takes linear time, whatever the size, and centres
/// exactly, where a network simplex leaves a parent anywhere on its children's median.
Sheet layout_mind(const Board& board, const std::string& id_prefix = {});

}  // namespace journey::view
