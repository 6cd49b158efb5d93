#include "compare/causes.hpp"
#include "compare/findings.hpp"
#include "compare/pairing.hpp"
#include "compare/persona_consequences.hpp"
#include "model/by_place.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace journey::compare {

namespace {

using lexicon::Keyword;
using model::WrittenReference;

class Follower {
 public:
  Follower(const Pairing& pairing, const std::vector<Fact>& facts) : pairing_(pairing), facts_(facts) {}

  std::vector<Change> run() {
    tell_compiles();
    tell_lost_purposes();
    if (pairing_.before.map == nullptr || pairing_.after.map == nullptr) return std::move(follows_);
    for (Change& change : persona_consequences(pairing_, facts_)) follows_.push_back(std::move(change));
    tell_numbers(Element::pain, "P", &model::Journey::pains);
    tell_numbers(Element::opportunity, "O", &model::Journey::opportunities);
    const OneSided found = one_sided_findings(pairing_);
    tell_findings(found.after, true);
    tell_findings(found.before, false);
    return std::move(follows_);
  }

 private:
  Change& add(Change change) {
    change.is_consequence = true;
    follows_.push_back(std::move(change));
    return follows_.back();
  }

  // --- what no longer compiles ---

  static bool is_map(const Side& side) { return side.written->files.back().is_map; }
  static bool is_broken(const Side& side) { return is_map(side) && side.map == nullptr; }

  void tell_compiles() {
    const bool was = is_broken(pairing_.before), is = is_broken(pairing_.after);
    if (was == is) return;
    Change change;
    change.element = Element::map;
    change.property.quantity = Quantity::compiles;
    change.old_value = Value{was ? "no" : "yes", {}, {}, {}};
    change.new_value = Value{is ? "no" : "yes", {}, {}, {}};
    change.level = is ? Level::breaking : Level::info;
    const Side& broken = is ? pairing_.after : pairing_.before;
    const diagnostic::Diagnostic* first = nullptr;
    if (broken.found != nullptr) {
      for (const diagnostic::Diagnostic& finding : broken.found->all()) {
        if (finding.severity != diagnostic::Severity::error) continue;
        if (first == nullptr) {
          first = &finding;
        } else {
          ++change.others;
        }
      }
    }
    if (first != nullptr) {
      change.name = first->rule;
      change.message = first->message;
      (is ? change.after : change.before) = broken.place(first->span);
      change.because = is ? because_of_finding(*first, true) : std::vector<std::string>();
    }
    if (change.because.empty()) change.because = because_of(facts_, [](const Fact&) { return true; });
    add(std::move(change));
  }

  // --- what was there for something that went ---

  /// Opportunities that solve pains that are gone, and those that solve nothing any more.
  void tell_lost_purposes() {
    const auto& to_new = pairing_.matching.to_new;
    for (NodeId id = 1; id < to_new.size(); ++id) {
      if (pairing_.old_tree[id].element != Element::opportunity || to_new[id] == no_node) continue;
      std::set<NodeId> gone;
      const std::size_t solved = pains_of(pairing_.old_tree, id, &gone);
      if (gone.empty()) continue;
      const bool names_what_went = names_unknown(pairing_.new_tree, to_new[id]);
      if (!names_what_went && (solved == 0 || pains_of(pairing_.new_tree, to_new[id], nullptr) > 0)) continue;
      Change change;
      change.element = Element::opportunity;
      change.property.keyword = Keyword::solves;
      locate(change, pairing_, id, to_new[id]);
      for (const NodeId pain : gone) {
        if (!change.old_value) change.old_value.emplace();
        change.old_value->text.append(change.old_value->text.empty() ? "" : ", ")
            .append(pairing_.old_tree.title(pain));
      }
      change.level = names_what_went ? Level::breaking : Level::attention;
      change.because = because_of(facts_, [&](const Fact& fact) {
        return fact.change.kind == Kind::removed && fact.old_node != no_node && holds(fact.old_node, gone);
      });
      add(std::move(change));
    }
  }
  /// Whether one of `nodes` is a node, or stands below it.
  [[nodiscard]] bool holds(NodeId node, const std::set<NodeId>& nodes) const {
    return std::any_of(nodes.begin(), nodes.end(), [&](NodeId id) {
      while (id != no_node && id != node) id = pairing_.old_tree[id].parent;
      return id == node;
    });
  }
  /// How many pains an opportunity solves, and which of them are on the old side alone.
  std::size_t pains_of(const Tree& tree, NodeId id, std::set<NodeId>* gone) const {
    std::size_t solved = 0;
    const auto take = [&](NodeId pain) {
      ++solved;
      if (gone != nullptr && pairing_.matching.to_new[pain] == no_node) gone->insert(pain);
    };
    if (tree[tree[id].parent].element == Element::pain) take(tree[id].parent);
    for_each_solved(tree, id, [&](const WrittenReference& reference) {
      if (!reference.is_resolved()) return;
      if (const NodeId pain = tree.node_at(reference.target); pain != no_node) take(pain);
    });
    return solved;
  }
  static bool names_unknown(const Tree& tree, NodeId id) {
    bool does = false;
    for_each_solved(tree, id, [&](const WrittenReference& reference) { does |= !reference.is_resolved(); });
    return does;
  }
  template <typename Take>
  static void for_each_solved(const Tree& tree, NodeId id, const Take& take) {
    for (const Said& said : tree[id].said) {
      if (said.keyword != Keyword::solves) continue;
      for (const model::WrittenPlace line : said.lines) {
        for (const WrittenReference& reference : tree.written().at(line).references) take(reference);
      }
    }
  }

  // --- numbers ---

  /// By node, what pictures call it: counted over all persona journeys in the order of the map.
  template <typename Kind>
  static std::map<NodeId, std::size_t> numbers(const model::Map& map, const Tree& tree,
                                               std::vector<Kind> model::Journey::*all) {
    std::vector<model::ByPlace> places;
    for (const model::Journey& journey : map.journeys)
      places.push_back(model::by_place(journey, journey.*all));
    std::map<NodeId, std::size_t> numbers;
    model::for_each_place(map.first(), [&](model::Place place) {
      for (std::size_t i = 0; i < places.size(); ++i) {
        for (const model::Index index : places[i].at(place))
          numbers.try_emplace(tree.node_around((map.journeys[i].*all)[index].span), numbers.size() + 1);
      }
    });
    return numbers;
  }

  /// P1, P2 … count over the map; what comes or goes shifts those behind.
  template <typename Kind>
  void tell_numbers(Element element, const std::string& letter, std::vector<Kind> model::Journey::*all) {
    const auto was = numbers(*pairing_.before.map, pairing_.old_tree, all);
    const auto is = numbers(*pairing_.after.map, pairing_.new_tree, all);
    Change change;
    std::size_t shifted = 0;
    for (const auto& [id, number] : was) {
      const NodeId same = pairing_.matching.to_new[id];
      const auto now = same == no_node ? is.end() : is.find(same);
      if (now == is.end() || now->second == number) continue;
      if (shifted++ > 0) continue;
      change.old_value = Value{letter + std::to_string(number), static_cast<double>(number), {}, {}};
      change.new_value =
          Value{letter + std::to_string(now->second), static_cast<double>(now->second), {}, {}};
      locate(change, pairing_, id, same);
    }
    if (shifted == 0) return;
    change.element = element;
    change.property.quantity = Quantity::number;
    change.others = shifted - 1;
    change.because =
        because(facts_, Cause::numbers, [&](const Fact& fact) { return fact.change.element == element; });
    add(std::move(change));
  }

  // --- findings ---

  /// Facts in the span of a finding, then at what it points to beside.
  [[nodiscard]] std::vector<std::string> because_of_finding(const diagnostic::Diagnostic& finding,
                                                            bool is_new) const {
    const Tree& tree = is_new ? pairing_.new_tree : pairing_.old_tree;
    const auto around = [&](text::Span span) {
      const NodeId node = tree.node_around(span);
      return because_of(facts_, [&](const Fact& fact) {
        const NodeId of = is_new ? fact.new_node : fact.old_node;
        return of != no_node && node != 0 &&
               (of == node || tree[of].parent == node || tree[node].parent == of);
      });
    };
    std::vector<std::string> found = around(finding.span);
    for (std::size_t label = 0; found.empty() && label < finding.labels.size(); ++label)
      found = around(finding.labels[label].span);
    return found;
  }

  void tell_findings(const std::vector<std::size_t>& numbers, bool is_new) {
    const Side& side = is_new ? pairing_.after : pairing_.before;
    for (const std::size_t number : numbers) {
      const diagnostic::Diagnostic& finding = side.found->all()[number];
      if (finding.severity == diagnostic::Severity::off) continue;
      Change change;
      change.kind = is_new ? Kind::added : Kind::removed;
      const NodeId node = (is_new ? pairing_.new_tree : pairing_.old_tree).node_around(finding.span);
      locate(change, pairing_, is_new ? no_node : node, is_new ? node : no_node);
      change.element = Element::finding;
      change.name = finding.rule;
      change.message = finding.message;
      (is_new ? change.after : change.before) = side.place(finding.span);
      (is_new ? change.before : change.after).reset();
      change.level = is_new ? Level::attention : Level::info;
      change.because = because_of_finding(finding, is_new);
      if (change.because.empty()) change.because = because_of(facts_, [](const Fact&) { return true; });
      add(std::move(change));
    }
  }

  const Pairing& pairing_;
  const std::vector<Fact>& facts_;
  std::vector<Change> follows_;
};

}  // namespace

std::vector<Change> consequences_of(const Pairing& pairing, const std::vector<Fact>& facts) {
  return Follower(pairing, facts).run();
}

}  // namespace journey::compare
