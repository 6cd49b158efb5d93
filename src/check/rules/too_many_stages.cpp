// In: a map. Out: the first stage that is too many for one picture.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_too_many_stages(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule too_many_stages;
const Rule too_many_stages{
    .name = "too-many-stages",
    .category = Category::form,
    .severity = diagnostic::Severity::note,
    .summary = "a map has more than a dozen stages",
    .why =
        "Journeys are told in a handful of parts; the published models have three to eight. More are steps "
        "of one stage, or two journeys in one map. Make one stage of several and tell it in depth in a map "
        "of its own, which `detail` names.",
    .bad =
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
    .good =
        "journey: Order a coffee\n"
        "stage: Part 1\n"
        "  action: Does it\n"
        "stage: Part 2\n"
        "  action: Does it\n"
        "stage: Part 3\n"
        "  action: Does it\n"
        "stage: Part 4\n"
        "  action: Does it\n",
    .run = find_too_many_stages,
};

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

}  // namespace journey::check::rules_of_catalogue
