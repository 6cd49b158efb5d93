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
    for (const model::Stage& stage : journey.stages) {
      mark(usage_.owners, stage.owner);
      look_at(stage.experience);
    }
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      mark(usage_.owners, touchpoint.owner);
      mark(usage_.channels, touchpoint.channels);
      look_at(touchpoint.experience);
    }
    for (const model::Pain& pain : journey.pains) {
      mark(usage_.owners, pain.owner);
      mark(usage_.metrics, pain.metrics);
      mark(usage_.sources, pain.sources);
    }
    for (const model::Opportunity& opportunity : journey.opportunities) {
      mark(usage_.owners, opportunity.owner);
      mark(usage_.metrics, opportunity.metrics);
      mark(usage_.sources, opportunity.sources);
    }
    for (const model::View& view : journey.views()) {
      for (const model::Index persona : view.personas) mark(usage_.personas, persona);
    }
  }

  Usage take() { return std::move(usage_); }

 private:
  void look_at(const model::Experience& experience) {
    for (const model::Line& line : experience.lines) mark(usage_.lanes, line.lane);
    for (const model::Need& need : experience.needs) mark(usage_.sources, need.sources);
    mark(usage_.metrics, experience.metrics);
    mark(usage_.sources, experience.sources);
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
