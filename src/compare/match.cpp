#include "compare/match.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace journey::compare {

namespace {

using Nodes = std::vector<NodeId>;
using lexicon::Keyword;
using model::WrittenPlace;
using model::WrittenReference;
using model::WrittenStatement;

/// Nodes that can be each other: of one element, lane and `for`.
using Like = std::tuple<Element, Keyword, std::string, std::string>;

class Matcher {
 public:
  Matcher(const Tree& a, const Tree& b)
      : a_(a),
        b_(b),
        to_b_(a.nodes().size(), no_node),
        to_a_(b.nodes().size(), no_node),
        is_probable_(a.nodes().size()),
        has_moved_(a.nodes().size()) {}

  Matching run() {
    pair(0, 0);
    // What others name comes first, so that who names the same is known to.
    for (const Element element :
         {Element::persona, Element::channel, Element::owner, Element::metric, Element::source, Element::lane,
          Element::model, Element::view, Element::import, Element::journey})
      match_all(element);
    match_all(Element::stage);
    match_touchpoints();
    match_named();
    for (NodeId id = 0; id < a_.nodes().size(); ++id) {
      // Children have higher numbers, so that they are met after they were matched.
      if (to_b_[id] != no_node) match_below(id);
    }
    match_strays();
    for (NodeId id = 0; id < a_.nodes().size(); ++id) {
      if (to_b_[id] != no_node) find_moves(id);
    }
    return {std::move(to_b_), std::move(to_a_), std::move(is_probable_), std::move(has_moved_)};
  }

 private:
  void pair(NodeId x, NodeId y, bool is_probable = false) {
    to_b_[x] = y;
    to_a_[y] = x;
    is_probable_[x] = is_probable;
  }
  [[nodiscard]] Nodes free_in_a(const Nodes& nodes) const { return free(nodes, to_b_); }
  [[nodiscard]] Nodes free_in_b(const Nodes& nodes) const { return free(nodes, to_a_); }
  static Nodes free(const Nodes& nodes, const std::vector<NodeId>& pairs) {
    Nodes free;
    for (const NodeId id : nodes) {
      if (pairs[id] == no_node) free.push_back(id);
    }
    return free;
  }
  static Nodes all_of(const Tree& tree, Element element) {
    Nodes nodes;
    for (NodeId id = 1; id < tree.nodes().size(); ++id) {
      if (tree[id].element == element) nodes.push_back(id);
    }
    return nodes;
  }

  /// One word for what a reference leads to.
  [[nodiscard]] std::string identity(const Tree& tree, const WrittenReference& reference) const {
    return Identities{a_, b_, to_b_, to_a_}.of(&tree == &b_, reference);
  }
  [[nodiscard]] Like like(const Tree& tree, NodeId id) const {
    const Node& node = tree[id];
    const WrittenStatement& s = tree.statement(id);
    return {node.element, node.element == Element::line ? s.keyword : Keyword::unknown, s.lane,
            Identities{a_, b_, to_b_, to_a_}.whom(&tree == &b_, node.whom)};
  }

  // --- steps ---

  void by_name(const Nodes& a, const Nodes& b) {
    std::unordered_map<std::string_view, NodeId> named;
    for (const NodeId id : b) {
      if (!b_.statement(id).name.empty()) named.try_emplace(b_.statement(id).name, id);
    }
    for (const NodeId id : a) {
      if (to_b_[id] != no_node || a_.statement(id).name.empty()) continue;
      const auto found = named.find(a_.statement(id).name);
      if (found != named.end() && to_a_[found->second] == no_node) pair(id, found->second);
    }
  }

  /// Pairs what `key` says the same of; nothing: it is like nobody. The nearest in order first where several
  /// are.
  template <typename Key>
  void by_key(const Nodes& a, const Nodes& b, const Key& key) {
    constexpr std::size_t weighed_at_most = 4'096;
    std::map<std::string, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> groups;
    const Nodes free_a = free_in_a(a), free_b = free_in_b(b);
    for (std::size_t i = 0; i < free_a.size(); ++i) {
      if (auto k = key(a_, free_a[i]); !k.empty()) groups[std::move(k)].first.push_back(i);
    }
    for (std::size_t i = 0; i < free_b.size(); ++i) {
      if (auto k = key(b_, free_b[i]); !k.empty()) groups[std::move(k)].second.push_back(i);
    }
    for (const auto& [k, group] : groups) {
      const auto& [xs, ys] = group;
      if (xs.empty() || ys.empty()) continue;
      if (xs.size() == ys.size() || xs.size() * ys.size() > weighed_at_most) {
        for (std::size_t i = 0; i < std::min(xs.size(), ys.size()); ++i) pair(free_a[xs[i]], free_b[ys[i]]);
        continue;
      }
      std::vector<Pair> pairs;
      for (const std::size_t x : xs) {
        for (const std::size_t y : ys) pairs.push_back({x, y, 1, x > y ? x - y : y - x});
      }
      for (const Pair& made : assigned(std::move(pairs))) pair(free_a[made.a], free_b[made.b]);
    }
  }

  void by_text(const Nodes& a, const Nodes& b) {
    by_key(a, b, [](const Tree& tree, NodeId id) {
      const WrittenStatement& s = tree.statement(id);
      return s.text.empty() ? s.name : s.meaning;
    });
  }

  [[nodiscard]] double likeness(NodeId x, NodeId y) const {
    const Node &node = a_[x], &other = b_[y];
    const double of_titles = dice(node.title, other.title);
    if (node.inside.empty() && other.inside.empty()) return of_titles;
    constexpr double weight_of_title = 0.6;
    return weight_of_title * of_titles + (1 - weight_of_title) * dice(node.inside, other.inside);
  }

  void by_likeness(const Nodes& a, const Nodes& b) {
    const Nodes free_a = free_in_a(a), free_b = free_in_b(b);
    if (free_a.empty() || free_b.empty()) return;
    const auto looked_up = [](const Tree& tree, const Nodes& nodes) {
      std::vector<Pieces> all;
      for (const NodeId id : nodes) {
        Pieces pieces = tree[id].title;
        pieces.insert(pieces.end(), tree[id].inside.begin(), tree[id].inside.end());
        std::sort(pieces.begin(), pieces.end());
        all.push_back(std::move(pieces));
      }
      return all;
    };
    const std::vector<Pieces> pieces_a = looked_up(a_, free_a), pieces_b = looked_up(b_, free_b);
    const auto pointers = [](const std::vector<Pieces>& pieces) {
      std::vector<const Pieces*> all;
      for (const Pieces& one : pieces) all.push_back(&one);
      return all;
    };
    std::vector<Pair> pairs;
    for (const auto& [x, y] : candidates(pointers(pieces_a), pointers(pieces_b))) {
      const double how = likeness(free_a[x], free_b[y]);
      if (how >= alike) pairs.push_back({x, y, how, x > y ? x - y : y - x});
    }
    for (const Pair& made : assigned(std::move(pairs))) pair(free_a[made.a], free_b[made.b], true);
  }

  /// What is left alone on both sides is one thing that was written anew.
  void by_being_alone(const Nodes& a, const Nodes& b) {
    const Nodes free_a = free_in_a(a), free_b = free_in_b(b);
    if (free_a.size() == 1 && free_b.size() == 1) pair(free_a.front(), free_b.front(), true);
  }

  void match_lists(const Nodes& a, const Nodes& b) {
    by_name(a, b);
    by_text(a, b);
    by_likeness(a, b);
  }

  // --- what is matched when ---

  void match_all(Element element) {
    const Nodes a = all_of(a_, element), b = all_of(b_, element);
    match_lists(a, b);
    if (element == Element::journey) by_being_alone(a, b);
  }

  /// First in their stages, so that equal ones stay where they were.
  void match_touchpoints() {
    const Nodes a = all_of(a_, Element::touchpoint), b = all_of(b_, Element::touchpoint);
    by_name(a, b);
    for (const NodeId stage : all_of(a_, Element::stage)) {
      if (to_b_[stage] != no_node) by_text(a_[stage].children, b_[to_b_[stage]].children);
    }
    by_text(a, b);
    by_likeness(a, b);
  }

  void match_named() {
    for (const Element element : {Element::pain, Element::opportunity, Element::need})
      by_name(all_of(a_, element), all_of(b_, element));
  }

  void match_below(NodeId id) {
    std::map<Like, std::pair<Nodes, Nodes>> groups;
    for (const NodeId child : a_[id].children) {
      if (to_b_[child] == no_node) groups[like(a_, child)].first.push_back(child);
    }
    for (const NodeId child : b_[to_b_[id]].children) {
      if (to_a_[child] == no_node) groups[like(b_, child)].second.push_back(child);
    }
    for (const auto& [what, group] : groups) {
      const auto& [a, b] = group;
      if (a.empty() || b.empty()) continue;
      match_group(std::get<Element>(what), a, b);
    }
  }

  void match_group(Element element, const Nodes& a, const Nodes& b) {
    switch (element) {
      case Element::emotion:
        by_key(a, b, [](const Tree& tree, NodeId id) {
          const WrittenStatement& s = tree.statement(id);
          return std::to_string(s.low.value_or(1e9)) + std::to_string(s.high.value_or(1e9)) + s.meaning;
        });
        by_text(a, b);
        by_key(a, b, [](const Tree&, NodeId) { return std::string("an outcome"); });
        return;
      case Element::way: {
        const auto target = [this](const Tree& tree, NodeId id) {
          const auto& leads = tree.statement(id).target;
          return leads ? identity(tree, *leads) : std::string("onwards");
        };
        by_key(a, b, [&](const Tree& tree, NodeId id) {
          return target(tree, id) + '\n' + tree.statement(id).meaning;
        });
        by_key(a, b, target);
        by_text(a, b);
        by_being_alone(a, b);
        return;
      }
      case Element::line:
        match_lists(a, b);
        by_being_alone(a, b);
        return;
      case Element::stage:
      case Element::touchpoint:
        return;  // matched wherever they stand
      default:
        match_lists(a, b);
    }
  }

  /// What was taken elsewhere, word for word.
  void match_strays() {
    for (const Element element : {Element::pain, Element::opportunity, Element::need, Element::line}) {
      by_key(all_of(a_, element), all_of(b_, element), [this](const Tree& tree, NodeId id) {
        const auto [kind, keyword, lane, whose] = like(tree, id);
        const WrittenStatement& s = tree.statement(id);
        if (s.text.empty()) return std::string();
        return std::to_string(static_cast<int>(keyword)) + lane + '\n' + whose + '\n' + s.meaning;
      });
    }
    // Below them there may be lines of their own.
    for (NodeId id = 1; id < a_.nodes().size(); ++id) {
      if (to_b_[id] != no_node && to_b_[a_[id].parent] != b_[to_b_[id]].parent) match_below(id);
    }
  }

  /// Of those that stayed where they were, all but a longest run in one order have moved.
  void find_moves(NodeId id) {
    std::map<Like, Nodes> groups;
    for (const NodeId child : a_[id].children) {
      if (to_b_[child] == no_node || b_[to_b_[child]].parent != to_b_[id]) continue;
      if (is_ordered(a_[child].element)) groups[like(a_, child)].push_back(child);
    }
    for (const auto& [what, group] : groups) mark_moved(group);
  }

  static bool is_ordered(Element element) {
    return element == Element::stage || element == Element::touchpoint || element == Element::line ||
           element == Element::need || element == Element::pain || element == Element::opportunity;
  }

  /// A longest increasing subsequence by patience sorting (M. L. Fredman, On computing the length of longest
  /// increasing subsequences, Discrete Mathematics 11, 1975), O(n log n).
  void mark_moved(const Nodes& group) {
    std::vector<std::size_t> tails, before(group.size());
    const auto in_b = [&](std::size_t i) { return to_b_[group[i]]; };
    for (std::size_t i = 0; i < group.size(); ++i) {
      const auto at = std::lower_bound(tails.begin(), tails.end(), i,
                                       [&](std::size_t x, std::size_t y) { return in_b(x) < in_b(y); });
      before[i] = at == tails.begin() ? group.size() : *(at - 1);
      if (at == tails.end()) {
        tails.push_back(i);
      } else {
        *at = i;
      }
    }
    std::vector<bool> stays(group.size());
    for (std::size_t i = tails.empty() ? group.size() : tails.back(); i < group.size(); i = before[i])
      stays[i] = true;
    for (std::size_t i = 0; i < group.size(); ++i) {
      if (!stays[i]) has_moved_[group[i]] = true;
    }
  }

  const Tree &a_, &b_;
  std::vector<NodeId> to_b_, to_a_;
  std::vector<bool> is_probable_, has_moved_;
};

}  // namespace

std::string Identities::of(bool is_new, const WrittenReference& reference) const {
  const NodeId node =
      reference.is_resolved() ? (is_new ? new_tree : old_tree).node_at(reference.target) : no_node;
  const NodeId other = node == no_node ? no_node : (is_new ? to_old : to_new)[node];
  if (other == no_node) return "=" + reference.text;
  return "#" + std::to_string(is_new ? node : other);
}

std::string Identities::whom(bool is_new, WrittenPlace of_for) const {
  if (of_for.statement == model::none) return {};
  std::vector<std::string> names;
  for (const WrittenReference& one : (is_new ? new_tree : old_tree).written().at(of_for).references)
    names.push_back(of(is_new, one));
  std::sort(names.begin(), names.end());
  std::string all;
  for (const std::string& name : names) all.append(name).append(",");
  return all;
}

Matching match(const Tree& old_tree, const Tree& new_tree) {
  if (old_tree.fingerprint() <= new_tree.fingerprint()) return Matcher(old_tree, new_tree).run();
  Matching turned = Matcher(new_tree, old_tree).run();
  std::swap(turned.to_new, turned.to_old);
  std::vector<bool> is_probable(turned.to_new.size()), has_moved(turned.to_new.size());
  for (NodeId id = 0; id < turned.to_new.size(); ++id) {
    if (turned.to_new[id] == no_node) continue;
    is_probable[id] = turned.is_probable[turned.to_new[id]];
    has_moved[id] = turned.has_moved[turned.to_new[id]];
  }
  turned.is_probable = std::move(is_probable);
  turned.has_moved = std::move(has_moved);
  return turned;
}

}  // namespace journey::compare
