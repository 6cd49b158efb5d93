// In: the persona journeys of a map. Out: how many a pain hits and what it costs, by the month; which few
// make most of the loss; what an opportunity pays back.
#pragma once

#include "lexicon/value.hpp"
#include "text/source.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journey::model {

struct Map;
struct Opportunity;
struct Pain;

/// What words stand for where nobody counted, and how near numbers have to be.
struct Conventions {
  /// By lexicon::Frequency: percent of those who come to a place that are hit at least once.
  std::array<double, 4> frequency{5, 25, 60, 100};
  /// A measured share and the one of the map may differ by so many points (percent) before it is said.
  double tolerance = 5;
};

/// What a pain does to everybody, all personas together.
struct PainImpact {
  std::string id;                  ///< of the pain
  text::Span span;                 ///< where it is written
  std::optional<double> affected;  ///< people a month; absent: unknown
  /// The frequency is a word, which stands for a number by convention only.
  bool is_by_convention = false;
  std::optional<double> loss;  ///< a month, in the currency of the map; absent: unknown
};

/// What follows from the volume of a map.
struct Impact {
  std::optional<double> volume;   ///< journeys begun a month
  std::vector<PainImpact> pains;  ///< each once, in the order of the file
  /// Into `pains`: by loss falling, then as in the file, the shortest list that makes 80% of the known loss.
  std::vector<std::size_t> main_losses;
  double known_loss = 0;           ///< a month
  std::size_t unknown_losses = 0;  ///< pains whose loss is stated in part, but not known

  /// What is known of a pain, whoever has it; null where the map has no volume.
  [[nodiscard]] const PainImpact* find(const Pain& pain) const;
};

/// How long until an opportunity has brought in what it costs, at best: if it took the pains away entirely.
struct Payback {
  double months = 0;
  bool or_sooner = false;  ///< the loss of some of the pains that it solves is unknown
};

/// Numbers a month of a period: a day × 30.436875, a week × 4.348125 (the mean month of the Gregorian
/// calendar, 365.2425 days a year), a quarter ÷ 3, a year ÷ 12; of N periods the Nth part.
double per_month(const lexicon::Volume& volume);

/// Fills `Facts::customers` of each persona journey: what a `for` or the persona says; one without a share
/// has what the others leave; of several without one it is unknown; a sole persona is all customers.
void find_customers(Map& map);

/// What a map says of numbers, all personas together; needs `find_customers`.
///
/// affected = volume × Σ over the personas that have the pain (share × reach × frequency). Reach is the
/// probability that a persona ever comes to the place in its own flow: of the whole journey 1, of what it
/// skips 0, of a stage that of any of its touchpoints, of a stage without touchpoints unknown. What nobody
/// says is unknown; the result is known all the same where it is the same whatever the unknown parts are.
/// Where the shares leave a rest, these others live what stands outside every `for` (`Map::others`).
Impact impact_of(const Map& map, const Conventions& conventions);

/// Nothing where the cost, or all the losses, are unknown, or nothing is lost.
std::optional<Payback> payback_of(const Map& map, const Opportunity& opportunity);

}  // namespace journey::model
