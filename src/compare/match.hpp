// In: two trees. Out: which of their nodes are the same thing.
#pragma once

#include "compare/tree.hpp"

#include <string>
#include <vector>

namespace journey::compare {

/// Which node of the other tree each is; `no_node`: none.
struct Matching {
  std::vector<NodeId> to_new, to_old;  ///< by node of the old tree, of the new one
  std::vector<bool> is_probable;       ///< by node of the old tree: found by likeness
  std::vector<bool> has_moved;         ///< likewise: it left the order of its like
};

/// One word for what is the same on both sides, so that a declaration that is called otherwise is no change
/// of who uses it.
struct Identities {
  const Tree& old_tree;
  const Tree& new_tree;
  const std::vector<NodeId>&to_new, &to_old;

  /// What leads to nothing that is on both sides goes by its words: a channel that is declared now and was a
  /// text before is no change of those who use it.
  [[nodiscard]] std::string of(bool is_new, const model::WrittenReference& reference) const;
  /// Of those that a `for` is for, in whatever order; empty: everybody.
  [[nodiscard]] std::string whom(bool is_new, model::WrittenPlace of_for) const;
};

/// Matches by name, then equal text, then likeness (`alike`), then what is left alone of a lane on both
/// sides; the nearest in order first. It is the same the other way round: it runs on the trees in the order
/// of their fingerprints.
Matching match(const Tree& old_tree, const Tree& new_tree);

}  // namespace journey::compare
