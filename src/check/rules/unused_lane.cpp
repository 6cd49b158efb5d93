// A lane of the map's own in which nothing stands.
//
// A lane is declared to be filled. An empty one is drawn nowhere, so nobody sees that something was meant
// to be there.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {

void find_unused_lane(const model::Map& map, Findings& findings) {
  report_unused(map, lexicon::Keyword::lane, map.first().lanes(), usage_of(map).lanes, findings,
                "write a line of it below a stage or touchpoint, or take it out");
}

}  // namespace

extern const Rule unused_lane;
const Rule unused_lane{
    "unused-lane",
    Category::consistency,
    diagnostic::Severity::warning,
    "a lane is declared and never filled",
    "A lane of one's own is drawn where something stands in it. One that is empty is not drawn at all, so "
    "nobody notices that something was meant to be there.",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    action: Looks at the menu\n"
    "lane tool: Tools\n",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    action: Looks at the menu\n"
    "    tool: Card reader\n"
    "lane tool: Tools\n",
    find_unused_lane};

}  // namespace journey::check::rules_of_catalogue
