// In: calls that read like a `.journey` file. Out: a journey, made by hand, for tests of what comes after the
// model.
#pragma once

#include "model/journey.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace journey::support {

class MadeJourney {
 public:
  model::Journey journey;
  std::shared_ptr<model::Declarations> declared =
      std::make_shared<model::Declarations>();  ///< those of `journey`

  explicit MadeJourney(std::string title, std::string language = "en",
                       lexicon::Language label_language = lexicon::Language::english) {
    journey.declared = declared;
    journey.title = std::move(title);
    journey.language = std::move(language);
    journey.label_language = label_language;
  }

  model::Persona& persona(std::string id, std::string title) {
    model::Persona persona;
    persona.id = std::move(id);
    persona.title = std::move(title);
    persona.name = persona.title;
    declared->personas.push_back(std::move(persona));
    journey.journey_personas.push_back(static_cast<model::Index>(declared->personas.size() - 1));
    if (journey.persona == model::none) journey.persona = 0;
    return declared->personas.back();
  }
  model::Stage& stage(std::string id, std::string title) {
    model::Stage stage;
    stage.id = std::move(id);
    stage.title = std::move(title);
    stage.first_touchpoint = static_cast<model::Index>(journey.touchpoints.size());
    journey.stages.push_back(std::move(stage));
    return journey.stages.back();
  }
  model::Touchpoint& touchpoint(std::string id, std::string title) {
    model::Touchpoint touchpoint;
    touchpoint.id = std::move(id);
    touchpoint.title = std::move(title);
    touchpoint.stage = static_cast<model::Index>(journey.stages.size() - 1);
    ++journey.stages.back().touchpoint_count;
    journey.touchpoints.push_back(std::move(touchpoint));
    return journey.touchpoints.back();
  }
  /// Into the last touchpoint, or into the last stage while it has none.
  model::Experience& here() {
    return journey.stages.back().touchpoint_count > 0 ? journey.touchpoints.back().experience
                                                      : journey.stages.back().experience;
  }
  void line(lexicon::Keyword keyword, std::string text, model::Index lane = model::none) {
    model::Line& line = here().lines.emplace_back();
    line.keyword = keyword;
    line.lane = lane;
    line.text = written(std::move(text));
  }
  void emotion(double score, std::string words) { range(score, score, std::move(words)); }
  void range(double low, double high, std::string words) {
    model::Experience& experience = here();
    experience.emotions.push_back({{low, high, std::move(words)}, {}, {}, {}});
    double sum = 0;
    for (const model::Outcome& outcome : experience.emotions) {
      sum += (*outcome.emotion.low + *outcome.emotion.high) / 2;
    }
    experience.score = sum / static_cast<double>(experience.emotions.size());
  }
  void words(std::string words) { here().emotions.push_back({{{}, {}, std::move(words)}, {}, {}, {}}); }
  model::Pain& pain(std::string id, std::string text) {
    model::Pain pain;
    place(pain, std::move(id), std::move(text));
    pain.named = true;
    here().pains.push_back(static_cast<model::Index>(journey.pains.size()));
    journey.pains.push_back(std::move(pain));
    return journey.pains.back();
  }
  /// `solves` names pains that were made before.
  model::Opportunity& opportunity(std::string id, std::string text,
                                  const std::vector<std::string>& solves = {}) {
    model::Opportunity opportunity;
    place(opportunity, std::move(id), std::move(text));
    opportunity.named = true;
    for (model::Index index = 0; index < journey.pains.size(); ++index) {
      for (const std::string& name : solves) {
        if (journey.pains[index].id != name) continue;
        opportunity.solves.push_back(index);
        journey.pains[index].solved_by.push_back(static_cast<model::Index>(journey.opportunities.size()));
      }
    }
    here().opportunities.push_back(static_cast<model::Index>(journey.opportunities.size()));
    journey.opportunities.push_back(std::move(opportunity));
    return journey.opportunities.back();
  }
  /// The metric, declared and measured here.
  model::Metric& metric(std::string id, std::string title, std::string unit) {
    model::Metric metric;
    metric.id = std::move(id);
    metric.title = title;
    metric.unit.value = std::move(unit);
    here().metrics.push_back({static_cast<model::Index>(declared->metrics.size()), std::move(title), {}});
    declared->metrics.push_back(std::move(metric));
    return declared->metrics.back();
  }

  /// The journey with its facts. Scores of touchpoints make the curve.
  model::Journey finished() {
    model::Facts& facts = journey.facts;
    facts.curve.clear();
    for (model::Index index = 0; index < journey.touchpoints.size(); ++index) {
      const model::Touchpoint& touchpoint = journey.touchpoints[index];
      if (!touchpoint.experience.score || touchpoint.skipped) continue;
      facts.curve.push_back({touchpoint.stage, index, *touchpoint.experience.score, {}});
    }
    for (std::size_t at = 0; at < facts.curve.size(); ++at) {
      if (!facts.lowest || facts.curve[at].score < facts.curve[*facts.lowest].score) facts.lowest = at;
      if (!facts.highest || facts.curve[at].score > facts.curve[*facts.highest].score) facts.highest = at;
      facts.end = at;
    }
    return journey;
  }
  model::Map map() { return {{finished()}}; }

  static model::Text written(std::string text) { return {std::move(text), {}}; }
  static model::Reference named(std::string text) { return {model::none, std::move(text), {}}; }

 private:
  template <typename Element>
  void place(Element& element, std::string id, std::string text) {
    element.id = std::move(id);
    element.text = written(std::move(text));
    element.stage = static_cast<model::Index>(journey.stages.size() - 1);
    if (journey.stages.back().touchpoint_count > 0) {
      element.touchpoint = static_cast<model::Index>(journey.touchpoints.size() - 1);
    }
  }
};

}  // namespace journey::support
