// In: a map and the stage model it follows. Out: phases that no stage is in.
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_phases(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_phases;
const Rule missing_phases{
    .name = "missing-phases",
    .category = Category::completeness,
    .severity = diagnostic::Severity::warning,
    .summary = "a phase of the stage model has no stage",
    .why =
        "A journey that follows a model goes through its phases. One without a stage was forgotten, or the "
        "model is not the one of this journey. A model of your own marks a phase that may be missing with "
        "`?`.",
    .bad =
        "journey: Order a coffee\n"
        "  model: cafe\n"
        "model cafe: order, wait, enjoy\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage enjoy: Enjoy\n"
        "  action: Drinks it\n",
    .good =
        "journey: Order a coffee\n"
        "  model: cafe\n"
        "model cafe: order, wait?, enjoy\n"
        "stage order: Order\n"
        "  action: Looks at the menu\n"
        "stage enjoy: Enjoy\n"
        "  action: Drinks it\n",
    .run = find_missing_phases,
};

namespace {

void find_missing_phases(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (!journey.model) continue;
    std::string missing;
    std::size_t count = 0;
    for (model::Index phase = 0; phase < journey.model->phases.size(); ++phase) {
      const bool had = std::any_of(journey.stages.begin(), journey.stages.end(),
                                   [&](const model::Stage& stage) { return stage.phase == phase; });
      if (had || journey.model->phases[phase].optional) continue;
      missing += fmt::format("{}`{}`", missing.empty() ? "" : ", ", journey.model->phases[phase].name);
      ++count;
    }
    if (count == 0) continue;
    findings.add(
        journey.model_name.span, fmt::format("no stage is in the phase{} {}", count == 1 ? "" : "s", missing),
        fmt::format("add the stage, or declare a model of your own in which the phase may be missing: {}",
                    findings.writing().head(lexicon::Keyword::model, "…", "…, …?")));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
