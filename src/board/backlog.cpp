// In: the subject of a board. Out: its lists: pains, opportunities by theme, metrics, sources.
#include "board/items.hpp"
#include "board/parts.hpp"
#include "model/visits.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using model::Index;
using model::none;

/// Whether an element stands in what the board shows; what belongs to the whole map always does.
bool is_shown(const Subject& subject, Place place) {
  return (place.stage == none && place.touchpoint == none) || subject.columns_of(place).count > 0;
}

/// Items of all listed elements of a kind by their number, each once, tagged with the personas that have it,
/// unless all have.
template <typename Element, typename ItemOf>
std::vector<Item> numbered_items(const Subject& subject, const std::vector<Element> model::Journey::*elements,
                                 ItemOf&& item_of) {
  struct Entry {
    Item item;
    std::vector<std::string> personas;
  };
  std::map<std::uint32_t, Entry> by_number;
  for (const PersonaJourney& persona_journey : subject.listed()) {
    for (const Element& element : persona_journey.journey->*elements) {
      const Place place{element.stage, element.touchpoint};
      if (!is_shown(subject, place)) continue;
      const auto [entry, is_new] = by_number.try_emplace(subject.number(element).number);
      if (is_new) entry->second.item = item_of(subject, *persona_journey.journey, element, Stands::in_list);
      if (!skips(*persona_journey.journey, place)) entry->second.personas.push_back(persona_journey.persona);
    }
  }
  std::vector<Item> items;
  for (auto& [number, entry] : by_number) {
    if (entry.personas.size() < subject.listed().size()) entry.item.personas = std::move(entry.personas);
    items.push_back(std::move(entry.item));
  }
  return items;
}

/// Calls `visit` with every reference to a metric (or a source) of a persona journey.
template <typename Visit>
void for_each_metric(const model::Journey& journey, Visit&& visit) {
  const auto all = [&](const std::vector<model::Reference>& references) {
    std::for_each(references.begin(), references.end(), visit);
  };
  all(journey.metrics);
  for (const model::Stage& stage : journey.stages) {
    all(stage.experience.metrics);
    for (Index at = 0; at < stage.touchpoint_count; ++at) {
      all(journey.touchpoints[stage.first_touchpoint + at].experience.metrics);
    }
  }
  for (const model::Pain& pain : journey.pains) all(pain.metrics);
  for (const model::Opportunity& opportunity : journey.opportunities) {
    all(opportunity.metrics);
    for (const model::Effect& effect : opportunity.effects) visit(effect.metric);
  }
  for (const model::Touchpoint& touchpoint : journey.touchpoints)
    for (const model::Edge& edge : touchpoint.edges)
      if (!edge.metric.text.empty()) visit(edge.metric);
}

template <typename Visit>
void for_each_source(const model::Journey& journey, Visit&& visit) {
  const auto all = [&](const std::vector<model::Reference>& references) {
    std::for_each(references.begin(), references.end(), visit);
  };
  all(journey.sources);
  if (journey.volume) all(journey.volume->sources);
  if (journey.share) all(journey.share->sources);
  model::for_each_experience(
      journey, [&](const model::Experience& experience, const model::Touchpoint* touchpoint) {
        all(experience.sources);
        model::for_each_backing(
            experience, [&](const model::Backing& backing, model::Evidence) { all(backing.sources); });
        if (touchpoint == nullptr) return;
        for (const model::Edge& edge : touchpoint->edges) all(edge.sources);
      });
  for (const model::Pain& pain : journey.pains) all(pain.backing.sources);
  for (const model::Opportunity& opportunity : journey.opportunities) {
    all(opportunity.sources);
    if (opportunity.cost) all(opportunity.cost->sources);
    for (const model::Effect& effect : opportunity.effects) all(effect.change.sources);
  }
  for (const model::Metric& metric : journey.metric_declarations()) all(metric.sources);
  for (const Index index : journey.journey_personas) {
    if (index >= journey.personas().size()) continue;
    const model::Persona& persona = journey.personas()[index];
    all(persona.sources);
    if (persona.share) all(persona.share->sources);
    model::for_each_text(persona, [&](const model::BackedText& text) {
      if (text.backing != nullptr) all(text.backing->sources);
    });
  }
}

/// What a map refers to: declarations by index, and names that nothing declares, in the order of their first
/// use.
struct Referred {
  std::set<Index> declared;
  std::vector<const model::Reference*> free;
  std::set<std::string_view> known_names;

  void add(const model::Reference& reference) {
    if (reference.target != none) {
      declared.insert(reference.target);
    } else if (known_names.insert(reference.name()).second) {
      free.push_back(&reference);
    }
  }
};

/// An imported declaration stands in another file than the map; it is shown only where the map uses it.
template <typename Declaration>
bool is_listed(const Referred& referred, const model::Journey& journey, const Declaration& declaration,
               Index index) {
  return declaration.span.source == journey.span.source || referred.declared.contains(index);
}

/// The opportunities in number order, but each behind all that it waits for (depth first, without recursion:
/// chains may be long). They never wait for each other in a circle, which is a mistake in the map.
std::vector<std::uint32_t> first_things_first(const std::vector<Item>& opportunities) {
  std::map<std::string_view, std::uint32_t> by_number;
  for (std::uint32_t index = 0; index < opportunities.size(); ++index)
    by_number.emplace(opportunities[index].number, index);
  struct Step {
    std::uint32_t index;
    std::size_t next = 0;
  };
  std::vector<std::uint32_t> order;
  std::vector<bool> seen(opportunities.size());
  std::vector<Step> way;
  for (std::uint32_t start = 0; start < opportunities.size(); ++start) {
    if (seen[start]) continue;
    seen[start] = true;
    way.push_back({start});
    while (!way.empty()) {
      Step& here = way.back();
      const std::vector<std::string>& after = opportunities[here.index].after;
      if (here.next == after.size()) {
        order.push_back(here.index);
        way.pop_back();
        continue;
      }
      // What a view leaves out is not waited for.
      const auto before = by_number.find(after[here.next++]);
      if (before == by_number.end() || seen[before->second]) continue;
      seen[before->second] = true;
      way.push_back({before->second});
    }
  }
  return order;
}

SourceEntry source_entry(const Wording& wording, const model::Source& source) {
  SourceEntry entry;
  entry.title = source.title;
  entry.href = source.link.value;
  entry.assumed = source.is_assumption();
  add_fact(
      entry.facts, wording, Keyword::kind,
      source.kind.value ? wording.value(Enumeration::source_kind, *source.kind.value) : source.kind.text);
  if (source.method)
    add_fact(entry.facts, wording, Keyword::method, wording.value(Enumeration::method, *source.method));
  if (source.date) add_fact(entry.facts, wording, Keyword::date, wording.date(source.date->value));
  add_fact(entry.facts, wording, Keyword::sample, source.sample.value);
  add_fact(entry.facts, wording, Keyword::description, source.description.value);
  return entry;
}

}  // namespace

std::vector<Item> build_pains(const Subject& subject) {
  if (!subject.shows(Keyword::pain)) return {};
  return numbered_items(subject, &model::Journey::pains, pain_item);
}

std::vector<Item> build_opportunities(const Subject& subject) {
  if (!subject.shows(Keyword::opportunity)) return {};
  return numbered_items(subject, &model::Journey::opportunities, opportunity_item);
}

std::vector<Board::Strategy> build_strategies(const std::vector<Item>& opportunities) {
  std::vector<Board::Strategy> strategies;
  std::map<std::string, std::size_t> places;
  Board::Strategy without;
  for (const Item& opportunity : opportunities) {
    if (opportunity.theme.empty()) continue;
    const bool is_new = places.try_emplace(opportunity.theme, strategies.size()).second;
    const Fact* const title = find_fact(opportunity.facts, Keyword::strategy);
    if (is_new) strategies.push_back({title == nullptr ? std::string() : title->value, {}});
  }
  for (const std::uint32_t index : first_things_first(opportunities)) {
    const auto place = places.find(opportunities[index].theme);
    (place == places.end() ? without : strategies[place->second]).opportunities.push_back(index);
  }
  if (!without.opportunities.empty()) strategies.push_back(std::move(without));
  return strategies;
}

std::vector<Item> build_metrics(const Subject& subject) {
  if (!subject.shows(Keyword::metric)) return {};
  const model::Journey& journey = subject.first();
  Referred referred;
  for (const PersonaJourney& persona_journey : subject.listed()) {
    for_each_metric(*persona_journey.journey,
                    [&](const model::Reference& reference) { referred.add(reference); });
  }
  std::vector<Item> items;
  Anchors anchors;
  for (Index index = 0; index < journey.metric_declarations().size(); ++index) {
    const model::Metric& metric = journey.metric_declarations()[index];
    if (!is_listed(referred, journey, metric, index)) continue;
    items.push_back(metric_item(subject.wording(), journey, metric));
    items.back().id = anchors.add("metric", metric.id);
  }
  for (const model::Reference* const metric : referred.free) {
    Item item;
    item.kind = Item::Kind::metric;
    item.text = metric->text;
    item.id = anchors.add("metric", metric->name());
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<SourceEntry> build_sources(const Subject& subject) {
  if (!subject.shows(Keyword::source)) return {};
  const model::Journey& journey = subject.first();
  Referred referred;
  for (const PersonaJourney& persona_journey : subject.listed()) {
    for_each_source(*persona_journey.journey,
                    [&](const model::Reference& reference) { referred.add(reference); });
  }
  std::vector<SourceEntry> entries;
  for (Index index = 0; index < journey.source_declarations().size(); ++index) {
    const model::Source& source = journey.source_declarations()[index];
    if (is_listed(referred, journey, source, index))
      entries.push_back(source_entry(subject.wording(), source));
  }
  for (const model::Reference* const source : referred.free) entries.push_back({source->text, {}, {}, false});
  return entries;
}

}  // namespace journey::board
