// A phase of the stage model in which no stage is.
//
// Whoever follows a model says that the journey goes through its phases. A phase that no stage is in was
// forgotten, or the model is not the one of this journey. A phase that a model marks with `?` may be missing.
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

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

extern const Rule missing_phases;
const Rule missing_phases{"missing-phases",
                          Category::completeness,
                          diagnostic::Severity::warning,
                          "a phase of the stage model has no stage",
                          "A journey that follows a model goes through its phases. One without a stage was "
                          "forgotten, or the model is not the one of "
                          "this journey. A model of your own marks a phase that may be missing with `?`.",
                          "journey: Order a coffee\n  model: cafe\nmodel cafe: order, wait, enjoy\nstage "
                          "order: Order\n  action: Looks at the menu\n"
                          "stage enjoy: Enjoy\n  action: Drinks it\n",
                          "journey: Order a coffee\n  model: cafe\nmodel cafe: order, wait?, enjoy\nstage "
                          "order: Order\n  action: Looks at the menu\n"
                          "stage enjoy: Enjoy\n  action: Drinks it\n",
                          find_missing_phases};

}  // namespace journey::check::rules_of_catalogue
