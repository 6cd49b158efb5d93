// In: a map. Out: touchpoints that do not say where they happen, though others do.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_touchpoint_without_channel(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule touchpoint_without_channel;
const Rule touchpoint_without_channel{
    .name = "touchpoint-without-channel",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a touchpoint has no channel, and others have",
    .why =
        "Where a touchpoint happens decides who can mend it, and whether customers have to change channels, "
        "which is where journeys break. A map without any channel is not asked, and neither is a draft.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    channel: Counter\n"
        "  touchpoint pay: Pay\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    channel: Counter\n"
        "  touchpoint pay: Pay\n"
        "    channel: Counter\n",
    .run = find_touchpoint_without_channel,
};

namespace {

void find_touchpoint_without_channel(const model::Map& map, Findings& findings) {
  if (is_sketch(map.first())) return;
  bool any_channel = false;
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey&) {
    any_channel = any_channel || !touchpoint.channels.empty();
  });
  if (!any_channel) return;
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey&) {
    if (!touchpoint.channels.empty()) return;
    findings.add(touchpoint.span, fmt::format("{} happens on no channel", text::quote(touchpoint.title)),
                 fmt::format("say where: {}", findings.writing().line(lexicon::Keyword::channel)));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
