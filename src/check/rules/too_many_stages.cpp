// More stages than one picture can show.
//
// A journey has a handful of stages: people tell it as a story of five to nine parts. More of them are
// steps, or two journeys in one.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {

/// Models of journeys have between three and eight; with a dozen a page has no room for words.
constexpr std::size_t most_stages = 12;

void find_too_many_stages(const model::Map& map, Findings& findings) {
  const model::Journey& journey = map.first();
  if (journey.stages.size() <= most_stages) return;
  findings.add(journey.stages[most_stages].span,
               fmt::format("{} stages are too many for one map; from here on it is hard to read",
                           journey.stages.size()),
               fmt::format("make one stage of several, and tell them in a map of their own: {}",
                           findings.writing().line(lexicon::Keyword::detail, "FILE.journey")));
}

}  // namespace

extern const Rule too_many_stages;
const Rule too_many_stages{
    "too-many-stages",
    Category::form,
    diagnostic::Severity::note,
    "a map has more than a dozen stages",
    "Journeys are told in a handful of parts; the published models have three to eight. More are steps of "
    "one stage, or two journeys in one map. Make one stage of several and tell it in depth in a map of "
    "its own, which `detail` names.",
    "journey: Order a coffee\n"
    "stage: Part 1\n"
    "  action: Does it\n"
    "stage: Part 2\n"
    "  action: Does it\n"
    "stage: Part 3\n"
    "  action: Does it\n"
    "stage: Part 4\n"
    "  action: Does it\n"
    "stage: Part 5\n"
    "  action: Does it\n"
    "stage: Part 6\n"
    "  action: Does it\n"
    "stage: Part 7\n"
    "  action: Does it\n"
    "stage: Part 8\n"
    "  action: Does it\n"
    "stage: Part 9\n"
    "  action: Does it\n"
    "stage: Part 10\n"
    "  action: Does it\n"
    "stage: Part 11\n"
    "  action: Does it\n"
    "stage: Part 12\n"
    "  action: Does it\n"
    "stage: Part 13\n"
    "  action: Does it\n",
    "journey: Order a coffee\n"
    "stage: Part 1\n"
    "  action: Does it\n"
    "stage: Part 2\n"
    "  action: Does it\n"
    "stage: Part 3\n"
    "  action: Does it\n"
    "stage: Part 4\n"
    "  action: Does it\n",
    find_too_many_stages};

}  // namespace journey::check::rules_of_catalogue
