#include "review/beside.hpp"

#include "review/naming.hpp"
#include "review/phrases.hpp"
#include "review/values.hpp"
#include "review/word_diff.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace journey::review {

namespace {

using compare::Change;
using compare::Element;
using compare::Kind;
using compare::Quantity;
using lexicon::Language;

Pieces without(const Pieces& pieces, Voice voice) {
  Pieces some;
  std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(some),
               [&](const Piece& piece) { return piece.voice != voice; });
  return some;
}

/// The words that went stand marked in the old text, those that came in the new one.
void mark_words(Beside& beside, const compare::Value& was, const compare::Value& is) {
  if (is_number_like(was.text) || is_number_like(is.text)) return;
  const auto diff = word_diff(was.text, is.text);
  if (!diff) return;
  beside.before = without(*diff, Voice::came);
  beside.after = without(*diff, Voice::gone);
}

Pieces moved_to(const std::string& place, const Change& change, Language language) {
  if (!place.empty()) return quoted(place, language);
  return change.property.quantity == Quantity::order ? Pieces() : ours(phrases::map_itself.in(language));
}

/// Of what came or went: its text, with its score or share where it has one.
Pieces content(const Change& change) {
  const auto& value = change.new_value ? change.new_value : change.old_value;
  if (value && !value->text.empty()) return value_alone(*value);
  return author(change.title.empty() ? change.name : change.title);
}

}  // namespace

Beside beside_of(const Change& change, Language language) {
  Beside beside;
  switch (change.kind) {
    case Kind::added:
    case Kind::removed:
      beside.what = label_of(change, language);
      (change.kind == Kind::added ? beside.after : beside.before) = content(change);
      return beside;
    case Kind::moved:
      beside.what = subject_of(change, language);
      beside.before = moved_to(change.from, change, language);
      beside.after = moved_to(change.to, change, language);
      return beside;
    case Kind::renamed:
    case Kind::changed:
      break;
  }
  const bool is_own = is_own_text(change);
  beside.what = is_own ? label_of(change, language) : word_for(change.property, language);
  const bool is_of_heading = change.element == Element::stage || change.element == Element::touchpoint ||
                             change.element == Element::journey || change.element == Element::review;
  if (!is_own && !is_of_heading)
    beside.what = say_in<phrases::of>(language, beside.what, subject_of(change, language));
  if (change.old_value) beside.before = value_alone(*change.old_value);
  if (change.new_value) beside.after = value_alone(*change.new_value);
  if (change.old_value && change.new_value) mark_words(beside, *change.old_value, *change.new_value);
  return beside;
}

}  // namespace journey::review
