// In: the subject of a board. Out: its stages and columns: titles, channels, moments of truth, facts.
#include "board/figures.hpp"
#include "board/items.hpp"
#include "board/parts.hpp"
#include "lexicon/phase.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Label;
using model::Index;
using model::none;

/// Icon of a channel that names none, by lexicon::ChannelKind.
constexpr std::array<std::string_view, 3> icons_of_kinds{"digital", "physical", "human"};

std::string written_edge(const Wording& wording, const model::Journey& journey, const model::Edge& edge) {
  const auto target = [&]() -> std::string {
    switch (edge.to) {
      case model::Edge::To::end:
        return wording.label(Label::good_end);
      case model::Edge::To::exit:
        return wording.label(Label::exit_label);
      case model::Edge::To::touchpoint:
        break;
    }
    return edge.target < journey.touchpoints.size() ? journey.touchpoints[edge.target].title : std::string();
  };
  const std::string share = edge.share ? wording.percent(*edge.share) : std::string();
  const std::string of_all = of_all_words(wording, edge);
  return dotted({"→ " + target(), share.empty() ? of_all : wording.with_aside(share, of_all), edge.label});
}

/// When it is, and who else is there: "Day 1, 8:30 · with her daughter".
template <typename Element>
std::string beneath_title(const Wording& wording, const model::Journey& journey, const Element& element) {
  const std::string people = written_people(wording, journey, element.with);
  return dotted({one_line(element.when.value),
                 people.empty() ? std::string() : wording.phrase(Label::in_company_of, people)});
}

/// What the persona journeys that come to a place say beneath its title, each once.
template <typename Element>
std::string beneath_titles(const Subject& subject, Place place, Element of) {
  std::vector<std::string> all;
  for (const PersonaJourney* const persona_journey : subject.journeys_at(place)) {
    std::string one =
        beneath_title(subject.wording(), *persona_journey->journey, of(*persona_journey->journey));
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
  }
  return dotted(all);
}

/// Facts of the persona journeys that come to a place, merged.
template <typename FactsOf>
std::vector<Fact> merged(const Subject& subject, Place place, FactsOf&& facts_of) {
  std::vector<Said<Fact>> by_journey;
  for (const PersonaJourney* const persona_journey : subject.journeys_at(place))
    by_journey.push_back({persona_journey->persona, facts_of(*persona_journey->journey)});
  return merge_facts(subject.wording(), std::move(by_journey));
}

}  // namespace

std::string of_all_words(const Wording& wording, const model::Edge& edge) {
  if (!edge.reach) return {};
  const std::string of_all = wording.percent(*edge.reach * 100);
  if (edge.share && wording.percent(*edge.share) == of_all) return {};
  return wording.phrase(Label::of_all, of_all);
}

std::vector<Fact> facts_of_touchpoint(const Wording& wording, const model::Journey& journey, Index index) {
  const model::Touchpoint& touchpoint = journey.touchpoints[index];
  std::vector<Fact> facts;
  add_fact(facts, wording, Keyword::goal, touchpoint.goal.value);
  add_fact(facts, wording, Keyword::description, touchpoint.description.value);
  if (touchpoint.optional.is_optional)
    add_fact(facts, wording, Keyword::optional, touchpoint.optional.condition.value);
  if (touchpoint.duration)
    add_fact(facts, wording, Keyword::duration, written_duration(touchpoint.duration->value));
  if (touchpoint.wait) add_fact(facts, wording, Keyword::wait, written_duration(touchpoint.wait->value));
  add_fact(facts, wording, Keyword::when, touchpoint.when.value);
  add_fact(facts, wording, Keyword::with, written_people(wording, journey, touchpoint.with));
  add_fact(facts, wording, Keyword::device, touchpoint.device.value);
  add_fact(facts, wording, Keyword::owner, touchpoint.owner.text);
  add_fact(facts, wording, Keyword::image, touchpoint.image.value);
  for (const model::Edge& edge : touchpoint.edges) {
    if (edge.written) add_fact(facts, wording, Keyword::next, written_edge(wording, journey, edge));
  }
  if (touchpoint.reach && *touchpoint.reach < 0.9995) {
    facts.push_back(
        {wording.label(Label::reach), wording.percent(*touchpoint.reach * 100), {}, Derived::reach});
  }
  return facts;
}

std::vector<Fact> facts_of_stage(const Wording& wording, const model::Journey& journey, Index index) {
  const model::Stage& stage = journey.stages[index];
  std::vector<Fact> facts;
  add_fact(facts, wording, Keyword::goal, stage.goal.value);
  add_fact(facts, wording, Keyword::description, stage.description.value);
  if (stage.optional.is_optional) add_fact(facts, wording, Keyword::optional, stage.optional.condition.value);
  if (stage.duration) add_fact(facts, wording, Keyword::duration, written_duration(stage.duration->value));
  add_fact(facts, wording, Keyword::when, stage.when.value);
  add_fact(facts, wording, Keyword::with, written_people(wording, journey, stage.with));
  add_fact(facts, wording, Keyword::owner, stage.owner.text);
  if (!stage.detail.empty()) {
    add_fact(facts, wording, Keyword::detail, stage.detail.value);
    facts.back().href = href_of_path(stage.detail.value);
  }
  return facts;
}

std::vector<ChannelMark> channel_marks(const model::Journey& journey,
                                       const std::vector<model::Reference>& channels) {
  std::vector<ChannelMark> marks;
  for (const model::Reference& reference : channels) {
    ChannelMark mark;
    mark.label = reference.text;
    if (reference.target < journey.channels().size()) {
      const model::Channel& channel = journey.channels()[reference.target];
      mark.color = channel.color.value;
      mark.icon = !channel.icon.empty() ? channel.icon.value
                  : channel.kind        ? std::string(icons_of_kinds[static_cast<std::size_t>(*channel.kind)])
                                        : std::string();
    }
    marks.push_back(std::move(mark));
  }
  return marks;
}

MomentWords moment_words(const Wording& wording, lexicon::MomentOfTruth moment) {
  if (moment == lexicon::MomentOfTruth::yes) return {wording.label(Label::moment_plain), {}};
  constexpr std::array brief{Label::moment_zero_short, Label::moment_first_short, Label::moment_second_short,
                             Label::moment_ultimate_short};
  const std::string word = wording.value(Enumeration::moment_of_truth, moment);
  return {wording.phrase(Label::moment_named, word),
          std::string(wording.label(brief[static_cast<std::size_t>(moment)]))};
}

std::vector<Stage> build_stages(const Subject& subject) {
  const model::Journey& journey = subject.first();
  std::vector<Stage> stages;
  for (std::size_t shown = 0; shown < subject.stages().size(); ++shown) {
    const Index index = subject.stages()[shown];
    const model::Stage& from = journey.stages[index];
    Stage stage;
    stage.id = subject.stage_id(index);
    stage.origin = from.span;
    stage.number = index + 1;
    stage.title = from.title;
    stage.optional = from.optional.is_optional;
    stage.subtitle =
        one_line(stage.optional && !from.optional.condition.empty() ? from.optional.condition.value
                 : !from.goal.empty()                               ? from.goal.value
                                                                    : from.description.value);
    if (journey.model && from.phase < journey.model->phases.size()) {
      const model::Phase& phase = journey.model->phases[from.phase];
      if (!lexicon::names_phase(from.title, phase.name)) stage.phase = capitalised(phase.title);
    }
    stage.first_column = subject.columns_of(shown).first;
    stage.columns = subject.columns_of(shown).count;
    stage.facts = merged(subject, {index, none}, [&](const model::Journey& persona_journey) {
      return facts_of_stage(subject.wording(), persona_journey, index);
    });
    if (!from.detail.empty()) stage.href = href_of_path(from.detail.value);
    stage.beneath =
        beneath_titles(subject, {index, none},
                       [&](const model::Journey& of) -> const model::Stage& { return of.stages[index]; });
    stages.push_back(std::move(stage));
  }
  return stages;
}

std::vector<Column> build_columns(const Subject& subject) {
  const Wording& wording = subject.wording();
  std::vector<Column> columns;
  std::uint32_t stage_position = 0;
  for (const Place place : subject.columns()) {
    while (place.stage != subject.stages()[stage_position]) ++stage_position;
    Column column;
    column.stage = stage_position;
    if (place.touchpoint == none) {
      columns.push_back(std::move(column));
      continue;
    }
    const model::Touchpoint& from = subject.first().touchpoints[place.touchpoint];
    column.id = subject.touchpoint_id(place.touchpoint);
    column.origin = from.span;
    column.title = from.title;
    if (subject.shows(Keyword::channel)) {
      std::set<std::string> known;
      for (const PersonaJourney* const persona_journey : subject.journeys_at(place)) {
        const model::Journey& own = *persona_journey->journey;
        for (ChannelMark& mark : channel_marks(own, own.touchpoints[place.touchpoint].channels)) {
          if (known.insert(mark.label).second) column.channels.push_back(std::move(mark));
        }
      }
    }
    std::vector<std::string> skipping;
    for (const PersonaJourney& persona_journey : subject.journeys())
      if (skips(*persona_journey.journey, place)) skipping.push_back(persona_journey.persona);
    for (const PersonaJourney* const persona_journey : subject.journeys_at(place)) {
      const model::Touchpoint& own = persona_journey->journey->touchpoints[place.touchpoint];
      if (own.moment_of_truth && column.moment_of_truth.empty()) {
        MomentWords words = moment_words(wording, own.moment_of_truth->value);
        column.moment_of_truth = std::move(words.full);
        column.moment_of_truth_short = std::move(words.brief);
      }
      if (!own.skipped && !column.image) column.image = own.picture;
      column.assumed = column.assumed || own.experience.evidence == model::Evidence::assumed;
    }
    column.facts = merged(subject, place, [&](const model::Journey& persona_journey) {
      return facts_of_touchpoint(wording, persona_journey, place.touchpoint);
    });
    column.optional = from.optional.is_optional;
    column.skipped = skipping.size() == subject.journeys().size();
    if (column.skipped) {
      column.skipped_label = wording.label(Label::skipped);
    } else if (!skipping.empty()) {
      column.skipped_label = wording.phrase(Label::skipped_by, wording.listed(skipping));
    }
    column.href = from.link.value;
    column.beneath =
        beneath_titles(subject, place, [&](const model::Journey& of) -> const model::Touchpoint& {
          return of.touchpoints[place.touchpoint];
        });
    columns.push_back(std::move(column));
  }
  return columns;
}

}  // namespace journey::board
