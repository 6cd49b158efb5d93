// In: a declaration: persona, channel, owner, metric, source, lane, model, view. Out: its record.
#include "board/items.hpp"
#include "board/record_values.hpp"

namespace journey::board {

using lexicon::Enumeration;

namespace {

/// What the texts of a persona say of themselves: by key, and place in its list from 0.
void set_backings(Record& object, const model::Journey& journey, const model::Persona& persona) {
  const auto add = [&](const char* key, std::size_t at, const model::BackedText& text) {
    if (text.backing == nullptr) return;
    Record details{{"key", key}, {"line", at}};
    set_backing(details, journey, *text.backing);
    details["evidence"] = record_of(text.evidence);
    object["details_of_texts"].push_back(std::move(details));
  };
  const auto add_all = [&](const char* key, const std::vector<model::BackedText>& texts) {
    for (std::size_t at = 0; at < texts.size(); ++at) add(key, at, texts[at]);
  };
  add("bio", 0, persona.bio);
  add("quote", 0, persona.quote);
  add("description", 0, persona.description);
  add_all("goals", persona.goals);
  add_all("needs", persona.needs);
  add_all("pains", persona.pains);
  add_all("motivations", persona.motivations);
  add_all("behaviors", persona.behaviors);
  for (std::size_t at = 0; at < persona.facts.size(); ++at) add("facts", at, persona.facts[at].text);
}

Record points(const model::Journey& journey, const std::vector<model::Metric::Point>& history) {
  Record list = Record::list();
  for (const model::Metric::Point& point : history) {
    Record entry{{"date", record_of(point.date)}, {"value", record_of(point.value)}};
    if (point.persona.target < journey.personas().size())
      entry["persona"] = journey.personas()[point.persona.target].id;
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace

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
  set(object, "share", journey, persona.share);
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
  set_backings(object, journey, persona);
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
  if (!metric.history.empty()) object["history"] = points(journey, metric.history);
  if (!metric.by_persona.empty()) object["history_by_persona"] = points(journey, metric.by_persona);
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
  if (lane.scale) {
    const lexicon::Scale scale = lane_scale(lane);
    object["scale"] = {{"worst", record_of(scale.worst)}, {"best", record_of(scale.best)}};
  }
  set(object, "unit", lane.unit);
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

Record record_of(const model::Impact& impact) {
  if (!impact.volume) return {};
  Record object{{"volume", record_of(*impact.volume)}, {"pains", Record::list()}};
  for (const model::PainImpact& pain : impact.pains) {
    Record entry{{"id", pain.id}};
    if (pain.affected) {
      entry["affected"] = record_of(Computed{*pain.affected});
      entry["by_convention"] = pain.is_by_convention;
    }
    if (pain.loss) entry["loss"] = record_of(Computed{*pain.loss});
    object["pains"].push_back(std::move(entry));
  }
  object["known_loss"] = record_of(Computed{impact.known_loss});
  object["unknown_losses"] = impact.unknown_losses;
  object["main_losses"] = Record::list();
  for (const std::size_t pain : impact.main_losses) object["main_losses"].push_back(impact.pains[pain].id);
  return object;
}

}  // namespace journey::board
