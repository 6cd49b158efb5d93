// In: a map. Out: everything that somebody wrote in it as text, one by one.
#pragma once

#include "check/places.hpp"
#include "model/journey.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace journey::check {

/// Calls `visit(value, span)` for each free text of a map: titles, lines, pains, personas and their facts …
/// Names and references are left out: they are said where they are declared. What several persona journeys
/// share comes once a persona journey. Texts of libraries are included; their spans lie in other sources.
template <typename Visit>
void each_text(const model::Map& map, Visit visit) {
  const auto text = [&](const model::Text& one) {
    if (!one.empty()) visit(one.value, one.span);
  };
  const auto texts = [&](const auto& many) {
    for (const model::Text& one : many) text(one);
  };
  const auto titled = [&](const auto& element) {
    visit(element.title, element.span);
    text(element.description);
  };
  const model::Journey& declared = map.first();
  for (const model::Persona& persona : declared.personas()) {
    titled(persona);
    for (const model::Text* one :
         {&persona.written_short, &persona.gender, &persona.occupation, &persona.location, &persona.segment})
      text(*one);
    for (const model::Text* one : std::initializer_list<const model::Text*>{&persona.bio, &persona.quote})
      text(*one);
    for (const auto* many :
         {&persona.goals, &persona.needs, &persona.pains, &persona.motivations, &persona.behaviors})
      texts(*many);
    texts(persona.tags);
    for (const model::Persona::Fact& fact : persona.facts) text(fact.text);
  }
  for (const model::Channel& channel : declared.channels()) titled(channel);
  for (const model::Owner& owner : declared.owners()) titled(owner);
  for (const model::Metric& metric : declared.metric_declarations()) titled(metric);
  for (const model::Source& source : declared.source_declarations()) titled(source);
  for (const model::CustomLane& lane : declared.lanes()) titled(lane);
  const auto experienced = [&](const model::Experience& experience) {
    for (const model::Line& line : experience.lines) text(line.text);
    for (const model::Outcome& outcome : experience.emotions) {
      if (!outcome.emotion.words.empty()) visit(outcome.emotion.words, outcome.span);
    }
    for (const model::Need& need : experience.needs) text(need.text);
  };
  for (const model::Journey& journey : map.journeys) {
    visit(journey.title, journey.span);
    for (const model::Text* one : {&journey.goal, &journey.scenario, &journey.scope, &journey.description})
      text(*one);
    texts(journey.tags);
    experienced(journey.experience);
    for (const model::Stage& stage : journey.stages) {
      titled(stage);
      text(stage.goal);
      text(stage.when);
      text(stage.optional.condition);
      experienced(stage.experience);
    }
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      titled(touchpoint);
      text(touchpoint.goal);
      text(touchpoint.device);
      text(touchpoint.when);
      text(touchpoint.optional.condition);
      experienced(touchpoint.experience);
      for (const model::Edge& edge : touchpoint.edges) {
        if (!edge.label.empty()) visit(edge.label, edge.span);
      }
    }
    for (const model::Pain& pain : journey.pains) {
      text(pain.text);
      text(pain.description);
      texts(pain.causes);
      texts(pain.consequences);
    }
    for (const model::Opportunity& opportunity : journey.opportunities) {
      text(opportunity.text);
      text(opportunity.description);
      text(opportunity.strategy);
      texts(opportunity.measures);
      texts(opportunity.experiments);
    }
    for (const model::View& view : journey.views()) titled(view);
  }
}

}  // namespace journey::check
