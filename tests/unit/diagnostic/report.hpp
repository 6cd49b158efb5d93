// In: the text of a file and what was found in it. Out: a run with that in it, for the tests of the printers.
#pragma once

#include "diagnostic/formats.hpp"
#include "support/said.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace journey::tests {

/// Puts a run together; keeps alive what it points into.
class Report {
 public:
  explicit Report(std::vector<diagnostic::RuleInfo> rules = {})
      : run_("0.1.0", std::move(rules)), sources_(std::make_unique<text::Sources>()) {}

  text::SourceId file(std::string path, std::string bytes) {
    return sources_->add(std::move(path), std::move(bytes));
  }

  /// The place where `part` first stands in the file.
  [[nodiscard]] text::Span span(text::SourceId id, std::string_view part) const {
    const auto at = static_cast<std::uint32_t>((*sources_)[id].bytes().find(part));
    return {id, at, at + static_cast<std::uint32_t>(part.size())};
  }

  diagnostic::Diagnostic& finding(diagnostic::Severity severity, std::string_view rule, text::Span span,
                                  std::string message, std::string hint = {}) {
    return found_.add(
        {severity, rule, span, support::said(std::move(message)), support::said(std::move(hint)), {}, {}});
  }

  const diagnostic::Run& run(std::size_t per_file = 100) {
    run_.add(found_, *sources_, per_file);
    return run_;
  }

 private:
  diagnostic::Run run_;
  std::unique_ptr<text::Sources> sources_;
  diagnostic::Diagnostics found_;
};

/// A misspelt keyword with a hint, a second place and a fix; and a warning; the file has Chinese in it.
inline const diagnostic::Run& two_findings(Report& report) {
  using diagnostic::Severity;
  const auto id = report.file("maps/旅程 1.journey", "journey: 買咖啡\nstage: Order\n  gaol: 快\n");
  diagnostic::Diagnostic& wrong = report.finding(Severity::error, "unknown-keyword", report.span(id, "gaol"),
                                                 "`gaol` is no keyword here", "did you mean `goal`?");
  wrong.labels.push_back({report.span(id, "stage"), support::said("in this stage")});
  wrong.fixes.push_back({wrong.span, "goal"});
  report.finding(Severity::warning, "no-owner", report.span(id, "買咖啡"), "the map has no owner");
  return report.run();
}

inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

inline std::size_t count(std::string_view text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++n;
  return n;
}

}  // namespace journey::tests
