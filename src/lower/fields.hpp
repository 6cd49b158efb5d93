// In: a table of keywords and members. Out: elements filled from their properties; a property is one row of a
// table.
#pragma once

#include "lower/backing.hpp"
#include "lower/property.hpp"

#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <type_traits>

namespace journey::lower {

/// A row: what `keyword` says goes where `put` puts it.
template <typename Element>
struct Field {
  lexicon::Keyword keyword;
  void (*put)(Element&, const PropertyReader&);
};

/// Puts a statement into the field that its keyword names; false where no row has it.
template <typename Element, std::size_t Rows>
bool fill(Element& element, const PropertyReader& property, const Field<Element> (&fields)[Rows]) {
  for (const Field<Element>& field : fields) {
    if (field.keyword != property.keyword()) continue;
    field.put(element, property);
    return true;
  }
  return false;
}

/// The kinds of properties, each a function for rows of tables: `{Keyword::age, put::text<&Persona::age>}`.
namespace put {

template <typename Element, typename Member>
Element element_of(Member Element::*);
template <auto Member>
using ElementOf = decltype(element_of(Member));
/// What the member is, and what an optional member holds.
template <auto Member>
using MemberOf = std::remove_reference_t<decltype(std::declval<ElementOf<Member>&>().*Member)>;
template <auto Member>
using HeldBy = typename MemberOf<Member>::value_type;

template <auto Member>
void text(ElementOf<Member>& element, const PropertyReader& property) {
  element.*Member = property.text();
}
template <auto Member>
void texts(ElementOf<Member>& element, const PropertyReader& property) {
  (element.*Member).push_back(property.text());
}
/// A list that is split at commas.
template <auto Member>
void pieces(ElementOf<Member>& element, const PropertyReader& property) {
  auto pieces = property.pieces();
  (element.*Member)
      .insert((element.*Member).end(), std::make_move_iterator(pieces.begin()),
              std::make_move_iterator(pieces.end()));
}
/// A value with its place. Enumerated ones are kept by their number.
template <auto Member>
void placed(ElementOf<Member>& element, const PropertyReader& property) {
  using Value = decltype(HeldBy<Member>::value);
  using Kept = std::conditional_t<std::is_enum_v<Value>, std::uint8_t, Value>;
  if (const auto* const value = property.value<Kept>())
    element.*Member = HeldBy<Member>{static_cast<Value>(*value), property.span()};
}
template <auto Member>
void enumerated(ElementOf<Member>& element, const PropertyReader& property) {
  if (const auto* const value = property.value<std::uint8_t>())
    element.*Member = static_cast<HeldBy<Member>>(*value);
}
/// A text that is kept in another spelling than its own.
template <auto Member>
void normal_text(ElementOf<Member>& element, const PropertyReader& property) {
  if (const auto* const value = property.value<std::string>()) element.*Member = {*value, property.span()};
}
template <auto Member>
void kind_or_text(ElementOf<Member>& element, const PropertyReader& property) {
  element.*Member = property.kind_or_text();
}
/// A path, and the picture behind it.
template <auto Path, auto Picture>
void image(ElementOf<Path>& element, const PropertyReader& property) {
  element.*Path = property.text();
  element.*Picture = property.image();
}
template <auto Member, Kind To>
void reference(ElementOf<Member>& element, const PropertyReader& property) {
  element.*Member = property.reference(To);
}
template <auto Member, Kind To>
void references(ElementOf<Member>& element, const PropertyReader& property) {
  auto references = property.references(To);
  (element.*Member)
      .insert((element.*Member).end(), std::make_move_iterator(references.begin()),
              std::make_move_iterator(references.end()));
}
template <auto Member>
void person(ElementOf<Member>& element, const PropertyReader& property) {
  element.*Member = property.person();
}
template <auto Member>
void people(ElementOf<Member>& element, const PropertyReader& property) {
  auto people = property.people();
  (element.*Member)
      .insert((element.*Member).end(), std::make_move_iterator(people.begin()),
              std::make_move_iterator(people.end()));
}
/// A text with what it rests on, in its place or behind those before it.
template <auto Member>
void backed(ElementOf<Member>& element, const PropertyReader& property) {
  model::BackedText text{property.text(), backing_of(property)};
  if constexpr (requires { (element.*Member).push_back(text); }) {
    (element.*Member).push_back(std::move(text));
  } else {
    element.*Member = std::move(text);
  }
}
/// A number with its sources.
template <auto Member>
void figure(ElementOf<Member>& element, const PropertyReader& property) {
  using Value = decltype(HeldBy<Member>::value);
  if (const auto* const value = property.value<Value>())
    element.*Member = HeldBy<Member>{*value, property.span(), sources_of(property)};
}
/// The declarations that a list refers to, and nothing else of it.
template <auto Member>
void targets(ElementOf<Member>& element, const PropertyReader& property) {
  if (const auto* const all = property.value<std::vector<ResolvedReference>>()) {
    for (const ResolvedReference& resolved : *all) (element.*Member).push_back(resolved.target);
  }
}

}  // namespace put

}  // namespace journey::lower
