#include "cli/run/found_in_sources.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace journey::cli {

using lexicon::Message;

namespace {

/// Every place that a finding points at.
template <typename Finding, typename Do>
void each_place(const Finding& finding, Do&& handle) {
  handle(finding.span);
  for (const auto& label : finding.labels) handle(label.span);
  for (const diagnostic::Fix& fix : finding.fixes) handle(fix.span);
}

bool lies_in(const text::Span& span, const text::Sources& sources) {
  return span.source < sources.size() && span.begin <= span.end &&
         span.end <= sources[span.source].bytes().size();
}

}  // namespace

FoundInSources found_in_sources(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources,
                                lexicon::Language language) {
  FoundInSources found;
  std::set<text::SourceId> pointed_at;
  for (const diagnostic::Diagnostic& finding : diagnostics.all()) {
    each_place(finding, [&](text::Span span) { pointed_at.insert(span.source); });
    std::vector<FoundInSources::Label> labels;
    for (const diagnostic::Label& label : finding.labels)
      labels.push_back({label.span, label.message.in(language)});
    found.findings.push_back({finding.severity, std::string(finding.rule), finding.span,
                              finding.message.in(language), finding.hint.in(language), std::move(labels),
                              finding.fixes});
  }
  for (text::SourceId id = 0; id < sources.size(); ++id) {
    found.files.push_back(
        {sources[id].path(), pointed_at.contains(id) ? std::string(sources[id].bytes()) : std::string()});
  }
  return found;
}

Findings restored(FoundInSources found, std::span<const diagnostic::RuleInfo> rules) {
  Findings result;
  for (FoundInSources::File& file : found.files)
    result.sources.add(std::move(file.path), std::move(file.bytes));
  for (FoundInSources::Finding& finding : found.findings) {
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const diagnostic::RuleInfo& info) {
      return info.name == finding.rule;
    });
    bool is_sound = rule != rules.end();
    each_place(finding, [&](text::Span span) { is_sound = is_sound && lies_in(span, result.sources); });
    if (!is_sound) continue;
    std::vector<diagnostic::Label> labels;
    for (FoundInSources::Label& label : finding.labels)
      labels.push_back({label.span, Message::verbatim(std::move(label.message))});
    result.diagnostics.add(
        {finding.severity, rule->name, finding.span, Message::verbatim(std::move(finding.message)),
         Message::verbatim(std::move(finding.hint)), std::move(labels), std::move(finding.fixes)});
  }
  return result;
}

}  // namespace journey::cli
