// In: a board. Out: the sheet of the mind view: the journey in the middle, its stages to both sides, below
// each its touchpoints and what happens there.
#pragma once

#include "board/board.hpp"
#include "layout/sheet.hpp"

#include <string>
#include <vector>

namespace journey::layout {

/// The tree is placed by arithmetic: every level starts at one line, children stand below each other in their
/// order, a parent in the middle of its children. That takes linear time, whatever the size, and centres
/// exactly, where a network simplex leaves a parent anywhere on its children's median.
Sheet layout_mind(const board::Board& board, const std::string& id_prefix = {});

/// The same in pages of `width` and at most `height` px, each a tree of its own: the journey and as many
/// stages as have room. A stage that is higher than a page goes on on the next, named again, and so does a
/// touchpoint. The first page has the header, each the legend. Only what is said at once and higher than a
/// page makes a page higher.
std::vector<Sheet> layout_mind_pages(const board::Board& board, int width, int height,
                                     const std::string& id_prefix = {});

}  // namespace journey::layout
