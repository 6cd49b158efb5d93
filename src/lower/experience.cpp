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
};

constexpr Field<model::Pain> pain_fields[] = {
    {Keyword::severity, put::enumerated<&model::Pain::severity>},
    {Keyword::frequency, put::placed<&model::Pain::frequency>},
    {Keyword::servqual, put::enumerated<&model::Pain::servqual>},
    {Keyword::loss, put::placed<&model::Pain::loss>},
    {Keyword::owner, put::reference<&model::Pain::owner, Kind::owner>},
    {Keyword::description, put::text<&model::Pain::description>},
    {Keyword::cause, put::texts<&model::Pain::causes>},
    {Keyword::consequence, put::texts<&model::Pain::consequences>},
    {Keyword::metric, put::references<&model::Pain::metrics, Kind::metric>},
};

void put_effect(model::Opportunity& opportunity, const PropertyReader& property) {
  const auto* const change = property.value<double>();
  model::Reference metric = property.argument_reference(Kind::metric);
  if (change == nullptr || metric.text.empty()) return;
  opportunity.effects.push_back({std::move(metric), {*change, property.span(), sources_of(property)}});
}

void put_strategy(model::Opportunity& opportunity, const PropertyReader& property) {
  opportunity.strategy = property.text();
  if (std::string written = property.written(); written != opportunity.strategy.value)
    opportunity.written_strategy = std::move(written);
}

constexpr Field<model::Opportunity> opportunity_fields[] = {
    {Keyword::strategy, put_strategy},
    {Keyword::impact, put::placed<&model::Opportunity::impact>},
    {Keyword::effort, put::placed<&model::Opportunity::effort>},
    {Keyword::priority, put::enumerated<&model::Opportunity::priority>},
    {Keyword::cost, put::figure<&model::Opportunity::cost>},
    {Keyword::effect, put_effect},
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
  const auto* const emotion = property.value<lexicon::Emotion>();
  if (emotion == nullptr) return;
  model::Outcome& outcome = experience.emotions.emplace_back();
  outcome.emotion = *emotion;
  outcome.span = property.span();
  outcome.backing = backing_of(property);
  property.children([&](const PropertyReader& below) {
    const auto* const share = below.value<double>();
    if (below.keyword() == Keyword::share && share != nullptr)
      outcome.share = model::Placed<double>{*share, below.span()};
  });
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

/// A line of a lane: in a measured one a number stands before its words.
model::Line line_of(const PropertyReader& property, model::Index lane) {
  model::Line line;
  line.keyword = property.keyword();
  line.lane = lane;
  line.text = property.text();
  line.backing = backing_of(property);
  line.work = work_of(property);
  if (const auto* const measured = property.value<lexicon::Emotion>()) {
    line.measured = measured->low;
    line.text.value = measured->words;
  }
  return line;
}

/// The text of a named element may be empty; its name is then its title.
model::Text titled(const PropertyReader& property, const Declaration& declaration) {
  model::Text text = property.text();
  if (text.empty()) text = {declaration.title, property.argument_span()};
  return text;
}

bool is_for_some(const PropertyReader& property) {
  const syntax::Statement& s = property.statement();
  return lexicon::is_for(s.parent_kind);
}

}  // namespace

ExperienceBuilder::ExperienceBuilder(model::Journey& journey, const Names& names)
    : journey_(journey),
      names_(names),
      pain_at_(names.all(Kind::pain).size(), model::none),
      opportunity_at_(names.all(Kind::opportunity).size(), model::none) {
  // What stands in a `for` is had by some alone: room for as many as most maps have, not for all of them.
  constexpr std::size_t many = 64;
  journey.pains.reserve(std::min(pain_at_.size(), many));
  journey.opportunities.reserve(std::min(opportunity_at_.size(), many));
}

bool ExperienceBuilder::take(model::Experience& experience, const PropertyReader& property,
                             model::Place place) {
  if (property.keyword() == Keyword::custom_lane) {
    const auto& unit = names_.compilation().units[property.place().unit];
    const model::Index lane =
        names_.find(Kind::lane, property.place().unit, unit.lanes[property.statement().lane]);
    experience.lines.push_back(line_of(property, lane));
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
  experience.lines.push_back(line_of(property, model::none));
  return true;
}

void ExperienceBuilder::take_need(model::Experience& experience, const PropertyReader& property) const {
  const Declaration& declaration =
      names_.at(Kind::need, names_.declared_by(Kind::need, property.place().statement));
  model::Need need;
  need.id = declaration.id;
  need.text = titled(property, declaration);
  property.children([&](const PropertyReader& child) {
    if (!fill(need, child, need_fields)) take_backing(need.backing, child);
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
  property.children([&](const PropertyReader& child) {
    if (child.keyword() == Keyword::opportunity) {
      take_opportunity(child, place, &experience, declared);
    } else if (!fill(journey_.pains[number], child, pain_fields)) {
      take_backing(journey_.pains[number].backing, child);
    }
  });
}

void ExperienceBuilder::take_opportunity(const PropertyReader& property, model::Place place,
                                         model::Experience* experience, model::Index pain) {
  const model::Index declared = names_.declared_by(Kind::opportunity, property.place().statement);
  const Declaration& declaration = names_.at(Kind::opportunity, declared);
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
  std::vector<model::Index> before;
  property.children([&](const PropertyReader& child) {
    if (fill(opportunity, child, opportunity_fields)) return;
    const auto* const named = child.value<std::vector<ResolvedReference>>();
    if (named == nullptr) return;
    for (const ResolvedReference& reference : *named) {
      if (child.keyword() == Keyword::depends_on) {
        before.push_back(reference.target);
      } else if (known.insert(reference.target).second) {
        solved.push_back(reference.target);
      }
    }
  });
  opportunity_at_[declared] = number;
  journey_.opportunities.push_back(std::move(opportunity));
  solved_.push_back(std::move(solved));
  before_.push_back(std::move(before));
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
    auto& depends_on = journey_.opportunities[i].depends_on;
    for (const model::Index declared : before_[i]) {
      const model::Index first = declared == model::none ? model::none : opportunity_at_[declared];
      const bool is_known = std::find(depends_on.begin(), depends_on.end(), first) != depends_on.end();
      if (first != model::none && !is_known) depends_on.push_back(first);
    }
  }
}

}  // namespace journey::lower
