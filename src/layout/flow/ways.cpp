#include "layout/flow/ways.hpp"

#include <cstddef>

namespace journey::layout {
namespace {

using Kind = board::Flow::Node::Kind;

Route route_of(const board::Flow& flow, const FlowWays& ways, const board::Flow::Edge& edge) {
  if (flow.nodes[edge.to].kind == Kind::exit) return Route::exit;
  if (edge.from == edge.to) return Route::loop;
  const FlowWays::Stop from = ways.stops[edge.from], to = ways.stops[edge.to];
  if (from.column != to.column) return to.column > from.column ? Route::across : Route::back;
  if (to.row > from.row) return to.row == from.row + 1 ? Route::down : Route::past;
  return to.row + 1 == from.row ? Route::up : Route::return_;
}

}  // namespace

FlowWays ways_of(const board::Flow& flow) {
  FlowWays ways;
  ways.stops.resize(flow.nodes.size());
  ways.columns.resize(flow.stages.size());
  std::vector<std::uint32_t> ends;
  for (std::uint32_t i = 0; i < flow.nodes.size(); ++i) {
    const board::Flow::Node& node = flow.nodes[i];
    if (node.kind == Kind::exit) continue;
    if (node.kind == Kind::end || !node.stage || *node.stage >= flow.stages.size()) {
      ends.push_back(i);
      continue;
    }
    std::vector<std::uint32_t>& column = ways.columns[*node.stage];
    ways.stops[i] = {*node.stage, static_cast<std::uint32_t>(column.size())};
    column.push_back(i);
  }
  if (!ends.empty()) {
    const auto last = static_cast<std::uint32_t>(ways.columns.size());
    for (std::uint32_t row = 0; row < ends.size(); ++row) ways.stops[ends[row]] = {last, row};
    ways.columns.push_back(ends);
  }
  for (const board::Flow::Edge& edge : flow.edges) {
    const Route route = route_of(flow, ways, edge);
    ways.routes.push_back(route);
    if (route != Route::across && route != Route::back) continue;
    const std::uint32_t a = ways.stops[edge.from].column, b = ways.stops[edge.to].column;
    ++ways.across;
    ways.spans += a < b ? b - a : a - b;
  }
  return ways;
}

}  // namespace journey::layout
