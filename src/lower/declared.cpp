#include "lower/declared.hpp"

#include "lower/fields.hpp"
#include "lower/values.hpp"
#include "model/evidence.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace journey::lower {

namespace {

using lexicon::Keyword;

constexpr Field<model::Persona> persona_fields[] = {
    {Keyword::short_, put::text<&model::Persona::written_short>},
    {Keyword::age, put::text<&model::Persona::age>},
    {Keyword::gender, put::text<&model::Persona::gender>},
    {Keyword::occupation, put::text<&model::Persona::occupation>},
    {Keyword::location, put::text<&model::Persona::location>},
    {Keyword::segment, put::text<&model::Persona::segment>},
    {Keyword::bio, put::backed<&model::Persona::bio>},
    {Keyword::quote, put::backed<&model::Persona::quote>},
    {Keyword::avatar, put::image<&model::Persona::avatar, &model::Persona::face>},
    {Keyword::color, put::normal_text<&model::Persona::color>},
    {Keyword::share, put::figure<&model::Persona::share>},
    {Keyword::description, put::backed<&model::Persona::description>},
    {Keyword::goal, put::backed<&model::Persona::goals>},
    {Keyword::need, put::backed<&model::Persona::needs>},
    {Keyword::pain, put::backed<&model::Persona::pains>},
    {Keyword::motivation, put::backed<&model::Persona::motivations>},
    {Keyword::behavior, put::backed<&model::Persona::behaviors>},
    {Keyword::tag, put::pieces<&model::Persona::tags>},
    {Keyword::channel, put::references<&model::Persona::channels, Kind::channel>},
    {Keyword::source, put::references<&model::Persona::sources, Kind::source>},
    {Keyword::fact,
     [](model::Persona& persona, const PropertyReader& property) {
       persona.facts.push_back({property.label(), {property.text(), backing_of(property)}});
     }},
};

constexpr Field<model::Channel> channel_fields[] = {
    {Keyword::kind, put::enumerated<&model::Channel::kind>},
    {Keyword::icon, put::text<&model::Channel::icon>},
    {Keyword::color, put::normal_text<&model::Channel::color>},
    {Keyword::owner, put::reference<&model::Channel::owner, Kind::owner>},
    {Keyword::description, put::text<&model::Channel::description>},
};

constexpr Field<model::Owner> owner_fields[] = {
    {Keyword::kind, put::enumerated<&model::Owner::kind>},
    {Keyword::contact, put::text<&model::Owner::contact>},
    {Keyword::description, put::text<&model::Owner::description>},
};

void put_point(model::Metric& metric, const PropertyReader& property) {
  const auto* const date = property.argument_value<lexicon::Date>();
  const auto* const value = property.value<double>();
  if (date == nullptr || value == nullptr) return;
  model::Metric::Point point{*date, *value, property.span()};
  property.children([&](const PropertyReader& below) {
    if (below.keyword() == Keyword::persona) point.persona = below.reference(Kind::persona);
  });
  const bool is_of_one = point.persona.target != model::none;
  (is_of_one ? metric.by_persona : metric.history).push_back(std::move(point));
}

constexpr Field<model::Metric> metric_fields[] = {
    {Keyword::unit, put::text<&model::Metric::unit>},
    {Keyword::current, put::placed<&model::Metric::current>},
    {Keyword::baseline, put::placed<&model::Metric::baseline>},
    {Keyword::target, put::placed<&model::Metric::target>},
    {Keyword::better, put::enumerated<&model::Metric::better>},
    {Keyword::owner, put::reference<&model::Metric::owner, Kind::owner>},
    {Keyword::data, put::text<&model::Metric::data>},
    {Keyword::description, put::text<&model::Metric::description>},
    {Keyword::source, put::references<&model::Metric::sources, Kind::source>},
    {Keyword::value, put_point},
};

constexpr Field<model::Source> source_fields[] = {
    {Keyword::kind, put::kind_or_text<&model::Source::kind>},
    {Keyword::method, put::enumerated<&model::Source::method>},
    {Keyword::date, put::placed<&model::Source::date>},
    {Keyword::sample, put::text<&model::Source::sample>},
    {Keyword::link, put::text<&model::Source::link>},
    {Keyword::description, put::text<&model::Source::description>},
};

constexpr Field<model::CustomLane> lane_fields[] = {
    {Keyword::description, put::text<&model::CustomLane::description>},
    {Keyword::scale, put::placed<&model::CustomLane::scale>},
    {Keyword::better, put::enumerated<&model::CustomLane::better>},
    {Keyword::unit, put::text<&model::CustomLane::unit>},
};

constexpr Field<model::View> view_fields[] = {
    {Keyword::theme, put::enumerated<&model::View::theme>},
    {Keyword::markers, put::enumerated<&model::View::markers>},
    {Keyword::description, put::text<&model::View::description>},
    {Keyword::show,
     [](model::View& view, const PropertyReader& property) {
       for (const model::Text& piece : property.pieces()) {
         if (const auto lane = shown(property.names(), property.place().unit, piece.value))
           view.show.push_back(*lane);
       }
     }},
    {Keyword::persona, put::targets<&model::View::personas>},
    {Keyword::stages, put::targets<&model::View::stages>},
};

/// One element a declaration, its properties filled in.
template <Kind kind, typename Element, std::size_t Rows>
void fill_all(std::vector<Element>& elements, const Names& names, const Field<Element> (&fields)[Rows]) {
  for (const Declaration& declaration : names.all(kind)) {
    const syntax::Document& document = names.compilation().units[declaration.place.unit].document;
    Element& element = elements.emplace_back();
    element.id = declaration.id;
    element.title = names.title_of(kind, static_cast<model::Index>(&declaration - names.all(kind).data()));
    element.span = document.whole_head(document.statements[declaration.place.statement]);
    each_child(document, declaration.place.statement, [&](syntax::StatementId id) {
      fill(element, PropertyReader(names, {declaration.place.unit, id}), fields);
    });
  }
}

/// What follows from the values: the current one, and which direction is better.
void derive(model::Metric& metric) {
  for (auto* const points : {&metric.history, &metric.by_persona}) {
    std::stable_sort(points->begin(), points->end(),
                     [](const model::Metric::Point& a, const model::Metric::Point& b) {
                       return lexicon::last_day(a.date) < lexicon::last_day(b.date);
                     });
  }
  std::optional<double> before;
  if (metric.baseline) {
    before = metric.baseline->value;
  } else if (metric.current) {
    before = metric.current->value;
  } else if (!metric.history.empty()) {
    before = metric.history.front().value;
  }
  metric.better_written = metric.better.has_value();
  if (!metric.better && metric.target && before && metric.target->value != *before) {
    metric.better = metric.target->value > *before ? lexicon::Better::higher : lexicon::Better::lower;
  }
  if (!metric.current && !metric.history.empty()) {
    metric.current = model::Placed<double>{metric.history.back().value, metric.history.back().span};
  }
}

/// What comes before the comma or the bracket that parts who is meant from what is told of them: "Lena" of
/// "Lena, reads on the train".
std::string beginning_of(std::string_view title) {
  std::size_t end = title.size();
  for (const std::string_view mark : {", ", "，", " (", "（"}) end = std::min(end, title.find(mark));
  const std::string_view name = text::trim(title.substr(0, end));
  return std::string(name.empty() ? title : name);
}

/// Two people of one short name would be one in every output, so both keep their titles.
void name_shortly(std::vector<model::Persona>& personas) {
  std::map<std::string, std::size_t> bearers;
  for (model::Persona& persona : personas) {
    persona.name = persona.written_short.empty() ? beginning_of(persona.title) : persona.written_short.value;
    ++bearers[persona.name];
  }
  for (model::Persona& persona : personas)
    if (bearers[persona.name] > 1) persona.name = persona.title;
}

}  // namespace

model::Declarations build_declared(const Names& names, const MetricData& data) {
  model::Declarations declared;
  fill_all<Kind::persona>(declared.personas, names, persona_fields);
  name_shortly(declared.personas);
  fill_all<Kind::channel>(declared.channels, names, channel_fields);
  fill_all<Kind::owner>(declared.owners, names, owner_fields);
  fill_all<Kind::metric>(declared.metrics, names, metric_fields);
  fill_all<Kind::source>(declared.sources, names, source_fields);
  fill_all<Kind::lane>(declared.lanes, names, lane_fields);
  fill_all<Kind::view>(declared.views, names, view_fields);
  for (model::Index i = 0; i < declared.metrics.size(); ++i) {
    model::Metric& metric = declared.metrics[i];
    if (const auto rows = data.find(i); rows != data.end()) {
      for (const model::Metric::Point& point : rows->second)
        (point.persona.target != model::none ? metric.by_persona : metric.history).push_back(point);
    }
    derive(metric);
  }
  model::find_evidence(declared);
  return declared;
}

}  // namespace journey::lower
