// In: a map. Out: touchpoints that nobody ever comes to.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unreachable_touchpoint(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unreachable_touchpoint;
const Rule unreachable_touchpoint{
    .name = "unreachable-touchpoint",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "no way leads to a touchpoint",
    .why =
        "A touchpoint is reached from the one before it, or by a `next` that names it. Where `next` lines "
        "send everybody elsewhere it is drawn and discussed, and no customer is ever there. A share is "
        "missing, or a `next` names the wrong target.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 100%\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 30% have ordered in the app\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .run = find_unreachable_touchpoint,
};

namespace {

/// A `next` that leads from the touchpoint before to somewhere else: most often the line that is wrong.
const model::Edge* leads_past(const model::Journey& journey, model::Index touchpoint) {
  if (touchpoint == 0) return nullptr;
  for (const model::Edge& edge : journey.touchpoints[touchpoint - 1].edges) {
    if (edge.written && edge.target != touchpoint) return &edge;
  }
  return nullptr;
}

void find_unreachable_touchpoint(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    for (model::Index t = 0; t < journey.touchpoints.size(); ++t) {
      const model::Touchpoint& touchpoint = journey.touchpoints[t];
      if (touchpoint.skipped || !touchpoint.reach || *touchpoint.reach > rounding) continue;
      const std::string hint =
          touchpoint.named ? fmt::format("lead somebody here: {}",
                                         findings.writing().head(lexicon::Keyword::next, touchpoint.id))
                           : std::string("give it a name, and lead somebody here by `next`");
      const std::string message = fmt::format("nobody ever comes to {}", text::quote(touchpoint.title));
      if (const model::Edge* const past = leads_past(journey, t)) {
        findings.add(touchpoint.span, message, hint, {past->span, "this leads past it"});
      } else {
        findings.add(touchpoint.span, message, hint);
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
