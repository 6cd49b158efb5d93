// In: the personas of a map. Out: their cards; nothing on them that was not written.
#include "board/items.hpp"
#include "board/parts.hpp"
#include "media/color.hpp"
#include "text/ascii.hpp"
#include "text/graphemes.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace journey::board {

namespace {

using lexicon::Keyword;
using lexicon::Label;

/// "35" bears the counter of the language (35 歲); "about 40" stays as it is.
std::string written_age(const Wording& wording, const std::string& age) {
  return text::is_ascii_number(age) ? wording.phrase(Label::years_old, age) : age;
}

std::string initial_of(const std::string& title) {
  return capitalised(title.substr(0, text::next_cluster(title, 0)));
}

std::vector<std::string> values_of(const std::vector<model::Text>& texts) {
  std::vector<std::string> values;
  for (const model::Text& text : texts) values.push_back(text.value);
  return values;
}

/// What a text of a persona says of itself, beside what the sources of the persona say of all of them.
PersonaCard::Backing backing_of(const Wording& wording, const model::BackedText& text, bool all_assumed) {
  PersonaCard::Backing backing;
  if (text.backing == nullptr) return backing;
  backing.href = text.backing->link.value;
  if (text.evidence == model::Evidence::assumed && !all_assumed)
    backing.marks.push_back(wording.label(Label::assumed));
  if (text.backing->confidence) {
    const std::string word = wording.value(lexicon::Enumeration::confidence, text.backing->confidence->value);
    backing.marks.push_back(wording.phrase(Label::so_confident, word));
  }
  return backing;
}

PersonaCard build_persona(const Subject& subject, const model::Journey& journey,
                          const model::Persona& persona) {
  const Wording& wording = subject.wording();
  PersonaCard card;
  card.assumed = !persona.sources.empty() && std::all_of(persona.sources.begin(), persona.sources.end(),
                                                         [&](const model::Reference& source) {
                                                           return source_item(journey, source).assumed;
                                                         });
  const auto backing = [&](const model::BackedText& text) { return backing_of(wording, text, card.assumed); };
  const auto entries = [&](const std::vector<model::BackedText>& texts) {
    std::vector<PersonaCard::Entry> all;
    for (const model::BackedText& text : texts) all.push_back({text.value, backing(text)});
    return all;
  };
  card.title = persona.title;
  card.origin = persona.span;
  card.name = persona.name;
  card.initial = initial_of(persona.title);
  card.avatar = persona.face;
  // A name that is no part of the title has to be found where it belongs.
  const bool is_part = persona.title.find(persona.name) != std::string::npos;
  card.subtitle = dotted({is_part ? std::string() : persona.name, written_age(wording, persona.age.value),
                          persona.gender.value, persona.occupation.value});
  card.place = persona.location.value;
  if (!persona.quote.empty()) card.quote = wording.quoted(persona.quote.value);
  card.quote_backing = backing(persona.quote);
  card.bio = persona.bio.value;
  card.bio_backing = backing(persona.bio);
  if (const auto color = media::parse_color(persona.color.value)) card.color = media::print_color(*color);

  const auto add_list = [&](std::string heading, std::vector<PersonaCard::Entry> items) {
    if (!items.empty()) card.lists.push_back({std::move(heading), std::move(items)});
  };
  std::vector<PersonaCard::Entry> channels;
  for (const model::Reference& channel : persona.channels) channels.push_back({channel.text});
  add_list(wording.lane(Keyword::need), entries(persona.needs));
  add_list(wording.lane(Keyword::pain), entries(persona.pains));
  add_list(wording.label(Label::persona_channels), std::move(channels));
  add_list(wording.lane(Keyword::goal), entries(persona.goals));
  add_list(wording.label(Label::persona_motivations), entries(persona.motivations));
  add_list(wording.label(Label::persona_behaviors), entries(persona.behaviors));

  /// A fact is one text, so that what it says of itself stands behind it.
  const auto told = [&](const model::BackedText& text) {
    return wording.with_aside(text.value, wording.listed(backing(text).marks));
  };
  add_fact(card.facts, wording, Keyword::segment, persona.segment.value);
  if (persona.share) add_fact(card.facts, wording, Keyword::share, wording.percent(persona.share->value));
  for (const model::Persona::Fact& fact : persona.facts)
    card.facts.push_back({fact.label, told(fact.text), backing(fact.text).href, Keyword::fact});
  add_fact(card.facts, wording, Keyword::description,
           persona.description.empty() ? std::string() : told(persona.description));
  add_fact(card.facts, wording, Keyword::tag, wording.listed(values_of(persona.tags)));
  add_fact(card.facts, wording, Keyword::source, titles_of(wording, persona.sources));
  return card;
}

}  // namespace

void write_personas(const Subject& subject, Board& board) {
  Anchors anchors;
  const auto add = [&](std::vector<PersonaCard>& cards, const model::Journey& journey) {
    if (journey.persona >= journey.personas().size()) return;
    const model::Persona& persona = journey.personas()[journey.persona];
    cards.push_back(build_persona(subject, journey, persona));
    cards.back().id = anchors.add("persona", persona.id);
  };
  const auto is_shown = [&](const model::Journey& journey) {
    return std::any_of(subject.journeys().begin(), subject.journeys().end(),
                       [&](const PersonaJourney& shown) { return shown.journey == &journey; });
  };
  for (const PersonaJourney& shown : subject.journeys()) add(board.personas, *shown.journey);
  if (board.personas.size() == 1) board.personas.front().among = dotted(subject.among());
  for (const PersonaJourney& listed : subject.listed())
    if (!is_shown(*listed.journey)) add(board.other_personas, *listed.journey);
}

}  // namespace journey::board
