// The value between reading and writing: a drawing as a tree, of which every part is known and harmless.
#pragma once

#include "media/svg/value.hpp"
#include "media/svg/vocabulary.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace journey::media::svg {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = UINT32_MAX;

/// An attribute, or a property of a style, with its value.
struct Setting {
  AttributeId attribute = 0;
  Value value;
};

/// An element, or a run of text.
struct Node {
  const ElementRow* element = nullptr;  ///< null: a run of text
  NodeId parent = no_node;
  std::vector<NodeId> children;
  std::vector<Setting> attributes;  ///< in the order of the table
  std::vector<Setting> style;       ///< the same; what is said here no attribute says
  std::string id;                   ///< as its author called it
  std::string href;                 ///< id of the element that it refers to; empty: none
  std::string classes;              ///< parted by white space
  std::string style_text;           ///< declarations as they were written
  std::string text;                 ///< of a run of text; of an image its data
  bool keeps_space = false;         ///< `xml:space`
};

struct Drawing {
  std::vector<Node> nodes;          ///< the first is the root; parents stand before their children
  std::vector<std::string> sheets;  ///< style sheets as they were written
  std::uint64_t pixels = 0;         ///< of the images inside of it
  std::size_t work = 0;             ///< steps that were taken, to see that they grow with the size alone

  /// The first element of that id; `no_node` where there is none.
  [[nodiscard]] NodeId find(const std::string& id) const {
    const auto known = ids.find(id);
    return known == ids.end() ? no_node : known->second;
  }
  std::unordered_map<std::string, NodeId> ids;
};

}  // namespace journey::media::svg
