// A team or person who owns nothing.
//
// Declared owners are there to be called. One whom neither the journey nor any stage, touchpoint, channel,
// pain, opportunity or metric names has nothing to do here, or does not know about it.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

void find_unused_owner(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(map, lexicon::Keyword::owner, map.first().owners(), usage_of(map).owners, findings,
                fmt::format("say what is theirs, {}, or take it out", writing.line(lexicon::Keyword::owner)));
}

}  // namespace

extern const Rule unused_owner;
const Rule unused_owner{
    "unused-owner",
    Category::consistency,
    diagnostic::Severity::warning,
    "an owner is declared and never used",
    "An owner who owns nothing in the map has left, was renamed, or was never asked. Say what is theirs, "
    "so that somebody can be called when it breaks.",
    "journey: Order a coffee\n"
    "owner bar: The bar\n"
    "owner it: IT\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    action: Looks at the menu\n"
    "    owner: bar\n",
    "journey: Order a coffee\n"
    "owner bar: The bar\n"
    "stage order: Order\n"
    "  touchpoint queue: Stand in line\n"
    "    action: Looks at the menu\n"
    "    owner: bar\n",
    find_unused_owner};

}  // namespace journey::check::rules_of_catalogue
