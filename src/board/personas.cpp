// In: the personas of a map. Out: their cards; nothing on them that was not written.
#include "board/items.hpp"
#include "board/parts.hpp"
#include "media/color.hpp"
#include "text/ascii.hpp"
#include "text/graphemes.hpp"

#include <algorithm>
#include <concepts>

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

template <std::derived_from<model::Text> Text>
std::vector<std::string> values_of(const std::vector<Text>& texts) {
  std::vector<std::string> values;
  for (const Text& text : texts) values.push_back(text.value);
  return values;
}

std::vector<std::string> values_of(const std::vector<model::Reference>& references) {
  std::vector<std::string> values;
  for (const model::Reference& reference : references) values.push_back(reference.text);
  return values;
}

PersonaCard build_persona(const Subject& subject, const model::Journey& journey,
                          const model::Persona& persona) {
  const Wording& wording = subject.wording();
  PersonaCard card;
  card.title = persona.title;
  card.name = persona.name;
  card.initial = initial_of(persona.title);
  card.avatar = persona.face;
  // A name that is no part of the title has to be found where it belongs.
  const bool is_part = persona.title.find(persona.name) != std::string::npos;
  card.subtitle = dotted({is_part ? std::string() : persona.name, written_age(wording, persona.age.value),
                          persona.gender.value, persona.occupation.value});
  card.place = persona.location.value;
  if (!persona.quote.empty()) card.quote = wording.quoted(persona.quote.value);
  card.bio = persona.bio.value;
  if (const auto color = media::parse_color(persona.color.value)) card.color = media::print_color(*color);

  const auto add_list = [&](std::string heading, std::vector<std::string> items) {
    if (!items.empty()) card.lists.push_back({std::move(heading), std::move(items)});
  };
  add_list(wording.lane(Keyword::need), values_of(persona.needs));
  add_list(wording.lane(Keyword::pain), values_of(persona.pains));
  add_list(wording.label(Label::persona_channels), values_of(persona.channels));
  add_list(wording.lane(Keyword::goal), values_of(persona.goals));
  add_list(wording.label(Label::persona_motivations), values_of(persona.motivations));
  add_list(wording.label(Label::persona_behaviors), values_of(persona.behaviors));

  add_fact(card.facts, wording, Keyword::segment, persona.segment.value);
  if (persona.share) add_fact(card.facts, wording, Keyword::share, wording.percent(persona.share->value));
  for (const model::Persona::Fact& fact : persona.facts)
    card.facts.push_back({fact.label, fact.text.value, {}, lexicon::Keyword::fact});
  add_fact(card.facts, wording, Keyword::description, persona.description.value);
  add_fact(card.facts, wording, Keyword::tag, wording.listed(values_of(persona.tags)));
  add_fact(card.facts, wording, Keyword::source, titles_of(wording, persona.sources));
  card.assumed = !persona.sources.empty() && std::all_of(persona.sources.begin(), persona.sources.end(),
                                                         [&](const model::Reference& source) {
                                                           return source_item(journey, source).assumed;
                                                         });
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
