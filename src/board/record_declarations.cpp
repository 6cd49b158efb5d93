// In: a declaration: persona, channel, owner, metric, source, lane, model, view. Out: its record.
#include "board/record_values.hpp"

namespace journey::board {

using lexicon::Enumeration;

Record record_of(const model::Journey& journey, const model::Persona& persona) {
  Record object{{"id", persona.id}, {"title", persona.title}};
  set(object, "short", persona.written_short);
  set(object, "age", persona.age);
  set(object, "gender", persona.gender);
  set(object, "occupation", persona.occupation);
  set(object, "location", persona.location);
  set(object, "segment", persona.segment);
  set(object, "bio", persona.bio);
  set(object, "quote", persona.quote);
  set(object, "avatar", persona.avatar);
  set(object, "color", persona.color);
  set(object, "description", persona.description);
  set(object, "goals", persona.goals);
  set(object, "needs", persona.needs);
  set(object, "pains", persona.pains);
  set(object, "motivations", persona.motivations);
  set(object, "behaviors", persona.behaviors);
  set(object, "tags", persona.tags);
  set(object, "channels", persona.channels, journey.channels());
  set(object, "sources", persona.sources, journey.source_declarations());
  for (const model::Persona::Fact& fact : persona.facts) {
    object["facts"].push_back({{"label", fact.label}, {"text", fact.text.value}});
  }
  return object;
}

Record record_of(const model::Journey& journey, const model::Channel& channel) {
  Record object{{"id", channel.id}, {"title", channel.title}};
  set(object, "kind", Enumeration::channel_kind, channel.kind);
  set(object, "icon", channel.icon);
  set(object, "color", channel.color);
  set(object, "owner", channel.owner, journey.owners());
  set(object, "description", channel.description);
  return object;
}

Record record_of(const model::Owner& owner) {
  Record object{{"id", owner.id}, {"title", owner.title}};
  set(object, "kind", Enumeration::owner_kind, owner.kind);
  set(object, "contact", owner.contact);
  set(object, "description", owner.description);
  return object;
}

Record record_of(const model::Journey& journey, const model::Metric& metric) {
  Record object{{"id", metric.id}, {"title", metric.title}};
  set(object, "unit", metric.unit);
  set(object, "current", metric.current);
  set(object, "baseline", metric.baseline);
  set(object, "target", metric.target);
  set(object, "better", Enumeration::better, metric.better);
  set(object, "owner", metric.owner, journey.owners());
  set(object, "data", metric.data);
  set(object, "description", metric.description);
  set(object, "sources", metric.sources, journey.source_declarations());
  for (const model::Metric::Point& point : metric.history) {
    object["history"].push_back({{"date", record_of(point.date)}, {"value", record_of(point.value)}});
  }
  return object;
}

Record record_of(const model::Source& source) {
  Record object{{"id", source.id}, {"title", source.title}};
  set(object, "kind", Enumeration::source_kind, source.kind);
  set(object, "method", Enumeration::method, source.method);
  set(object, "date", source.date);
  set(object, "sample", source.sample);
  set(object, "link", source.link);
  set(object, "description", source.description);
  return object;
}

Record record_of(const model::CustomLane& lane) {
  Record object{{"id", lane.id}, {"title", lane.title}};
  set(object, "description", lane.description);
  return object;
}

Record record_of(const model::StageModel& model) {
  Record object{{"id", model.id}, {"phases", Record::list()}};
  for (const model::Phase& phase : model.phases) {
    object["phases"].push_back({{"name", phase.name}, {"title", phase.title}, {"optional", phase.optional}});
  }
  return object;
}

Record record_of(const model::Journey& journey, const model::View& view) {
  Record object{{"id", view.id}, {"title", view.title}};
  set(object, "theme", Enumeration::theme, view.theme);
  set(object, "markers", Enumeration::markers, view.markers);
  set(object, "description", view.description);
  for (const model::View::Shown& shown : view.show) {
    if (shown.keyword == lexicon::Keyword::custom_lane) {
      if (shown.lane < journey.lanes().size())
        object["show"].push_back({{"lane", journey.lanes()[shown.lane].id}});
    } else {
      object["show"].push_back({{"keyword", lexicon::word(shown.keyword, lexicon::Language::english)}});
    }
  }
  for (const model::Index persona : view.personas) {
    if (persona < journey.personas().size()) object["personas"].push_back(journey.personas()[persona].id);
  }
  for (const model::Index stage : view.stages) {
    if (stage < journey.stages.size()) object["stages"].push_back(journey.stages[stage].id);
  }
  return object;
}

}  // namespace journey::board
