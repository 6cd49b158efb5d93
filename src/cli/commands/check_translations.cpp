#include "cli/commands/check_translations.hpp"

#include "check/catalogue.hpp"
#include "check/translations.hpp"
#include "cli/commands/phrases_texts.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/translations.hpp"

#include <utility>

namespace journey::cli {

namespace {

constexpr std::string_view rule_name = "stale-translation";

}  // namespace

void CheckedTranslations::read(const std::map<std::string, Settings>& settings, bool color,
                               std::vector<Complaint>& complaints) {
  for (const auto& [root, of_root] : settings) {
    for (const TranslationFile& file : translation_files(root, of_root)) {
      std::vector<Complaint> wrong;
      if (auto catalogue = read_translation(file.path, file.tag, color, wrong)) {
        const std::size_t count = catalogue->file().entries.size();
        projects_[root].push_back({std::move(*catalogue), std::vector<bool>(count)});
      }
      for (Complaint& complaint : wrong) {
        complaint.stops = false;  // the maps can be looked at without it
        complaints.push_back(std::move(complaint));
      }
    }
  }
}

lower::Languages CheckedTranslations::of(const Input& input) const {
  lower::Languages languages;
  const auto project = projects_.find(input.root);
  if (project == projects_.end()) return languages;
  for (const Translation& translation : project->second) languages.known.push_back(&translation.catalogue);
  return languages;
}

void CheckedTranslations::take(const Input& input, const std::vector<std::vector<std::uint32_t>>& used) {
  const auto project = projects_.find(input.root);
  if (project == projects_.end()) return;
  auto& translations = project->second;
  for (std::size_t i = 0; i < used.size() && i < translations.size(); ++i) {
    for (const std::uint32_t number : used[i])
      if (number < translations[i].used.size()) translations[i].used[number] = true;
  }
}

Findings CheckedTranslations::unused(const std::string& root, const check::Options& options) const {
  Findings findings;
  const check::Entry& rule = *check::find(rule_name);
  const diagnostic::Severity severity = check::severity_of(rule.name, rule.severity, options);
  const auto project = projects_.find(root);
  if (project == projects_.end() || severity == diagnostic::Severity::off) return findings;
  for (const Translation& translation : project->second) {
    std::vector<text::Span> places;
    const auto& entries = translation.catalogue.file().entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const po::Entry& entry = entries[i];
      const bool counts = !entry.is_header() && !entry.is_obsolete && !entry.text.empty();
      if (counts && !translation.used[i]) places.push_back(entry.id_span);
    }
    if (places.empty()) continue;
    const text::SourceId source =
        findings.sources.add(translation.catalogue.path(), translation.catalogue.bytes());
    for (text::Span& place : places) place.source = source;
    diagnostic::Diagnostic finding{severity,
                                   rule.name,
                                   places.front(),
                                   say<phrases::are_no_longer_there>(places.size()),
                                   say<phrases::put_them_away>(translation.catalogue.path()),
                                   {},
                                   {}};
    for (std::size_t i = 1; i < places.size() && i <= check::labels_at_most; ++i)
      finding.labels.push_back({places[i], say<phrases::is_gone_too>()});
    findings.diagnostics.add(std::move(finding));
  }
  return findings;
}

}  // namespace journey::cli
