// In: a persona journey of a map. Out: its flow: touchpoints by stage, and every way on from each.
#include "board/figures.hpp"
#include "board/flow.hpp"
#include "board/parts.hpp"
#include "board/subject.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace journey::board {

namespace {

using lexicon::Label;
using model::Index;
using model::none;

class FlowBuilder {
 public:
  FlowBuilder(const model::Journey& journey, const Subject& subject, FlowLabels labels)
      : journey_(journey), subject_(subject), labels_(labels) {}

  Flow build() {
    flow_.language = language_of(journey_);
    flow_.title = journey_.title;
    if (const auto among = subject_.among(); !among.empty())
      flow_.persona = dotted({subject_.journeys().front().persona, dotted(among)});
    flow_.stages = build_stages(subject_);
    if (journey_.facts.drop_off) {
      flow_.drop_off_text =
          subject_.wording().phrase(Label::leave, subject_.wording().percent(*journey_.facts.drop_off * 100));
    }
    flow_.legend_share = subject_.wording().label(Label::legend_share);
    flow_.legend_unknown = subject_.wording().label(Label::legend_unknown_share);
    flow_.legend_back = subject_.wording().label(Label::legend_back);
    flow_.legend_exit = subject_.wording().label(Label::exit_label);
    add_nodes();
    for (Index index = 0; index < journey_.touchpoints.size(); ++index) add_edges(index);
    add_ways_of_bare_stages();
    return std::move(flow_);
  }

 private:
  void add_nodes() {
    nodes_of_touchpoints_.resize(journey_.touchpoints.size());
    nodes_of_stages_.resize(journey_.stages.size(), none);
    for (Index stage = 0; stage < journey_.stages.size(); ++stage) {
      const model::Stage& of = journey_.stages[stage];
      if (of.touchpoint_count == 0) nodes_of_stages_[stage] = add_node(stage_node(stage));
      for (Index at = 0; at < of.touchpoint_count; ++at) {
        nodes_of_touchpoints_[of.first_touchpoint + at] = add_node(touchpoint_node(of.first_touchpoint + at));
      }
    }
  }

  std::uint32_t add_node(Flow::Node node) {
    flow_.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(flow_.nodes.size() - 1);
  }

  void score(Flow::Node& node, const model::Experience& experience) const {
    if (!experience.score) return;
    node.tone = tone_of(*experience.score, journey_.scale);
    node.score_text = subject_.wording().score(*experience.score, journey_.scale);
  }

  Flow::Node stage_node(Index stage) const {
    const model::Stage& from = journey_.stages[stage];
    Flow::Node node;
    node.kind = Flow::Node::Kind::stage;
    node.id = subject_.stage_id(stage);
    node.origin = from.span;
    node.title = from.title;
    node.stage = stage;
    node.optional = from.optional.is_optional;
    score(node, from.experience);
    return node;
  }

  Flow::Node touchpoint_node(Index index) const {
    const model::Touchpoint& from = journey_.touchpoints[index];
    Flow::Node node;
    node.id = subject_.touchpoint_id(index);
    node.origin = from.span;
    node.title = from.title;
    std::vector<std::string> channels;
    for (const model::Reference& channel : from.channels) channels.push_back(channel.text);
    node.subtitle = subject_.wording().listed(channels);
    node.stage = from.stage;
    if (from.moment_of_truth) {
      node.moment_of_truth = moment_words(subject_.wording(), from.moment_of_truth->value).full;
    }
    node.optional = from.optional.is_optional || journey_.stages[from.stage].optional.is_optional;
    node.skipped = from.skipped;
    node.reach = from.reach;
    if (!from.skipped) score(node, from.experience);
    return node;
  }

  /// The node where a journey ends, made when first needed.
  std::uint32_t ending(Flow::Node::Kind kind) {
    const bool good = kind == Flow::Node::Kind::end;
    Index& place = good ? end_ : exit_;
    if (place == none) {
      Flow::Node node;
      node.kind = kind;
      node.id = good ? "end" : "exit";
      node.title = subject_.wording().label(good ? Label::good_end : Label::exit_label);
      node.tone = good ? Tone::neutral : Tone::bad;
      place = add_node(std::move(node));
    }
    return place;
  }

  /// "1,105 a month": how often the way is passed, where counts are asked for and known.
  [[nodiscard]] std::string passes(const model::Edge& edge) const {
    const auto& volume = subject_.map().impact.volume;
    if (labels_ == FlowLabels::share || !volume || !journey_.facts.customers || !edge.passes) return {};
    const std::string count =
        written_people(subject_.wording(), *volume * *journey_.facts.customers * *edge.passes);
    return subject_.wording().phrase(Label::a_month, count);
  }

  void add_edge(std::uint32_t from, std::uint32_t to, const model::Edge& leading) {
    Flow::Edge edge;
    edge.from = from;
    edge.to = to;
    edge.share = leading.share;
    if (leading.share) edge.share_text = subject_.wording().percent(*leading.share);
    if (const std::string count = passes(leading); !count.empty())
      edge.share_text = labels_ == FlowLabels::both ? dotted({edge.share_text, count}) : count;
    if (leading.reach) edge.of_all = *leading.reach * 100;
    edge.of_all_text = of_all_words(subject_.wording(), leading);
    edge.label = leading.label;
    edge.written = leading.written;
    if (leading.written) edge.origin = leading.span;
    add_edge(std::move(edge));
  }

  void add_edge(Flow::Edge edge) {
    edge.back = edge.to <= edge.from;
    std::optional<double>& inflow = inflows_.try_emplace(edge.to, 0.0).first->second;
    inflow = inflow && edge.of_all ? std::optional(std::min(*inflow + *edge.of_all, 100.0)) : std::nullopt;
    flow_.edges.push_back(std::move(edge));
  }

  void add_edges(Index index) {
    const model::Touchpoint& touchpoint = journey_.touchpoints[index];
    for (const model::Edge& edge : touchpoint.edges) {
      const bool inside = edge.to == model::Edge::To::touchpoint && edge.target < journey_.touchpoints.size();
      const Index stage =
          inside ? journey_.touchpoints[edge.target].stage : static_cast<Index>(journey_.stages.size());
      // What follows from the order of the map also goes through the stages that have no touchpoint to name.
      const Index bare = edge.written ? none : next_bare_stage(touchpoint.stage + 1, stage);
      const std::uint32_t to = bare != none                       ? nodes_of_stages_[bare]
                               : inside                           ? nodes_of_touchpoints_[edge.target]
                               : edge.to == model::Edge::To::exit ? ending(Flow::Node::Kind::exit)
                                                                  : ending(Flow::Node::Kind::end);
      add_edge(nodes_of_touchpoints_[index], to, edge);
    }
  }

  /// The first stage without touchpoints in [from, before) that everybody goes through.
  [[nodiscard]] Index next_bare_stage(Index from, Index before) const {
    for (Index stage = from; stage < before; ++stage) {
      if (journey_.stages[stage].touchpoint_count == 0 && !journey_.stages[stage].optional.is_optional)
        return stage;
    }
    return none;
  }

  /// Where everybody comes after a stage without touchpoints: the next such stage, touchpoint, or the good
  /// end.
  std::uint32_t stop_after(Index stage) {
    for (Index at = stage + 1; at < journey_.stages.size(); ++at) {
      const model::Stage& next = journey_.stages[at];
      if (next.optional.is_optional) continue;
      if (next.touchpoint_count == 0) return nodes_of_stages_[at];
      for (Index point = 0; point < next.touchpoint_count; ++point) {
        const Index index = next.first_touchpoint + point;
        if (!journey_.touchpoints[index].optional.is_optional) return nodes_of_touchpoints_[index];
      }
    }
    return ending(Flow::Node::Kind::end);
  }

  /// Whether no side path begins behind a stage without touchpoints.
  [[nodiscard]] bool all_go_on(Index stage) const {
    if (journey_.stages[stage].optional.is_optional) return false;
    if (stage + 1 == journey_.stages.size()) return true;
    const model::Stage& next = journey_.stages[stage + 1];
    return !next.optional.is_optional &&
           (next.touchpoint_count == 0 || !journey_.touchpoints[next.first_touchpoint].optional.is_optional);
  }

  /// Percent of all customers who come to a node by the ways that are there so far; all begin at one that
  /// none leads to.
  [[nodiscard]] std::optional<double> inflow(std::uint32_t node) const {
    const auto found = inflows_.find(node);
    return found == inflows_.end() ? 100.0 : found->second;
  }

  void add_ways_of_bare_stages() {
    std::set<std::pair<std::uint32_t, std::uint32_t>> known;
    const auto add = [&](std::uint32_t from, std::uint32_t to, std::optional<double> of_all) {
      Flow::Edge edge;
      edge.from = from;
      edge.to = to;
      edge.of_all = of_all;
      if (known.emplace(from, to).second) add_edge(std::move(edge));
    };
    std::uint32_t before = none;  // the stop that everybody passes before this stage
    for (Index stage = 0; stage < journey_.stages.size(); ++stage) {
      const model::Stage& of = journey_.stages[stage];
      if (of.touchpoint_count == 0) {
        const std::uint32_t node = nodes_of_stages_[stage];
        if (of.optional.is_optional && before != none) add(before, node, std::nullopt);
        add(node, stop_after(stage), all_go_on(stage) ? inflow(node) : std::nullopt);
        if (!of.optional.is_optional) before = node;
      } else if (!of.optional.is_optional) {
        for (Index at = 0; at < of.touchpoint_count; ++at) {
          const Index index = of.first_touchpoint + at;
          if (!journey_.touchpoints[index].optional.is_optional) before = nodes_of_touchpoints_[index];
        }
      }
    }
  }

  const model::Journey& journey_;
  const Subject& subject_;
  FlowLabels labels_;
  Flow flow_;
  std::vector<std::uint32_t> nodes_of_touchpoints_, nodes_of_stages_;
  std::map<std::uint32_t, std::optional<double>> inflows_;  ///< by node; unknown where one of its ways is
  Index end_ = none, exit_ = none;
};

}  // namespace

Flow build_flow(const model::Map& map, std::size_t journey, const std::string& language, FlowLabels labels) {
  const Selection selection{{journey}, false, {}, {}, language};
  const Subject subject(map, selection);
  return FlowBuilder(subject.first(), subject, labels).build();
}

Flow build_flow(const model::Journey& journey) { return build_flow(model::Map{{journey}}, 0); }

}  // namespace journey::board
