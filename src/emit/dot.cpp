// In: the flow of a map. Out: a graph in the DOT language, for those who lay it out with Graphviz themselves.
//
// Stages are clusters, touchpoints nodes named by their ids. Ids are cut down to what every reader of DOT
// takes, all other texts are labels, escaped as such. No attribute that Graphviz writes out unescaped (URL,
// fontname, image, stylesheet) ever holds text of a map.
#include "emit/formats.hpp"
#include "emit/identifier.hpp"
#include "emit/number.hpp"
#include "media/palette.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace journey::emit {
namespace {

using board::Flow;
using Kind = Flow::Node::Kind;

constexpr std::string_view head = R"(  graph [rankdir=LR, labelloc=t, fontsize=20, nodesep=0.3, ranksep=0.6,
         fontname="Helvetica,Arial,sans-serif", fontcolor="{ink}"]
  node [shape=box, style="rounded,filled", fillcolor="{page}", color="{axis}", fontsize=12,
        fontname="Helvetica,Arial,sans-serif", fontcolor="{ink}"]
  edge [color="{muted}", arrowsize=0.7, fontsize=10, fontname="Helvetica,Arial,sans-serif", fontcolor="{muted}"]
)";

static_assert(media::is_paintable(head));

struct KindAttributes {
  Kind kind;
  std::string_view attributes;
};
constexpr std::array kind_attributes = {
    KindAttributes{Kind::touchpoint, ""},
    KindAttributes{Kind::stage, R"(, fillcolor="{panel}")"},
    KindAttributes{Kind::end, R"(, shape=oval, style=filled, fillcolor="{head}", fontcolor="{page}")"},
    KindAttributes{
        Kind::exit,
        R"(, shape=oval, style="filled,dashed", fillcolor="{pain}", color="{bad}", fontcolor="{on_pain}")"},
};

/// In the colours of the light theme.
std::string painted(std::string_view attributes) { return media::painted(attributes, media::Ground::light); }

static_assert(std::all_of(kind_attributes.begin(), kind_attributes.end(),
                          [](const KindAttributes& each) { return media::is_paintable(each.attributes); }));

std::string_view attributes_of(Kind kind) {
  return std::find_if(kind_attributes.begin(), kind_attributes.end(),
                      [kind](const KindAttributes& look) { return look.kind == kind; })
      ->attributes;
}

/// A label of several lines, each a text of the map; empty ones are left out.
std::string label(std::initializer_list<std::string_view> lines) {
  std::string quoted = "label=\"";
  bool first = true;
  for (const auto line : lines) {
    if (line.empty()) continue;
    if (!first) quoted += "\\n";
    quoted += text::escape_dot(line);
    first = false;
  }
  return quoted + '"';
}

class Writer {
 public:
  explicit Writer(const Flow& flow) : flow_(flow) {
    Identifiers ids;
    for (const auto& node : flow.nodes) names_.push_back('"' + ids.take(node.id) + '"');
    for (const auto& stage : flow.stages) cluster_names_.push_back("\"cluster_" + ids.take(stage.id) + '"');
  }

  std::string write() {
    out_ = "digraph journey {\n";
    out_ += painted(head);
    out_ += "  " + label({flow_.title, flow_.persona, flow_.drop_off_text}) + "\n";
    for (std::size_t i = 0; i < flow_.stages.size(); ++i) write_stage(i);
    for (std::size_t i = 0; i < flow_.nodes.size(); ++i) {
      if (!stage_of(i)) write_node(i, "  ");
    }
    for (const auto& edge : flow_.edges) write_edge(edge);
    write_order();
    out_ += "}\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::optional<std::size_t> stage_of(std::size_t node) const {
    const auto stage = flow_.nodes[node].stage;
    return stage && *stage < flow_.stages.size() ? std::optional<std::size_t>(*stage) : std::nullopt;
  }

  void write_stage(std::size_t index) {
    const auto& stage = flow_.stages[index];
    out_ += "  subgraph " + cluster_names_[index] + " {\n    ";
    out_ += label({std::to_string(stage.number) + ' ' + stage.title, stage.subtitle});
    out_ += stage.optional ? R"(; style="rounded,filled,dashed")" : R"(; style="rounded,filled")";
    out_ += painted(R"(; fillcolor="{panel}"; color="{hairline}"; fontsize=14)");
    out_ += '\n';
    for (std::size_t i = 0; i < flow_.nodes.size(); ++i) {
      if (stage_of(i) == index) write_node(i, "    ");
    }
    out_ += "  }\n";
  }

  void write_node(std::size_t index, std::string_view indent) {
    const auto& node = flow_.nodes[index];
    const std::string star = node.moment_of_truth.empty() ? "" : "★ " + node.moment_of_truth;
    out_ += indent;
    out_ += names_[index] + " [" + label({node.title, node.subtitle, star, node.score_text});
    out_ += painted(attributes_of(node.kind));
    if (!node.moment_of_truth.empty()) out_ += painted(R"(, fillcolor="{moment}", penwidth=2)");
    if (node.tone == board::Tone::good) out_ += painted(R"(, color="{good}")");
    if (node.tone == board::Tone::bad) out_ += painted(R"(, color="{bad}")");
    if (node.skipped) {
      out_ += painted(R"(, style="rounded,dotted", fontcolor="{muted}")");
    } else if (node.optional) {
      out_ += R"(, style="rounded,filled,dashed")";
    }
    out_ += "]\n";
  }

  /// A way back is written from the earlier touchpoint with its arrow at the tail: so nothing runs against
  /// the order of the stages, and dot never gets a labelled edge within a rank, which corrupts its heap in
  /// clusters (2.42).
  void write_edge(const Flow::Edge& edge) {
    if (edge.from >= names_.size() || edge.to >= names_.size()) return;
    const bool reversed = edge.back && edge.from != edge.to;
    out_ += "  " + names_[reversed ? edge.to : edge.from] + " -> " + names_[reversed ? edge.from : edge.to];
    std::vector<std::string> attributes;
    if (!edge.share_text.empty() || !edge.of_all_text.empty() || !edge.label.empty())
      attributes.push_back(label({edge.share_text, edge.of_all_text, edge.label}));
    if (edge.of_all) {
      std::string width = "penwidth=";
      // From a hairline to a band: 1 to 6 points.
      if (append_number(width, 1 + std::clamp(*edge.of_all, 0.0, 100.0) / 20)) attributes.push_back(width);
    }
    if (edge.back) attributes.emplace_back("style=dashed");
    if (reversed) attributes.emplace_back("dir=back");
    for (std::size_t i = 0; i < attributes.size(); ++i) out_ += (i == 0 ? " [" : ", ") + attributes[i];
    out_ += attributes.empty() ? "\n" : "]\n";
  }

  /// Keeps stages in their order where nothing leads forward into one.
  void write_order() {
    std::optional<std::size_t> last;
    for (std::size_t stage = 0; stage < flow_.stages.size(); ++stage) {
      std::optional<std::size_t> first_here, last_here;
      for (std::size_t i = 0; i < flow_.nodes.size(); ++i) {
        if (stage_of(i) != stage) continue;
        if (!first_here) first_here = i;
        last_here = i;
      }
      if (!first_here) continue;
      const bool entered = std::any_of(flow_.edges.begin(), flow_.edges.end(), [&](const Flow::Edge& edge) {
        return edge.from < names_.size() && edge.to < names_.size() && stage_of(edge.to) == stage &&
               stage_of(edge.from) && *stage_of(edge.from) < stage;
      });
      if (last && !entered) out_ += "  " + names_[*last] + " -> " + names_[*first_here] + " [style=invis]\n";
      last = last_here;
    }
  }

  const Flow& flow_;
  std::vector<std::string> names_, cluster_names_;
  std::string out_;
};

}  // namespace

Output emit_dot(const Input& input) { return {Writer(*input.flow).write(), {}}; }

}  // namespace journey::emit
