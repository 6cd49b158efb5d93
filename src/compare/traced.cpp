#include "compare/traced.hpp"

namespace journey::compare {

Traced::Traced(const Side& before, const Side& after)
    : old_tree_(*before.written),
      new_tree_(*after.written),
      matching_(match(old_tree_, new_tree_)),
      pairing_{before, after, old_tree_, new_tree_, matching_},
      facts_(facts_of(pairing_)) {}

Traced::Identity Traced::of_new(text::Span span) const { return new_tree_.node_around(span); }

Traced::Identity Traced::of_old(text::Span span) const { return of_old_node(old_tree_.node_around(span)); }

/// What is on both sides goes by its node there; what went, behind all of those.
Traced::Identity Traced::of_old_node(NodeId node) const {
  const NodeId same = matching_.to_new[node];
  return same != no_node ? same : static_cast<Identity>(new_tree_.nodes().size()) + node;
}

std::vector<Traced::Identity> Traced::around(const Fact& fact) const {
  std::vector<Identity> all;
  const bool is_new = fact.new_node != no_node;
  const Tree& tree = is_new ? new_tree_ : old_tree_;
  for (NodeId node = is_new ? fact.new_node : fact.old_node; node != no_node && node != 0;
       node = tree[node].parent)
    all.push_back(is_new ? node : of_old_node(node));
  return all;
}

}  // namespace journey::compare
