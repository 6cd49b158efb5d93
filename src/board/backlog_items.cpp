// In: a pain or an opportunity of a persona journey. Out: what a cell, a list or a table says of it.
#include "board/figures.hpp"
#include "board/items.hpp"
#include "board/parts.hpp"
#include "model/priority.hpp"

#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace journey::board {

namespace {

using lexicon::Enumeration;
using lexicon::Keyword;
using lexicon::Label;

std::string written_frequency(const Wording& wording, const lexicon::FrequencyValue& frequency) {
  if (frequency.named) return wording.value(Enumeration::frequency, *frequency.named);
  return frequency.percent ? wording.percent(*frequency.percent) : std::string();
}

const Numbered::Links& links_of(const Numbered& numbered, Stands stands) {
  return stands == Stands::in_list ? numbered.listed : numbered.shown;
}

std::vector<std::string> called(const std::vector<Numbered::Link>& links) {
  std::vector<std::string> all;
  for (const Numbered::Link& link : links) all.push_back(link.called);
  return all;
}

/// How many the pain hits and what that costs, where the map says how many there are.
void add_impact(Item& item, const Subject& subject, const model::Journey& journey, const model::Pain& pain) {
  const Wording& wording = subject.wording();
  const std::string& currency = journey.currency.value;
  const model::PainImpact* const impact = subject.map().impact.find(pain);
  const auto add = [&](Label label, FactKey key, std::string value, const std::string& aside) {
    if (value.empty() && aside.empty()) return;
    if (value.empty()) value = wording.label(Label::unknown);
    item.facts.push_back({wording.label(label), wording.with_aside(value, aside), {}, key});
  };
  const std::string each =
      pain.loss ? wording.phrase(Label::each_affected, written_amount(wording, pain.loss->value, currency))
                : std::string();
  if (impact == nullptr) return add(Label::monthly_loss_label, Derived::loss, each, {});
  const std::string affected = written_affected(wording, *impact),
                    loss = written_loss(wording, *impact, currency);
  add(Label::affected_label, Derived::affected, affected, {});
  add(Label::monthly_loss_label, Derived::loss, loss, each);
  item.beneath = dotted({affected, loss.empty() ? each : loss});
}

/// The other opportunities that solve what this one does, whose losses count in each.
std::vector<Numbered::Link> others_that_solve(const Subject& subject, const model::Journey& journey,
                                              const model::Opportunity& opportunity) {
  std::set<Numbered::Link> others;
  for (const model::Index pain : opportunity.solves) {
    const model::PainImpact* const impact = subject.map().impact.find(journey.pains[pain]);
    if (impact == nullptr || !impact->loss) continue;
    const auto& solvers = subject.number(journey.pains[pain]).listed.solves;
    others.insert(solvers.begin(), solvers.end());
  }
  const std::uint32_t own = subject.number(opportunity).number;
  std::erase_if(others, [&](const Numbered::Link& link) { return link.number == own; });
  return {others.begin(), others.end()};
}

/// What it costs, what it is expected to change, when it has paid, what has to come before.
void add_plan(Item& item, const Subject& subject, const model::Journey& journey,
              const model::Opportunity& opportunity) {
  const Wording& wording = subject.wording();
  std::vector<std::string> beneath;
  if (opportunity.cost) {
    beneath.push_back(written_amount(wording, opportunity.cost->value, journey.currency.value));
    add_fact(item.facts, wording, Keyword::cost, beneath.back());
  }
  if (const auto payback = model::payback_of(subject.map(), opportunity)) {
    const std::string label = wording.label(Label::pays_back_label),
                      words = written_payback(wording, *payback);
    const std::string others = wording.listed(called(others_that_solve(subject, journey, opportunity)));
    const std::string aside = others.empty() ? others : wording.phrase(Label::counts_in_each, others);
    item.facts.push_back({label, wording.with_aside(words, aside), {}, Derived::payback});
    beneath.push_back(wording.phrase(Label::pays_back_in, words));
  }
  for (const model::Effect& effect : opportunity.effects) {
    const bool is_declared = effect.metric.target < journey.metric_declarations().size();
    const std::string unit =
        is_declared ? journey.metric_declarations()[effect.metric.target].unit.value : std::string();
    const double change = effect.change.value;
    add_fact(
        item.facts, wording, Keyword::effect,
        fmt::format("{} {}{}", effect.metric.text, change > 0 ? "+" : "", wording.with_unit(change, unit)));
  }
  std::vector<std::string> before;
  for (const model::Index index : opportunity.depends_on) {
    const model::Opportunity& first = journey.opportunities[index];
    before.push_back(subject.call(first) +
                     (subject.calls_by_number() ? " " + first.text.value : std::string()));
  }
  add_fact(item.facts, wording, Keyword::depends_on, wording.listed(before));
  item.beneath = dotted(beneath);
}

}  // namespace

Item pain_item(const Subject& subject, const model::Journey& journey, const model::Pain& pain,
               Stands stands) {
  const Wording& wording = subject.wording();
  const Numbered& numbered = subject.number(pain);
  Item item;
  item.kind = Item::Kind::pain;
  item.origin = pain.span;
  item.text = pain.text.value;
  item.id = numbered.id;
  item.number = subject.mark_of(pain);
  item.place = subject.place_text({pain.stage, pain.touchpoint});
  item.assumed = pain.evidence == model::Evidence::assumed;
  if (pain.severity) {
    item.severity = static_cast<std::uint8_t>(static_cast<int>(*pain.severity) + 1);
    add_fact(item.facts, wording, Keyword::severity, wording.value(Enumeration::severity, *pain.severity));
  }
  if (pain.frequency) {
    add_fact(item.facts, wording, Keyword::frequency, written_frequency(wording, pain.frequency->value));
  }
  if (pain.servqual) {
    add_fact(item.facts, wording, Keyword::servqual,
             wording.value(Enumeration::servqual_dimension, *pain.servqual));
  }
  add_fact(item.facts, wording, Keyword::description, pain.description.value);
  add_facts(item.facts, wording, Keyword::cause, pain.causes);
  add_facts(item.facts, wording, Keyword::consequence, pain.consequences);
  add_fact(item.facts, wording, Keyword::owner, pain.owner.text);
  add_fact(item.facts, wording, Keyword::metric, titles_of(wording, pain.metrics));
  add_backing(item, wording, pain.backing);
  if (pain.backing.by) add_fact(item.facts, wording, Keyword::by, written_person(journey, *pain.backing.by));
  add_impact(item, subject, journey, pain);
  if (subject.shows(Keyword::opportunity)) item.links = called(links_of(numbered, stands).solves);
  return item;
}

Item opportunity_item(const Subject& subject, const model::Journey& journey,
                      const model::Opportunity& opportunity, Stands stands) {
  const Wording& wording = subject.wording();
  const Numbered& numbered = subject.number(opportunity);
  Item item;
  item.kind = Item::Kind::opportunity;
  item.origin = opportunity.span;
  item.text = opportunity.text.value;
  item.id = numbered.id;
  item.number = subject.mark_of(opportunity);
  item.place = subject.place_text({opportunity.stage, opportunity.touchpoint});
  item.assumed = opportunity.evidence == model::Evidence::assumed;
  item.href = opportunity.link.value;
  item.theme =
      opportunity.written_strategy.empty() ? opportunity.strategy.value : opportunity.written_strategy;
  add_fact(item.facts, wording, Keyword::strategy, opportunity.strategy.value);
  if (const auto known = model::priority_of(opportunity)) {
    item.priority = known->priority;
    const std::string word = wording.value(Enumeration::priority, known->priority);
    add_fact(item.facts, wording, Keyword::priority,
             known->is_derived ? wording.phrase(Label::derived_value, word) : word);
  }
  if (opportunity.impact) {
    add_fact(item.facts, wording, Keyword::impact, fmt::format("{}/5", opportunity.impact->value));
  }
  if (opportunity.effort) {
    add_fact(item.facts, wording, Keyword::effort, fmt::format("{}/5", opportunity.effort->value));
  }
  if (opportunity.kano) {
    add_fact(item.facts, wording, Keyword::kano, wording.value(Enumeration::kano, *opportunity.kano));
  }
  add_fact(item.facts, wording, Keyword::owner, opportunity.owner.text);
  if (opportunity.due) add_fact(item.facts, wording, Keyword::due, wording.date(opportunity.due->value));
  item.status = opportunity.status;
  if (opportunity.status) {
    add_fact(item.facts, wording, Keyword::status,
             wording.value(Enumeration::opportunity_status, *opportunity.status));
  }
  add_plan(item, subject, journey, opportunity);
  add_fact(item.facts, wording, Keyword::description, opportunity.description.value);
  add_facts(item.facts, wording, Keyword::measure, opportunity.measures);
  add_facts(item.facts, wording, Keyword::experiment, opportunity.experiments);
  add_fact(item.facts, wording, Keyword::metric, titles_of(wording, opportunity.metrics));
  add_fact(item.facts, wording, Keyword::source, titles_of(wording, opportunity.sources));
  if (subject.shows(Keyword::pain)) item.links = called(links_of(numbered, stands).solves);
  item.after = called(links_of(numbered, stands).after);
  return item;
}

}  // namespace journey::board
