// In: a map. Out: texts with a keyword inside that was meant as a line of its own.
#include "check/rule.hpp"

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_keyword_in_text(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule keyword_in_text;
const Rule keyword_in_text{
    .name = "keyword-in-text",
    .category = Category::form,
    .severity = diagnostic::Severity::warning,
    .summary = "a text holds a keyword with its colon",
    .why =
        "A line says one thing. What stands behind the colon is text to its end, so `touchpoint: Queue, "
        "emotion: -1` is a touchpoint with a long title and no emotion. Where the words are really part of "
        "the text, say so in an `allow`, or write them without the colon.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line, emotion: -1\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  touchpoint queue: Stand in line\n"
        "    emotion: -1\n",
    .run = find_keyword_in_text,
};

namespace {

void find_keyword_in_text(const model::Map& map, Findings& findings) {
  for (const model::KeywordInText& found : map.keywords_in_texts) {
    const lexicon::Writing& writing = findings.writing();
    findings.add(found.span,
                 fmt::format("this is part of the text, and no {} of its own", writing.quoted(found.keyword)),
                 fmt::format("write it on a line of its own: {}", writing.line(found.keyword)));
  }
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
