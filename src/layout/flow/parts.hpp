// What a drafted flow consists of, for those who draft and those who draw it.
#pragma once

#include "layout/flow/column.hpp"
#include "layout/flow/layout_flow.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace journey::layout {

struct FlowDraft::Parts {
  Parts(const board::Board& on_board, const board::Flow& of_flow)
      : board(on_board), flow(of_flow), type(on_board.traits), routes(routes_of(of_flow)) {}

  const board::Board& board;
  const board::Flow& flow;
  Typesetter type;
  FlowRoutes routes;
  std::vector<FlowColumn> columns;
  int header_height = 0;  ///< of the stages' titles; the content of a column begins below it

  /// An edge from column to column: what it passes, from left to right.
  struct CrossEdge {
    std::uint32_t edge = 0;
    std::uint32_t left = 0, right = 0;  ///< columns
    int left_y = 0, right_y = 0;        ///< of its gates, below the tops of the columns
    /// Nodes of the skeleton: gap, column, gap, …; empty where it is drawn straight.
    std::vector<std::uint32_t> stops;
    std::uint32_t words_at = 0;  ///< the gap in which its words stand, counted from its own first
    EdgeWords words;
  };
  std::vector<CrossEdge> cross_edges;
  bool straight = false;  ///< edges across are too many to be told apart

  Skeleton skeleton;  ///< the columns, then the stops
  lexicon::Message problem;
};

/// Where the content of a column begins, below the column's top.
inline int content_top(const FlowDraft::Parts& parts, std::uint32_t column) {
  return column < parts.flow.stages.size() ? parts.header_height : 0;
}

}  // namespace journey::layout
