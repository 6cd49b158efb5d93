// In: a map. Out: titles, lines, needs, pains and opportunities that do not fit their card.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/width.hpp"

#include <string_view>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_long_text(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule long_text;
const Rule long_text{
    .name = "long-text",
    .category = Category::form,
    .severity = diagnostic::Severity::note,
    .summary = "a text is too long for a card",
    .why =
        "A map is read at a glance, standing, over somebody's shoulder. A card holds a line or two; a "
        "paragraph in it is skipped, and makes its whole row tall. The place for more is `description`, or "
        "a document behind `link`.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu and wonders about every single coffee on it, Looks at the menu and "
        "wonders about every single coffee on it, Looks at the menu and wonders about every single coffee "
        "on it, Looks at the menu and wonders about every single coffee on it, and then takes the same as "
        "ever\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  action: Looks at the menu, takes the same as ever\n",
    .run = find_long_text,
};

namespace {

/// Columns of a terminal, where a Han character or Kana counts two: about seven lines of a card, more than
/// anyone reads on a wall.
constexpr std::size_t longest_line = 200;
/// Titles stand in a header of two lines.
constexpr std::size_t longest_title = 80;

void find_long_text(const model::Map& map, Findings& findings) {
  const auto look_at = [&](std::string_view text, text::Span span, std::size_t most, std::string_view kind) {
    if (text.size() <= most) return;  // a column takes a byte at least
    const std::size_t width = text::display_width(text);
    if (width <= most) return;
    const std::size_t a_character = lexicon::traits(findings.writing().language()).east_asian() ? 2 : 1;
    findings.add(
        span,
        fmt::format("a {} of {} characters, where {} fit", kind, width / a_character, most / a_character),
        fmt::format("keep the point and move the rest to {}",
                    findings.writing().line(lexicon::Keyword::description)));
  };
  // Descriptions are not limited: they are where the rest belongs.
  for (const model::Journey& journey : map.journeys) {
    for (const model::Pain& pain : journey.pains) look_at(pain.text.value, pain.span, longest_line, "pain");
    for (const model::Opportunity& opportunity : journey.opportunities)
      look_at(opportunity.text.value, opportunity.span, longest_line, "opportunity");
  }
  each_place(map, [&](const JourneyPlace& place) {
    look_at(place.title(), place.span(), longest_title, "title");
    for (const model::Line& line : place.experience.lines)
      look_at(line.text.value, line.text.span, longest_line, "line");
    for (const model::Need& need : place.experience.needs)
      look_at(need.text.value, need.text.span, longest_line, "need");
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
