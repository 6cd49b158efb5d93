// In: what is written of a map. Out: a tree of what is one thing to a reader, each with what is said of it.
#pragma once

#include "compare/comparison.hpp"
#include "compare/likeness.hpp"
#include "model/written.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace journey::compare {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFFU;

/// What is said of an element, in one line or in several of one keyword.
struct Said {
  lexicon::Keyword keyword = lexicon::Keyword::unknown;
  lexicon::Keyword of = lexicon::Keyword::unknown;  ///< the property that it tells more of
  std::string key;                                  ///< see Property
  model::WrittenPlace whom = {};                    ///< the `for` that it stands in
  std::vector<model::WrittenPlace> lines;
};

/// An element, a line, an outcome, a way: what is added, removed or moved as a whole.
struct Node {
  model::WrittenPlace place = {};  ///< of the root: nothing
  Element element = Element::map;
  NodeId parent = no_node;
  std::vector<NodeId> children;  ///< in the order of the file
  std::vector<Said> said;
  model::WrittenPlace whom = {};  ///< the `for` that it stands in
  Pieces title, inside;           ///< for likeness: of its title, and a fingerprint for each thing below
};

/// All files of a map below one root, so that what moves from one to another is still the same.
class Tree {
 public:
  explicit Tree(const model::Written& written);

  [[nodiscard]] const model::Written& written() const { return *written_; }
  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
  [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
  [[nodiscard]] const model::WrittenStatement& statement(NodeId id) const {
    return written_->at(nodes_[id].place);
  }
  /// What people know an element by: its title, else its name.
  [[nodiscard]] std::string_view title(NodeId id) const;
  /// The node that a statement makes, or `no_node`.
  [[nodiscard]] NodeId node_at(model::WrittenPlace place) const;
  /// The innermost node whose lines hold the beginning of a span; the root where none does.
  [[nodiscard]] NodeId node_around(text::Span span) const;
  /// The nearest of that element above a node, or itself; `no_node`: it stands in none.
  [[nodiscard]] NodeId above(NodeId id, Element element) const;
  /// The same for all contents that say the same in the same order, whatever their form.
  [[nodiscard]] std::uint64_t fingerprint() const;

 private:
  void take_file(model::Index file);
  void take(model::WrittenPlace place, NodeId holder, model::WrittenPlace whom);
  void take_property(model::WrittenPlace place, NodeId holder, model::WrittenPlace whom);
  void say(NodeId holder, Said said, model::WrittenPlace line);

  using SaidKey = std::tuple<NodeId, lexicon::Keyword, lexicon::Keyword, std::string, model::WrittenPlace>;

  const model::Written* written_;
  std::vector<Node> nodes_;
  std::map<SaidKey, std::size_t> said_;  ///< number among what is said of its node
  std::vector<std::vector<NodeId>> by_statement_;
};

}  // namespace journey::compare
