#include "check/project.hpp"

#include "check/places.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace journey::check {

namespace rules_of_catalogue {
#define RULE(id) extern const ProjectRule id;
#include "check/project_rules.def"
#undef RULE
}  // namespace rules_of_catalogue

namespace {

constexpr std::array all_project_rules{
#define RULE(id) &rules_of_catalogue::id,
#include "check/project_rules.def"
#undef RULE
};

text::Span in_map(std::size_t map, text::Span span) {
  span.source = static_cast<text::SourceId>(map);
  return span;
}

bool allows(const Summary& map, const diagnostic::Diagnostic& finding) {
  return std::any_of(map.allows.begin(), map.allows.end(), [&](const model::Allow& allow) {
    return allow.covers.begin <= finding.span.begin && finding.span.begin <= allow.covers.end &&
           std::any_of(allow.rules.begin(), allow.rules.end(),
                       [&](const model::Text& rule) { return rule.value == finding.rule; });
  });
}

}  // namespace

Summary summarize(const model::Map& map) {
  Summary summary;
  summary.future = map.first().state == lexicon::State::future;
  each_place(map, [&](const JourneyPlace& place) {
    if (place.touchpoint == nullptr || !place.experience.score) return;
    const model::Journey& journey = place.journey;
    summary.scores.push_back(
        {journey.persona == model::none ? std::string() : journey.personas()[journey.persona].id,
         place.touchpoint->id, place.title(), *place.experience.score, journey.scale,
         place.experience.emotions.front().span});
  });
  std::copy_if(map.allows.begin(), map.allows.end(), std::back_inserter(summary.allows),
               [](const model::Allow& allow) { return allow.in_map; });
  return summary;
}

void ProjectFindings::add(std::size_t map, text::Span span, lexicon::Message message, lexicon::Message hint,
                          std::size_t other_map, text::Span other, lexicon::Message label) {
  diagnostics_.add({severity_,
                    rule_,
                    in_map(map, span),
                    std::move(message),
                    std::move(hint),
                    {{in_map(other_map, other), std::move(label)}},
                    {}});
}

std::span<const ProjectRule* const> project_rules() { return all_project_rules; }

void run_project(std::span<const Summary> maps, const Options& options,
                 diagnostic::Diagnostics& diagnostics) {
  for (const ProjectRule* const rule : all_project_rules) {
    const diagnostic::Severity severity = severity_of(rule->name, rule->severity, options);
    if (severity == diagnostic::Severity::off) continue;
    ProjectFindings findings(rule->name, severity, diagnostics);
    rule->run(maps, findings);
  }
  const auto& all = diagnostics.all();
  std::vector<bool> out(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Summary& map = maps[all[i].span.source];
    out[i] = all[i].severity != diagnostic::Severity::error && allows(map, all[i]);
  }
  diagnostics.erase_if([&](std::size_t number) { return out[number]; });
  diagnostics.sort();
}

}  // namespace journey::check
