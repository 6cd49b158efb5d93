// In: the name of an element or an attribute. Out: what it is in a drawing, if drawings have it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace journey::media::svg {

/// What an element is to whoever weighs and writes it; see elements.def.
enum class Role : std::uint8_t {
  group,
  shape,
  text,
  image,
  reuse,
  store,
  paint,
  filter,
  step,
  part,
  sheet,
  active,
  costly
};

struct ElementRow {
  std::string_view name;
  Role role;
  std::string_view written;  ///< the name of what is written for it
};

/// How a value is read; see value.hpp.
enum class Grammar : std::uint8_t { words, paint, reference, path };
/// Where something may be said.
enum class Place : std::uint8_t { own, both, style };

struct AttributeRow {
  std::string_view name;
  Grammar grammar;
  Place place;
};

/// Number of an attribute in the table, in the order in which attributes are written.
using AttributeId = std::uint8_t;

/// Null where no drawing has it.
const ElementRow* find_element(std::string_view name);
const AttributeRow* find_attribute(std::string_view name);
AttributeId id_of(const AttributeRow& row);
const AttributeRow& attribute_at(AttributeId id);
std::size_t attribute_count();

}  // namespace journey::media::svg
