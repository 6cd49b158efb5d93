#include "model/impact.hpp"

#include "model/journey.hpp"
#include "model/rounding.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace journey::model {

namespace {

/// Where a pain is written, and which it is: the same in all persona journeys that have it.
using PainKey = std::tuple<std::uint32_t, std::uint32_t, std::string>;
template <typename Of>
PainKey key_of(const Of& pain) {
  return {pain.span.source, pain.span.begin, pain.id};
}

/// The part of those who live a persona journey that ever comes to where a pain is, 0 to 1.
std::optional<double> reach_of(const Journey& journey, const Pain& pain) {
  if (pain.touchpoint != none) {
    const Touchpoint& touchpoint = journey.touchpoints[pain.touchpoint];
    return touchpoint.skipped ? 0 : touchpoint.reach;
  }
  if (pain.stage == none) return 1;
  const Stage& stage = journey.stages[pain.stage];
  if (stage.skipped) return 0;
  return stage.touchpoint_count == 0 ? std::nullopt : stage.reach;
}

struct Hit {
  std::optional<double> part;  ///< of those who come there, 0 to 1
  bool is_by_convention = false;
};
Hit hit_of(const Pain& pain, const Conventions& conventions) {
  if (!pain.frequency) return {};
  if (const auto percent = pain.frequency->value.percent) return {*percent / whole, false};
  if (const auto named = pain.frequency->value.named) return {conventions.frequency[*named] / whole, true};
  return {};
}

/// What a pain does to those of one persona journey.
struct Term {
  std::optional<double> customers;  ///< part of all
  std::optional<double> hit;        ///< part of those customers; 0: they don't have the pain
};

/// Customers × hit over all; nothing where that depends on what is unknown. `rest`: what those without a
/// known number divide among themselves.
std::optional<double> sum_of(const std::vector<Term>& terms, double rest) {
  double sum = 0;
  std::optional<double> of_rest;  // the hit of all who divide the rest, where it is one
  bool has_rest = false, is_one = true;
  for (const Term& term : terms) {
    if (term.customers) {
      if (*term.customers == 0) continue;
      if (!term.hit) return std::nullopt;
      sum += *term.customers * *term.hit;
      continue;
    }
    is_one = is_one && term.hit && (!has_rest || of_rest == term.hit);
    of_rest = term.hit;
    has_rest = true;
  }
  if (!has_rest || rest <= rounding) return sum;
  return is_one ? std::optional(sum + rest * *of_rest) : std::nullopt;
}

}  // namespace

const PainImpact* Impact::find(const Pain& pain) const {
  const auto found = std::lower_bound(
      pains.begin(), pains.end(), pain,
      [](const PainImpact& known, const Pain& wanted) { return key_of(known) < key_of(wanted); });
  return found == pains.end() || key_of(*found) != key_of(pain) ? nullptr : &*found;
}

double per_month(const lexicon::Volume& volume) {
  const double each = volume.count / std::max(1U, volume.period.count);
  switch (volume.period.unit) {
    case lexicon::Period::Unit::week:
      return each * lexicon::days_a_month / 7;
    case lexicon::Period::Unit::month:
      return each;
    case lexicon::Period::Unit::quarter:
      return each / 3;
    case lexicon::Period::Unit::year:
      return each / 12;
    default:
      return each * lexicon::days_a_month;
  }
}

void find_customers(Map& map) {
  double said = 0;
  std::size_t without = 0;
  for (const Journey& journey : map.journeys) {
    said += journey.share ? journey.share->value : 0;
    without += journey.share ? 0 : 1;
  }
  const double rest = std::max(0.0, whole - said) / whole;
  for (Journey& journey : map.journeys) {
    if (journey.share) {
      journey.facts.customers = journey.share->value / whole;
    } else if (without == 1) {
      journey.facts.customers = rest;
    }
  }
}

Impact impact_of(const Map& map, const Conventions& conventions) {
  Impact impact;
  const Journey& first = map.first();
  if (!first.volume) return impact;
  impact.volume = per_month(first.volume->value);

  std::vector<const Journey*> all;
  for (const Journey& journey : map.journeys) all.push_back(&journey);
  double known = 0;
  for (const Journey* const journey : all) known += journey->facts.customers.value_or(0);
  const double rest = std::max(0.0, 1 - known);
  const bool has_others = map.others != nullptr && rest > rounding;
  if (has_others) all.push_back(map.others.get());

  std::map<PainKey, std::vector<const Pain*>> pains;  // beside `all`; null: who does not have it
  for (std::size_t at = 0; at < all.size(); ++at) {
    for (const Pain& pain : all[at]->pains) {
      auto& holders = pains[key_of(pain)];
      holders.resize(all.size(), nullptr);
      holders[at] = &pain;
    }
  }
  for (const auto& [key, holders] : pains) {
    PainImpact of_pain;
    of_pain.id = std::get<std::string>(key);
    std::optional<Placed<double>> loss;
    std::vector<Term> terms;
    for (std::size_t at = 0; at < all.size(); ++at) {
      const bool are_others = has_others && at + 1 == all.size();
      Term term{are_others ? std::optional(rest) : all[at]->facts.customers, 0.0};
      if (holders[at] != nullptr) {
        of_pain.span = holders[at]->span;
        const Hit hit = hit_of(*holders[at], conventions);
        const auto reach = reach_of(*all[at], *holders[at]);
        of_pain.is_by_convention |= hit.is_by_convention;
        loss = holders[at]->loss;
        const bool is_none = (reach && *reach == 0) || (hit.part && *hit.part == 0);
        term.hit = is_none             ? std::optional(0.0)
                   : reach && hit.part ? std::optional(*reach * *hit.part)
                                       : std::nullopt;
      }
      terms.push_back(term);
    }
    if (const auto part = sum_of(terms, rest)) of_pain.affected = *impact.volume * *part;
    if (of_pain.affected && loss) of_pain.loss = *of_pain.affected * loss->value;
    if (of_pain.loss) impact.known_loss += *of_pain.loss;
    if (!of_pain.loss) ++impact.unknown_losses;
    impact.pains.push_back(std::move(of_pain));
  }

  std::vector<std::size_t> by_loss;
  for (std::size_t i = 0; i < impact.pains.size(); ++i)
    if (impact.pains[i].loss.value_or(0) > 0) by_loss.push_back(i);
  std::sort(by_loss.begin(), by_loss.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(-*impact.pains[a].loss, a) < std::tuple(-*impact.pains[b].loss, b);
  });
  constexpr double most = 0.8;
  double sum = 0;
  for (const std::size_t pain : by_loss) {
    if (sum >= most * impact.known_loss * (1 - rounding)) break;
    impact.main_losses.push_back(pain);
    sum += *impact.pains[pain].loss;
  }
  return impact;
}

std::optional<Payback> payback_of(const Map& map, const Opportunity& opportunity) {
  if (!opportunity.cost) return std::nullopt;
  // What it solves may hurt some personas only: each pain counts once, whoever has it.
  std::map<std::string, std::optional<double>> losses;
  for (const Journey& journey : map.journeys) {
    for (const Opportunity& same : journey.opportunities) {
      if (same.span != opportunity.span) continue;
      for (const Index pain : same.solves) {
        const PainImpact* const of_pain = map.impact.find(journey.pains[pain]);
        losses[journey.pains[pain].id] = of_pain == nullptr ? std::nullopt : of_pain->loss;
      }
    }
  }
  double sum = 0;
  Payback payback;
  for (const auto& [pain, loss] : losses) {
    payback.or_sooner |= !loss;
    sum += loss.value_or(0);
  }
  if (sum <= 0) return std::nullopt;
  payback.months = opportunity.cost->value / sum;
  return payback;
}

}  // namespace journey::model
