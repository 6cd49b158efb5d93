// In: the two sides of a map. Out: which of their elements are the same, and what
// became of each: what a picture of the change is marked by.
#pragma once

#include "compare/pairing.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <vector>

namespace journey::compare {

class Traced {
 public:
  /// Both sides outlive it.
  Traced(const Side& before, const Side& after);

  /// One number for what is one thing on both sides; 0 for what stands in no element.
  using Identity = std::uint32_t;
  [[nodiscard]] Identity of_new(text::Span span) const;
  [[nodiscard]] Identity of_old(text::Span span) const;

  [[nodiscard]] const Pairing& pairing() const { return pairing_; }
  /// Every change that is written.
  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
  /// The elements that a fact is of and in, the innermost first.
  [[nodiscard]] std::vector<Identity> around(const Fact& fact) const;

  Traced(const Traced&) = delete;  // the pairing points into it
  Traced& operator=(const Traced&) = delete;

 private:
  [[nodiscard]] Identity of_old_node(NodeId node) const;

  Tree old_tree_, new_tree_;
  Matching matching_;
  Pairing pairing_;
  std::vector<Fact> facts_;
};

}  // namespace journey::compare
