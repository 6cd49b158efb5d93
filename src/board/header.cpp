// In: the subject of a board. Out: its head: state, subtitle, facts, the sentences that tell the map.
#include "board/figures.hpp"
#include "board/items.hpp"
#include "board/parts.hpp"
#include "lexicon/label.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Label;
using model::none;

std::string written_period(const Wording& wording, const lexicon::Period& period) {
  constexpr std::array units{Label::unit_second, Label::unit_minute, Label::unit_hour,    Label::unit_day,
                             Label::unit_week,   Label::unit_month,  Label::unit_quarter, Label::unit_year};
  constexpr std::array plurals{Label::unit_seconds,  Label::unit_minutes, Label::unit_hours,
                               Label::unit_days,     Label::unit_weeks,   Label::unit_months,
                               Label::unit_quarters, Label::unit_years};
  const auto unit = static_cast<std::size_t>(period.unit);
  return wording.counted(units[unit], plurals[unit], period.count);
}

/// A heading inside a sentence: a capital of ASCII becomes small.
std::string in_sentence(std::string heading) {
  if (!heading.empty() && heading.front() >= 'A' && heading.front() <= 'Z') heading.front() += 'a' - 'A';
  return heading;
}

std::string told_map(const Subject& subject, const std::vector<Fact>& insights) {
  const Wording& wording = subject.wording();
  const std::size_t stages = subject.stages().size();
  const auto touchpoints =
      static_cast<std::size_t>(std::count_if(subject.columns().begin(), subject.columns().end(),
                                             [](Place place) { return place.touchpoint != none; }));
  std::vector<std::string> sizes{wording.counted(Label::stages_one, Label::stages_many, stages)};
  if (touchpoints > 0)
    sizes.push_back(wording.counted(Label::touchpoints_one, Label::touchpoints_many, touchpoints));
  std::vector<std::string> personas;
  for (const PersonaJourney& persona_journey : subject.journeys())
    personas.push_back(persona_journey.persona);
  const std::string size = wording.joined_with_and(sizes);
  std::string names = wording.with_aside(wording.joined_with_and(personas), wording.clauses(subject.among()));
  const bool latin = !names.empty() && static_cast<unsigned char>(names.back()) < 0x80;
  if (latin) names += wording.traits().latin_gap;
  std::vector<std::string> sentences{names.empty() ? wording.phrase(Label::told_size, size)
                                                   : wording.phrase(Label::told_size_of, size, names)};
  std::vector<std::string> told;
  for (const Fact& insight : insights) {
    // Of several persona journeys only where each hurts most, or nobody reads to the end.
    const bool hurts = insight.key == Derived::lowest || insight.key == Derived::lowest_outcome;
    const bool peak_or_end = insight.key == Derived::highest || insight.key == Derived::highest_outcome ||
                             insight.key == Derived::end;
    if (hurts || (peak_or_end && !subject.compares())) {
      told.push_back(wording.pair(told.empty() ? insight.label : in_sentence(insight.label), insight.value));
    }
  }
  if (!told.empty()) sentences.push_back(wording.phrase(Label::sentence, wording.clauses(told)));
  std::vector<std::string> moments;
  for (const Place place : subject.columns()) {
    if (place.touchpoint == none) continue;
    const bool is_moment = std::any_of(
        subject.journeys().begin(), subject.journeys().end(), [&](const PersonaJourney& persona_journey) {
          return persona_journey.journey->touchpoints[place.touchpoint].moment_of_truth.has_value();
        });
    if (is_moment) moments.push_back(subject.title_of(place));
  }
  if (!moments.empty()) {
    const std::string pair = wording.pair(wording.label(Label::moments_label), wording.listed(moments));
    sentences.push_back(wording.phrase(Label::sentence, pair));
  }
  std::string text;
  for (const std::string& sentence : sentences) {
    if (!text.empty()) text += wording.traits().sentence_gap;
    text += sentence;
  }
  return text;
}

/// The fewest pains that make most of the known loss, the greatest first. A view of some stages says nothing
/// of the others.
void add_main_losses(const Subject& subject, std::vector<Fact>& insights) {
  const model::Impact& impact = subject.map().impact;
  const Wording& wording = subject.wording();
  if (impact.main_losses.empty() || subject.stages().size() != subject.first().stages.size()) return;
  std::vector<std::string> called;
  for (const std::size_t index : impact.main_losses) {
    for (const PersonaJourney& persona_journey : subject.listed()) {
      const auto& pains = persona_journey.journey->pains;
      const auto found = std::find_if(pains.begin(), pains.end(), [&](const model::Pain& pain) {
        return impact.find(pain) == &impact.pains[index];
      });
      if (found == pains.end()) continue;
      called.push_back(subject.call(*found));
      break;
    }
  }
  const std::string all = written_money(wording, impact.known_loss, subject.first().currency.value),
                    listed = wording.listed(called);
  std::string value = wording.phrase(Label::of_main_losses, listed, all);
  if (impact.unknown_losses > 0) {
    const std::string unknown =
        wording.counted(Label::loss_unknown, Label::losses_unknown, impact.unknown_losses);
    value = wording.phrase(Label::beside_unknown_losses, value, unknown);
  }
  insights.push_back({wording.label(Label::main_losses_label), std::move(value), {}, Derived::main_losses});
}

/// The mean over all shown personas, by their shares of the customers where those of all who have a score are
/// known, else each alike.
void add_mean_of_all(const Subject& subject, std::vector<Fact>& insights) {
  const Wording& wording = subject.wording();
  if (!subject.shows(Keyword::emotion) || subject.stages().size() != subject.first().stages.size()) return;
  double weighted = 0, weights = 0, sum = 0;
  std::size_t count = 0;
  bool all_known = true;
  for (const PersonaJourney& persona_journey : subject.journeys()) {
    const model::Facts& facts = persona_journey.journey->facts;
    const lexicon::Scale& scale = persona_journey.journey->scale;
    if (!facts.mean) continue;
    // Personas on scales of their own have no mean.
    if (scale.worst != subject.first().scale.worst || scale.best != subject.first().scale.best) return;
    all_known = all_known && facts.customers.has_value();
    weighted += facts.customers.value_or(0) * *facts.mean;
    weights += facts.customers.value_or(0);
    sum += *facts.mean;
    ++count;
  }
  if (count < 2) return;
  const bool is_weighted = all_known && weights > 0;
  const std::string mean = wording.score(is_weighted ? weighted / weights : sum / static_cast<double>(count),
                                         subject.first().scale);
  insights.push_back({wording.label(Label::mean_of_all_label),
                      wording.phrase(is_weighted ? Label::weighted_mean : Label::unweighted_mean, mean),
                      {},
                      Derived::mean});
}

}  // namespace

std::string state_word(const Wording& wording, const model::Journey& journey) {
  return wording.label(journey.state == lexicon::State::future ? Label::state_future : Label::state_current);
}

std::vector<Fact> facts_of_journey(const Wording& wording, const model::Journey& journey) {
  std::vector<Fact> facts;
  add_fact(facts, wording, Keyword::scenario, journey.scenario.value);
  add_fact(facts, wording, Keyword::goal, journey.goal.value);
  add_fact(facts, wording, Keyword::scope, journey.scope.value);
  add_fact(facts, wording, Keyword::description, journey.description.value);
  add_fact(
      facts, wording, Keyword::kind,
      journey.kind.value ? wording.value(Enumeration::journey_kind, *journey.kind.value) : journey.kind.text);
  add_fact(facts, wording, Keyword::owner, journey.owner.text);
  if (journey.status)
    add_fact(facts, wording, Keyword::status, wording.value(Enumeration::status, *journey.status));
  add_fact(facts, wording, Keyword::version, journey.version.value);
  if (journey.volume)
    add_fact(facts, wording, Keyword::volume, written_volume(wording, journey.volume->value));
  add_fact(facts, wording, Keyword::currency, journey.currency.value);
  if (journey.model) {
    std::vector<std::string> phases;
    for (const model::Phase& phase : journey.model->phases) phases.push_back(phase.title);
    add_fact(facts, wording, Keyword::model, wording.with_aside(journey.model->id, wording.listed(phases)));
  }
  add_fact(facts, wording, Keyword::contributor, written_people(wording, journey, journey.contributors));
  add_fact(facts, wording, Keyword::reviewer, written_people(wording, journey, journey.reviewers));
  if (journey.validated) add_fact(facts, wording, Keyword::validated, wording.date(journey.validated->value));
  if (journey.reviewed) add_fact(facts, wording, Keyword::reviewed, wording.date(journey.reviewed->value));
  if (journey.review_every) {
    add_fact(facts, wording, Keyword::review_every, written_period(wording, journey.review_every->value));
  }
  if (journey.facts.next_review) {
    facts.push_back({wording.label(Label::next_review_label),
                     wording.date(*journey.facts.next_review),
                     {},
                     Derived::next_review});
  }
  if (!journey.before.empty()) {
    add_fact(facts, wording, Keyword::before, journey.before.value);
    facts.back().href = href_of_path(journey.before.value);
  }
  std::vector<std::string> tags;
  for (const model::Text& tag : journey.tags) tags.push_back(tag.value);
  add_fact(facts, wording, Keyword::tag, wording.listed(tags));
  add_fact(facts, wording, Keyword::source, titles_of(wording, journey.sources));
  return facts;
}

void write_header(const Subject& subject, Board& board) {
  const Wording& wording = subject.wording();
  const model::Journey& journey = subject.first();
  board.language = language_of(journey);
  if (lexicon::spoken(board.language) != wording.language())
    board.label_language = lexicon::tag_of(wording.language());
  board.traits = wording.traits().east_asian() ? wording.traits() : lexicon::traits_of_tag(board.language);
  board.id = safe_name(journey.id.empty() ? journey.title_in_ids() : journey.id);
  if (board.id.empty()) board.id = "journey";
  // A view is one more output of the same map, so both names are its title.
  board.title = dotted({journey.title, subject.selection().title});
  board.state = state_word(wording, journey);
  if (journey.status) board.status = wording.value(Enumeration::status, *journey.status);

  std::vector<Said<Fact>> by_journey;
  for (const PersonaJourney& persona_journey : subject.journeys())
    by_journey.push_back({persona_journey.persona, facts_of_journey(wording, *persona_journey.journey)});
  board.facts = merge_facts(wording, std::move(by_journey));

  std::vector<std::string> subtitle{one_line(subject.selection().description)};
  for (const Fact& fact : board.facts) {
    if (fact.key == lexicon::Keyword::scenario || fact.key == lexicon::Keyword::goal)
      subtitle.push_back(wording.pair(fact.label, one_line(fact.value)));
  }
  board.subtitle = dotted(subtitle);

  if (!journey.owner.text.empty()) add_fact(board.meta, wording, Keyword::owner, journey.owner.text);
  if (journey.reviewed) {
    board.meta.push_back({wording.label(Label::reviewed_label),
                          wording.date(journey.reviewed->value),
                          {},
                          lexicon::Keyword::reviewed});
  }
  if (journey.facts.next_review) {
    board.meta.push_back({wording.label(Label::next_review_label),
                          wording.date(*journey.facts.next_review),
                          {},
                          Derived::next_review});
  }

  for (const PersonaJourney& persona_journey : subject.journeys()) {
    for (Fact& insight : insights_of(subject, persona_journey)) board.insights.push_back(std::move(insight));
  }
  if (subject.compares()) add_mean_of_all(subject, board.insights);
  add_main_losses(subject, board.insights);
  board.description = told_map(subject, board.insights);
  board.stage_label = wording.heading(Keyword::stage);
  board.touchpoint_label = wording.heading(Keyword::touchpoint);
  board.emotion_label = wording.lane(Keyword::emotion);
  board.persona_label = wording.heading(Keyword::persona);
}

void write_headings(const Wording& wording, Board& board) {
  Headings& headings = board.headings;
  headings.summary = wording.label(Label::heading_summary);
  headings.map = wording.label(Label::heading_map);
  headings.table = wording.label(Label::heading_table);
  headings.personas = wording.label(Label::heading_personas);
  headings.pains = wording.label(Label::heading_pains);
  headings.opportunities = wording.label(Label::heading_opportunities);
  headings.metrics = wording.label(Label::heading_metrics);
  headings.sources = wording.label(Label::heading_sources);
  headings.unknowns = wording.label(Label::heading_unknown);
  headings.differences = wording.label(Label::heading_differences);
  headings.about = wording.label(Label::heading_about);
  headings.skip_to_table = wording.label(Label::skip_to_table);
  headings.contents = wording.label(Label::contents);
  headings.table_caption = wording.phrase(Label::table_caption, board.title);
  headings.legend = wording.label(Label::legend);
  headings.other_strategies = wording.label(Label::other_strategies);
  headings.more_lanes = wording.label(Label::more_lanes);
  headings.whole_map = wording.label(Label::whole_map);
  headings.number = wording.label(Label::number_label);
  headings.place = wording.label(Label::place_label);
  headings.severity = wording.heading(Keyword::severity);
  headings.depends_on = wording.heading(Keyword::depends_on);
  headings.solves = wording.label(Label::solves_label);
  headings.solved_by = wording.label(Label::solved_by_label);
  headings.details = wording.label(Label::details_label);
  headings.impact = wording.heading(Keyword::impact);
  headings.priority = wording.heading(Keyword::priority);
  headings.effort = wording.heading(Keyword::effort);
  headings.owner = wording.heading(Keyword::owner);
  headings.due = wording.heading(Keyword::due);
  headings.status = wording.heading(Keyword::status);
  headings.kano = wording.heading(Keyword::kano);
  headings.current = wording.heading(Keyword::current);
  headings.baseline = wording.heading(Keyword::baseline);
  headings.target = wording.heading(Keyword::target);
  headings.history = wording.label(Label::history_label);
  headings.assumed = wording.label(Label::assumed);
  headings.optional = wording.label(Label::optional);
  headings.persona = wording.heading(Keyword::persona);
  headings.moment_of_truth = wording.heading(Keyword::moment_of_truth);
  headings.channel = wording.heading(Keyword::channel);
  headings.pain = wording.heading(Keyword::pain);
  headings.opportunity = wording.heading(Keyword::opportunity);
  headings.metric = wording.heading(Keyword::metric);
  headings.source = wording.heading(Keyword::source);
  headings.property = wording.label(Label::property_label);
  headings.colon = wording.colon();
  headings.clause_separator = wording.clause_separator();
  headings.separator = wording.separator();
  headings.aside_open = wording.traits().marks.aside_open;
  headings.aside_close = wording.traits().marks.aside_close;
  headings.nothing = wording.label(Label::nothing);
}

}  // namespace journey::board
