// An optional stage that does not say when.
//
// What only some customers live through is worth drawing once one knows which ones. "Optional" alone tells
// the reader that somebody knows and did not say.
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

void find_optional_without_condition(const model::Map& map, Findings& findings) {
  for (const model::Stage& stage : map.first().stages) {
    if (!stage.optional.is_optional || !stage.optional.condition.empty()) continue;
    findings.add(stage.span,
                 fmt::format("stage {} is optional, but not for whom or when", text::quote(stage.title)),
                 fmt::format("say the condition: {}", findings.writing().line(lexicon::Keyword::optional)));
  }
}

}  // namespace

extern const Rule optional_without_condition;
const Rule optional_without_condition{
    "optional-without-condition",
    Category::consistency,
    diagnostic::Severity::note,
    "an optional stage says no condition",
    "What only some customers live through can be judged once one knows who they are: those who return "
    "goods, those without an account. A condition behind `optional:` is shown on the map.",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n"
    "stage change: Send it back\n"
    "  optional:\n"
    "  action: Asks for another one\n",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n"
    "stage change: Send it back\n"
    "  optional: when it is the wrong one\n"
    "  action: Asks for another one\n",
    find_optional_without_condition};

}  // namespace journey::check::rules_of_catalogue
