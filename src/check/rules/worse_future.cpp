// In: a map of the future and the one it replaces. Out: touchpoints, or the whole, that get worse.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <map>
#include <string_view>

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

void compare(const model::Journey& journey, const model::Journey& today, Findings& findings) {
  std::map<std::string_view, const model::Touchpoint*> now;
  for (const model::Touchpoint& touchpoint : today.touchpoints) {
    if (touchpoint.experience.score) now.emplace(touchpoint.id, &touchpoint);
  }
  bool said = false;
  each_place(journey, [&](const JourneyPlace& place) {
    if (place.touchpoint == nullptr || !place.experience.score) return;
    const auto found = now.find(place.touchpoint->id);
    if (found == now.end()) return;
    const model::Experience& before = found->second->experience;
    if (place.unit() > today.scale.unit(*before.score) - rounding) return;
    findings.add(
        place.experience.emotions.front().span,
        fmt::format("{} is to be {}, and is {} today", text::quote(place.title()),
                    written(*place.experience.score, journey.scale), written(*before.score, today.scale)),
        "score it as it will be felt, or say in a pain what the change costs",
        {before.emotions.front().span, "as it is today"});
    said = true;
  });
  if (said || !journey.facts.mean || !today.facts.mean) return;
  if (journey.scale.unit(*journey.facts.mean) > today.scale.unit(*today.facts.mean) - rounding) return;
  findings.add(journey.before.span,
               fmt::format("on the whole, the future is worse ({}) than what {} shows ({})",
                           written(*journey.facts.mean, journey.scale), text::quote(journey.before.value),
                           written(*today.facts.mean, today.scale)),
               "score the touchpoints as they will be felt", {today.span, "the map that this one replaces"});
}

void find_worse_future(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (journey.earlier.map != nullptr)
      compare(journey, journey.earlier.map->journeys[journey.earlier.journey], findings);
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
