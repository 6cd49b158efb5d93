#include "lower/persona_journey.hpp"

#include "lexicon/language.hpp"
#include "lower/experience.hpp"
#include "lower/fields.hpp"
#include "lower/phases.hpp"
#include "model/elapsed.hpp"
#include "model/evidence.hpp"
#include "model/facts.hpp"
#include "model/flow.hpp"

#include <utility>

namespace journey::lower {

namespace {

using lexicon::Keyword;
using syntax::StatementId;

constexpr Field<model::Journey> journey_fields[] = {
    {Keyword::kind, put::kind_or_text<&model::Journey::kind>},
    {Keyword::state,
     [](model::Journey& journey, const PropertyReader& property) {
       if (const auto* const state = property.value<std::uint8_t>())
         journey.state = static_cast<lexicon::State>(*state);
     }},
    {Keyword::status, put::enumerated<&model::Journey::status>},
    {Keyword::model, put::text<&model::Journey::model_name>},
    {Keyword::goal, put::text<&model::Journey::goal>},
    {Keyword::scenario, put::text<&model::Journey::scenario>},
    {Keyword::scope, put::text<&model::Journey::scope>},
    {Keyword::description, put::text<&model::Journey::description>},
    {Keyword::owner, put::reference<&model::Journey::owner, Kind::owner>},
    {Keyword::version, put::text<&model::Journey::version>},
    {Keyword::language,
     [](model::Journey& journey, const PropertyReader& property) {
       if (const auto* const language = property.value<std::string>()) journey.language = *language;
     }},
    {Keyword::scale,
     [](model::Journey& journey, const PropertyReader& property) {
       if (const auto* const scale = property.value<lexicon::Scale>()) journey.scale = *scale;
       journey.scale_span = property.span();
     }},
    {Keyword::volume, put::figure<&model::Journey::volume>},
    {Keyword::currency, put::normal_text<&model::Journey::currency>},
    {Keyword::share, put::figure<&model::Journey::share>},
    {Keyword::validated, put::placed<&model::Journey::validated>},
    {Keyword::reviewer, put::people<&model::Journey::reviewers>},
    {Keyword::contributor, put::people<&model::Journey::contributors>},
    {Keyword::reviewed, put::placed<&model::Journey::reviewed>},
    {Keyword::review_every, put::placed<&model::Journey::review_every>},
    {Keyword::before, put::text<&model::Journey::before>},
    {Keyword::source, put::references<&model::Journey::sources, Kind::source>},
    {Keyword::metric, put::references<&model::Journey::metrics, Kind::metric>},
    {Keyword::tag, put::pieces<&model::Journey::tags>},
};

template <typename Element>
void put_optional(Element& element, const PropertyReader& property) {
  element.optional = {true, property.text()};
}

constexpr Field<model::Stage> stage_fields[] = {
    {Keyword::goal, put::text<&model::Stage::goal>},
    {Keyword::description, put::text<&model::Stage::description>},
    {Keyword::detail, put::text<&model::Stage::detail>},
    {Keyword::duration, put::placed<&model::Stage::duration>},
    {Keyword::owner, put::reference<&model::Stage::owner, Kind::owner>},
    {Keyword::optional, put_optional<model::Stage>},
    {Keyword::when, put::text<&model::Stage::when>},
    {Keyword::with, put::people<&model::Stage::with>},
};

constexpr Field<model::Touchpoint> touchpoint_fields[] = {
    {Keyword::goal, put::text<&model::Touchpoint::goal>},
    {Keyword::description, put::text<&model::Touchpoint::description>},
    {Keyword::device, put::text<&model::Touchpoint::device>},
    {Keyword::image, put::image<&model::Touchpoint::image, &model::Touchpoint::picture>},
    {Keyword::link, put::text<&model::Touchpoint::link>},
    {Keyword::moment_of_truth, put::placed<&model::Touchpoint::moment_of_truth>},
    {Keyword::duration, put::placed<&model::Touchpoint::duration>},
    {Keyword::wait, put::placed<&model::Touchpoint::wait>},
    {Keyword::owner, put::reference<&model::Touchpoint::owner, Kind::owner>},
    {Keyword::optional, put_optional<model::Touchpoint>},
    {Keyword::when, put::text<&model::Touchpoint::when>},
    {Keyword::with, put::people<&model::Touchpoint::with>},
    {Keyword::channel, put::references<&model::Touchpoint::channels, Kind::channel>},
};

/// Whether the lines `only` of an element name somebody else than the persona.
class Only {
 public:
  /// The next line, and whether it names the persona.
  void take(bool names_persona) {
    is_said_ = true;
    is_named_ = is_named_ || names_persona;
  }
  [[nodiscard]] bool is_for_others() const { return is_said_ && !is_named_; }

 private:
  bool is_said_ = false, is_named_ = false;
};

class PersonaJourneyBuilder {
 public:
  PersonaJourneyBuilder(std::shared_ptr<const model::Declarations> declared, const Names& names,
                        const PersonaJourneys& journeys, std::size_t persona_journey)
      : names_(names),
        journeys_(journeys),
        journey_index_(persona_journey),
        document_(names.compilation().units.back().document),
        experience_(journey_, names) {
    journey_.declared = std::move(declared);
    // Everybody has all of them, and they are large to move.
    journey_.stages.reserve(names.all(Kind::stage).size());
    journey_.touchpoints.reserve(names.all(Kind::touchpoint).size());
  }

  model::Journey build() {
    build_head();
    each_top(document_, [&](StatementId id) {
      if (at(id).keyword == Keyword::stage) build_stage(id);
    });
    each_top(document_, [&](StatementId id) {
      if (at(id).keyword == Keyword::opportunity)
        experience_.take_opportunity(reader_of(id), {}, nullptr, model::none);
    });
    experience_.bind();
    complete_flow(journey_, written_edges());
    find_evidence(journey_);
    find_facts(journey_);
    find_elapsed(journey_);
    return std::move(journey_);
  }

 private:
  [[nodiscard]] const syntax::Statement& at(StatementId id) const { return document_.statements[id]; }
  [[nodiscard]] PropertyReader reader_of(StatementId id) const {
    return {names_, {names_.compilation().main(), id}};
  }

  void build_head() {
    const PropertyReader journey = reader_of(journeys_.statement());
    journey_.id = names_.compilation().units.back().slice(journey.argument_span());
    journey_.title = journey.text().value;
    if (journey_.title.empty()) journey_.title = journey_.id;
    journey_.span = journey.head();
    journey_.journey_personas = journeys_.personas();
    if (!journeys_.personas().empty() && journey_index_ != PersonaJourneys::nobody)
      journey_.persona = journeys_.personas()[journey_index_];
    for (const StatementId id : journeys_.children(journeys_.statement(), journey_index_)) {
      const PropertyReader property = reader_of(id);
      if (!fill(journey_, property, journey_fields)) experience_.take(journey_.experience, property, {});
    }
    if (!journey_.share && journey_.persona != model::none)
      journey_.share = journey_.personas()[journey_.persona].share;
    journey_.writing = names_.compilation().writing;
    if (const Translated* const translated = names_.translated()) {
      journey_.language = translated->tag();
      journey_.written_title = document_.text_of(at(journeys_.statement()));
    }
    journey_.label_language = journey_.language.empty() ? names_.compilation().content
                                                        : lexicon::language_of_tag(journey_.language);
    if (!journey_.model_name.empty())
      journey_.model = find_model(names_, journey_.model_name.value, journey_.label_language);
  }

  template <typename Element>
  void identify(Element& element, Kind kind, StatementId id) const {
    const model::Index number = names_.declared_by(kind, id);
    const Declaration& declaration = names_.at(kind, number);
    element.id = declaration.id;
    element.title = names_.title_of(kind, number);
    element.span = document_.whole_head(at(id));
    if constexpr (requires { element.named; }) element.named = !declaration.name.empty();
  }

  void build_stage(StatementId id) {
    const auto number = static_cast<model::Index>(journey_.stages.size());
    model::Stage stage;
    identify(stage, Kind::stage, id);
    stage.first_touchpoint = static_cast<model::Index>(journey_.touchpoints.size());
    std::vector<StatementId> touchpoints;
    Only only;
    for (const StatementId child : journeys_.children(id, journey_index_)) {
      const PropertyReader property = reader_of(child);
      if (property.keyword() == Keyword::phase) stage.phase_span = property.span();
      if (property.keyword() == Keyword::touchpoint) {
        touchpoints.push_back(child);
      } else if (property.keyword() == Keyword::only) {
        only.take(journeys_.names(child, journey_index_));
      } else if (!fill(stage, property, stage_fields)) {
        experience_.take(stage.experience, property, {number, model::none});
      }
    }
    stage.skipped = only.is_for_others();
    if (stage.skipped) stage.experience.emotions.clear();
    stage.experience.score = score_of(stage.experience.emotions);
    if (journey_.model) {
      stage.phase = phase_of(names_, id, *journey_.model);
      if (stage.phase_span.empty()) stage.phase_span = stage.span;
    }
    stage.touchpoint_count = static_cast<model::Index>(touchpoints.size());
    journey_.stages.push_back(std::move(stage));
    for (const StatementId touchpoint : touchpoints) build_touchpoint(touchpoint, number);
  }

  void build_touchpoint(StatementId id, model::Index stage) {
    model::Touchpoint touchpoint;
    identify(touchpoint, Kind::touchpoint, id);
    touchpoint.stage = stage;
    touchpoint.skipped = journey_.stages[stage].skipped;
    const auto number = static_cast<model::Index>(journey_.touchpoints.size());
    auto& nexts = next_statements_.emplace_back();
    Only only;
    for (const StatementId child : journeys_.children(id, journey_index_)) {
      const PropertyReader property = reader_of(child);
      if (property.keyword() == Keyword::next) {
        nexts.push_back(child);
      } else if (property.keyword() == Keyword::skip) {
        touchpoint.skipped = touchpoint.skipped || journeys_.names(child, journey_index_);
      } else if (property.keyword() == Keyword::only) {
        only.take(journeys_.names(child, journey_index_));
      } else if (!fill(touchpoint, property, touchpoint_fields)) {
        experience_.take(touchpoint.experience, property, {stage, number});
      }
    }
    touchpoint.skipped = touchpoint.skipped || only.is_for_others();
    // Whoever passes by feels nothing there.
    if (touchpoint.skipped) touchpoint.experience.emotions.clear();
    touchpoint.experience.score = score_of(touchpoint.experience.emotions);
    journey_.touchpoints.push_back(std::move(touchpoint));
  }

  /// Every `next` with its target, which can only be found once all touchpoints are there.
  [[nodiscard]] std::vector<std::vector<model::WrittenEdge>> written_edges() const {
    std::vector<std::vector<model::WrittenEdge>> written(journey_.touchpoints.size());
    for (model::Index touchpoint = 0; touchpoint < written.size(); ++touchpoint) {
      for (const StatementId id : next_statements_[touchpoint])
        written[touchpoint].push_back(written_edge(reader_of(id)));
    }
    return written;
  }

  [[nodiscard]] model::WrittenEdge written_edge(const PropertyReader& next) const {
    model::WrittenEdge edge;
    if (const auto* const value = next.value<lexicon::Next>()) {
      edge.share = value->share;
      edge.label = value->label;
    }
    edge.span = next.head();
    next.children([&](const PropertyReader& below) {
      if (below.keyword() == Keyword::metric) edge.metric = below.reference(Kind::metric);
    });
    edge.sources = sources_of(next);
    if (next.argument().empty()) return edge;
    const UnitId main = names_.compilation().main();
    if (const auto word = lexicon::value_of(lexicon::Enumeration::target, next.argument())) {
      edge.to = static_cast<lexicon::Target>(*word) == lexicon::Target::end ? model::WrittenEdge::To::end
                                                                            : model::WrittenEdge::To::exit;
    } else if (const model::Index touchpoint = names_.find(Kind::touchpoint, main, next.argument());
               touchpoint != model::none) {
      edge.to = model::WrittenEdge::To::touchpoint;
      edge.target = touchpoint;
    } else if (const model::Index stage = names_.find(Kind::stage, main, next.argument());
               stage != model::none) {
      edge.to = model::WrittenEdge::To::touchpoint;
      edge.target = journey_.stages[stage].first_touchpoint;
    }
    return edge;
  }

  model::Journey journey_;
  const Names& names_;
  const PersonaJourneys& journeys_;
  std::size_t journey_index_;
  const syntax::Document& document_;
  ExperienceBuilder experience_;
  std::vector<std::vector<StatementId>>
      next_statements_;  ///< by touchpoint, as this persona journey has them
};

}  // namespace

model::Journey build_persona_journey(std::shared_ptr<const model::Declarations> declared, const Names& names,
                                     const PersonaJourneys& journeys, std::size_t persona_journey) {
  return PersonaJourneyBuilder(std::move(declared), names, journeys, persona_journey).build();
}

}  // namespace journey::lower
