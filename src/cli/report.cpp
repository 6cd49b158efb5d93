#include "cli/report.hpp"

#include "diagnostic/bounded.hpp"
#include "diagnostic/human.hpp"
#include "diagnostic/json.hpp"
#include "model/limits.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace journey::cli {

namespace {

/// Numbers and texts one after the other; both ends are this program, so only the order has to agree.
class Writer {
 public:
  void put(std::uint64_t number) { bytes_.append(reinterpret_cast<const char*>(&number), sizeof number); }
  void put(std::string_view text) {
    put(text.size());
    bytes_ += text;
  }
  void put(const std::vector<std::string>& texts) {
    put(texts.size());
    for (const std::string& text : texts) put(std::string_view(text));
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Taker {
 public:
  explicit Taker(std::string_view bytes) : bytes_(bytes) {}
  std::uint64_t number() {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes_.data(), sizeof value);
    bytes_.remove_prefix(sizeof value);
    return value;
  }
  std::string text() {
    const std::uint64_t size = number();
    std::string value(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return value;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> all(number());
    for (std::string& value : all) value = text();
    return all;
  }

 private:
  std::string_view bytes_;
};

std::string print_rest(const std::string& path, std::size_t count, Print print) {
  const std::string message = fmt::format("and {} more in this file, which are not shown", count);
  if (print == Print::json) {
    return diagnostic::dump_json(
        {{"path", path}, {"rule", "more-findings"}, {"severity", "note"}, {"message", message}});
  }
  return text::defuse_workflow_commands(
             fmt::format("{}: and {} more, which are not shown", text::escape_terminal(path), count)) +
         "\n\n";
}

}  // namespace

void Report::fail(int why, std::string_view text) {
  outcome = Outcome::failed;
  status = std::max(status, why);
  complaints.push_back(complaint(text));
}

std::string to_bytes(const Report& report) {
  Writer writer;
  writer.put(static_cast<std::uint64_t>(report.outcome));
  writer.put(static_cast<std::uint64_t>(report.status));
  writer.put(report.findings.size());
  for (const Finding& finding : report.findings) {
    writer.put(std::string_view(finding.key));
    writer.put(std::string_view(finding.text));
    writer.put(finding.errors);
    writer.put(finding.warnings);
  }
  writer.put(report.complaints);
  writer.put(report.written);
  writer.put(std::string_view(report.out));
  writer.put(report.rows);
  return writer.take();
}

Report report_from(std::string_view bytes) {
  Taker taker(bytes);
  Report report;
  report.outcome = static_cast<Report::Outcome>(taker.number());
  report.status = static_cast<int>(taker.number());
  report.findings.resize(taker.number());
  for (Finding& finding : report.findings) {
    finding.key = taker.text();
    finding.text = taker.text();
    finding.errors = taker.number();
    finding.warnings = taker.number();
  }
  report.complaints = taker.texts();
  report.written = taker.texts();
  report.out = taker.text();
  report.rows = taker.texts();
  return report;
}

std::vector<Finding> print_findings(const diagnostic::Diagnostics& diagnostics, const text::Sources& sources,
                                    Print print) {
  std::vector<Finding> findings;
  const diagnostic::Bounded some = diagnostic::bounded(diagnostics, model::Limits::findings_shown);
  for (const diagnostic::Diagnostic* found : some.shown) {
    const std::string& path = sources[found->span.source].path();
    findings.push_back({fmt::format("{}\n{}\n{}\n{}\n{}", path, found->span.begin, found->span.end,
                                    found->rule, found->message),
                        print == Print::json ? diagnostic::dump_json(diagnostic::to_json(*found, sources))
                                             : diagnostic::print_human(
                                                   *found, sources, {print == Print::people_in_color, 100}),
                        found->severity == diagnostic::Severity::error ? 1U : 0U,
                        found->severity == diagnostic::Severity::warning ? 1U : 0U});
  }
  for (const diagnostic::Bounded::Rest& rest : some.rests) {
    const std::string& path = sources[rest.source].path();
    findings.push_back({fmt::format("{}\nrest", path), print_rest(path, rest.errors + rest.others, print),
                        rest.errors, rest.others});
  }
  return findings;
}

void Summary::add(Report& report) {
  std::erase_if(report.findings, [&](const Finding& finding) { return !known_.insert(finding.key).second; });
  for (const Finding& finding : report.findings) {
    errors += finding.errors;
    warnings += finding.warnings;
  }
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
    case Report::Outcome::looked_at:
      ++looked_at;
      break;
  }
  status = std::max(status, report.status);
}

}  // namespace journey::cli
