// In: the comments of a map. Out: names in `allow` that no rule bears.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

extern const Rule unknown_allow;
const Rule unknown_allow{
    .name = "unknown-allow",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = "a comment allows a rule that does not exist",
    .why =
        "The name is misspelt, or the rule is gone. Either way the comment does nothing; `journey rules` "
        "lists all names.",
    .bad =
        "# journey: allow unsourced-mop because it is a first draft\n"
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "# journey: allow unsourced-map because it is a first draft\n"
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    // Found where the comments are applied (check/allow.cpp): only there are all of them known.
    .run = nullptr,
};

}  // namespace journey::check::rules_of_catalogue
