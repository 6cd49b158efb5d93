// So many moments of truth that none is one.
//
// Where everything is marked nothing is. Moments of truth are for choosing where to be excellent; a map on
// which most touchpoints are one has not chosen.
#include "check/rule.hpp"

#include <vector>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

/// More than half: what is true of most is no distinction.
constexpr double most = 0.5;
constexpr std::size_t enough_for_a_share = 4;

void find_too_many_moments_of_truth(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    if (journey.touchpoints.size() < enough_for_a_share) continue;
    std::vector<text::Span> marked;
    for (const model::Touchpoint& touchpoint : journey.touchpoints) {
      if (touchpoint.moment_of_truth) marked.push_back(touchpoint.moment_of_truth->span);
    }
    if (static_cast<double>(marked.size()) <= most * static_cast<double>(journey.touchpoints.size()))
      continue;
    findings.add(marked.back(),
                 fmt::format("{} of {} touchpoints are moments of truth, so none stands out", marked.size(),
                             journey.touchpoints.size()),
                 "keep the few at which customers make up their minds",
                 {marked.front(), "the first of them"});
  }
}

}  // namespace

extern const Rule too_many_moments_of_truth;
const Rule too_many_moments_of_truth{
    "too-many-moments-of-truth",
    Category::plausibility,
    diagnostic::Severity::warning,
    "most touchpoints are moments of truth",
    "Marking a moment of truth is choosing where to be excellent. A map on which more than half of the "
    "touchpoints are one has not chosen, and the mark tells a reader nothing.",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint: Stand in line\n"
    "    moment-of-truth: yes\n"
    "  touchpoint: Order\n"
    "    moment-of-truth: yes\n"
    "  touchpoint: Pay\n"
    "    moment-of-truth: yes\n"
    "  touchpoint: Take the cup\n"
    "    moment-of-truth: yes\n",
    "journey: Order a coffee\n"
    "stage order: Order\n"
    "  touchpoint: Stand in line\n"
    "  touchpoint: Order\n"
    "  touchpoint: Pay\n"
    "  touchpoint: Take the cup\n"
    "    moment-of-truth: first\n",
    find_too_many_moments_of_truth};

}  // namespace journey::check::rules_of_catalogue
