// In: a stage of the flow. Out: its column: frame, cards one below the other, the edges that stay in it, and
// where the others leave; relative to the top left of what lies below its header, with no place yet.
#pragma once

#include "layout/flow/card.hpp"
#include "layout/flow/ribbon.hpp"
#include "layout/flow/routes.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace journey::layout {

/// An edge as it is drawn: a ribbon with a head, or an exit's sign at its end, and its words.
struct DrawnEdge {
  std::uint32_t edge = 0;  ///< of the flow
  std::vector<Point> bezier;
  double width = 2;
  EdgeKind kind = EdgeKind::on;
  Point tip;           ///< of the head
  int dx = 0, dy = 1;  ///< its direction
  /// Pieces of words with their top left.
  struct Piece {
    Block block;
    int x = 0, y = 0;
  };
  std::vector<Piece> words;
};

struct FlowColumn {
  int width = 0, height = 0;
  std::vector<FlowCard> cards;  ///< beside the nodes of the column
  std::vector<Box> boxes;       ///< of the cards, without what rises above them
  std::vector<DrawnEdge> edges;
  /// Heights at which edges leave the column, by edge of the flow, rising. An edge may be there once a side.
  struct Gate {
    std::uint32_t edge = 0;
    int y = 0;
    int slack = 0;  ///< px that it may be moved up or down, where it is alone on its side of a card
  };
  std::vector<Gate> left, right;  ///< in the order of their heights
};

/// What all columns share.
struct ColumnPlan {
  const board::Board& board;
  const board::Flow& flow;
  const FlowRoutes& routes;
  const Typesetter& type;
  /// Edges of the flow by node: those that leave and those that come, in the order of the flow.
  std::vector<std::vector<std::uint32_t>> leaving, coming;
  std::unordered_map<std::string_view, const board::Column*> on_board;  ///< by id
  int gate_gap = 13;  ///< px between two edges that meet a side of a card
};
ColumnPlan column_plan(const board::Board& board, const board::Flow& flow, const FlowRoutes& routes,
                       const Typesetter& type);

/// `index` into `edges.columns`; the one behind the stages holds the end of the journey and has no frame.
FlowColumn flow_column(const ColumnPlan& plan, std::uint32_t index);

/// px between the side of a column and its cards, but for gutters.
inline constexpr int column_inset = 16;

}  // namespace journey::layout
