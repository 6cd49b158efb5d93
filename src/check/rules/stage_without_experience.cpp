// In: a map. Out: stages with no customer in them.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_stage_without_experience(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule stage_without_experience;
const Rule stage_without_experience{
    .name = "stage-without-experience",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a stage has no touchpoint, action or emotion",
    .why =
        "A stage that holds only goals, or what the company does, has no customer in it. Where that is "
        "right (the customer does not know of us yet) say so in an `allow`; else the experience was not "
        "filled in. A stage with `detail` is told elsewhere.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  goal: Get a coffee quickly\n"
        "  action: Looks at the menu\n",
    .run = find_stage_without_experience,
};

namespace {

bool is_experienced(const model::Experience& experience) {
  using lexicon::Keyword;
  // What the company does or wants is not of the customer.
  constexpr std::array companys{Keyword::frontstage,    Keyword::backstage, Keyword::support,
                                Keyword::business_goal, Keyword::content,   Keyword::competitor,
                                Keyword::custom_lane,   Keyword::note};
  const bool lines =
      std::any_of(experience.lines.begin(), experience.lines.end(), [&](const model::Line& line) {
        return std::find(companys.begin(), companys.end(), line.keyword) == companys.end();
      });
  return lines || !experience.emotions.empty() || !experience.pains.empty() || !experience.needs.empty();
}

void find_stage_without_experience(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (is_sketch(journey)) continue;
    for (const model::Stage& stage : journey.stages) {
      if (stage.touchpoint_count > 0 || !stage.detail.empty() || is_experienced(stage.experience)) continue;
      findings.add(stage.span,
                   fmt::format("in stage {} nobody does or feels anything", text::quote(stage.title)),
                   fmt::format("say what the customer does or feels: {}, {}, or a {}",
                               findings.writing().line(lexicon::Keyword::action),
                               findings.writing().line(lexicon::Keyword::emotion),
                               findings.writing().quoted(lexicon::Keyword::touchpoint)));
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
