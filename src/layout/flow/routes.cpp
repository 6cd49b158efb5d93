#include "layout/flow/routes.hpp"

#include <cstddef>

namespace journey::layout {
namespace {

using Kind = board::Flow::Node::Kind;

Route route_of(const board::Flow& flow, const FlowRoutes& routes, const board::Flow::Edge& edge) {
  if (flow.nodes[edge.to].kind == Kind::exit) return Route::exit;
  if (edge.from == edge.to) return Route::loop;
  const FlowRoutes::Stop from = routes.stops[edge.from], to = routes.stops[edge.to];
  if (from.column != to.column) return to.column > from.column ? Route::across : Route::back;
  if (to.row > from.row) return to.row == from.row + 1 ? Route::down : Route::past;
  return to.row + 1 == from.row ? Route::up : Route::return_;
}

}  // namespace

FlowRoutes routes_of(const board::Flow& flow) {
  FlowRoutes routes;
  routes.stops.resize(flow.nodes.size());
  routes.columns.resize(flow.stages.size());
  std::vector<std::uint32_t> ends;
  for (std::uint32_t i = 0; i < flow.nodes.size(); ++i) {
    const board::Flow::Node& node = flow.nodes[i];
    if (node.kind == Kind::exit) continue;
    if (node.kind == Kind::end || !node.stage || *node.stage >= flow.stages.size()) {
      ends.push_back(i);
      continue;
    }
    std::vector<std::uint32_t>& column = routes.columns[*node.stage];
    routes.stops[i] = {*node.stage, static_cast<std::uint32_t>(column.size())};
    column.push_back(i);
  }
  if (!ends.empty()) {
    const auto last = static_cast<std::uint32_t>(routes.columns.size());
    for (std::uint32_t row = 0; row < ends.size(); ++row) routes.stops[ends[row]] = {last, row};
    routes.columns.push_back(ends);
  }
  for (const board::Flow::Edge& edge : flow.edges) {
    const Route route = route_of(flow, routes, edge);
    routes.of_edges.push_back(route);
    if (route != Route::across && route != Route::back) continue;
    const std::uint32_t a = routes.stops[edge.from].column, b = routes.stops[edge.to].column;
    ++routes.across;
    routes.spans += a < b ? b - a : a - b;
  }
  return routes;
}

}  // namespace journey::layout
