// What a picture of nodes and edges is before anybody knows where things go: boxes with sizes, edges between
// them.
//
//   layout: sizes, edges (Skeleton) → emit: Graphviz finds places (Placement) → layout: the sheet
//
// Numbers only: no text of a map meets the engine.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace journey::layout {

/// A graph that is laid out in ranks from left to right.
struct Skeleton {
  /// Even sizes, px, at least 2.
  struct Node {
    int width = 2, height = 2;
    /// Heights at which edges may meet the node, px below its top, rising, at least 2 apart and 1 from the
    /// edge; none: in the middle.
    std::vector<int> ports;
  };
  /// Leads from the right side of a node to the left side of one in a later rank. The edges of a skeleton
  /// make no cycle.
  struct Edge {
    std::uint32_t from = 0, to = 0;            ///< into `nodes`
    std::uint32_t from_port = 0, to_port = 0;  ///< into their `ports`; ignored where there are none
    int weight = 1;                            ///< how much it matters that the edge is straight: 0 to 1,000
  };
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  int node_gap = 12;  ///< px between two nodes of a rank

  /// What an engine that can't be interrupted and counts in 16 bits is asked for at most. Beyond, every top
  /// is 0.
  static constexpr std::size_t most_nodes = 2500;
  static constexpr int most_height = 30000;  ///< px of a node
};

/// Where the nodes of a skeleton stand. How far apart ranks are is up to what is drawn between them.
struct Placement {
  std::vector<int> tops;     ///< beside the nodes; px, y downwards, the smallest 0
  lexicon::Message problem;  ///< why there are none
};

}  // namespace journey::layout
