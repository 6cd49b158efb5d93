// In: a map. Out: shares and values of metrics that come from nowhere.
#include "check/places.hpp"
#include "check/rule.hpp"
#include "lexicon/language.hpp"
#include "text/ascii.hpp"
#include "text/half_width.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace journey::check::rules_of_catalogue {

namespace {
void find_unsourced_number(const model::Map& map, Findings& findings);
}  // namespace

extern const Rule unsourced_number;
const Rule unsourced_number{
    .name = "unsourced-number",
    .category = Category::evidence,
    .severity = diagnostic::Severity::note,
    .summary = "a number has no source",
    .why =
        "A percentage sounds like research, and it will be quoted. Where neither the statement nor its "
        "touchpoint, stage or journey names a source, nobody can tell whether it was measured or felt. A "
        "map that names no source at all is told so once instead.",
    .bad =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  pain: The queue is long\n"
        "    frequency: 40%\n"
        "stage pay: Pay\n"
        "  action: Taps the card\n"
        "  source: talks\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .good =
        "journey: Order a coffee\n"
        "stage order: Order\n"
        "  pain: The queue is long\n"
        "    frequency: 40%\n"
        "    source: talks\n"
        "source talks: Talks at the counter\n"
        "  kind: interview\n",
    .run = find_unsourced_number,
};

namespace {

/// Whether a sign stands behind a digit.
bool counts_with(std::string_view text, std::string_view sign) {
  // 3割引 is a price, no share.
  constexpr std::string_view off = "引";
  for (std::size_t at = text.find(sign); at != std::string_view::npos;
       at = text.find(sign, at + sign.size())) {
    std::string_view before = text.substr(0, at);
    if (before.ends_with(' ')) before.remove_suffix(1);
    const bool counts = !before.empty() && text::is_ascii_digit(before.back());
    if (counts && !text.substr(at + sign.size()).starts_with(off)) return true;
  }
  return false;
}

/// A digit that a percent sign follows, full-width ones included, or the word for tenths of some language.
bool names_a_share(std::string_view written) {
  const std::string text = text::half_width(written);
  if (counts_with(text, "%")) return true;
  return std::any_of(lexicon::all_languages.begin(), lexicon::all_languages.end(), [&](auto language) {
    const std::string_view tenths = lexicon::traits(language).tenths;
    return !tenths.empty() && counts_with(text, tenths);
  });
}

void find_unsourced_number(const model::Map& map, Findings& findings) {
  const auto report = [&](text::Span span, std::string_view what) {
    findings.add(
        span, fmt::format("{} names a number, and no source", what),
        fmt::format("say where it comes from: {}", findings.writing().line(lexicon::Keyword::source)));
  };
  const model::Journey& declared = map.first();
  // A map that names no source at all is told so once, by unsourced-map.
  if (declared.source_declarations().empty()) return;
  if (declared.sources.empty()) {
    for (const model::Metric& metric : declared.metric_declarations()) {
      const bool from_data = !metric.data.empty();
      if (!from_data && metric.sources.empty() && (metric.current || metric.baseline))
        report(metric.span, fmt::format("metric `{}`", metric.id));
    }
  }
  for (const model::Journey& journey : map.journeys) {
    for (const model::Pain& pain : journey.pains) {
      if (pain.evidence != model::Evidence::unsaid) continue;
      const bool share = pain.frequency && pain.frequency->value.percent;
      if (share || names_a_share(pain.text.value)) report(pain.span, "the pain");
    }
  }
  each_place(map, [&](const JourneyPlace& place) {
    if (place.experience.evidence != model::Evidence::unsaid) return;
    for (const model::Line& line : place.experience.lines) {
      if (names_a_share(line.text.value)) report(line.text.span, "this line");
    }
  });
}

}  // namespace

}  // namespace journey::check::rules_of_catalogue
