// In: a map. Out: sources of its own on which nothing rests.
#include "check/rule.hpp"
#include "check/usage.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unused_source(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unused_source;
const Rule unused_source{
    .name = "unused-source",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a source is declared and never used",
    .why =
        "A source that no statement names makes the map look better founded than it is. Say what rests on "
        "it: the whole journey, a stage, a touchpoint, a pain. Sources in a library are for other maps too "
        "and are not looked at.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    source: talks\n"
        "source talks: Talks at the counter\n"
        "source survey: Survey of last year\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    action: Looks at the menu\n"
        "    source: talks\n"
        "source talks: Talks at the counter\n",
    .run = find_unused_source,
};

namespace {

void find_unused_source(const model::Map& map, Findings& findings) {
  const lexicon::Writing& writing = findings.writing();
  report_unused(
      map, lexicon::Keyword::source, map.first().source_declarations(), usage_of(map).sources, findings,
      fmt::format("say what rests on it, {}, or take it out", writing.line(lexicon::Keyword::source)));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
