#include "diagnostic/fingerprint.hpp"
#include "diagnostic/formats.hpp"
#include "diagnostic/json.hpp"
#include "diagnostic/location.hpp"

#include <nlohmann/json.hpp>

namespace journey::diagnostic {

namespace {

using Json = nlohmann::ordered_json;

/// GitLab knows info, minor, major, critical and blocker. A map with a mistake breaks its own picture,
/// nobody's service: nothing is critical.
std::string_view severity_in_gitlab(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "major";
    case Severity::warning:
      return "minor";
    case Severity::note:
    case Severity::off:
      break;
  }
  return "info";
}

Json issue(std::string_view name, std::string_view description, std::string_view fingerprint,
           Severity severity, std::string_view path, std::uint32_t begin, std::uint32_t end) {
  return {{"type", "issue"},
          {"check_name", name},
          {"description", description},
          {"fingerprint", fingerprint},
          {"severity", severity_in_gitlab(severity)},
          {"location", {{"path", path}, {"lines", {{"begin", begin}, {"end", end}}}}}};
}

}  // namespace

std::string print_gitlab(const Run& run) {
  const std::vector<std::string> names = fingerprints(run, Scope::file);
  Json issues = Json::array();
  for (std::size_t i = 0; i < run.findings().size(); ++i) {
    const Finding& finding = run.findings()[i];
    const Diagnostic& found = *finding.diagnostic;
    const Extent extent = extent_of(found.span, *finding.sources);
    const std::string description = log_safe(found.message.then(found.hint).in(run.language()));
    Json object = issue(found.rule, description, names[i], found.severity,
                        shown_path(finding.source().path()), extent.begin.line, extent.end.line);
    const RuleInfo& rule = run.rules()[run.rule_of(finding)];
    if (!rule.why.empty()) object["content"] = {{"body", rule.why.in(run.language())}};
    issues.push_back(std::move(object));
  }
  for (const Run::File& file : run.files()) {
    if (file.left_out() == 0) continue;
    Fnv64 hash;
    hash.add(file.path);
    issues.push_back(issue(more_findings, left_out_message(file).in(run.language()),
                           std::string(more_findings) + ":" + std::to_string(hash.value()), Severity::note,
                           file.path, 1, 1));
  }
  return dump_json(issues) + "\n";
}

}  // namespace journey::diagnostic
