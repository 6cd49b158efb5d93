// In: the curves of a map. Out: those on which nothing happens.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"

#include <string>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_flat_curve(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule flat_curve;
const Rule flat_curve{
    .name = "flat-curve",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = "all scores of a journey are nearly the same",
    .why =
        "A journey has highs and lows, or it would need no map. A curve that never moves by more than an "
        "eighth of the scale was guessed, or made to offend nobody. Ask a few customers for the best and "
        "the worst moment, and begin with these two.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    emotion: 0\n"
        "  touchpoint: Order\n"
        "    emotion: 0\n"
        "  touchpoint: Pay\n"
        "    emotion: +0.5\n"
        "  touchpoint: Take the cup\n"
        "    emotion: 0\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "    emotion: 0\n"
        "  touchpoint: Order\n"
        "    emotion: -1\n"
        "  touchpoint: Pay\n"
        "    emotion: +0.5\n"
        "  touchpoint: Take the cup\n"
        "    emotion: 1\n",
    .run = find_flat_curve,
};

namespace {

/// On `-2..+2` this is half a point: less than anyone can tell apart.
constexpr double least_swing = 0.125;
/// Fewer steps may well feel the same to somebody.
constexpr std::size_t enough_for_a_curve = 4;

bool is_flat(const model::Journey& journey) {
  const model::Facts& facts = journey.facts;
  return facts.curve.size() >= enough_for_a_curve &&
         journey.scale.unit(facts.curve[*facts.highest].score) -
                 journey.scale.unit(facts.curve[*facts.lowest].score) <=
             least_swing + rounding;
}

void find_flat_curve(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!is_flat(journey)) continue;
    const model::Facts& facts = journey.facts;
    const double low = facts.curve[*facts.lowest].score;
    const double high = facts.curve[*facts.highest].score;
    const std::string who = whose(map, [&](const model::Journey& other) {
      const model::Facts& there = other.facts;
      return is_flat(other) && there.curve.size() == facts.curve.size() &&
             there.curve[*there.lowest].score == low && there.curve[*there.highest].score == high;
    });
    findings.add(journey.span,
                 fmt::format("the curve is flat{}: all {} scores lie between {} and {}", who,
                             facts.curve.size(), written(low, journey.scale), written(high, journey.scale)),
                 "ask customers where it went well and where it went wrong, and use the scale");
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
