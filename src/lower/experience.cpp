#include "lower/experience.hpp"

#include "lexicon/enumeration.hpp"
#include "lexicon/lane.hpp"
#include "lower/fields.hpp"

#include <algorithm>
#include <unordered_set>

namespace journey::lower {

namespace {

using lexicon::Keyword;

constexpr Field<model::Need> need_fields[] = {
    {Keyword::kano, put::enumerated<&model::Need::kano>},
    {Keyword::source, put::references<&model::Need::sources, Kind::source>},
};

constexpr Field<model::Pain> pain_fields[] = {
    {Keyword::severity, put::enumerated<&model::Pain::severity>},
    {Keyword::frequency, put::placed<&model::Pain::frequency>},
    {Keyword::servqual, put::enumerated<&model::Pain::servqual>},
    {Keyword::owner, put::reference<&model::Pain::owner, Kind::owner>},
    {Keyword::description, put::text<&model::Pain::description>},
    {Keyword::cause, put::texts<&model::Pain::causes>},
    {Keyword::consequence, put::texts<&model::Pain::consequences>},
    {Keyword::metric, put::references<&model::Pain::metrics, Kind::metric>},
    {Keyword::source, put::references<&model::Pain::sources, Kind::source>},
};

constexpr Field<model::Opportunity> opportunity_fields[] = {
    {Keyword::strategy, put::text<&model::Opportunity::strategy>},
    {Keyword::impact, put::placed<&model::Opportunity::impact>},
    {Keyword::effort, put::placed<&model::Opportunity::effort>},
    {Keyword::priority, put::enumerated<&model::Opportunity::priority>},
    {Keyword::kano, put::enumerated<&model::Opportunity::kano>},
    {Keyword::owner, put::reference<&model::Opportunity::owner, Kind::owner>},
    {Keyword::due, put::placed<&model::Opportunity::due>},
    {Keyword::status, put::enumerated<&model::Opportunity::status>},
    {Keyword::link, put::text<&model::Opportunity::link>},
    {Keyword::description, put::text<&model::Opportunity::description>},
    {Keyword::metric, put::references<&model::Opportunity::metrics, Kind::metric>},
    {Keyword::source, put::references<&model::Opportunity::sources, Kind::source>},
    {Keyword::measure, put::texts<&model::Opportunity::measures>},
    {Keyword::experiment, put::texts<&model::Opportunity::experiments>},
};

void put_emotion(model::Experience& experience, const PropertyReader& property) {
  if (const auto* const emotion = property.value<lexicon::Emotion>())
    experience.emotions.push_back({*emotion, property.span()});
}

void put_servqual(model::Experience& experience, const PropertyReader& property) {
  const auto* const dimension = property.argument_value<std::uint8_t>();
  const auto* const gap = property.value<lexicon::Gap>();
  if (dimension != nullptr && gap != nullptr)
    experience.servqual[*dimension] = model::Placed<lexicon::Gap>{*gap, property.span()};
}

constexpr Field<model::Experience> experience_fields[] = {
    {Keyword::emotion, put_emotion},
    {Keyword::servqual, put_servqual},
    {Keyword::metric, put::references<&model::Experience::metrics, Kind::metric>},
    {Keyword::source, put::references<&model::Experience::sources, Kind::source>},
};

/// The text of a named element may be empty; its name is then its title.
model::Text titled(const PropertyReader& property, const Declaration& declaration) {
  model::Text text = property.text();
  if (text.empty()) text = {declaration.title, property.argument_span()};
  return text;
}

bool is_for_some(const PropertyReader& property) {
  const syntax::Statement& s = property.statement();
  return s.parent_kind == lexicon::Parent::for_stage || s.parent_kind == lexicon::Parent::for_touchpoint;
}

}  // namespace

ExperienceBuilder::ExperienceBuilder(model::Journey& journey, const Names& names)
    : journey_(journey), names_(names), pain_at_(names.all(Kind::pain).size(), model::none) {}

bool ExperienceBuilder::take(model::Experience& experience, const PropertyReader& property,
                             model::Place place) {
  if (property.keyword() == Keyword::custom_lane) {
    const auto& unit = names_.compilation().units[property.place().unit];
    const model::Index lane =
        names_.find(Kind::lane, property.place().unit, unit.lanes[property.statement().lane]);
    experience.lines.push_back({Keyword::custom_lane, lane, property.text()});
    return true;
  }
  switch (property.keyword()) {
    case Keyword::need:
      take_need(experience, property);
      return true;
    case Keyword::pain:
      take_pain(experience, property, place);
      return true;
    case Keyword::opportunity:
      take_opportunity(property, place, &experience, model::none);
      return true;
    default:
      break;
  }
  if (fill(experience, property, experience_fields)) return true;
  if (lexicon::text_lane(property.keyword()) == nullptr) return false;
  experience.lines.push_back({property.keyword(), model::none, property.text()});
  return true;
}

void ExperienceBuilder::take_need(model::Experience& experience, const PropertyReader& property) const {
  const Declaration& declaration =
      names_.at(Kind::need, names_.declared_by(Kind::need, property.place().statement));
  model::Need need;
  need.id = declaration.id;
  need.text = titled(property, declaration);
  each_child(names_.compilation().units[property.place().unit].document, property.place().statement,
             [&](syntax::StatementId id) {
               fill(need, PropertyReader(names_, {property.place().unit, id}), need_fields);
             });
  experience.needs.push_back(std::move(need));
}

void ExperienceBuilder::take_pain(model::Experience& experience, const PropertyReader& property,
                                  model::Place place) {
  const model::Index declared = names_.declared_by(Kind::pain, property.place().statement);
  const Declaration& declaration = names_.at(Kind::pain, declared);
  const auto number = static_cast<model::Index>(journey_.pains.size());
  pain_at_[declared] = number;
  model::Pain& pain = journey_.pains.emplace_back();
  pain.id = declaration.id;
  pain.named = !declaration.name.empty();
  pain.text = titled(property, declaration);
  pain.span = property.head();
  pain.stage = place.stage;
  pain.touchpoint = place.touchpoint;
  pain.only_some_personas = is_for_some(property);
  experience.pains.push_back(number);
  each_child(names_.compilation().units[property.place().unit].document, property.place().statement,
             [&](syntax::StatementId id) {
               const PropertyReader child(names_, {property.place().unit, id});
               if (child.keyword() == Keyword::opportunity) {
                 take_opportunity(child, place, &experience, declared);
               } else {
                 fill(journey_.pains[number], child, pain_fields);
               }
             });
}

void ExperienceBuilder::take_opportunity(const PropertyReader& property, model::Place place,
                                         model::Experience* experience, model::Index pain) {
  const Declaration& declaration =
      names_.at(Kind::opportunity, names_.declared_by(Kind::opportunity, property.place().statement));
  const auto number = static_cast<model::Index>(journey_.opportunities.size());
  model::Opportunity opportunity;
  opportunity.id = declaration.id;
  opportunity.named = !declaration.name.empty();
  opportunity.text = titled(property, declaration);
  opportunity.span = property.head();
  opportunity.stage = place.stage;
  opportunity.touchpoint = place.touchpoint;
  opportunity.only_some_personas = is_for_some(property);
  std::vector<model::Index> solved;
  std::unordered_set<model::Index> known{pain};
  if (pain != model::none) {
    solved.push_back(pain);
    opportunity.only_some_personas = journey_.pains[pain_at_[pain]].only_some_personas;
  }
  each_child(names_.compilation().units[property.place().unit].document, property.place().statement,
             [&](syntax::StatementId id) {
               const PropertyReader child(names_, {property.place().unit, id});
               if (child.keyword() != Keyword::solves) {
                 fill(opportunity, child, opportunity_fields);
                 return;
               }
               if (const auto* const pains = child.value<std::vector<ResolvedReference>>()) {
                 for (const ResolvedReference& solves : *pains)
                   if (known.insert(solves.target).second) solved.push_back(solves.target);
               }
             });
  journey_.opportunities.push_back(std::move(opportunity));
  solved_.push_back(std::move(solved));
  if (experience != nullptr) experience->opportunities.push_back(number);
}

void ExperienceBuilder::bind() {
  for (model::Index i = 0; i < journey_.opportunities.size(); ++i) {
    for (const model::Index declared : solved_[i]) {
      // A pain of somebody else is none in this persona journey.
      const model::Index pain = declared == model::none ? model::none : pain_at_[declared];
      if (pain == model::none) continue;
      journey_.opportunities[i].solves.push_back(pain);
      journey_.pains[pain].solved_by.push_back(i);
    }
  }
}

}  // namespace journey::lower
