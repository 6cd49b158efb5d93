#include "check/usage.hpp"

#include "check/places.hpp"

namespace journey::check {

namespace {

class Counter {
 public:
  explicit Counter(const model::Journey& declared) {
    usage_.personas.resize(declared.personas().size());
    usage_.channels.resize(declared.channels().size());
    usage_.owners.resize(declared.owners().size());
    usage_.metrics.resize(declared.metric_declarations().size());
    usage_.sources.resize(declared.source_declarations().size());
    usage_.lanes.resize(declared.lanes().size());
    for (const model::Persona& persona : declared.personas()) {
      mark(usage_.channels, persona.channels);
      mark(usage_.sources, persona.sources);
    }
    for (const model::Channel& channel : declared.channels()) mark(usage_.owners, channel.owner);
    for (const model::Metric& metric : declared.metric_declarations()) {
      mark(usage_.owners, metric.owner);
      mark(usage_.sources, metric.sources);
    }
  }

  void look_at(const model::Journey& journey) {
    for (const model::Index persona : journey.journey_personas) mark(usage_.personas, persona);
    mark(usage_.owners, journey.owner);
    mark(usage_.metrics, journey.metrics);
    mark(usage_.sources, journey.sources);
    if (journey.volume) mark(usage_.sources, journey.volume->sources);
    if (journey.share) mark(usage_.sources, journey.share->sources);
    mark(journey.reviewers);
    mark(journey.contributors);
    look_at(journey.experience);
    for (const model::Stage& stage : journey.stages) {
      mark(usage_.owners, stage.owner);
      mark(stage.with);
      look_at(stage.experience);
    }
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      mark(usage_.owners, touchpoint.owner);
      mark(touchpoint.with);
      for (const model::Edge& edge : touchpoint.edges) {
        mark(usage_.metrics, edge.metric);
        mark(usage_.sources, edge.sources);
      }
      mark(usage_.channels, touchpoint.channels);
      look_at(touchpoint.experience);
    }
    for (const model::Pain& pain : journey.pains) {
      mark(usage_.owners, pain.owner);
      mark(usage_.metrics, pain.metrics);
      mark(pain.backing);
    }
    for (const model::Opportunity& opportunity : journey.opportunities) {
      mark(usage_.owners, opportunity.owner);
      mark(usage_.metrics, opportunity.metrics);
      mark(usage_.sources, opportunity.sources);
      if (opportunity.cost) mark(usage_.sources, opportunity.cost->sources);
      for (const model::Effect& effect : opportunity.effects) {
        mark(usage_.metrics, effect.metric);
        mark(usage_.sources, effect.change.sources);
      }
    }
    for (const model::View& view : journey.views()) {
      for (const model::Index persona : view.personas) mark(usage_.personas, persona);
    }
  }

  Usage take() { return std::move(usage_); }

 private:
  void look_at(const model::Experience& experience) {
    for (const model::Line& line : experience.lines) {
      mark(usage_.lanes, line.lane);
      if (line.backing != nullptr) mark(*line.backing);
    }
    for (const model::Outcome& outcome : experience.emotions)
      if (outcome.backing != nullptr) mark(*outcome.backing);
    for (const model::Need& need : experience.needs) mark(need.backing);
    mark(usage_.metrics, experience.metrics);
    mark(usage_.sources, experience.sources);
  }

  void mark(const model::Backing& backing) {
    mark(usage_.sources, backing.sources);
    if (backing.by) mark(*backing.by);
  }
  void mark(const std::vector<model::Person>& people) {
    for (const model::Person& person : people) mark(person);
  }
  void mark(const model::Person& person) {
    if (person.kind == model::Person::Kind::owner) mark(usage_.owners, person.target);
    if (person.kind == model::Person::Kind::persona) mark(usage_.personas, person.target);
  }

  static void mark(std::vector<bool>& used, model::Index target) {
    if (target < used.size()) used[target] = true;
  }
  static void mark(std::vector<bool>& used, const model::Reference& reference) {
    mark(used, reference.target);
  }
  static void mark(std::vector<bool>& used, const std::vector<model::Reference>& references) {
    for (const model::Reference& reference : references) mark(used, reference.target);
  }

  Usage usage_;
};

}  // namespace

Usage usage_of(const model::Map& map) {
  Counter counter(map.first());
  for (const model::Journey& journey : map.journeys) counter.look_at(journey);
  return counter.take();
}

}  // namespace journey::check
