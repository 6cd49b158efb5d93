// In: a map. Out: optional stages that do not say for whom or when.
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_optional_without_condition(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule optional_without_condition;
const Rule optional_without_condition{
    .name = "optional-without-condition",
    .category = Category::consistency,
    .severity = diagnostic::Severity::note,
    .summary = "an optional stage says no condition",
    .why =
        "What only some customers live through can be judged once one knows who they are: those who return "
        "goods, those without an account. A condition behind `optional:` is shown on the map.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage change: Send it back\n"
        "  optional:\n"
        "  action: Asks for another one\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage change: Send it back\n"
        "  optional: when it is the wrong one\n"
        "  action: Asks for another one\n",
    .run = find_optional_without_condition,
};

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

}  // namespace journey::check::rules_of_catalogue
