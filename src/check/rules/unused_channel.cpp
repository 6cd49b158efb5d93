// In: a map. Out: channels of its own on which nothing happens.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_channel(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_channel;
const Rule unused_channel{
    .name = "unused-channel",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a channel is declared and never used",
    .why =
        "A channel that no touchpoint names is a touchpoint that somebody forgot, or a channel that does "
        "not exist for these customers. Either way the list of channels says more than the map. Channels in "
        "a library are for other maps too and are not looked at.",
    .bad =
        "journey: Order a coffee\n"
        "channel counter: Counter\n"
        "channel app: App\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    channel: counter\n",
    .good =
        "journey: Order a coffee\n"
        "channel counter: Counter\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    channel: counter\n",
    .run = find_unused_channel,
};

namespace {

void find_unused_channel(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(map, lexicon::Keyword::channel, map.first().channels(), usage_of(map).channels, findings,
                fmt::format("say at which touchpoint it is used, {}, or take it out",
                            writing.line(lexicon::Keyword::channel)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
