// In: the journey of one persona. Out: its record: properties, stages with touchpoints, pains, opportunities,
// facts.
#include "board/record_values.hpp"
#include "model/priority.hpp"

#include <map>
#include <string>
#include <utility>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using model::Index;

/// The lines of text lanes by keyword, those of custom lanes by the name of the lane; and of those that say
/// something of themselves, what: they are found by their lane and their place in it, from 0.
void set_lines(Record& object, const model::Journey& journey, const std::vector<model::Line>& lines) {
  std::map<std::pair<bool, std::string>, std::size_t> counts;
  for (const model::Line& line : lines) {
    const bool is_own = line.keyword == Keyword::custom_lane;
    if (is_own && line.lane >= journey.lanes().size()) continue;
    const std::string lane = is_own ? journey.lanes()[line.lane].id
                                    : std::string(lexicon::word(line.keyword, lexicon::Language::english));
    object[is_own ? "own_lanes" : "lanes"][lane].push_back(line.text.value);
    const std::size_t at = counts[{is_own, lane}]++;
    if (line.backing == nullptr && line.work == nullptr && !line.measured) continue;
    Record details{{is_own ? "own_lane" : "lane", lane}, {"line", at}};
    if (line.measured) details["measured"] = record_of(*line.measured);
    if (line.backing != nullptr) set_backing(details, journey, *line.backing);
    if (line.work != nullptr) {
      set(details, "duration", line.work->duration);
      set(details, "wait", line.work->wait);
    }
    details["evidence"] = record_of(line.evidence);
    object["details_of_lines"].push_back(std::move(details));
  }
}

Record outcome(const model::Journey& journey, const model::Outcome& outcome) {
  const lexicon::Emotion& emotion = outcome.emotion;
  Record object = Record::members();
  if (emotion.low) {
    object["low"] = record_of(*emotion.low);
    object["high"] = record_of(emotion.high.value_or(*emotion.low));
  }
  set(object, "words", emotion.words);
  set(object, "share", outcome.share);
  if (outcome.backing != nullptr) {
    set_backing(object, journey, *outcome.backing);
    object["evidence"] = record_of(outcome.evidence);
  }
  return object;
}

void set_experience(Record& object, const model::Journey& journey, const model::Experience& experience) {
  set_lines(object, journey, experience.lines);
  for (const model::Outcome& each : experience.emotions) object["emotions"].push_back(outcome(journey, each));
  if (experience.score) object["score"] = record_of(Computed{*experience.score});
  for (const model::Need& need : experience.needs) {
    Record entry{{"id", need.id}, {"text", need.text.value}};
    set(entry, "kano", Enumeration::kano, need.kano);
    set_backing(entry, journey, need.backing);
    entry["evidence"] = record_of(need.evidence);
    object["needs"].push_back(std::move(entry));
  }
  for (const Index pain : experience.pains) object["pains"].push_back(journey.pains[pain].id);
  for (const Index opportunity : experience.opportunities) {
    object["opportunities"].push_back(journey.opportunities[opportunity].id);
  }
  for (std::size_t dimension = 0; dimension < experience.servqual.size(); ++dimension) {
    const auto& gap = experience.servqual[dimension];
    if (!gap) continue;
    const auto name = lexicon::word(Enumeration::servqual_dimension, static_cast<std::uint8_t>(dimension),
                                    lexicon::Language::english);
    object["servqual"][std::string(name)] = {
        {"expected", record_of(gap->value.expected)},
        {"perceived", record_of(gap->value.perceived)},
        {"gap", record_of(Computed{gap->value.perceived - gap->value.expected})}};
  }
  set(object, "metrics", experience.metrics, journey.metric_declarations());
  set(object, "sources", experience.sources, journey.source_declarations());
  object["evidence"] = record_of(experience.evidence);
}

/// Whether nothing belongs to all of the journey.
bool is_bare(const model::Experience& experience) {
  return experience.lines.empty() && experience.needs.empty() && experience.pains.empty() &&
         experience.opportunities.empty();
}

void set_optional(Record& object, const model::Optional& optional) {
  object["optional"] = optional.is_optional;
  set(object, "condition", optional.condition);
}

Record edge(const model::Journey& journey, const model::Edge& edge) {
  Record object = Record::members();
  switch (edge.to) {
    case model::Edge::To::end:
      object["to"] = "end";
      break;
    case model::Edge::To::exit:
      object["to"] = "exit";
      break;
    case model::Edge::To::touchpoint:
      object["to"] = "touchpoint";
      if (edge.target < journey.touchpoints.size())
        object["touchpoint"] = journey.touchpoints[edge.target].id;
      break;
  }
  if (edge.share) object["share"] = record_of(Computed{*edge.share});
  if (edge.reach) object["reach"] = record_of(Computed{*edge.reach});
  if (edge.passes) object["passes"] = record_of(Computed{*edge.passes});
  set(object, "label", edge.label);
  set(object, "metric", edge.metric, journey.metric_declarations());
  set(object, "sources", edge.sources, journey.source_declarations());
  object["written"] = edge.written;
  return object;
}

Record touchpoint(const model::Journey& journey, const model::Touchpoint& from) {
  Record object{{"id", from.id}, {"title", from.title}};
  set(object, "goal", from.goal);
  set(object, "description", from.description);
  set(object, "channels", from.channels, journey.channels());
  if (from.moment_of_truth) {
    object["moment_of_truth"] =
        record_of(Enumeration::moment_of_truth, static_cast<std::uint8_t>(from.moment_of_truth->value));
  }
  set(object, "duration", from.duration);
  set(object, "wait", from.wait);
  set(object, "when", from.when);
  set(object, "with", journey, from.with);
  set(object, "device", from.device);
  set(object, "owner", from.owner, journey.owners());
  set(object, "image", from.image);
  set(object, "link", from.link);
  set_optional(object, from.optional);
  object["skipped"] = from.skipped;
  set_experience(object, journey, from.experience);
  object["next"] = Record::list();
  for (const model::Edge& each : from.edges) object["next"].push_back(edge(journey, each));
  if (from.reach) object["reach"] = record_of(Computed{*from.reach});
  return object;
}

Record stage(const model::Journey& journey, const model::Stage& from) {
  Record object{{"id", from.id}, {"title", from.title}};
  set(object, "goal", from.goal);
  set(object, "description", from.description);
  set(object, "duration", from.duration);
  set(object, "when", from.when);
  set(object, "with", journey, from.with);
  object["skipped"] = from.skipped;
  if (from.reach) object["reach"] = record_of(Computed{*from.reach});
  if (journey.model && from.phase < journey.model->phases.size()) {
    object["phase"] = journey.model->phases[from.phase].name;
  }
  set(object, "owner", from.owner, journey.owners());
  set(object, "detail", from.detail);
  set_optional(object, from.optional);
  set_experience(object, journey, from.experience);
  object["touchpoints"] = Record::list();
  for (Index at = 0; at < from.touchpoint_count; ++at) {
    object["touchpoints"].push_back(touchpoint(journey, journey.touchpoints[from.first_touchpoint + at]));
  }
  return object;
}

/// Where a pain or an opportunity belongs.
template <typename Element>
void set_place(Record& object, const model::Journey& journey, const Element& element) {
  if (element.stage < journey.stages.size()) object["stage"] = journey.stages[element.stage].id;
  if (element.touchpoint < journey.touchpoints.size())
    object["touchpoint"] = journey.touchpoints[element.touchpoint].id;
}

Record pain(const Subject& subject, const model::Journey& journey, const model::Pain& from) {
  Record object{{"id", from.id}, {"number", subject.mark_of(from)}, {"text", from.text.value}};
  set_place(object, journey, from);
  set(object, "severity", Enumeration::severity, from.severity);
  if (from.frequency && from.frequency->value.named) {
    object["frequency"] = record_of(Enumeration::frequency, *from.frequency->value.named);
  } else if (from.frequency && from.frequency->value.percent) {
    object["frequency_percent"] = record_of(*from.frequency->value.percent);
  }
  set(object, "servqual", Enumeration::servqual_dimension, from.servqual);
  set(object, "owner", from.owner, journey.owners());
  set(object, "description", from.description);
  set(object, "causes", from.causes);
  set(object, "consequences", from.consequences);
  set(object, "metrics", from.metrics, journey.metric_declarations());
  set(object, "loss", from.loss);
  set_backing(object, journey, from.backing);
  for (const Index index : from.solved_by) object["solved_by"].push_back(journey.opportunities[index].id);
  object["evidence"] = record_of(from.evidence);
  object["only_some_personas"] = from.only_some_personas;
  return object;
}

Record opportunity(const Subject& subject, const model::Journey& journey, const model::Opportunity& from) {
  Record object{{"id", from.id}, {"number", subject.mark_of(from)}, {"text", from.text.value}};
  set_place(object, journey, from);
  set(object, "strategy", from.strategy);
  if (from.impact) object["impact"] = from.impact->value;
  if (from.effort) object["effort"] = from.effort->value;
  if (const auto known = model::priority_of(from)) {
    object["priority"] = record_of(Enumeration::priority, static_cast<std::uint8_t>(known->priority));
    object["priority_derived"] = known->is_derived;
  }
  set(object, "kano", Enumeration::kano, from.kano);
  set(object, "owner", from.owner, journey.owners());
  set(object, "due", from.due);
  set(object, "status", Enumeration::opportunity_status, from.status);
  set(object, "link", from.link);
  set(object, "description", from.description);
  for (const Index index : from.solves) object["solves"].push_back(journey.pains[index].id);
  for (const Index index : from.depends_on) object["depends_on"].push_back(journey.opportunities[index].id);
  set(object, "cost", journey, from.cost);
  for (const model::Effect& effect : from.effects) {
    Record entry = record_of(journey, effect.change);
    set(entry, "metric", effect.metric, journey.metric_declarations());
    object["effects"].push_back(std::move(entry));
  }
  if (const auto payback = model::payback_of(subject.map(), from))
    object["payback"] = {{"months", record_of(Computed{payback->months})}, {"or_sooner", payback->or_sooner}};
  set(object, "measures", from.measures);
  set(object, "experiments", from.experiments);
  set(object, "metrics", from.metrics, journey.metric_declarations());
  set(object, "sources", from.sources, journey.source_declarations());
  object["evidence"] = record_of(from.evidence);
  object["only_some_personas"] = from.only_some_personas;
  return object;
}

Record curve_point(const model::Journey& journey, const model::CurvePoint& point) {
  Record object = Record::members();
  if (point.stage < journey.stages.size()) object["stage"] = journey.stages[point.stage].id;
  if (point.touchpoint < journey.touchpoints.size())
    object["touchpoint"] = journey.touchpoints[point.touchpoint].id;
  object["score"] = record_of(Computed{point.score});
  for (const double outcome : point.outcomes) object["outcomes"].push_back(record_of(Computed{outcome}));
  return object;
}

Record elapsed(const model::Journey& journey, const model::Elapsed& from) {
  const auto way = [](const model::Elapsed::Way& of) {
    return Record{{"seconds", record_of(Computed{of.seconds})}, {"unknown_steps", of.unknown_steps}};
  };
  Record object = way(from.typical);
  object["waiting"] = record_of(Computed{from.waiting});
  object["undecided"] = from.is_undecided;
  object["path"] = Record::list();
  for (const model::Place& place : from.path) {
    Record step{{"stage", journey.stages[place.stage].id}};
    if (place.touchpoint != model::none) step["touchpoint"] = journey.touchpoints[place.touchpoint].id;
    object["path"].push_back(std::move(step));
  }
  object["shortest"] = way(from.shortest);
  object["longest"] = way(from.longest);
  return object;
}

Record facts(const model::Journey& journey) {
  const model::Facts& from = journey.facts;
  Record object{{"curve", Record::list()}};
  for (const model::CurvePoint& point : from.curve) object["curve"].push_back(curve_point(journey, point));
  const auto set_point = [&](const char* key, const std::optional<std::size_t>& index) {
    if (index && *index < from.curve.size()) object[key] = curve_point(journey, from.curve[*index]);
  };
  const auto points = [&](const std::vector<std::size_t>& indices) {
    Record list = Record::list();
    for (const std::size_t index : indices) list.push_back(curve_point(journey, from.curve[index]));
    return list;
  };
  const auto set_outcome = [&](const char* key, const std::optional<model::ExtremeOutcome>& outcome) {
    if (outcome)
      object[key] = {{"score", record_of(Computed{outcome->score})}, {"points", points(outcome->points)}};
  };
  set_point("lowest", from.lowest);
  if (!from.also_lowest.empty()) object["also_lowest"] = points(from.also_lowest);
  set_outcome("lowest_outcome", from.lowest_outcome);
  set_point("highest", from.highest);
  if (!from.also_highest.empty()) object["also_highest"] = points(from.also_highest);
  set_outcome("highest_outcome", from.highest_outcome);
  set_point("end", from.end);
  if (from.end) object["goes_on"] = from.goes_on;
  if (from.mean) object["mean"] = record_of(Computed{*from.mean});
  if (from.customers) object["customers"] = record_of(Computed{*from.customers});
  if (from.drop_off) object["drop_off"] = record_of(Computed{*from.drop_off});
  if (from.elapsed) object["elapsed"] = elapsed(journey, *from.elapsed);
  if (from.next_review) object["next_review"] = record_of(*from.next_review);
  return object;
}

}  // namespace

Record record_of_journey(const Subject& subject, const model::Journey& journey) {
  Record object = Record::members();
  if (journey.persona < journey.personas().size()) object["persona"] = journey.personas()[journey.persona].id;
  set(object, "id", journey.id);
  object["title"] = journey.title;
  set(object, "language", journey.language);
  set(object, "kind", Enumeration::journey_kind, journey.kind);
  object["state"] = record_of(Enumeration::state, static_cast<std::uint8_t>(journey.state));
  set(object, "status", Enumeration::status, journey.status);
  set(object, "goal", journey.goal);
  set(object, "scenario", journey.scenario);
  set(object, "scope", journey.scope);
  set(object, "description", journey.description);
  set(object, "owner", journey.owner, journey.owners());
  set(object, "version", journey.version);
  object["scale"] = {{"worst", record_of(journey.scale.worst)}, {"best", record_of(journey.scale.best)}};
  set(object, "volume", journey, journey.volume);
  set(object, "currency", journey.currency);
  set(object, "share", journey, journey.share);
  set(object, "contributors", journey, journey.contributors);
  set(object, "reviewers", journey, journey.reviewers);
  set(object, "validated", journey.validated);
  set(object, "reviewed", journey.reviewed);
  set(object, "review_every", journey.review_every);
  set(object, "before", journey.before);
  set(object, "tags", journey.tags);
  set(object, "metrics", journey.metrics, journey.metric_declarations());
  set(object, "sources", journey.sources, journey.source_declarations());
  if (journey.model) object["model"] = record_of(*journey.model);
  Record whole = Record::members();
  set_experience(whole, journey, journey.experience);
  if (!is_bare(journey.experience)) object["whole_journey"] = std::move(whole);
  object["stages"] = Record::list();
  for (const model::Stage& each : journey.stages) object["stages"].push_back(stage(journey, each));
  object["pains"] = Record::list();
  for (const model::Pain& each : journey.pains) object["pains"].push_back(pain(subject, journey, each));
  object["opportunities"] = Record::list();
  for (const model::Opportunity& each : journey.opportunities) {
    object["opportunities"].push_back(opportunity(subject, journey, each));
  }
  object["facts"] = facts(journey);
  return object;
}

}  // namespace journey::board
