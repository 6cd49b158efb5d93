// An `allow` that quiets nothing.
//
// What it was for has been put right, or the comment stands above the wrong line. Left where it is, it would
// quiet the next real finding. It is found where the comments are applied (allow.cpp).
#include "check/rule.hpp"

namespace journey::check::rules_of_catalogue {

extern const Rule unused_allow;
const Rule unused_allow{
    "unused-allow",
    Category::form,
    diagnostic::Severity::warning,
    "a comment allows what nobody finds",
    "What it was for has been put right, or it stands above another line. A comment that "
    "is left behind would quiet the next "
    "real finding. Errors can't be allowed at all.",
    "journey: Order a coffee\nstage order: Order\n  # journey: allow emotion-without-score "
    "because we have no scores yet\n"
    "  touchpoint queue: Stand in line\n    emotion: -1 bored\n",
    "journey: Order a coffee\nstage order: Order\n  # journey: allow emotion-without-score "
    "because we have no scores yet\n"
    "  touchpoint queue: Stand in line\n    emotion: bored\n",
    nullptr};

}  // namespace journey::check::rules_of_catalogue
