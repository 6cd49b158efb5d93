// In: a map. Out: personas of its own whom it is not about.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_persona;
const Rule unused_persona{
    .name = "unused-persona",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a persona is declared and never used",
    .why =
        "A map that says in `persona` whom it is about leaves everybody else out. A persona that is "
        "declared beside is on no picture, and whoever reads the file believes the opposite. Name it, take "
        "it out, or move it to a library that other maps import.",
    .bad =
        "journey: Order a coffee\n"
        "  persona: guest\n"
        "persona guest: Guest\n"
        "persona regular: Regular\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .good =
        "journey: Order a coffee\n"
        "  persona: guest, regular\n"
        "persona guest: Guest\n"
        "persona regular: Regular\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n",
    .run = find_unused_persona,
};

namespace {

void find_unused_persona(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(
      map, lexicon::Keyword::persona, map.first().personas(), usage_of(map).personas, findings,
      fmt::format("name it below the journey, {}, or take it out", writing.line(lexicon::Keyword::persona)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
