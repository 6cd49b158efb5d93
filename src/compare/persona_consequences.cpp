#include "compare/persona_consequences.hpp"

#include "compare/causes.hpp"
#include "model/rounding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace journey::compare {

namespace {

using model::Index;
using model::Journey;

/// A share of all, 0 to 1, as it is shown: whole percent.
std::optional<Value> percent(const std::optional<double>& share) {
  if (!share) return std::nullopt;
  const double whole = std::round(*share * 100 + model::rounding);
  return Value{std::to_string(static_cast<int>(whole)) + "%", whole, {}, {}};
}

std::optional<Value> score(const std::optional<double>& score, const Journey& journey) {
  if (!score) return std::nullopt;
  return Value{lexicon::written(*score, journey.scale), *score, {}, {}};
}

/// What a drop-off has to rise by to be worth a look.
constexpr double dropped_points = 10;

class OfOne {
 public:
  OfOne(const Pairing& pairing, const std::vector<Fact>& facts, const Journey& before, const Journey& after)
      : pairing_(pairing), facts_(facts), before_(before), after_(after) {
    for (Index i = 0; i < after.touchpoints.size(); ++i)
      new_index_[pairing.new_tree.node_around(after.touchpoints[i].span)] = i;
  }

  std::vector<Change> run() {
    tell_ways();
    tell_reach();
    tell_drop_off();
    tell_score(Quantity::mean, before_.facts.mean, after_.facts.mean);
    tell_point(Quantity::lowest, before_.facts.lowest, after_.facts.lowest);
    tell_point(Quantity::end, before_.facts.end, after_.facts.end);
    return std::move(follows_);
  }

 private:
  Change& add(Change change) {
    change.is_consequence = true;
    follows_.push_back(std::move(change));
    return follows_.back();
  }

  [[nodiscard]] NodeId old_node(Index touchpoint) const {
    return pairing_.old_tree.node_around(before_.touchpoints[touchpoint].span);
  }
  /// The same touchpoint on the new side, or `none`.
  [[nodiscard]] Index same(Index touchpoint) const {
    const NodeId node = pairing_.matching.to_new[old_node(touchpoint)];
    const auto found = node == no_node ? new_index_.end() : new_index_.find(node);
    return found == new_index_.end() ? model::none : found->second;
  }
  void locate_at(Change& change, Index was, Index is) const {
    locate(change, pairing_, old_node(was), pairing_.new_tree.node_around(after_.touchpoints[is].span));
  }

  // --- where ways lead that name no target ---

  /// What stands behind a touchpoint in the file is where its `next` without a target leads: who moves, takes
  /// out or puts in a touchpoint changes it unseen.
  void tell_ways() {
    Change first;
    std::size_t turned = 0;
    for (Index was = 0; was < before_.touchpoints.size(); ++was) {
      const Index is = same(was);
      if (is == model::none) continue;
      const model::Edge* const old_way = unwritten(before_, was);
      const model::Edge* const new_way = unwritten(after_, is);
      if (old_way == nullptr || new_way == nullptr || leads_to_same(*old_way, *new_way)) continue;
      if (turned++ > 0) continue;
      locate_at(first, was, is);
      first.touchpoint = first.name.empty() ? first.title : first.name;
      first.touchpoint_title = first.name.empty() ? std::string() : first.title;
      first.name.clear();
      first.title.clear();
      first.old_value = target(before_, *old_way);
      first.new_value = target(after_, *new_way);
      first.from = still_called(*old_way);
    }
    if (turned == 0) return;
    first.element = Element::way;
    first.property.quantity = Quantity::leads_to;
    first.others = turned - 1;
    first.level = Level::attention;
    first.because =
        because(facts_, Cause::flow, [](const Fact& fact) { return fact.change.element != Element::way; });
    add(std::move(first));
  }
  /// The written way with a share or a label that leaves its target to the order of the file.
  static const model::Edge* unwritten(const Journey& journey, Index touchpoint) {
    for (const model::Edge& edge : journey.touchpoints[touchpoint].edges) {
      if (edge.written && !edge.names_target) return &edge;
    }
    return nullptr;
  }
  [[nodiscard]] bool leads_to_same(const model::Edge& x, const model::Edge& y) const {
    if (x.to != y.to) return false;
    return x.to != model::Edge::To::touchpoint || same(x.target) == y.target;
  }
  /// What a `next` has to name so that it leads where it did; nothing where that is gone.
  [[nodiscard]] std::string still_called(const model::Edge& edge) const {
    if (edge.to == model::Edge::To::end) return "end";
    if (edge.to == model::Edge::To::exit) return "exit";
    const Index is = same(edge.target);
    if (is == model::none) return {};
    const NodeId node = pairing_.new_tree.node_around(after_.touchpoints[is].span);
    return pairing_.new_tree.statement(node).name;
  }
  static std::optional<Value> target(const Journey& journey, const model::Edge& edge) {
    switch (edge.to) {
      case model::Edge::To::touchpoint:
        return Value{journey.touchpoints[edge.target].title, {}, {}, {}};
      case model::Edge::To::end:
        return Value{"end", {}, {}, {}};
      case model::Edge::To::exit:
        return Value{"exit", {}, {}, {}};
    }
    return std::nullopt;
  }

  // --- how many come ---

  void tell_reach() {
    Change change;
    double greatest = -1;
    std::size_t shifted = 0;
    bool is_cut_off = false;
    Index first = model::none;
    for (Index was = 0; was < before_.touchpoints.size(); ++was) {
      const Index is = same(was);
      if (is == model::none) continue;
      const auto &old_reach = before_.touchpoints[was].reach, &new_reach = after_.touchpoints[is].reach;
      if (!old_reach || !new_reach) continue;
      const Value old_percent = *percent(old_reach), new_percent = *percent(new_reach);
      if (old_percent == new_percent) continue;
      ++shifted;
      first = std::min(first, is);
      const bool falls_to_nothing = *old_reach > 0 && *new_reach <= 0;
      is_cut_off |= falls_to_nothing;
      // What nobody reaches any more goes before what fewer reach.
      const double shift = std::abs(*new_reach - *old_reach) + (falls_to_nothing ? 1 : 0);
      if (shift <= greatest) continue;
      greatest = shift;
      change.old_value = old_percent;
      change.new_value = new_percent;
      locate_at(change, was, is);
    }
    if (shifted == 0) return;
    change.element = Element::touchpoint;
    change.property.quantity = Quantity::reach;
    change.others = shifted - 1;
    change.level = is_cut_off ? Level::attention : Level::info;
    change.because =
        because(facts_, Cause::flow, [&](const Fact& fact) { return stands_up_to(fact, first); });
    add(std::move(change));
  }
  /// Whether a fact is of a touchpoint that stands before another one, or is it.
  [[nodiscard]] bool stands_up_to(const Fact& fact, Index touchpoint) const {
    if (fact.new_node == no_node) return true;
    const NodeId node = pairing_.new_tree.above(fact.new_node, Element::touchpoint);
    const auto found = new_index_.find(node);
    return found == new_index_.end() || found->second <= touchpoint;
  }

  void tell_drop_off() {
    const auto was = percent(before_.facts.drop_off), is = percent(after_.facts.drop_off);
    if (was == is) return;
    Change change;
    change.element = Element::journey;
    change.property.quantity = Quantity::drop_off;
    change.old_value = was;
    change.new_value = is;
    if (was && is && *is->number - *was->number >= dropped_points) change.level = Level::attention;
    change.because = because(facts_, Cause::flow);
    add(std::move(change));
  }

  // --- how they feel ---

  void tell_score(Quantity quantity, const std::optional<double>& was, const std::optional<double>& is) {
    Change change;
    change.old_value = score(was, before_);
    change.new_value = score(is, after_);
    const auto text = [](const std::optional<Value>& value) { return value ? value->text : std::string(); };
    if (text(change.old_value) == text(change.new_value)) return;
    change.element = Element::journey;
    change.property.quantity = quantity;
    change.because = because(facts_, Cause::feelings);
    add(std::move(change));
  }

  void tell_point(Quantity quantity, const std::optional<std::size_t>& was,
                  const std::optional<std::size_t>& is) {
    if (!was || !is) return;
    const model::CurvePoint &old_point = before_.facts.curve[*was], &new_point = after_.facts.curve[*is];
    Change change;
    change.old_value = score(old_point.score, before_);
    change.new_value = score(new_point.score, after_);
    if (change.old_value->text == change.new_value->text && is_same_place(old_point, new_point)) return;
    change.element = Element::journey;
    change.property.quantity = quantity;
    change.from = title(before_, old_point);
    change.to = title(after_, new_point);
    change.because = because(facts_, Cause::feelings);
    add(std::move(change));
  }
  [[nodiscard]] bool is_same_place(const model::CurvePoint& x, const model::CurvePoint& y) const {
    if ((x.touchpoint == model::none) != (y.touchpoint == model::none)) return false;
    if (x.touchpoint != model::none) return same(x.touchpoint) == y.touchpoint;
    return pairing_.matching.to_new[pairing_.old_tree.node_around(before_.stages[x.stage].span)] ==
           pairing_.new_tree.node_around(after_.stages[y.stage].span);
  }
  static std::string title(const Journey& journey, const model::CurvePoint& point) {
    return point.touchpoint != model::none ? journey.touchpoints[point.touchpoint].title
                                           : journey.stages[point.stage].title;
  }

  const Pairing& pairing_;
  const std::vector<Fact>& facts_;
  const Journey &before_, &after_;
  std::map<NodeId, Index> new_index_;
  std::vector<Change> follows_;
};

/// The persona whose journey it is, as a node; the root: nobody's.
NodeId persona_of(const Tree& tree, const Journey& journey) {
  return journey.persona == model::none ? 0 : tree.node_around(journey.personas()[journey.persona].span);
}

/// Whether two say the same of different personas.
bool says_the_same(const Change& x, const Change& y) {
  return x.property == y.property && x.element == y.element && x.old_value == y.old_value &&
         x.new_value == y.new_value && x.title == y.title && x.touchpoint == y.touchpoint &&
         x.from == y.from && x.to == y.to && x.others == y.others && x.because == y.because;
}

}  // namespace

std::vector<Change> persona_consequences(const Pairing& pairing, const std::vector<Fact>& facts) {
  std::vector<std::vector<Change>> by_persona;
  std::vector<std::string> names;
  for (const Journey& before : pairing.before.map->journeys) {
    const NodeId persona = pairing.matching.to_new[persona_of(pairing.old_tree, before)];
    for (const Journey& after : pairing.after.map->journeys) {
      if (persona == no_node || persona_of(pairing.new_tree, after) != persona) continue;
      by_persona.push_back(OfOne(pairing, facts, before, after).run());
      names.push_back(after.persona == model::none ? "" : after.personas()[after.persona].id);
    }
  }
  std::vector<Change> all;
  for (std::size_t i = 0; i < by_persona.size(); ++i) {
    for (Change& change : by_persona[i]) {
      const auto said = [&](const std::vector<Change>& others) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Change& other) { return says_the_same(change, other); });
      };
      const bool is_of_all = std::all_of(by_persona.begin(), by_persona.end(), said);
      if (is_of_all && i > 0) continue;
      if (!is_of_all) change.persona = names[i];
      all.push_back(change);
    }
  }
  return all;
}

}  // namespace journey::compare
