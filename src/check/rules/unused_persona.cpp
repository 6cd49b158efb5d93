// A persona whom the journey is not about.
//
// A map that names its personas in `persona` is about these and nobody else. One that is declared and not
// named is drawn nowhere: it was forgotten there, or it is left over. Personas of libraries are for other
// maps too and are left alone.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

void find_unused_persona(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(
      map, lexicon::Keyword::persona, map.first().personas(), usage_of(map).personas, findings,
      fmt::format("name it below the journey, {}, or take it out", writing.line(lexicon::Keyword::persona)));
}

}  // namespace

extern const Rule unused_persona;
const Rule unused_persona{
    "unused-persona",
    Category::consistency,
    diagnostic::Severity::warning,
    "a persona is declared and never used",
    "A map that says in `persona` whom it is about leaves everybody else out. A persona that is declared "
    "beside is on no picture, and whoever reads the file believes the opposite. Name it, take it out, or "
    "move it to a library that other maps import.",
    "journey: Order a coffee\n"
    "  persona: guest\n"
    "persona guest: Guest\n"
    "persona regular: Regular\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n",
    "journey: Order a coffee\n"
    "  persona: guest, regular\n"
    "persona guest: Guest\n"
    "persona regular: Regular\n"
    "stage order: Order\n"
    "  action: Looks at the menu\n",
    find_unused_persona};

}  // namespace journey::check::rules_of_catalogue
