// In: a map of the future and the one it replaces. Out: touchpoints, or the whole, that get worse.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <map>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_worse_future(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule worse_future;
const Rule worse_future{
    .name = "worse-future",
    .category = Category::plausibility,
    .severity = diagnostic::Severity::warning,
    .summary = "a map of the future is worse than the one of today",
    .why =
        "Nobody plans for a worse experience. Where a touchpoint of the future is scored lower than the one "
        "of the same name in the map that `before` names, the score was copied and forgotten, or the plan "
        "has a price, which the map should say. If no single touchpoint is worse, the means of the two "
        "curves are compared.",
    .bad =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: 0 all the same\n",
    .good =
        "journey: Order a coffee, next year\n"
        "  state: future\n"
        "  before: today.journey\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +1 quick\n",
    .run = find_worse_future,
};

namespace {

/// Every persona journey of a map beside the one that it would replace.
class Comparison {
 public:
  Comparison(const model::Map& map, Findings& findings) : map_(map), findings_(findings) {
    for (const model::Journey& journey : map.journeys) {
      auto& scored = today_.emplace_back();
      if (const model::Journey* const today = today_of(journey))
        for (const model::Touchpoint& touchpoint : today->touchpoints)
          if (touchpoint.experience.score) scored.emplace(touchpoint.id, &touchpoint.experience);
    }
  }

  void compare(const model::Journey& journey) {
    const model::Journey* const today = today_of(journey);
    if (today == nullptr) return;
    bool said = false;
    each_place(journey, [&](const JourneyPlace& place) {
      const model::Experience* const before = better_today(place);
      if (before == nullptr) return;
      const std::string who = whose_score(map_, place, [&](const JourneyPlace& other) {
        const model::Experience* const then = better_today(other);
        return then != nullptr && then->score == before->score;
      });
      findings_.add(place.experience.emotions.front().span,
                    fmt::format("{} is to be {}{}, and is {} today", text::quote(place.title()),
                                written(*place.experience.score, journey.scale), who,
                                written(*before->score, today->scale)),
                    "score it as it will be felt, or say in a pain what the change costs",
                    {before->emotions.front().span, "as it is today"});
      said = true;
    });
    if (said || !is_worse_on_the_whole(journey)) return;
    const std::string who = whose(map_, [&](const model::Journey& other) {
      return is_worse_on_the_whole(other) && other.facts.mean == journey.facts.mean &&
             today_of(other)->facts.mean == today->facts.mean;
    });
    findings_.add(journey.before.span,
                  fmt::format("on the whole, the future is worse{} ({}) than what {} shows ({})", who,
                              written(*journey.facts.mean, journey.scale), text::quote(journey.before.value),
                              written(*today->facts.mean, today->scale)),
                  "score the touchpoints as they will be felt",
                  {today->span, "the map that this one replaces"});
  }

 private:
  static const model::Journey* today_of(const model::Journey& journey) {
    return journey.earlier.map == nullptr ? nullptr : &journey.earlier.map->journeys[journey.earlier.journey];
  }

  /// What a touchpoint is like today, where that is better; else null.
  [[nodiscard]] const model::Experience* better_today(const JourneyPlace& place) const {
    if (place.touchpoint == nullptr || !place.experience.score) return nullptr;
    const auto& scored = today_[static_cast<std::size_t>(&place.journey - map_.journeys.data())];
    const auto found = scored.find(place.touchpoint->id);
    if (found == scored.end()) return nullptr;
    const double today = today_of(place.journey)->scale.unit(*found->second->score);
    return place.unit() <= today - rounding ? found->second : nullptr;
  }

  static bool is_worse_on_the_whole(const model::Journey& journey) {
    const model::Journey* const today = today_of(journey);
    return today != nullptr && journey.facts.mean && today->facts.mean &&
           journey.scale.unit(*journey.facts.mean) <= today->scale.unit(*today->facts.mean) - rounding;
  }

  const model::Map& map_;
  Findings& findings_;
  /// What is scored today, by the name of its touchpoint, beside the persona journeys of the map.
  std::vector<std::map<std::string_view, const model::Experience*>> today_;
};

void find_worse_future(const model::Map& map, Findings& findings) {
  Comparison comparison(map, findings);
  for (const model::Journey& journey : map.journeys) comparison.compare(journey);
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
