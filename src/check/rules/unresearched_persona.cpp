// In: a map. Out: personas of whom nobody says where they come from.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unresearched_persona(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unresearched_persona;
const Rule unresearched_persona{
    .name = "unresearched-persona",
    .category = Category::evidence,
    .severity = diagnostic::Severity::note,
    .summary = "a persona rests on no research",
    .why =
        "A persona without research is a stereotype with a name, and a map drawn for it is accurate about "
        "nobody. Name the interviews or data behind it. While the map is a draft or `researching`, an "
        "assumption that says so is all right.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  source: talks\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "  source: talks\n"
        "persona guest: Guest\n"
        "  source: talks\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .run = find_unresearched_persona,
};

namespace {

bool is_in_research(const model::Journey& journey) {
  return is_sketch(journey) || journey.status == lexicon::Status::researching;
}

void find_unresearched_persona(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  // A map that names no source at all is told so once, by unsourced-map.
  if (is_in_research(journey) || journey.source_declarations().empty()) return;
  for (const model::Index number : journey.journey_personas) {
    const model::Persona& persona = journey.personas()[number];
    const bool assumed =
        std::all_of(persona.sources.begin(), persona.sources.end(), [&](const model::Reference& source) {
          return source.target != model::none && journey.source_declarations()[source.target].is_assumption();
        });
    if (!assumed) continue;
    findings.add(persona.span,
                 persona.sources.empty()
                     ? fmt::format("nobody says where persona `{}` comes from", persona.id)
                     : fmt::format("persona `{}` rests on nothing but an assumption", persona.id),
                 fmt::format("say who was asked: {}", findings.writing().line(lexicon::Keyword::source)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
