// In: a map. Out: lanes that are read across and stand empty in most stages.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_sparse_lane(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule sparse_lane;
const Rule sparse_lane{
    .name = "sparse-lane",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "a lane of the backbone is empty in most stages",
    .why =
        "Actions and emotions are the backbone of a map, frontstage and backstage that of a blueprint. They "
        "are read across the stages, and a reader takes an empty cell for \"nothing happens here\". A lane "
        "that is filled in less than half of the stages misleads; one that is left out does not.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage a: Order\n"
        "  action: Looks at the menu\n"
        "stage b: Wait\n"
        "  thought: Did they forget me?\n"
        "stage c: Drink\n"
        "  thought: Good\n"
        "stage d: Leave\n"
        "  thought: Where did I park?\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage a: Order\n"
        "  action: Looks at the menu\n"
        "stage b: Wait\n"
        "  action: Watches the screen\n"
        "stage c: Drink\n"
        "  thought: Good\n"
        "stage d: Leave\n"
        "  action: Looks for the car\n",
    .run = find_sparse_lane,
};

namespace {

/// A lane under a half says less about the journey than about the workshop that ended early.
constexpr double least_filled = 0.5;
/// In fewer stages a share says nothing.
constexpr std::size_t enough_stages = 4;

using lexicon::Keyword;
/// Not the lanes that are sparse by nature: pains, ideas, quotes.
constexpr std::array backbone{Keyword::action, Keyword::emotion, Keyword::frontstage, Keyword::backstage};

bool says(const model::Experience& experience, Keyword lane) {
  if (lane == Keyword::emotion) return !experience.emotions.empty();
  return std::any_of(experience.lines.begin(), experience.lines.end(),
                     [&](const model::Line& line) { return line.keyword == lane; });
}

bool says(const model::Journey& journey, const model::Stage& stage, Keyword lane) {
  const auto* const first = journey.touchpoints.data() + stage.first_touchpoint;
  return says(stage.experience, lane) ||
         std::any_of(first, first + stage.touchpoint_count,
                     [&](const model::Touchpoint& touchpoint) { return says(touchpoint.experience, lane); });
}

void find_sparse_lane(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || journey.stages.size() < enough_stages) return;
  std::string sparse;
  for (const Keyword lane : backbone) {
    const auto filled = static_cast<std::size_t>(
        std::count_if(journey.stages.begin(), journey.stages.end(),
                      [&](const model::Stage& stage) { return says(journey, stage, lane); }));
    if (filled == 0 ||
        static_cast<double>(filled) >= least_filled * static_cast<double>(journey.stages.size()))
      continue;
    sparse += fmt::format("{}`{}` in {} of {}", sparse.empty() ? "" : ", ", findings.writing().word(lane),
                          filled, journey.stages.size());
  }
  if (sparse.empty()) return;
  findings.add(journey.span, fmt::format("lanes that are empty in most stages: {}", sparse),
               "fill them where something is known, or leave the lane out");
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
