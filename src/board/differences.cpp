// In: the subject of a board. Out: what is different in the persona journeys of the personas that it does not
// show.
#include "board/items.hpp"
#include "board/parts.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Keyword;
using lexicon::Label;
using model::Index;
using model::none;

/// What a persona journey says under one label in one place.
struct Property {
  std::string label;
  std::vector<std::string> values;
};

/// Facts with one label stand together, in the order of the first.
std::vector<Property> grouped(const std::vector<Fact>& facts) {
  std::vector<Property> properties;
  for (const Fact& fact : facts) {
    const auto known = std::find_if(properties.begin(), properties.end(),
                                    [&](const Property& property) { return property.label == fact.label; });
    if (known == properties.end()) {
      properties.push_back({fact.label, {fact.value}});
    } else {
      known->values.push_back(fact.value);
    }
  }
  return properties;
}

/// Lanes that repeat a property of the touchpoint, which is compared by itself.
constexpr std::array repeated{Keyword::goal, Keyword::duration, Keyword::device, Keyword::owner};

std::vector<std::string> said_in(const Subject& subject, const LaneWords& lane,
                                 const PersonaJourney& persona_journey, Place place) {
  std::vector<std::string> said;
  for (Item& item : lane.collect(subject, persona_journey, place, lane.keyword, lane.lane))
    said.push_back(subject.calls_by_number() && !item.number.empty() ? item.number + " " + item.text
                                                                     : std::move(item.text));
  return said;
}

std::vector<Property> properties_of(const Subject& subject, const std::vector<LaneWords>& lanes,
                                    const PersonaJourney& persona_journey, Place place) {
  const Wording& wording = subject.wording();
  std::vector<Property> properties;
  if (place.stage == none) {
    const model::Journey& journey = *persona_journey.journey;
    std::vector<Fact> facts = facts_of_journey(wording, journey);
    add_fact(facts, wording, Keyword::state, state_word(wording, journey));
    add_fact(facts, wording, Keyword::language, journey.language);
    add_fact(facts, wording, Keyword::scale,
             fmt::format("{} … {}", wording.score(journey.scale.worst, journey.scale),
                         wording.score(journey.scale.best, journey.scale)));
    properties = grouped(facts);
  } else if (place.touchpoint == none) {
    properties = grouped(facts_of_stage(wording, *persona_journey.journey, place.stage));
  } else {
    const model::Touchpoint& touchpoint = persona_journey.journey->touchpoints[place.touchpoint];
    properties = grouped(facts_of_touchpoint(wording, *persona_journey.journey, place.touchpoint));
    std::vector<Fact> more;
    add_fact(more, wording, Keyword::link, touchpoint.link.value);
    add_fact(more, wording, Keyword::channel, titles_of(wording, touchpoint.channels));
    if (touchpoint.moment_of_truth) {
      add_fact(more, wording, Keyword::moment_of_truth,
               moment_words(wording, touchpoint.moment_of_truth->value).full);
    }
    std::vector<Property> grouped_more = grouped(more);
    std::move(grouped_more.begin(), grouped_more.end(), std::back_inserter(properties));
  }
  for (const LaneWords& lane : lanes) {
    if (lane.whole_map != (place.stage == none)) continue;
    if (std::find(repeated.begin(), repeated.end(), lane.keyword) != repeated.end()) continue;
    std::vector<std::string> said = said_in(subject, lane, persona_journey, place);
    if (!said.empty()) properties.push_back({lane.label, std::move(said)});
  }
  return properties;
}

const Property* find(const std::vector<Property>& properties, const std::string& label) {
  const auto found = std::find_if(properties.begin(), properties.end(),
                                  [&](const Property& property) { return property.label == label; });
  return found == properties.end() ? nullptr : &*found;
}

class Comparison {
 public:
  Comparison(const Subject& subject, const PersonaJourney& other)
      : subject_(subject), base_(subject.journeys().front()), other_(other), lanes_(lanes_of(subject)) {}

  void compare(Place place, std::vector<Difference>& differences) const {
    if (place.touchpoint != none) {
      const bool base_skips = skips(*base_.journey, place);
      const bool other_skips = skips(*other_.journey, place);
      const std::string skipped = subject_.wording().label(Label::skipped);
      if (other_skips && !base_skips) {
        add(differences, place, skipped, {});
        return;
      }
      if (base_skips && !other_skips)
        add(differences, place, skipped, {subject_.wording().label(Label::not_skipped)});
    }
    const std::vector<Property> base = properties_of(subject_, lanes_, base_, place);
    const std::vector<Property> other = properties_of(subject_, lanes_, other_, place);
    for (const Property& property : other) {
      const Property* counterpart = find(base, property.label);
      if (counterpart == nullptr || counterpart->values != property.values) {
        add(differences, place, property.label, property.values);
      }
    }
    for (const Property& property : base) {
      if (find(other, property.label) == nullptr) add(differences, place, property.label, {});
    }
  }

 private:
  void add(std::vector<Difference>& differences, Place place, const std::string& label,
           std::vector<std::string> values) const {
    differences.push_back({other_.persona, subject_.title_of(place), label, std::move(values)});
  }

  const Subject& subject_;
  const PersonaJourney& base_;
  const PersonaJourney& other_;
  std::vector<LaneWords> lanes_;
};

}  // namespace

std::vector<Difference> build_differences(const Subject& subject) {
  std::vector<Difference> differences;
  if (!subject.selection().speaks_for_all) return differences;
  for (const model::Journey& journey : subject.map().journeys) {
    const bool shown = std::any_of(
        subject.journeys().begin(), subject.journeys().end(),
        [&](const PersonaJourney& persona_journey) { return persona_journey.journey == &journey; });
    if (shown) continue;
    const PersonaJourney other = journey_of(journey);
    const Comparison comparison(subject, other);
    comparison.compare({}, differences);
    for (const Index stage : subject.stages()) {
      comparison.compare({stage, none}, differences);
      const model::Stage& of = subject.first().stages[stage];
      for (Index at = 0; at < of.touchpoint_count; ++at) {
        comparison.compare({stage, of.first_touchpoint + at}, differences);
      }
    }
  }
  return differences;
}

}  // namespace journey::board
