// In: the comments of a map. Out: each `allow` that quiets nothing.
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

extern const Rule unused_allow;
const Rule unused_allow{
    .name = "unused-allow",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = "a comment allows what nobody finds",
    .why =
        "What it was for has been put right, or it stands above another line. A comment that is left behind "
        "would quiet the next real finding. Errors can't be allowed at all.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  # journey: allow emotion-without-score because we have no scores yet\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1 bored\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  # journey: allow emotion-without-score because we have no scores yet\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: bored\n",
    // Found where the comments are applied (check/allow.cpp): it takes what all other rules have found.
    .run = nullptr,
};

}  // namespace journey::check::rules_of_catalogue
