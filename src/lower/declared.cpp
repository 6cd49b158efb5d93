#include "lower/declared.hpp"

#include "lower/fields.hpp"

#include <algorithm>

namespace journey::model::builder {

namespace {

using lexicon::Keyword;

constexpr Field<Persona> persona_fields[] = {
    {Keyword::age, put::text<&Persona::age>},
    {Keyword::gender, put::text<&Persona::gender>},
    {Keyword::occupation, put::text<&Persona::occupation>},
    {Keyword::location, put::text<&Persona::location>},
    {Keyword::segment, put::text<&Persona::segment>},
    {Keyword::bio, put::text<&Persona::bio>},
    {Keyword::quote, put::text<&Persona::quote>},
    {Keyword::avatar, put::image<&Persona::avatar, &Persona::face>},
    {Keyword::color,
     [](Persona& persona, const Said& said) {
       persona.color = {said.value(syntax::parse_color).value_or(""), said.span()};
     }},
    {Keyword::description, put::text<&Persona::description>},
    {Keyword::goal, put::texts<&Persona::goals>},
    {Keyword::need, put::texts<&Persona::needs>},
    {Keyword::pain, put::texts<&Persona::pains>},
    {Keyword::motivation, put::texts<&Persona::motivations>},
    {Keyword::behavior, put::texts<&Persona::behaviors>},
    {Keyword::tag, put::pieces<&Persona::tags>},
    {Keyword::channel, put::references<&Persona::channels, Kind::channel>},
    {Keyword::source, put::references<&Persona::sources, Kind::source>},
    {Keyword::fact,
     [](Persona& persona, const Said& said) {
       persona.facts.push_back({std::string(said.argument()), said.text()});
     }},
};

constexpr Field<Channel> channel_fields[] = {
    {Keyword::kind, put::enumerated<&Channel::kind>},
    {Keyword::icon, put::text<&Channel::icon>},
    {Keyword::color,
     [](Channel& channel, const Said& said) {
       channel.color = {said.value(syntax::parse_color).value_or(""), said.span()};
     }},
    {Keyword::owner, put::reference<&Channel::owner, Kind::owner>},
    {Keyword::description, put::text<&Channel::description>},
};

constexpr Field<Owner> owner_fields[] = {
    {Keyword::kind, put::enumerated<&Owner::kind>},
    {Keyword::contact, put::text<&Owner::contact>},
    {Keyword::description, put::text<&Owner::description>},
};

void put_point(Metric& metric, const Said& said) {
  auto date = syntax::parse_date(said.argument());
  const auto value = said.value(syntax::parse_number);
  if (date.index() == 0 && value) metric.history.push_back({std::get<0>(date), *value, said.span()});
}

constexpr Field<Metric> metric_fields[] = {
    {Keyword::unit, put::text<&Metric::unit>},
    {Keyword::current, put::placed<&Metric::current, syntax::parse_number>},
    {Keyword::baseline, put::placed<&Metric::baseline, syntax::parse_number>},
    {Keyword::target, put::placed<&Metric::target, syntax::parse_number>},
    {Keyword::better, put::enumerated<&Metric::better>},
    {Keyword::owner, put::reference<&Metric::owner, Kind::owner>},
    {Keyword::data, put::text<&Metric::data>},
    {Keyword::description, put::text<&Metric::description>},
    {Keyword::source, put::references<&Metric::sources, Kind::source>},
    {Keyword::value, put_point},
};

constexpr Field<Source> source_fields[] = {
    {Keyword::kind, put::kind_or_text<&Source::kind>},
    {Keyword::method, put::enumerated<&Source::method>},
    {Keyword::date, put::placed<&Source::date, syntax::parse_date>},
    {Keyword::sample, put::text<&Source::sample>},
    {Keyword::link, put::text<&Source::link>},
    {Keyword::description, put::text<&Source::description>},
};

constexpr Field<CustomLane> lane_fields[] = {
    {Keyword::description, put::text<&CustomLane::description>},
};

/// One element a declaration, its properties filled in.
template <Kind kind, typename Element, std::size_t Rows>
void fill_all(std::vector<Element>& elements, const Names& names, const Field<Element> (&fields)[Rows]) {
  for (const Declaration& declaration : names.all(kind)) {
    const syntax::Document& document = names.compilation().units[declaration.place.unit].document;
    Element& element = elements.emplace_back();
    element.id = declaration.id;
    element.title = declaration.title;
    element.span = document.whole_head(document.statements[declaration.place.statement]);
    each_child(document, declaration.place.statement, [&](syntax::StatementId id) {
      fill(element, Said(names, {declaration.place.unit, id}), fields);
    });
  }
}

/// What follows from the values: the current one, and which direction is better.
void derive(Metric& metric) {
  std::stable_sort(metric.history.begin(), metric.history.end(),
                   [](const Metric::Point& a, const Metric::Point& b) {
                     return lexicon::last_day(a.date) < lexicon::last_day(b.date);
                   });
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
    metric.current = Placed<double>{metric.history.back().value, metric.history.back().span};
  }
}

}  // namespace

void fill_declared(Journey& journey, const Names& names, const MetricData& data) {
  fill_all<Kind::persona>(journey.personas, names, persona_fields);
  fill_all<Kind::channel>(journey.channels, names, channel_fields);
  fill_all<Kind::owner>(journey.owners, names, owner_fields);
  fill_all<Kind::metric>(journey.metric_declarations, names, metric_fields);
  fill_all<Kind::source>(journey.source_declarations, names, source_fields);
  fill_all<Kind::lane>(journey.lanes, names, lane_fields);
  for (Index i = 0; i < journey.metric_declarations.size(); ++i) {
    Metric& metric = journey.metric_declarations[i];
    if (const auto rows = data.find(i); rows != data.end()) {
      metric.history.insert(metric.history.end(), rows->second.begin(), rows->second.end());
    }
    derive(metric);
  }
}

}  // namespace journey::model::builder
