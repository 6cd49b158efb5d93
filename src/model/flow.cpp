#include "model/flow.hpp"

#include "model/reach.hpp"
#include "model/rounding.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace journey::model {

namespace {

/// With so many sets of values unknown parts are tried.
constexpr std::size_t trials = 3;

/// A transition and which of the ways on from its touchpoint it is; `none`: it only begins the journey.
struct Way {
  Transition transition;
  Index edge = none;
};

/// Several ways that divide a known share in unknown parts.
struct Split {
  double total = 0;
  std::vector<Way> ways;
};

class Flow {
 public:
  Flow(Journey& journey, std::span<const std::vector<WrittenEdge>> written)
      : journey_(journey), written_(written), size_(static_cast<Index>(journey.touchpoints.size())) {}

  void complete() {
    find_followers();
    find_named();
    for (Index i = 0; i < size_; ++i) lead_on(i);
    begin();
    find_reach();
  }

 private:
  [[nodiscard]] Index end() const { return size_; }
  [[nodiscard]] Index exit() const { return size_ + 1; }
  [[nodiscard]] Index start() const { return size_ + 2; }

  [[nodiscard]] bool stage_is_optional(Index touchpoint) const {
    return journey_.stages[journey_.touchpoints[touchpoint].stage].optional.is_optional;
  }

  /// "The one after it" for all, from the back: in its own stage, else on the main line.
  void find_followers() {
    after_.assign(size_ + 1, end());
    Index main_line = end();  // the first after `i` that everybody comes to
    Index in_stage = end();   // the first after `i` in the stage of `i` that is not optional itself
    for (Index i = size_; i-- > 0;) {
      const Touchpoint& here = journey_.touchpoints[i];
      const bool last_of_stage = i + 1 == size_ || journey_.touchpoints[i + 1].stage != here.stage;
      if (last_of_stage) in_stage = end();
      after_[i] = in_stage != end() ? in_stage : main_line;
      if (!here.optional.is_optional) {
        in_stage = i;
        if (!stage_is_optional(i)) main_line = i;
      }
    }
    first_ = main_line;
  }

  /// Optional touchpoints and stages that some `next` from outside leads into.
  void find_named() {
    named_.assign(size_, false);
    stage_named_.assign(journey_.stages.size(), false);
    for (Index i = 0; i < size_; ++i) {
      for (const WrittenEdge& edge : written_[i]) {
        if (edge.to != WrittenEdge::To::touchpoint) continue;
        if (edge.target != i) named_[edge.target] = true;
        const Index stage = journey_.touchpoints[edge.target].stage;
        if (stage != journey_.touchpoints[i].stage) stage_named_[stage] = true;
      }
    }
  }

  /// What the way from before `from` to `to` passes by: optional, and named by no `next`. `stage`: whoever
  /// goes there is in it.
  [[nodiscard]] std::vector<Index> side_paths(Index from, Index to, Index stage) const {
    std::vector<Index> paths;
    for (Index i = from; i < to; ++i) {
      const Index there = journey_.touchpoints[i].stage;
      const bool enters_stage = there != stage && stage_is_optional(i);
      const bool unnamed =
          enters_stage ? journey_.stages[there].first_touchpoint == i && !stage_named_[there] : !named_[i];
      if (unnamed) paths.push_back(i);
    }
    return paths;
  }

  void lead_on(Index i) {
    const auto& written = written_[i];
    double known = 0;
    std::size_t without_share = 0;
    for (const WrittenEdge& edge : written) {
      known += edge.share.value_or(0);
      without_share += edge.share ? 0 : 1;
    }
    const double rest = std::max(0.0, whole - known);
    const bool rest_is_nothing = rest < rounding;
    std::vector<Index> sides = side_paths(i + 1, after_[i], journey_.touchpoints[i].stage);
    Split split{rest, {}};  // of those without a share
    for (const WrittenEdge& edge : written) {
      std::optional<double> share = edge.share;
      if (!share && (without_share == 1 || rest_is_nothing)) share = rest;
      Edge way = made_of(edge, i);
      if (edge.to == WrittenEdge::To::after && !sides.empty() && share.value_or(rest) > rounding) {
        Split own{share.value_or(0), {}};
        fork(i, way, sides, share ? own : split);
        if (share) splits_.push_back(std::move(own));
        sides.clear();
      } else {
        add(i, way, share, split);
      }
    }
    if (!split.ways.empty()) splits_.push_back(std::move(split));
    if (without_share > 0 || rest_is_nothing) return;
    Edge onward = implied(i, after_[i]);
    if (sides.empty()) {
      Split none_needed;
      add(i, onward, rest, none_needed);
    } else {
      Split own{rest, {}};
      fork(i, onward, sides, own);
      splits_.push_back(std::move(own));
    }
  }

  /// One way with a share, or with an unknown part of `split`.
  void add(Index from, Edge& way, std::optional<double> share, Split& split) {
    way.share = share;
    std::vector<Edge>& edges = journey_.touchpoints[from].edges;
    (share ? ways_ : split.ways)
        .push_back({{from, state_of(way), share.value_or(0) / whole}, static_cast<Index>(edges.size())});
    edges.push_back(std::move(way));
  }

  /// The way onward and into each side path, in unknown parts.
  void fork(Index from, Edge& onward, const std::vector<Index>& sides, Split& split) {
    add(from, onward, std::nullopt, split);
    for (const Index side : sides) {
      Edge into = implied(from, side);
      add(from, into, std::nullopt, split);
    }
  }

  /// Where the journey begins: at the first touchpoint of the main line, or in an optional one before it.
  void begin() {
    const auto sides = side_paths(0, first_, none);
    if (sides.empty()) {
      ways_.push_back({{start(), first_, 1.0}});
      return;
    }
    journey_.facts.side_entrances = sides;
    Split split{whole, {{{start(), first_, 0}}}};
    for (const Index side : sides) split.ways.push_back({{start(), side, 0}});
    splits_.push_back(std::move(split));
  }

  /// Unknown parts are tried with several sets of values that have nothing in common. What comes out the same
  /// each time does not depend on them and is known all the same: who takes a side path is unknown, that all
  /// come back from it is not. (The probabilities are rational functions of the parts; two that agree in
  /// arbitrary points are equal.)
  void find_reach() {
    std::uint32_t seed = 2463534242U;
    const auto any_part = [&] {  // xorshift (Marsaglia 2003): the same numbers on every machine
      seed ^= seed << 13U;
      seed ^= seed >> 17U;
      seed ^= seed << 5U;
      return 0.1 + seed / 4294967296.0;
    };
    const std::size_t needed = splits_.empty() ? 1 : trials;
    for (std::size_t trial = 0; trial < needed; ++trial) {
      std::vector<Transition>& transitions = chains_.emplace_back();
      for (const Way& way : ways_) transitions.push_back(way.transition);
      for (const Split& split : splits_) {
        const std::size_t begin = transitions.size();
        double sum = 0;
        for (const Way& way : split.ways) {
          transitions.push_back(way.transition);
          transitions.back().probability = any_part();
          sum += transitions.back().probability;
        }
        for (std::size_t i = begin; i < transitions.size(); ++i)
          transitions[i].probability *= split.total / whole / sum;
      }
      results_.push_back(visit_probabilities(size_ + 3, start(), transitions));
    }
    bool someone_leaves = false;
    for (Index i = 0; i < size_; ++i) {
      Touchpoint& here = journey_.touchpoints[i];
      here.reach = known(&Visits::states, i);
      for (const Edge& edge : here.edges) someone_leaves |= edge.to == Edge::To::exit;
    }
    if (someone_leaves) journey_.facts.drop_off = known(&Visits::states, exit());
    std::size_t at = 0;
    const auto set_reach = [&](const std::vector<Way>& ways) {
      for (const Way& way : ways) {
        if (way.edge != none) {
          Edge& edge = journey_.touchpoints[way.transition.from].edges[way.edge];
          edge.reach = known(&Visits::ways, at);
          edge.passes = known(&Visits::passes, at);
        }
        ++at;
      }
    };
    set_reach(ways_);
    for (const Split& split : splits_) set_reach(split.ways);
    if (journey_.volume) find_reach_of_stages();
  }

  /// What is the same in every trial.
  template <typename Value>
  [[nodiscard]] std::optional<double> same_in_all(const Value& value_in) const {
    const double value = value_in(0);
    if (std::isnan(value)) return std::nullopt;
    for (std::size_t trial = 1; trial < chains_.size(); ++trial)
      if (!(std::abs(value_in(trial) - value) < rounding)) return std::nullopt;
    return value;
  }
  [[nodiscard]] std::optional<double> known(std::vector<double> Visits::*of, std::size_t index) const {
    return same_in_all([&](std::size_t trial) { return (results_[trial].*of)[index]; });
  }

  /// How many come to any touchpoint of a stage, for stages as a whole that hurt.
  void find_reach_of_stages() {
    for (Index s = 0; s < journey_.stages.size(); ++s) {
      Stage& stage = journey_.stages[s];
      if (stage.touchpoint_count > 0 && !stage.experience.pains.empty()) stage.reach = reach_of_any(stage);
    }
  }

  [[nodiscard]] std::optional<double> reach_of_any(const Stage& stage) const {
    const auto is_within = [&](Index state) {
      return state >= stage.first_touchpoint && state < stage.first_touchpoint + stage.touchpoint_count &&
             !journey_.touchpoints[state].skipped;
    };
    // Whoever comes in comes by its entrance; where there is one, that is all there is to know.
    std::optional<Index> entrance;
    bool has_one = true;
    for (const Transition& way : chains_.front()) {
      if (!is_within(way.to) || is_within(way.from)) continue;
      has_one = has_one && (!entrance || *entrance == way.to);
      entrance = way.to;
    }
    if (!entrance) return 0;
    if (has_one) return journey_.touchpoints[*entrance].reach;
    // Else nobody goes on from the stage, so that each is counted where they come in.
    std::vector<Visits> visits;
    for (const std::vector<Transition>& chain : chains_) {
      std::vector<Transition> until_there;
      std::copy_if(chain.begin(), chain.end(), std::back_inserter(until_there),
                   [&](const Transition& way) { return !is_within(way.from); });
      visits.push_back(visit_probabilities(size_ + 3, start(), until_there));
    }
    return same_in_all([&](std::size_t trial) {
      double sum = 0;
      for (Index t = stage.first_touchpoint; t < stage.first_touchpoint + stage.touchpoint_count; ++t)
        if (is_within(t)) sum += visits[trial].states[t];
      return std::min(sum, 1.0);
    });
  }

  [[nodiscard]] Edge made_of(const WrittenEdge& written, Index from) const {
    Edge edge;
    edge.written = true;
    edge.says_share = written.share.has_value();
    edge.label = written.label;
    edge.span = written.span;
    edge.metric = written.metric;
    edge.sources = written.sources;
    switch (written.to) {
      case WrittenEdge::To::after:
        set_target(edge, after_[from]);
        break;
      case WrittenEdge::To::touchpoint:
        edge.names_target = true;
        set_target(edge, written.target);
        break;
      case WrittenEdge::To::end:
        edge.names_target = true;
        edge.to = Edge::To::end;
        break;
      case WrittenEdge::To::exit:
        edge.to = Edge::To::exit;
        break;
    }
    return edge;
  }

  [[nodiscard]] Edge implied(Index from, Index to) const {
    Edge edge;
    edge.span = journey_.touchpoints[from].span;
    set_target(edge, to);
    return edge;
  }

  void set_target(Edge& edge, Index to) const {
    edge.to = to == end() ? Edge::To::end : Edge::To::touchpoint;
    edge.target = to == end() ? none : to;
  }

  [[nodiscard]] Index state_of(const Edge& edge) const {
    if (edge.to == Edge::To::touchpoint) return edge.target;
    return edge.to == Edge::To::end ? end() : exit();
  }

  Journey& journey_;
  std::span<const std::vector<WrittenEdge>> written_;
  Index size_;
  Index first_ = 0;
  std::vector<Index> after_;
  std::vector<bool> named_, stage_named_;
  std::vector<Way> ways_;
  std::vector<Split> splits_;
  std::vector<std::vector<Transition>>
      chains_;                   ///< by trial: the ways, in the order of `ways_` and `splits_`
  std::vector<Visits> results_;  ///< by trial
};

}  // namespace

void complete_flow(Journey& journey, std::span<const std::vector<WrittenEdge>> written) {
  if (!journey.touchpoints.empty()) Flow(journey, written).complete();
}

}  // namespace journey::model
