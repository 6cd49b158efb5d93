// In: a map. Out: touchpoints whose shares leave some customers out.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/thresholds.hpp"
#include "text/quote.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unaccounted_share(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unaccounted_share;
const Rule unaccounted_share{
    .name = "unaccounted-share",
    .category = Category::consistency,
    .severity = diagnostic::Severity::warning,
    .summary = "the shares of several `next` lines do not add up to 100%",
    .why =
        "A single share is a remark beside the main way: some give up, the others go on. Whoever writes "
        "several shares means all customers. Where they add up to less, the rest goes on to the next "
        "touchpoint without a word, and every number behind it is off.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 30% have ordered in the app\n"
        "    next exit: 15% leave\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    next cup: 30% have ordered in the app\n"
        "    next exit: 15% leave\n"
        "    next: 55%\n"
        "  touchpoint pay: Pay\n"
        "  touchpoint cup: Take the cup\n",
    .run = find_unaccounted_share,
};

namespace {

void find_unaccounted_share(const model::Map& map, Findings& findings) {
  each_touchpoint(map, [&](const model::Touchpoint& touchpoint, const model::Journey& journey) {
    double known = 0;
    std::size_t written_shares = 0;
    const model::Edge* last = nullptr;
    for (const model::Edge& edge : touchpoint.edges) {
      if (!edge.written) continue;
      if (!edge.share) return;  // takes what is left
      known += *edge.share;
      ++written_shares;
      last = &edge;
    }
    const double rest = 100 - known;
    if (written_shares < 2 || rest <= rounding) return;
    const auto onward = std::find_if(touchpoint.edges.begin(), touchpoint.edges.end(),
                                     [](const model::Edge& edge) { return !edge.written; });
    const std::string share = fmt::format("{:g}%", std::round(rest * 100) / 100);
    const bool to_touchpoint = onward != touchpoint.edges.end() && onward->target != model::none;
    findings.add(
        last->span,
        fmt::format("{} of the customers at {} are not accounted for{}", share, text::quote(touchpoint.title),
                    to_touchpoint ? fmt::format("; they are taken to go on to {}",
                                                text::quote(journey.touchpoints[onward->target].title))
                                  : std::string("; they are taken to end well")),
        fmt::format("say where they go: {} if that is right",
                    findings.writing().line(lexicon::Keyword::next, share)));
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
