// In: a map. Out: lanes of its own in which nothing stands.
#include "check/rule.hpp"
#include "check/usage.hpp"

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_lane(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_lane;
const Rule unused_lane{
    .name = "unused-lane",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a lane is declared and never filled",
    .why =
        "A lane of one's own is drawn where something stands in it. One that is empty is not drawn at all, "
        "so nobody notices that something was meant to be there.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "lane tool: Tools\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    tool: Card reader\n"
        "lane tool: Tools\n",
    .run = find_unused_lane,
};

namespace {

void find_unused_lane(const model::Map& map, Findings& findings) {
  report_unused(map, lexicon::Keyword::lane, map.first().lanes(), usage_of(map).lanes, findings,
                "write a line of it below a stage or touchpoint, or take it out");
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
