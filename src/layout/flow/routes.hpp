// In: a flow. Out: which edge runs where: within a stage, from stage to stage, out of the journey.
#pragma once

#include "board/flow.hpp"

#include <cstdint>
#include <vector>

namespace journey::layout {

/// Where an edge runs. Stages are columns, in which touchpoints stand one below the other.
enum class Route : std::uint8_t {
  down,     ///< to the next one in its column
  up,       ///< back to the one before in its column
  past,     ///< further down in its column, along its right side
  return_,  ///< further up in its column, along its left side
  loop,     ///< to itself
  exit,     ///< out of the journey
  across,   ///< to a later column
  back,     ///< to an earlier column
};

struct FlowRoutes {
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;
  struct Stop {
    std::uint32_t column = nowhere;  ///< a stage, or behind them the good end
    std::uint32_t row = 0;           ///< from the top of the column
  };
  std::vector<Stop> stops;                          ///< beside the nodes of the flow
  std::vector<std::vector<std::uint32_t>> columns;  ///< nodes of each column, from the top
  std::vector<Route> of_edges;                      ///< beside the edges of the flow
  std::uint32_t across = 0;                         ///< edges from column to column …
  std::uint64_t spans = 0;                          ///< … and over how many columns they lead together
};

FlowRoutes routes_of(const board::Flow& flow);

}  // namespace journey::layout
