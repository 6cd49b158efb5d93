#include "cli/run/report.hpp"

#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"
#include "diagnostic/bounded.hpp"
#include "diagnostic/human.hpp"
#include "diagnostic/location.hpp"
#include "model/limits.hpp"
#include "text/escape.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::cli {

namespace {

std::string print_rest(const std::string& path, std::size_t count) {
  return text::defuse_workflow_commands(
             spoken(say<phrases::more_of_file>(text::escape_terminal(path), count))) +
         "\n\n";
}

}  // namespace

void Report::fail(int why, const Message& what) {
  outcome = Outcome::failed;
  status = std::max(status, why);
  complaints.push_back(complaint(what));
}

std::string key_of(const diagnostic::Diagnostic& finding, const text::Sources& sources) {
  const text::Span span = finding.span;
  return fmt::format("{}\n{}\n{}\n{}\n{}", diagnostic::shown_path(sources[span.source].path()), span.begin,
                     span.end, finding.rule, finding.message.english());
}

std::vector<Finding> print_findings(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources,
                                    bool color) {
  std::vector<Finding> findings;
  const diagnostic::Bounded some = diagnostic::bounded(diagnostics, model::limits().findings_shown);
  for (const diagnostic::Diagnostic* found : some.shown) {
    diagnostic::Counts one;
    one.add(found->severity);
    findings.push_back(
        {key_of(*found, sources), diagnostic::print_human(*found, sources, {color, 100, speech()}), one});
  }
  for (const diagnostic::Bounded::Rest& rest : some.rests) {
    const std::string& path = sources[rest.source].path();
    findings.push_back({fmt::format("{}\nrest", path), print_rest(path, rest.counts.all()), rest.counts});
  }
  return findings;
}

void say(const Finding& finding, Streams& streams) {
  if (finding.counts.errors + finding.counts.warnings > 0) {
    streams.error(finding.text);
  } else {
    streams.remark(finding.text);
  }
}

void Summary::add(Report& report) {
  std::erase_if(report.findings, [&](const Finding& finding) { return !known_.insert(finding.key).second; });
  for (const Finding& finding : report.findings) counts += finding.counts;
  switch (report.outcome) {
    case Report::Outcome::built:
      ++built;
      break;
    case Report::Outcome::up_to_date:
      ++up_to_date;
      break;
    case Report::Outcome::failed:
      ++failed;
      break;
    case Report::Outcome::library:
      ++libraries;
      break;
    case Report::Outcome::skipped:
      ++skipped;
      break;
    case Report::Outcome::looked_at:
      ++looked_at;
      break;
  }
  status = std::max(status, report.status);
}

}  // namespace journey::cli
