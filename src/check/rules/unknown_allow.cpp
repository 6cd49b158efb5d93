// An `allow` of a rule that does not exist.
//
// A misspelt name quiets nothing. It is found where the comments are applied (allow.cpp), because only there
// are all of them known.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

extern const Rule unknown_allow;
const Rule unknown_allow{"unknown-allow",
                         Category::form,
                         diagnostic::Severity::warning,
                         "a comment allows a rule that does not exist",
                         "The name is misspelt, or the rule is gone. Either way the comment does nothing; "
                         "`journey rules` lists all names.",
                         "# journey: allow unsourced-mop because it is a first draft\njourney: Order a "
                         "coffee\nstage order: Order\n"
                         "  goal: Get a coffee quickly\n",
                         "# journey: allow unsourced-map because it is a first draft\njourney: Order a "
                         "coffee\nstage order: Order\n"
                         "  goal: Get a coffee quickly\n",
                         nullptr};

}  // namespace journey::check::rules_of_catalogue
