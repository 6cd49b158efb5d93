// In: two sides and their matching. Out: answers about both, for whoever tells what changed and what follows.
#pragma once

#include "compare/match.hpp"
#include "compare/side.hpp"

#include <string>
#include <vector>

namespace journey::compare {

/// Two sides of a map whose nodes are matched. Everything pointed to outlives it.
struct Pairing {
  const Side& before;
  const Side& after;
  const Tree& old_tree;
  const Tree& new_tree;
  const Matching& matching;

  [[nodiscard]] Identities identities() const {
    return {old_tree, new_tree, matching.to_new, matching.to_old};
  }
  [[nodiscard]] std::string identity(bool is_new, const model::WrittenReference& reference) const {
    return identities().of(is_new, reference);
  }
  [[nodiscard]] std::string whom(bool is_new, model::WrittenPlace of_for) const {
    return identities().whom(is_new, of_for);
  }
};

/// A change that is written, with the nodes that it is of.
struct Fact {
  Change change;
  NodeId old_node = no_node, new_node = no_node;
  std::vector<std::string> personas = {};  ///< names of those that it is for, of a `for`; none: everybody
};

/// Everything that is written otherwise than before, each thing once. Without fingerprints.
std::vector<Fact> facts_of(const Pairing& pairing);

/// What follows from the facts and is nowhere written. `because` are fingerprints of the facts, which have
/// them by now.
std::vector<Change> consequences_of(const Pairing& pairing, const std::vector<Fact>& facts);

/// Fills name, title, stage, touchpoint and the places of a change from the nodes that it is of.
void locate(Change& change, const Pairing& pairing, NodeId old_node, NodeId new_node);

/// How much a reviewer has to know of a property that was said, is said, or both; a line of each, or null.
Level level_of(Element element, const Property& property, const Pairing& pairing, NodeId old_node,
               NodeId new_node, const Said* was, const Said* is);

}  // namespace journey::compare
