#include "support/full_journey.hpp"

#include "lexicon/label.hpp"

#include <memory>

namespace journey::support {

namespace {

using lexicon::Keyword;
using model::Index;
using model::Reference;
using model::Text;

class Maker {
 public:
  Maker(const TextOf& text_of, lexicon::Language language, Index persona)
      : text_of_(text_of), persona_(persona) {
    made_.declared = declared_;
    made_.label_language = language;
    made_.language = language == lexicon::Language::hant   ? "zh-TW"
                     : language == lexicon::Language::hans ? "zh-CN"
                                                           : lexicon::tag_of(language);
    made_.persona = persona;
  }

  model::Journey make() {
    declarations();
    head();
    first_stage();
    bare_stage();
    optional_stage();
    last_stage();
    model::Opportunity whole = opportunity("whole opportunity", {});
    whole.strategy = {};
    whole.depends_on = {0};
    made_.opportunities.push_back(whole);
    whole_journey();
    facts();
    return std::move(made_);
  }

 private:
  Text text(const std::string& field) { return {text_of_(field), {0, next_, ++next_}}; }
  model::Backing backing(const std::string& field) {
    model::Backing backing;
    backing.sources = {to(0, declared_->sources.empty() ? "" : declared_->sources[0].title)};
    backing.by = model::Person{model::Person::Kind::text, model::none, text_of_(field + " by"), span()};
    backing.confidence = {lexicon::Confidence::low, {}};
    return backing;
  }
  model::BackedText backed(const std::string& field) {
    // Persona texts name no speaker.
    model::Backing said;
    said.confidence = {lexicon::Confidence::low, {}};
    return {text(field), std::make_shared<const model::Backing>(std::move(said))};
  }
  std::vector<model::BackedText> all_backed(const std::string& field) {
    return {backed(field), backed(field + " 2")};
  }
  std::vector<model::Person> people(const std::string& field) {
    return {{model::Person::Kind::text, model::none, text_of_(field), span()}};
  }
  std::vector<Text> texts(const std::string& field) { return {text(field), text(field + " 2")}; }
  text::Span span() { return {0, next_, ++next_}; }
  Reference to_metric() { return to(0, declared_->metrics[0].title); }
  Reference to_source() { return to(0, declared_->sources[0].title); }
  Reference to(Index target, const std::string& title) { return {target, title, {}}; }
  Reference loose(const std::string& field) { return {model::none, text_of_(field), {}}; }
  template <typename Element>
  void name(Element& element, const std::string& id, const std::string& field) {
    element.id = id;
    element.title = text_of_(field);
    element.span = span();
  }

  void declarations() {
    for (const char* id : {"sarah", "ana"}) {
      model::Persona persona;
      name(persona, id, std::string(id) + " title");
      persona.name = std::string(id) + " name";
      persona.written_short = text("persona short");
      persona.age = text("persona age");
      persona.gender = text("persona gender");
      persona.occupation = text("persona occupation");
      persona.location = text("persona location");
      persona.segment = text("persona segment");
      persona.bio = backed("persona bio");
      persona.quote = backed("persona quote");
      persona.avatar = text("persona avatar");
      persona.color = {"#0072B2", {}};
      persona.description = backed("persona description");
      persona.goals = all_backed("persona goal");
      persona.needs = all_backed("persona need");
      persona.pains = all_backed("persona pain");
      persona.motivations = all_backed("persona motivation");
      persona.behaviors = all_backed("persona behavior");
      persona.tags = texts("persona tag");
      persona.facts = {{text_of_("persona fact label"), backed("persona fact")}};
      persona.share = model::Figure<double>{40, {}, {}};
      persona.channels = {loose("persona channel")};
      persona.sources = {loose("persona source")};
      made_.journey_personas.push_back(static_cast<Index>(declared_->personas.size()));
      declared_->personas.push_back(persona);
    }
    model::Owner owner;
    name(owner, "team", "owner title");
    owner.kind = lexicon::OwnerKind::team;
    owner.contact = text("owner contact");
    owner.description = text("owner description");
    declared_->owners = {owner};
    model::Channel channel;
    name(channel, "web", "channel title");
    channel.kind = lexicon::ChannelKind::digital;
    channel.icon = {"digital", {}};
    channel.color = {"#123456", {}};
    channel.description = text("channel description");
    channel.owner = to(0, owner.title);
    declared_->channels = {channel};
    model::Source guess;
    name(guess, "guess", "source title");
    guess.kind.value = static_cast<std::uint8_t>(lexicon::SourceKind::assumption);
    guess.method = lexicon::Method::qualitative;
    guess.date = {{2026, 9, 30, lexicon::Date::Precision::quarter}, {}};
    guess.sample = text("source sample");
    guess.link = {"https://example.com/?a=1&b=2", {}};
    guess.description = text("source description");
    declared_->sources = {guess};
    model::Metric metric;
    name(metric, "bounce", "metric title");
    metric.unit = text("metric unit");
    metric.data = text("metric data");
    metric.description = text("metric description");
    metric.current = {62.5, {}};
    metric.baseline = {70, {}};
    metric.target = {40, {}};
    metric.better = lexicon::Better::lower;
    metric.owner = to(0, owner.title);
    metric.sources = {to(0, guess.title)};
    metric.history = {{{2026, 3, 31, lexicon::Date::Precision::quarter}, 70, {}},
                      {{2026, 6, 30, lexicon::Date::Precision::quarter}, 62.5, {}}};
    metric.by_persona = {{{2026, 6, 30, lexicon::Date::Precision::quarter}, 55, {}, to(0, "sarah")}};
    declared_->metrics = {metric};
    model::CustomLane lane;
    name(lane, "risk", "lane title");
    lane.description = text("lane description");
    lane.scale = {{1, 7}, {}};
    lane.better = lexicon::Better::lower;
    lane.unit = text("lane unit");
    declared_->lanes = {lane};
    made_.model = model::StageModel{
        "own", {{"one", text_of_("phase one"), false}, {"two", text_of_("phase two"), true}}};
    model::View view;
    name(view, "board", "view title");
    view.theme = lexicon::Theme::dark;
    view.markers = lexicon::Markers::faces;
    view.description = text("view description");
    view.show = {{Keyword::pain, model::none}, {Keyword::custom_lane, 0}};
    view.personas = {1};
    view.stages = {0};
    declared_->views = {view};
  }

  void head() {
    made_.id = "full";
    made_.title = text_of_("journey title");
    made_.kind.text = text_of_("journey kind");
    made_.status = lexicon::Status::draft;
    made_.goal = text("journey goal");
    made_.scenario = text("journey scenario");
    made_.scope = text("journey scope");
    made_.description = text("journey description");
    made_.version = text("journey version");
    made_.before = text("journey before");
    made_.owner = to(0, declared_->owners[0].title);
    made_.reviewed = {{2026, 10, 1, lexicon::Date::Precision::day}, {}};
    made_.review_every = {{3, lexicon::Period::Unit::month}, {}};
    made_.tags = texts("journey tag");
    made_.volume = {{48112, {1, lexicon::Period::Unit::quarter}}, {}, {}};
    made_.currency = {"EUR", {}};
    made_.validated = {{2026, 9, 1, lexicon::Date::Precision::day}, {}};
    made_.reviewers = people("journey reviewer");
    made_.contributors = people("journey contributor");
    made_.sources = {to(0, declared_->sources[0].title)};
    made_.metrics = {loose("journey metric")};
  }

  model::Stage& stage(const std::string& id) {
    model::Stage stage;
    name(stage, id, id + " stage title");
    stage.goal = text(id + " stage goal");
    stage.description = text(id + " stage description");
    stage.detail = text(id + " stage detail");
    stage.when = text(id + " stage when");
    stage.with = people(id + " stage with");
    stage.duration = {{1, 2, lexicon::Period::Unit::day, text_of_(id + " stage duration")}, {}};
    stage.phase = 0;
    stage.owner = to(0, declared_->owners[0].title);
    stage.first_touchpoint = static_cast<Index>(made_.touchpoints.size());
    made_.stages.push_back(stage);
    return made_.stages.back();
  }

  model::Touchpoint& touchpoint(const std::string& id) {
    model::Touchpoint touchpoint;
    name(touchpoint, id, id + " title");
    touchpoint.stage = static_cast<Index>(made_.stages.size() - 1);
    touchpoint.goal = text(id + " goal");
    touchpoint.description = text(id + " description");
    touchpoint.device = text(id + " device");
    touchpoint.when = text(id + " when");
    touchpoint.with = people(id + " with");
    touchpoint.image = text(id + " image");
    touchpoint.link = {"https://example.com/" + id, {}};
    touchpoint.moment_of_truth = {lexicon::MomentOfTruth::first, {}};
    touchpoint.duration = {{5, 5, lexicon::Period::Unit::minute, text_of_(id + " duration")}, {}};
    touchpoint.wait = {{0, 0, {}, text_of_(id + " wait")}, {}};
    touchpoint.owner = loose(id + " owner");
    touchpoint.channels = {to(0, declared_->channels[0].title), loose(id + " channel")};
    touchpoint.reach = 0.5;
    ++made_.stages.back().touchpoint_count;
    made_.touchpoints.push_back(touchpoint);
    return made_.touchpoints.back();
  }

  void add_line(model::Experience& experience, Keyword keyword, Index lane, const std::string& field) {
    model::Line& line = experience.lines.emplace_back();
    line.keyword = keyword;
    line.lane = lane;
    line.text = text(field);
    line.evidence = model::Evidence::assumed;
    line.backing = std::make_shared<const model::Backing>(backing(field));
    if (keyword != Keyword::backstage) return;
    line.work = std::make_shared<const model::Work>(
        model::Work{{{{5, 5, lexicon::Period::Unit::minute, text_of_(field + " duration")}, {}}},
                    {{{2, 2, lexicon::Period::Unit::hour, text_of_(field + " wait")}, {}}}});
  }

  void fill(model::Experience& experience, const std::string& id, Index stage, Index touchpoint) {
    for (const Keyword keyword :
         {Keyword::action, Keyword::thought, Keyword::quote, Keyword::question, Keyword::expectation,
          Keyword::gain, Keyword::note, Keyword::mindset, Keyword::trigger, Keyword::factor, Keyword::content,
          Keyword::business_goal, Keyword::competitor, Keyword::frontstage, Keyword::backstage,
          Keyword::support, Keyword::proof}) {
      const std::string field = id + " " + std::string(lexicon::word(keyword, lexicon::Language::english));
      add_line(experience, keyword, model::none, field);
    }
    add_line(experience, Keyword::custom_lane, 0, id + " own lane");
    experience.lines.back().measured = 3;
    experience.emotions.push_back({{1.0, 1.0, text_of_(id + " emotion")}, {}, {}, {}});
    experience.emotions.back().share = {30, {}};
    experience.emotions.push_back({{-1.5, -1.0, text_of_(id + " other emotion")}, {}, {}, {}});
    experience.emotions.push_back({{{}, {}, text_of_(id + " unscored emotion")}, {}, {}, {}});
    experience.score = -0.125;
    for (auto& gap : experience.servqual) gap = model::Placed<lexicon::Gap>{{6, 4.5}, {}};
    experience.needs.push_back({id + "-need", text(id + " need"), lexicon::Kano::must_be,
                                backing(id + " need"), model::Evidence::assumed});
    experience.metrics = {to(0, declared_->metrics[0].title), loose(id + " metric")};
    experience.sources = {to(0, declared_->sources[0].title)};
    experience.evidence = model::Evidence::assumed;

    model::Pain pain;
    pain.id = id + "-pain";
    pain.text = text(id + " pain");
    pain.span = span();
    pain.severity = lexicon::Severity::high;
    pain.frequency = {{{}, 30}, {}};
    pain.servqual = lexicon::ServqualDimension::empathy;
    pain.owner = to(0, declared_->owners[0].title);
    pain.description = text(id + " pain description");
    pain.causes = texts(id + " pain cause");
    pain.consequences = texts(id + " pain consequence");
    pain.metrics = {to(0, declared_->metrics[0].title)};
    pain.backing = backing(id + " pain");
    pain.loss = {35, {}};
    pain.evidence = model::Evidence::assumed;
    pain.stage = stage;
    pain.touchpoint = touchpoint;
    pain.solved_by = {static_cast<Index>(made_.opportunities.size())};
    const auto pain_index = static_cast<Index>(made_.pains.size());
    experience.pains.push_back(pain_index);
    made_.pains.push_back(pain);

    model::Opportunity idea = opportunity(id + " opportunity", {pain_index});
    idea.stage = stage;
    idea.touchpoint = touchpoint;
    experience.opportunities.push_back(static_cast<Index>(made_.opportunities.size()));
    made_.opportunities.push_back(idea);
  }

  model::Opportunity opportunity(const std::string& field, std::vector<Index> solves) {
    model::Opportunity idea;
    idea.id = field;
    idea.text = text(field);
    idea.span = span();
    idea.strategy = text(field + " strategy");
    idea.link = {"#anchor", {}};
    idea.description = text(field + " description");
    idea.impact = {4, {}};
    idea.effort = {2, {}};
    idea.priority = lexicon::Priority::high;
    idea.kano = lexicon::Kano::attractive;
    idea.owner = to(0, declared_->owners[0].title);
    idea.due = {{2026, 12, 31, lexicon::Date::Precision::month}, {}};
    idea.status = lexicon::OpportunityStatus::doing;
    idea.solves = std::move(solves);
    idea.metrics = {to(0, declared_->metrics[0].title)};
    idea.sources = {to(0, declared_->sources[0].title)};
    idea.cost = model::Figure<double>{12000, {}, {}};
    idea.effects = {{to(0, declared_->metrics[0].title), {-6, {}, {}}},
                    {loose(field + " effect"), {6, {}, {}}}};
    idea.measures = texts(field + " measure");
    idea.experiments = texts(field + " experiment");
    return idea;
  }

  void first_stage() {
    stage("choose");
    fill(made_.stages.back().experience, "choose", 0, model::none);
    touchpoint("browse");
    fill(made_.touchpoints.back().experience, "browse", 0, 0);
    touchpoint("read");
    fill(made_.touchpoints.back().experience, "read", 0, 1);
    made_.touchpoints[1].skipped = persona_ == 1;
    model::Pain own;
    own.id = "own";
    own.text = text("her own pain");
    own.span = span();
    own.stage = 0;
    own.touchpoint = 0;
    if (persona_ == 1) {
      made_.touchpoints[0].experience.pains.push_back(static_cast<Index>(made_.pains.size()));
      made_.pains.push_back(own);
    }
  }
  void bare_stage() {
    stage("wait");
    fill(made_.stages.back().experience, "wait", 1, model::none);
  }
  void optional_stage() {
    stage("return");
    made_.stages.back().optional = {true, text("stage condition")};
    touchpoint("ask");
    made_.touchpoints.back().optional = {true, text("touchpoint condition")};
    fill(made_.touchpoints.back().experience, "ask", 2, 2);
  }
  void last_stage() {
    stage("love");
    touchpoint("tell");
    fill(made_.touchpoints.back().experience, "tell", 3, 3);
  }

  /// What belongs to all of the journey.
  void whole_journey() {
    model::Experience& experience = made_.experience;
    for (const Keyword keyword : {Keyword::quote, Keyword::question, Keyword::gain})
      add_line(experience, keyword, model::none,
               "whole " + std::string(lexicon::word(keyword, lexicon::Language::english)));
    experience.needs.push_back({"whole-need", text("whole need"), {}, {}, model::Evidence::assumed});
    model::Pain pain;
    pain.id = "whole-pain";
    pain.text = text("whole pain");
    pain.span = span();
    experience.pains = {static_cast<Index>(made_.pains.size())};
    made_.pains.push_back(pain);
    experience.opportunities = {static_cast<Index>(made_.opportunities.size() - 1)};
  }

  model::Edge edge(model::Edge::To to, Index target, std::optional<double> share, bool written) {
    std::optional<double> reach;
    if (share) reach = *share / 100;
    model::Edge edge{
        to, target, share, written ? text_of_("next label") : "", written, {}, share.has_value(), reach};
    edge.passes = 1.25;
    if (share) edge.metric = to_metric();
    if (share) edge.sources = {to_source()};
    return edge;
  }

  void facts() {
    using To = model::Edge::To;
    made_.touchpoints[0].edges = {edge(To::touchpoint, 1, 60, true), edge(To::exit, model::none, 40, true)};
    made_.touchpoints[1].edges = {edge(To::touchpoint, 3, {}, false), edge(To::touchpoint, 2, {}, true)};
    made_.touchpoints[2].edges = {edge(To::touchpoint, 0, 20, true), edge(To::end, model::none, {}, false)};
    made_.touchpoints[3].edges = {edge(To::end, model::none, {}, false)};
    model::Facts& facts = made_.facts;
    facts.curve = {{0, 0, -0.125, {-1.5, 1}},
                   {1, model::none, -0.125, {-1.5, 1}},
                   {2, 2, -0.125, {-1.5, 1}},
                   {3, 3, -0.125, {-1.5, 1}}};
    facts.lowest = 0;
    facts.highest = 1;
    facts.also_lowest = {1, 2, 3};
    facts.also_highest = {0, 2, 3};
    facts.lowest_outcome = {-1.5, {0, 1, 2, 3}};
    facts.highest_outcome = {1, {0, 1, 2, 3}};
    facts.end = 3;
    facts.mean = -0.125;
    facts.customers = 0.4;
    facts.elapsed = std::make_shared<const model::Elapsed>(
        model::Elapsed{{{0, 0}, {1, model::none}}, {5400, 1}, 3600, true, {60, 0}, {7200.5, 2}});
    facts.drop_off = 0.4;
    facts.next_review = lexicon::Date{2027, 1, 1, lexicon::Date::Precision::day};
  }

  const TextOf& text_of_;
  Index persona_;
  std::uint32_t next_ = 1;
  std::shared_ptr<model::Declarations> declared_ = std::make_shared<model::Declarations>();
  model::Journey made_;
};

}  // namespace

model::Map full_map(const TextOf& text_of, lexicon::Language language) {
  model::Map map{{Maker(text_of, language, 0).make(), Maker(text_of, language, 1).make()}};
  map.impact.volume = 16037;
  for (const model::Pain& pain : map.journeys.front().pains)
    map.impact.pains.push_back({pain.id, pain.span, 597, true, 20895});
  map.impact.main_losses = {0};
  map.impact.known_loss = 20895;
  return map;
}

std::string plain_text(const std::string& field) { return field + ": what it is"; }

}  // namespace journey::support
