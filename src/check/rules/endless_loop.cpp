// In: a map. Out: each `next` back into a loop that nobody leaves.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <vector>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_endless_loop(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule endless_loop;
const Rule endless_loop{
    .name = "endless-loop",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "a loop has no way out",
    .why =
        "Customers retry and come back, but not for ever: at some time they are done, or give up. A loop "
        "that no way leaves says otherwise, and no share of customers behind it can be worked out.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay by card\n"
        "    next: 80%\n"
        "    next pay: 20% the card is refused\n"
        "  touchpoint cup: Wait for the cup\n"
        "    next pay: 100% it is the wrong one\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint pay: Pay by card\n"
        "    next: 80%\n"
        "    next pay: 20% the card is refused\n"
        "  touchpoint cup: Wait for the cup\n"
        "    next pay: 10% it is the wrong one\n",
    .run = find_endless_loop,
};

namespace {

/// For each touchpoint whether the end or an exit can be reached from it. Linear: every way is walked back
/// once.
std::vector<bool> getting_out(const model::Journey& journey) {
  const auto count = static_cast<model::Index>(journey.touchpoints.size());
  std::vector<std::vector<model::Index>> comes_from(count);
  std::vector<bool> out(count, false);
  std::vector<model::Index> found;
  for (model::Index t = 0; t < count; ++t) {
    for (const model::Edge& edge : journey.touchpoints[t].edges) {
      if (edge.share && *edge.share <= rounding) continue;
      if (edge.to == model::Edge::To::touchpoint) {
        comes_from[edge.target].push_back(t);
      } else if (!out[t]) {
        out[t] = true;
        found.push_back(t);
      }
    }
  }
  while (!found.empty()) {
    const model::Index reached = found.back();
    found.pop_back();
    for (const model::Index t : comes_from[reached]) {
      if (out[t]) continue;
      out[t] = true;
      found.push_back(t);
    }
  }
  return out;
}

std::string_view target(const Findings& findings, lexicon::Target where) {
  return findings.writing().value(lexicon::Enumeration::target, static_cast<std::uint8_t>(where));
}

void find_endless_loop(const model::Map& map, Findings& findings) {
  for (const model::Journey& journey : map.journeys) {
    const std::vector<bool> out = getting_out(journey);
    for (model::Index t = 0; t < journey.touchpoints.size(); ++t) {
      if (out[t]) continue;
      for (const model::Edge& edge : journey.touchpoints[t].edges) {
        // Only a `next` leads back; what follows from the order of the file leads on.
        if (!edge.written || edge.target > t) continue;
        const model::Touchpoint& back_at = journey.touchpoints[edge.target];
        findings.add(
            edge.span,
            fmt::format("nobody gets out of the loop that begins at {}", text::quote(back_at.title)),
            fmt::format(
                "say how it ends: {}, or {} for those who give up",
                findings.writing().head(lexicon::Keyword::next, target(findings, lexicon::Target::end)),
                findings.writing().head(lexicon::Keyword::next, target(findings, lexicon::Target::exit))),
            {back_at.span, "the way leads back here"});
      }
    }
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
