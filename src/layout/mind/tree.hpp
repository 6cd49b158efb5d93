// In: a board. Out: the tree of the mind view: what is said of each stage and touchpoint, set, with no place
// yet.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace journey::layout {

struct MindNode {
  enum class Kind : std::uint8_t { stage, touchpoint, leaf };
  Kind kind = Kind::leaf;
  std::string id, label, href;
  Block block;              ///< of an even size
  bool underlined = false;  ///< its branch runs on below its words
  int branch = 0;           ///< which colour
  std::vector<MindNode> children;
  bool goes_on = false;  ///< a further part of the node before it, which was too high for a page

  // Set by place_children:
  int span = 0;    ///< px that it takes with all below it
  int middle = 0;  ///< of its box, from the top of its span
};

inline constexpr int branch_count = 6;
struct BranchStyle {
  style::Style line, box, tint;
};
BranchStyle branch_style(int branch);

/// Widest boxes of each level, px.
inline constexpr int stage_width = 190, touchpoint_width = 200, leaf_width = 264;

/// The stages in their order, and behind them what is said of the whole journey.
std::vector<MindNode> mind_branches(const board::Board& board, const Typesetter& type);
/// Whether any touchpoint of these bears its score, as a sign with a colour and a shape.
bool has_scores(const board::Board& board);

/// Sets `span` and `middle` of a node and all below it.
void place_children(MindNode& node);

/// Where the boxes of the levels begin, in px from the side of the root outwards, and where the last ends; 0
/// where there are none. What hangs on a stage itself stands where touchpoints do.
struct MindLevels {
  int stage = 0, second = 0, third = 0, end = 0;
};
MindLevels levels_of(std::span<const MindNode> side);

/// How many of the branches go to the right, so that both sides are about as high.
std::size_t balance(std::span<const MindNode> branches);

/// px between what hangs on one node.
int gap_below(MindNode::Kind child);
/// px that children in their order take together.
int span_of(std::span<const MindNode> children);

}  // namespace journey::layout
