// In: a persona journey or a part of it. Out: calls with each of the things in it, wherever they stand.
#pragma once

#include "model/journey.hpp"

namespace journey::model {

/// Calls `visit` with each text of a persona that may say on what it rests.
template <typename Persona, typename Visit>
void for_each_text(Persona& persona, Visit&& visit) {
  for (auto* const text : {&persona.bio, &persona.quote, &persona.description}) visit(*text);
  for (auto* const texts :
       {&persona.goals, &persona.needs, &persona.pains, &persona.motivations, &persona.behaviors})
    for (auto& text : *texts) visit(text);
  for (auto& fact : persona.facts) visit(fact.text);
}

/// Calls `visit(Backing, Evidence)` with what each line, emotion and need says of itself, where it says
/// something. Pains are the journey's.
template <typename Visit>
void for_each_backing(const Experience& experience, Visit&& visit) {
  for (const Line& line : experience.lines)
    if (line.backing != nullptr) visit(*line.backing, line.evidence);
  for (const Outcome& outcome : experience.emotions)
    if (outcome.backing != nullptr) visit(*outcome.backing, outcome.evidence);
  for (const Need& need : experience.needs) visit(need.backing, need.evidence);
}

/// Calls `visit(Experience, const Touchpoint*)` for the journey itself, each stage and, behind it, each of
/// its touchpoints; null where it is no touchpoint's. What the persona skips is visited too.
template <typename Visit>
void for_each_experience(const Journey& journey, Visit&& visit) {
  constexpr const Touchpoint* of_none = nullptr;
  visit(journey.experience, of_none);
  for (const Stage& stage : journey.stages) {
    visit(stage.experience, of_none);
    for (Index t = stage.first_touchpoint; t < stage.first_touchpoint + stage.touchpoint_count; ++t)
      visit(journey.touchpoints[t].experience, &journey.touchpoints[t]);
  }
}

}  // namespace journey::model
