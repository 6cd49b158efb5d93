// In: the maps of one run. Out: scores of one persona at one touchpoint that are far apart.
#include "check/places.hpp"
#include "check/project.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <cmath>
#include <map>
#include <span>
#include <string_view>
#include <tuple>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_contradicting_scores(std::span<const Summary> maps, ProjectFindings& findings);
}  // namespace

extern const ProjectRule contradicting_scores;
const ProjectRule contradicting_scores{
    .name = "contradicting-scores",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a touchpoint is scored differently in two maps of one persona",
    .why =
        "Maps of one project overlap. Where the same persona goes through the same touchpoint (same name "
        "and title) and two maps differ by a quarter of the scale or more, one of them is out of date, or "
        "the touchpoints are not the same and should be called differently. Maps of the future are left "
        "out. Only maps that are checked together are compared.",
    .bad =
        "journey: Pay for a coffee\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: -1 in a hurry\n"
        "    pain: Cards are refused\n",
    .good =
        "journey: Pay for a coffee\n"
        "persona guest: Guest\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay\n"
        "    emotion: +0.5 all right\n",
    .run = find_contradicting_scores,
};

namespace {

/// A step of the default scale. Less is the difference between two afternoons.
constexpr double a_step = 0.25;

struct SeenScore {
  std::size_t map;
  const Summary::Score* score;
};

void find_contradicting_scores(std::span<const Summary> maps, ProjectFindings& findings) {
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, SeenScore> seen;
  for (std::size_t number = 0; number < maps.size(); ++number) {
    if (maps[number].future) continue;  // it is meant to differ
    for (const Summary::Score& score : maps[number].scores) {
      if (score.persona.empty()) continue;
      const auto [first, is_new] =
          seen.try_emplace({score.persona, score.touchpoint, score.title}, SeenScore{number, &score});
      if (is_new || first->second.map == number) continue;
      const Summary::Score& other = *first->second.score;
      if (std::abs(other.unit() - score.unit()) < a_step - rounding) continue;
      findings.add(
          number, score.span,
          fmt::format("{} is {} for `{}` here, and {} in another map", text::quote(score.title),
                      written(score.value, score.scale), score.persona, written(other.value, other.scale)),
          "look which of the two is newer, or give the touchpoints names of their own", first->second.map,
          other.span, "scored otherwise here");
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
