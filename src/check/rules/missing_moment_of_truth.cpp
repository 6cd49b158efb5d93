// In: a map. Out: that all of its touchpoints matter the same.
#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_missing_moment_of_truth(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule missing_moment_of_truth;
const Rule missing_moment_of_truth{
    .name = "missing-moment-of-truth",
    .category = Category::completeness,
    .severity = diagnostic::Severity::note,
    .summary = "no touchpoint is marked as a moment of truth",
    .why =
        "At a few touchpoints customers make up their minds about us: the first look, the first use, the "
        "moment something goes wrong (Carlzon, Moments of Truth, 1987). A map that marks none says that all "
        "matter the same. Drafts and very short journeys are not asked.",
    .bad =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "  touchpoint: Order\n"
        "  touchpoint: Pay\n"
        "  touchpoint: Take the cup\n",
    .good =
        "journey: Order a coffee\n"
        "  status: live\n"
        "stage order: Order\n"
        "  touchpoint: Stand in line\n"
        "  touchpoint: Order\n"
        "  touchpoint: Pay\n"
        "  touchpoint: Take the cup\n"
        "    moment-of-truth: first\n",
    .run = find_missing_moment_of_truth,
};

namespace {

/// A journey of fewer touchpoints is one moment.
constexpr std::size_t enough_for_one = 4;

void find_missing_moment_of_truth(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (is_sketch(journey) || journey.touchpoints.size() < enough_for_one) return;
  const bool marked =
      std::any_of(journey.touchpoints.begin(), journey.touchpoints.end(),
                  [](const model::Touchpoint& touchpoint) { return touchpoint.moment_of_truth.has_value(); });
  if (marked) return;
  const lexicon::Writing& writing = findings.writing();
  findings.add(
      journey.span, "no touchpoint is a moment of truth",
      fmt::format("mark where customers make up their minds: {}",
                  writing.line(lexicon::Keyword::moment_of_truth,
                               writing.value(lexicon::Enumeration::moment_of_truth,
                                             static_cast<std::uint8_t>(lexicon::MomentOfTruth::yes)))));
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
