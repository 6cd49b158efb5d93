#include "media/svg/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace journey::media::svg {

namespace {

template <typename Row, std::size_t Count>
constexpr std::array<Row, Count> sorted(std::array<Row, Count> rows) {
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.name < b.name; });
  return rows;
}

constexpr auto elements = sorted(std::to_array<ElementRow>({
#define SVG_ELEMENT(name, role, written) {name, Role::role, written},
#include "media/svg/elements.def"
#undef SVG_ELEMENT
}));

constexpr auto attributes = sorted(std::to_array<AttributeRow>({
#define SVG_ATTRIBUTE(name, grammar, place) {name, Grammar::grammar, Place::place},
#include "media/svg/attributes.def"
#undef SVG_ATTRIBUTE
}));
static_assert(attributes.size() < 256, "an AttributeId is one byte");

template <typename Rows>
auto find(const Rows& rows, std::string_view name) -> decltype(rows.data()) {
  const auto at = std::lower_bound(rows.begin(), rows.end(), name,
                                   [](const auto& row, std::string_view word) { return row.name < word; });
  return at != rows.end() && at->name == name ? &*at : nullptr;
}

}  // namespace

const ElementRow* find_element(std::string_view name) { return find(elements, name); }
const AttributeRow* find_attribute(std::string_view name) { return find(attributes, name); }
AttributeId id_of(const AttributeRow& row) { return static_cast<AttributeId>(&row - attributes.data()); }
const AttributeRow& attribute_at(AttributeId id) { return attributes[id]; }
std::size_t attribute_count() { return attributes.size(); }

}  // namespace journey::media::svg
