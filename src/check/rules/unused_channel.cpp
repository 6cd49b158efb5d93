// A channel that no touchpoint uses.
//
// The channels of a map are a promise of where customers meet us. One that no touchpoint names is either a
// touchpoint that was forgotten, or a channel that is gone. Channels of libraries are left alone.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

void find_unused_channel(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(map, lexicon::Keyword::channel, map.first().channels(), usage_of(map).channels, findings,
                fmt::format("say at which touchpoint it is used, {}, or take it out",
                            writing.line(lexicon::Keyword::channel)));
}

}  // namespace

extern const Rule unused_channel;
const Rule unused_channel{
    "unused-channel",
    Category::consistency,
    diagnostic::Severity::warning,
    "a channel is declared and never used",
    "A channel that no touchpoint names is a touchpoint that somebody forgot, or a channel that does not "
    "exist for these customers. Either way the list of channels says more than the map. Channels in a "
    "library are for other maps too and are not looked at.",
    "journey: Order a coffee\n"
    "channel counter: Counter\n"
    "channel app: App\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    action: Looks at the menu\n"
    "    channel: counter\n",
    "journey: Order a coffee\n"
    "channel counter: Counter\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    action: Looks at the menu\n"
    "    channel: counter\n",
    find_unused_channel};

}  // namespace journey::check::rules_of_catalogue
