// In: a map. Out: teams and people of its own who own nothing in it.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_owner(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_owner;
const Rule unused_owner{
    .name = "unused-owner",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "an owner is declared and never used",
    .why =
        "An owner who owns nothing in the map has left, was renamed, or was never asked. Say what is "
        "theirs, so that somebody can be called when it breaks.",
    .bad =
        "journey: Order a coffee\n"
        "owner bar: The bar\n"
        "owner it: IT\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    owner: bar\n",
    .good =
        "journey: Order a coffee\n"
        "owner bar: The bar\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    owner: bar\n",
    .run = find_unused_owner,
};

namespace {

void find_unused_owner(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(map, lexicon::Keyword::owner, map.first().owners(), usage_of(map).owners, findings,
                fmt::format("say what is theirs, {}, or take it out", writing.line(lexicon::Keyword::owner)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
