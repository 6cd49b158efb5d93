// In: a skeleton. Out: the heights of its nodes, found by Graphviz's dot.
//
// Nodes are tables of fixed size with a row for each height at which a edge may meet them; edges name such
// rows as ports. dot ranks, orders and places them; edges are drawn by ourselves, so it routes nothing, and
// nothing is labelled (a labelled edge within a rank of a cluster corrupts the heap of 2.42). Whole numbers
// only: no locale can misread them, but for two gaps in inches.
#include "emit/graphviz_place.hpp"

#include "emit/graphviz_ids.hpp"
#include "emit/graphviz_messages.hpp"
#include "emit/phrases.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <dlfcn.h>

// Last, because of the macros.
#include "emit/graphviz_handles.hpp"

namespace journey::emit {

using lexicon::say;

namespace {

std::array apis = {
    gvplugin_api_t{API_textlayout, text_layouts.data()},
    gvplugin_api_t{static_cast<api_t>(0), nullptr},
};
gvplugin_library_t no_text = {.packagename = name("journey_no_text"), .apis = apis.data()};
constexpr const char* dot_symbol = "gvplugin_dot_layout_LTX_library";

/// Graphviz's own library of dot, from where the build found it; null where it is no longer there. Loaded
/// once, when it is first needed: no other view pays for it.
void* dot_library() {
  static void* const handle = dlopen(JOURNEY_DOT_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  return handle == nullptr ? nullptr : dlsym(handle, dot_symbol);
}

constexpr int port_height = 2;

void add_row(std::string& table, int width, int height, int port) {
  if (height <= 0) return;
  table += "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"" + std::to_string(width) + "\" HEIGHT=\"" +
           std::to_string(height) + "\"";
  if (port >= 0) table += " PORT=\"p" + std::to_string(port) + "\"";
  table += "></TD></TR>";
}

/// A node as a table. dot tells ports of one side apart by their angle from the middle, so tables are as
/// broad as they are high.
std::string table_of(const layout::Skeleton::Node& node) {
  const int width = node.ports.empty() ? 2 : node.height;
  std::string table = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\">";
  int y = 0;
  for (std::size_t i = 0; i < node.ports.size(); ++i) {
    add_row(table, width, node.ports[i] - port_height / 2 - y, -1);
    add_row(table, width, port_height, static_cast<int>(i));
    y = node.ports[i] + port_height / 2;
  }
  add_row(table, width, node.height - y, -1);
  return table + "</TABLE>";
}

/// px are points here. Sixteenths are exact, whatever writes them.
std::string inches(int points) {
  const int sixteenths = std::max(1, static_cast<int>(std::lround(points * 16 / 72.0)));
  return std::to_string(sixteenths / 16) + "." + std::to_string(sixteenths % 16 * 625 + 10000).substr(1);
}

void set(void* object, const char* attribute, const std::string& value) {
  agset(object, name(attribute), name(value.c_str()));
}

Graph graph_of(const layout::Skeleton& skeleton, std::vector<node_t*>& nodes) {
  Graph graph(agopen(nullptr, Agdirected, counted_ids()));
  Agraph_t* const g = graph.get();
  const bool large = skeleton.nodes.size() > 400;
  const auto declare = [g](int kind, const char* attribute, const std::string& value) {
    agattr(g, kind, name(attribute), name(value.c_str()));
  };
  declare(AGRAPH, "rankdir", "LR");
  declare(AGRAPH, "splines", "none");
  declare(AGRAPH, "nodesep", inches(skeleton.node_gap));
  declare(AGRAPH, "ranksep", "0.25");
  // Fewer rounds of network simplex and of crossing minimisation where they would take long.
  if (large) {
    declare(AGRAPH, "nslimit", "2");
    declare(AGRAPH, "nslimit1", "2");
    declare(AGRAPH, "mclimit", "0.5");
  }
  declare(AGNODE, "shape", "plain");
  declare(AGNODE, "label", "");
  declare(AGEDGE, "weight", "1");
  declare(AGEDGE, "tailport", "");
  declare(AGEDGE, "headport", "");
  for (const layout::Skeleton::Node& node : skeleton.nodes) {
    nodes.push_back(agnode(g, nullptr, true));
    char* const label = agstrdup_html(g, name(table_of(node).c_str()));
    agset(nodes.back(), name("label"), label);
    agstrfree(g, label);
  }
  for (const layout::Skeleton::Edge& link : skeleton.edges) {
    if (link.from >= nodes.size() || link.to >= nodes.size()) return nullptr;
    edge_t* const edge = agedge(g, nodes[link.from], nodes[link.to], nullptr, true);
    set(edge, "weight", std::to_string(std::clamp(link.weight, 0, 1000)));
    if (link.from_port < skeleton.nodes[link.from].ports.size())
      set(edge, "tailport", "p" + std::to_string(link.from_port) + ":e");
    if (link.to_port < skeleton.nodes[link.to].ports.size())
      set(edge, "headport", "p" + std::to_string(link.to_port) + ":w");
  }
  return graph;
}

}  // namespace

layout::Placement place(const layout::Skeleton& skeleton) {
  layout::Placement places;
  places.tops.assign(skeleton.nodes.size(), 0);
  const bool too_high = std::any_of(skeleton.nodes.begin(), skeleton.nodes.end(), [](const auto& node) {
    return node.height > layout::Skeleton::most_height;
  });
  if (skeleton.nodes.size() < 2 || skeleton.nodes.size() > layout::Skeleton::most_nodes || too_high)
    return places;
  const GraphvizMessages messages;
  void* const dot = dot_library();
  if (dot == nullptr) return {{}, say<phrases::no_dot>(JOURNEY_DOT_LIBRARY)};
  const std::array symbols = {lt_symlist_t{"gvplugin_journey_no_text_LTX_library", &no_text},
                              lt_symlist_t{dot_symbol, dot}, lt_symlist_t{nullptr, nullptr}};
  const Context context(gvContextPlugins(symbols.data(), false));
  std::vector<node_t*> nodes;
  const Graph graph = graph_of(skeleton, nodes);
  if (!graph) return {{}, say<phrases::link_to_nowhere>()};
  const bool placed = gvLayout(context.get(), graph.get(), "dot") == 0;
  int least = std::numeric_limits<int>::max();
  for (std::size_t i = 0; placed && i < nodes.size(); ++i) {
    const double middle = -ND_coord(nodes[i]).y;
    places.tops[i] = static_cast<int>(std::lround(middle - skeleton.nodes[i].height / 2.0));
    least = std::min(least, places.tops[i]);
  }
  gvFreeLayout(context.get(), graph.get());
  // Graphviz gives 0 for many a failure: what it says on the side counts.
  if (!messages.text().empty()) return {{}, say<phrases::graphviz_says>(messages.text())};
  if (!placed) return {{}, say<phrases::graphviz_did_not_place>()};
  for (int& top : places.tops) top -= least;
  return places;
}

}  // namespace journey::emit
