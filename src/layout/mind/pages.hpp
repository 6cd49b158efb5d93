// In: the branches of a mind view, and the room on a page. Out: which of them share a page, and on which
// side.
#pragma once

#include "layout/mind/tree.hpp"

#include <vector>

namespace journey::layout {

/// The branches on both sides of the root.
struct MindPage {
  std::vector<MindNode> right, left;
};

/// All of them, both sides about as high.
MindPage two_sides(std::vector<MindNode> branches);
/// px from the left end to the right, with a root of that width.
int mind_width(const MindPage& page, int root);

/// px that a page has for branches: both sides together, and from top to bottom; less on the first.
struct MindRoom {
  int width = 0, first_height = 0, height = 0;
};

/// As few pages as that room allows, and about as full as each other. Where two sides are too wide, branches
/// stand on the right alone. What is higher than a page is parted between what hangs on it. There is always a
/// page.
std::vector<MindPage> mind_pages(std::vector<MindNode> branches, const MindRoom& room);

}  // namespace journey::layout
