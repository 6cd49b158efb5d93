#include "review/naming.hpp"

#include "review/phrases.hpp"

#include <algorithm>
#include <array>

namespace journey::review {

namespace {

using compare::Change;
using compare::Element;
using compare::Kind;
using compare::Property;
using compare::Quantity;
using lexicon::Keyword;
using lexicon::Language;
using lexicon::Phrase;

struct ElementWord {
  Element element;
  Keyword keyword = Keyword::unknown;
  const Phrase* phrase = nullptr;  ///< where no keyword names it
};
constexpr std::array element_words{
    ElementWord{Element::map, {}, &phrases::map},
    ElementWord{Element::journey, Keyword::journey},
    ElementWord{Element::persona, Keyword::persona},
    ElementWord{Element::stage, Keyword::stage},
    ElementWord{Element::touchpoint, Keyword::touchpoint},
    ElementWord{Element::line, Keyword::note},
    ElementWord{Element::emotion, Keyword::emotion},
    ElementWord{Element::need, Keyword::need},
    ElementWord{Element::pain, Keyword::pain},
    ElementWord{Element::opportunity, Keyword::opportunity},
    ElementWord{Element::way, Keyword::next},
    ElementWord{Element::channel, Keyword::channel},
    ElementWord{Element::owner, Keyword::owner},
    ElementWord{Element::metric, Keyword::metric},
    ElementWord{Element::source, Keyword::source},
    ElementWord{Element::lane, Keyword::lane},
    ElementWord{Element::model, Keyword::model},
    ElementWord{Element::view, Keyword::view},
    ElementWord{Element::review, {}, &phrases::review},
    ElementWord{Element::finding, {}, &phrases::finding},
    ElementWord{Element::library, {}, &phrases::library},
    ElementWord{Element::settings, {}, &phrases::settings},
    ElementWord{Element::image, Keyword::image},
    ElementWord{Element::data, Keyword::data},
    ElementWord{Element::import, Keyword::import_},
    ElementWord{Element::allow, {}, &phrases::finding},
};

/// In the order of the enumeration.
constexpr std::array<const Phrase*, 16> quantity_words{
    nullptr,          &phrases::name,   &phrases::title,    &phrases::compiles, &phrases::leads_to,
    &phrases::label,  &phrases::reach,  &phrases::drop_off, &phrases::mean,     &phrases::lowest,
    &phrases::end,    &phrases::number, &phrases::order,    &phrases::rule,     &phrases::reason,
    &phrases::content};

bool is_keyword(Keyword keyword) { return keyword != Keyword::unknown && keyword != Keyword::custom_lane; }

}  // namespace

std::string word_for(Element element, Language language) {
  const auto row = std::find_if(element_words.begin(), element_words.end(),
                                [&](const ElementWord& each) { return each.element == element; });
  return std::string(row->phrase != nullptr ? row->phrase->in(language)
                                            : lexicon::word(row->keyword, language));
}

Pieces lane_of(const Property& lane, Language language) {
  if (is_keyword(lane.keyword)) return ours(lexicon::word(lane.keyword, language));
  return author(lane.key);
}

Pieces word_for(const Property& property, Language language) {
  Pieces word;
  if (property.quantity != Quantity::none) {
    word = ours(quantity_words[static_cast<std::size_t>(property.quantity)]->in(language));
  } else if (is_keyword(property.keyword)) {
    word = ours(lexicon::word(property.keyword, language));
  } else {
    return author(property.key);
  }
  if (is_keyword(property.of))
    word = say_in<phrases::of>(language, word, ours(lexicon::word(property.of, language)));
  if (property.key.empty()) return word;
  return joined({word, ours(" "), author(property.key)});
}

bool is_own_text(const Change& change) {
  switch (change.element) {
    case Element::emotion:
      return change.property.keyword == Keyword::emotion;
    case Element::need:
      return change.property.keyword == Keyword::need;
    case Element::line: {
      // A detail of a line holds no line: it is no lane.
      if (change.kind != Kind::changed) return true;
      const Property& property = change.property;
      constexpr std::array details{Keyword::source,   Keyword::by,   Keyword::confidence, Keyword::link,
                                   Keyword::duration, Keyword::wait, Keyword::share};
      return property.of == Keyword::unknown && property.quantity == Quantity::none &&
             std::find(details.begin(), details.end(), property.keyword) == details.end();
    }
    default:
      return change.property.quantity == Quantity::title;
  }
}

Pieces label_of(const Change& change, Language language) {
  const bool is_lane = change.element == Element::line && is_own_text(change) && !change.property.empty();
  return is_lane ? lane_of(change.property, language) : ours(word_for(change.element, language));
}

Pieces subject_of(const Change& change, Language language) {
  const std::string& title = change.title.empty() ? change.name : change.title;
  const bool is_lane = change.element == Element::line && !is_own_text(change);
  if (title.empty()) return label_of(change, language);
  if (is_lane) return quoted(title, language);
  return say_in<phrases::named>(language, label_of(change, language), quoted(title, language));
}

}  // namespace journey::review
