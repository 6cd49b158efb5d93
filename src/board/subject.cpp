// In: a map and a selection. Out: what every part of the board is made from.
#include "board/subject.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace journey::board {

namespace {

using model::Index;
using model::none;

const model::Journey& first_shown(const model::Map& map, const Selection& selection) {
  for (const std::size_t index : selection.journeys) {
    if (index < map.journeys.size()) return map.journeys[index];
  }
  return map.first();
}

/// The short name of its persona; empty where it is nobody's in particular.
std::string name_of(const model::Journey& journey) {
  return journey.persona < journey.personas().size() ? journey.personas()[journey.persona].name
                                                     : std::string();
}

Wording wording_for(const model::Journey& journey, const std::string& language) {
  return Wording(label_language(journey, language), journey.label_language);
}

}  // namespace

lexicon::Language label_language(const model::Journey& journey, std::string_view language) {
  return language.empty() ? journey.label_language : lexicon::language_of_tag(language);
}

std::string language_of(const model::Journey& journey) {
  if (!journey.language.empty()) return journey.language;
  return std::string(lexicon::tag_of(journey.label_language));
}

bool skips(const model::Journey& journey, Place place) {
  if (place.touchpoint != none) return journey.touchpoints[place.touchpoint].skipped;
  return place.stage != none && journey.stages[place.stage].skipped;
}

PersonaJourney journey_of(const model::Journey& journey) {
  PersonaJourney persona_journey;
  persona_journey.journey = &journey;
  persona_journey.persona = name_of(journey);
  persona_journey.pains = model::by_place(journey, journey.pains);
  persona_journey.opportunities = model::by_place(journey, journey.opportunities);
  return persona_journey;
}

Subject::Subject(const model::Map& map, const Selection& selection)
    : map_(map),
      selection_(selection),
      wording_(wording_for(first_shown(map, selection), selection.language)) {
  for (const std::size_t index : selection.journeys) {
    if (index < map.journeys.size()) journeys_.push_back(journey_of(map.journeys[index]));
  }
  if (journeys_.empty()) journeys_.push_back(journey_of(map.first()));

  const model::Journey& journey = first();
  Anchors anchors;
  for (const model::Stage& stage : journey.stages) {
    stage_ids_.push_back(anchors.add("stage", stage.id.empty() ? stage.title : stage.id));
  }
  for (const model::Touchpoint& touchpoint : journey.touchpoints) {
    touchpoint_ids_.push_back(
        anchors.add("touchpoint", touchpoint.id.empty() ? touchpoint.title : touchpoint.id));
  }

  stage_ranges_.resize(journey.stages.size());
  touchpoint_ranges_.resize(journey.touchpoints.size());
  const std::set<Index> wanted(selection.stages.begin(), selection.stages.end());
  for (Index stage = 0; stage < journey.stages.size(); ++stage) {
    if (!wanted.empty() && !wanted.contains(stage)) continue;
    const model::Stage& of = journey.stages[stage];
    const Range range{static_cast<std::uint32_t>(columns_.size()), std::max<Index>(of.touchpoint_count, 1)};
    stages_.push_back(stage);
    ranges_.push_back(range);
    stage_ranges_[stage] = range;
    if (of.touchpoint_count == 0) columns_.push_back({stage, none});
    for (Index at = 0; at < of.touchpoint_count; ++at) {
      touchpoint_ranges_[of.first_touchpoint + at] = {static_cast<std::uint32_t>(columns_.size()), 1};
      columns_.push_back({stage, of.first_touchpoint + at});
    }
  }

  give_numbers(anchors);
  link_numbers();
}

/// Numbers count over the whole map and everybody in it, so that every output of it, whatever its stages and
/// personas, calls a pain the same.
void Subject::give_numbers(Anchors& anchors) {
  const auto give = [&](std::map<ElementKey, Numbered>& numbers, const char* kind, const auto& element) {
    const auto [entry, is_new] = numbers.try_emplace(key_of(element));
    if (is_new) {
      entry->second = {static_cast<std::uint32_t>(numbers.size()),
                       anchors.add(kind, element.id.empty() ? element.text.value : element.id),
                       {},
                       {}};
    }
  };
  std::vector<PersonaJourney> all;
  if (map_.journeys.size() == 1) {
    all = journeys_;
  } else {
    for (const model::Journey& journey : map_.journeys) all.push_back(journey_of(journey));
  }
  model::for_each_place(first(), [&](Place place) {
    for (const PersonaJourney& persona_journey : all) {
      for (const Index index : persona_journey.pains.at(place))
        give(pains_, "pain", persona_journey.journey->pains[index]);
      for (const Index index : persona_journey.opportunities.at(place)) {
        give(opportunities_, "opportunity", persona_journey.journey->opportunities[index]);
      }
    }
  });
  if (selection_.speaks_for_all && all.size() > journeys_.size()) listed_ = std::move(all);
}

void Subject::link_numbers() {
  const auto link = [&](const std::vector<PersonaJourney>& journeys, Numbered::Links Numbered::*links) {
    for (const PersonaJourney& persona_journey : journeys) {
      for (const model::Opportunity& opportunity : persona_journey.journey->opportunities) {
        Numbered& solver = opportunities_.at(key_of(opportunity));
        for (const Index index : opportunity.solves) {
          Numbered& solved = pains_.at(key_of(persona_journey.journey->pains[index]));
          (solver.*links).solves.push_back({solved.number, call(persona_journey.journey->pains[index])});
          (solved.*links).solves.push_back({solver.number, call(opportunity)});
        }
        for (const Index index : opportunity.depends_on)
          (solver.*links)
              .after.push_back({number(persona_journey.journey->opportunities[index]).number,
                                call(persona_journey.journey->opportunities[index])});
      }
    }
    const auto sort = [](std::vector<Numbered::Link>& own) {
      std::sort(own.begin(), own.end());
      own.erase(std::unique(own.begin(), own.end()), own.end());
    };
    for (auto* numbers : {&pains_, &opportunities_}) {
      for (auto& [key, numbered] : *numbers) {
        sort((numbered.*links).solves);
        sort((numbered.*links).after);
      }
    }
  };
  link(journeys_, &Numbered::shown);
  link(listed(), &Numbered::listed);
}

Subject::Range Subject::columns_of(Place place) const {
  if (place.touchpoint != none) return touchpoint_ranges_[place.touchpoint];
  if (place.stage != none) return stage_ranges_[place.stage];
  return {0, static_cast<std::uint32_t>(columns_.size())};
}

std::string Subject::mark_of(const model::Pain& pain) const {
  if (!calls_by_number()) return pain.named ? pain.id : std::string();
  return fmt::format("P{}", number(pain).number);
}

std::string Subject::mark_of(const model::Opportunity& opportunity) const {
  if (!calls_by_number()) return opportunity.named ? opportunity.id : std::string();
  return fmt::format("O{}", number(opportunity).number);
}

std::string Subject::call(const model::Pain& pain) const {
  const std::string mark = mark_of(pain);
  return mark.empty() ? wording_.quoted(pain.text.value) : mark;
}

std::string Subject::call(const model::Opportunity& opportunity) const {
  const std::string mark = mark_of(opportunity);
  return mark.empty() ? wording_.quoted(opportunity.text.value) : mark;
}

std::vector<const PersonaJourney*> Subject::journeys_at(Place place) const {
  std::vector<const PersonaJourney*> coming;
  for (const PersonaJourney& persona_journey : journeys_)
    if (!skips(*persona_journey.journey, place)) coming.push_back(&persona_journey);
  if (coming.empty())
    for (const PersonaJourney& persona_journey : journeys_) coming.push_back(&persona_journey);
  return coming;
}

std::vector<std::string> Subject::among() const {
  std::vector<std::string> others;
  std::size_t place = 0;
  for (std::size_t at = 0; at < map_.journeys.size(); ++at) {
    const model::Journey& journey = map_.journeys[at];
    const bool is_shown = std::any_of(journeys_.begin(), journeys_.end(),
                                      [&](const PersonaJourney& shown) { return shown.journey == &journey; });
    if (!is_shown) others.push_back(name_of(journey));
    if (is_shown) place = at + 1;
  }
  if (others.empty()) return {};
  std::vector<std::string> told;
  if (journeys_.size() == 1)
    told.push_back(wording_.phrase(lexicon::Label::one_of, place, map_.journeys.size()));
  told.push_back(wording_.phrase(lexicon::Label::others, wording_.listed(others)));
  return told;
}

bool Subject::shows(lexicon::Keyword keyword, Index lane) const {
  if (selection_.show.empty()) return true;
  return std::any_of(selection_.show.begin(), selection_.show.end(), [&](const model::View::Shown& shown) {
    return shown.keyword == keyword && (keyword != lexicon::Keyword::custom_lane || shown.lane == lane);
  });
}

std::string Subject::title_of(Place place) const {
  if (place.touchpoint != none) return first().touchpoints[place.touchpoint].title;
  if (place.stage != none) return first().stages[place.stage].title;
  return wording_.label(lexicon::Label::whole_map);
}

std::string Subject::place_text(Place place) const {
  if (place.touchpoint == none) return title_of(place);
  return dotted({first().stages[place.stage].title, title_of(place)});
}

}  // namespace journey::board
