// Everything about a flow that does not depend on places.
#include "layout/flow/parts.hpp"
#include "layout/table/stages.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <utility>

namespace journey::layout {
namespace {

constexpr lexicon::Phrase too_many_ways{
    "the flow has {0} ways, more than {1} are too many to draw", "流程有 {0} 條路徑，超過 {1} 條就畫不出來",
    "流程有 {0} 条路径，超过 {1} 条就画不出来", "フローの経路が {0} 本あり、{1} 本を超えると描けない"};

using Parts = FlowDraft::Parts;

/// Edges that Graphviz may have to tell apart; each leads over one column or more. Its time grows faster than
/// their number, and it can't be interrupted.
constexpr std::uint32_t most_cross_edges = 300;
constexpr std::uint64_t most_spans = 600;
constexpr int beside_cross_edge = 104, chain_weight = 400, narrow_gate_gap = 4;

std::uint32_t port_of(const Skeleton::Node& node, int y) {
  const auto at = std::lower_bound(node.ports.begin(), node.ports.end(), y);
  return static_cast<std::uint32_t>(at - node.ports.begin());
}

void add_columns(Parts& parts) {
  for (std::uint32_t i = 0; i < parts.columns.size(); ++i) {
    const FlowColumn& column = parts.columns[i];
    const int top = content_top(parts, i);
    Skeleton::Node node{column.width, top + column.height, {}};
    if (top > 0) node.ports.push_back(top / 4 * 2);
    for (const auto* gates : {&column.left, &column.right})
      for (const FlowColumn::Gate& gate : *gates) node.ports.push_back(top + gate.y);
    std::sort(node.ports.begin(), node.ports.end());
    node.ports.erase(std::unique(node.ports.begin(), node.ports.end()), node.ports.end());
    parts.skeleton.nodes.push_back(std::move(node));
  }
}

std::uint32_t add_stop(Skeleton& skeleton, int width, int height) {
  skeleton.nodes.push_back({even_up(std::max(2, width)), even_up(std::max(2, height)), {}});
  return static_cast<std::uint32_t>(skeleton.nodes.size() - 1);
}

void link(Skeleton& skeleton, std::uint32_t from, int from_y, std::uint32_t to, int to_y, int weight) {
  skeleton.edges.push_back(
      {from, to, port_of(skeleton.nodes[from], from_y), port_of(skeleton.nodes[to], to_y), weight});
}

/// Keeps the titles of all stages in one line, and a gap between each two columns.
void add_chain(Parts& parts) {
  Skeleton& skeleton = parts.skeleton;
  for (std::uint32_t i = 1; i < parts.columns.size(); ++i) {
    const bool titled = i < parts.flow.stages.size();
    const std::uint32_t between = add_stop(skeleton, 2, 2);
    const int from_y = content_top(parts, i - 1) / 4 * 2, to_y = content_top(parts, i) / 4 * 2;
    link(skeleton, i - 1, from_y, between, 0, titled ? chain_weight : 0);
    link(skeleton, between, 0, i, to_y, titled ? chain_weight : 0);
  }
}

/// A edge that would bend by a few px runs straight, where one of its gates can be moved.
void align(FlowColumn::Gate& left, FlowColumn::Gate& right) {
  const int by = right.y - left.y;
  if (std::abs(by) <= right.slack) {
    right.y = left.y;
  } else if (std::abs(by) <= left.slack) {
    left.y = right.y;
  }
}

void find_gates(Parts& parts) {
  std::vector<std::size_t> cross_edge_of(parts.flow.edges.size(), 0);
  for (std::uint32_t e = 0; e < parts.flow.edges.size(); ++e) {
    const Route route = parts.routes.of_edges[e];
    if (route != Route::across && route != Route::back) continue;
    Parts::CrossEdge cross_edge;
    cross_edge.edge = e;
    cross_edge.left = parts.routes.stops[parts.flow.edges[e].from].column;
    cross_edge.right = parts.routes.stops[parts.flow.edges[e].to].column;
    if (route == Route::back) std::swap(cross_edge.left, cross_edge.right);
    cross_edge_of[e] = parts.cross_edges.size();
    parts.cross_edges.push_back(std::move(cross_edge));
  }
  struct Gates {
    FlowColumn::Gate *left = nullptr, *right = nullptr;
  };
  std::vector<Gates> gates(parts.cross_edges.size());
  for (FlowColumn& column : parts.columns) {
    for (FlowColumn::Gate& gate : column.right) gates[cross_edge_of[gate.edge]].left = &gate;
    for (FlowColumn::Gate& gate : column.left) gates[cross_edge_of[gate.edge]].right = &gate;
  }
  for (std::size_t i = 0; i < gates.size(); ++i) {
    Parts::CrossEdge& cross_edge = parts.cross_edges[i];
    // The titles of stages stand in line, and so does what is equally far below them.
    if (cross_edge.right == cross_edge.left + 1 && cross_edge.right < parts.flow.stages.size())
      align(*gates[i].left, *gates[i].right);
    cross_edge.left_y = content_top(parts, cross_edge.left) + gates[i].left->y;
    cross_edge.right_y = content_top(parts, cross_edge.right) + gates[i].right->y;
  }
}

void add_cross_edge(Parts& parts, Parts::CrossEdge& cross_edge) {
  Skeleton& skeleton = parts.skeleton;
  const board::Flow::Edge& edge = parts.flow.edges[cross_edge.edge];
  const bool back = parts.routes.of_edges[cross_edge.edge] == Route::back;
  const double ribbon = ribbon_width(edge.of_all);
  const std::uint32_t gaps = cross_edge.right - cross_edge.left;
  cross_edge.words = edge_words(edge, back ? EdgeKind::back : EdgeKind::on, parts.type, beside_cross_edge);
  cross_edge.words_at = back ? gaps - 1 : 0;
  const int weight = 1 + static_cast<int>(std::lround(ribbon));
  std::uint32_t before = cross_edge.left;
  int before_y = cross_edge.left_y;
  for (std::uint32_t gap = 0; gap < gaps; ++gap) {
    const EdgeWords& words = cross_edge.words;
    const bool speaks = gap == cross_edge.words_at && !words.empty();
    const int half = speaks ? std::max(words.above.height, words.below.height) + ceil_px(ribbon / 2) + 1
                            : ceil_px(ribbon / 2) + 1;
    const std::uint32_t stop =
        add_stop(skeleton, speaks ? std::max(words.above.width, words.below.width) + 8 : 2, 2 * half);
    const bool at_source = back ? gap + 1 == gaps : gap == 0;
    // Words stand where their edge begins; further on it may bend.
    link(skeleton, before, before_y, stop, 0, at_source && !back ? 8 * weight : weight);
    cross_edge.stops.push_back(stop);
    if (gap + 1 < gaps) {
      const std::uint32_t pass =
          add_stop(skeleton, parts.columns[cross_edge.left + gap + 1].width, ceil_px(ribbon) + 4);
      link(skeleton, stop, 0, pass, 0, 4 * weight);
      cross_edge.stops.push_back(pass);
      before = pass;
      before_y = 0;
    } else {
      link(skeleton, stop, 0, cross_edge.right, cross_edge.right_y, at_source && back ? 8 * weight : weight);
    }
  }
}

}  // namespace

FlowDraft::FlowDraft(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
FlowDraft::FlowDraft(FlowDraft&&) noexcept = default;
FlowDraft::~FlowDraft() = default;
const Skeleton& FlowDraft::skeleton() const { return parts_->skeleton; }
const lexicon::Message& FlowDraft::problem() const { return parts_->problem; }

FlowDraft draft_flow(const board::Board& board, const board::Flow& flow) {
  auto made = std::make_unique<FlowDraft::Parts>(board, flow);
  Parts& parts = *made;
  if (flow.edges.size() > FlowDraft::most_edges) {
    parts.problem = lexicon::say<too_many_ways>(flow.edges.size(), FlowDraft::most_edges);
    return FlowDraft(std::move(made));
  }
  parts.straight = parts.routes.across > most_cross_edges || parts.routes.spans > most_spans;
  ColumnPlan plan = column_plan(board, flow, parts.routes, parts.type);
  if (parts.straight) plan.gate_gap = narrow_gate_gap;
  for (std::uint32_t i = 0; i < parts.routes.columns.size(); ++i) {
    parts.columns.push_back(flow_column(plan, i));
    if (i < flow.stages.size())
      parts.header_height =
          std::max(parts.header_height,
                   even_up(stage_header(flow.stages[i], parts.type, parts.columns[i].width).height));
  }
  find_gates(parts);
  parts.skeleton.node_gap = 14;
  add_columns(parts);
  add_chain(parts);
  for (const Skeleton::Node& node : parts.skeleton.nodes)
    parts.straight = parts.straight || node.height > Skeleton::most_height;
  parts.straight =
      parts.straight || parts.skeleton.nodes.size() + parts.routes.spans * 2 > Skeleton::most_nodes;
  if (!parts.straight)
    for (Parts::CrossEdge& cross_edge : parts.cross_edges) add_cross_edge(parts, cross_edge);
  return FlowDraft(std::move(made));
}

}  // namespace journey::layout
