// `journey check`: everything but the rendering.
#include "cli/commands.hpp"
#include "cli/compilation.hpp"
#include "diagnostic/human.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// Findings go to standard output for machines (`--format`), else to standard error.
class Checker {
 public:
  Checker(const Options& options, Streams& streams) : options_(options), streams_(streams) {
    if (options.print == "json") print_ = Print::json;
    if (options.print.empty() && streams.color()) print_ = Print::people_in_color;
  }

  int run() {
    Inputs inputs = find_inputs(options_);
    read_settings(inputs.files, streams_.color(), inputs.complaints);
    for (const Complaint& complaint : inputs.complaints) {
      streams_.error(complaint.text);
      summary_.status = std::max(summary_.status, complaint.status);
    }
    if (summary_.status == status::usage || inputs.files.empty()) return summary_.status;
    const auto today = day_of_today(options_);
    if (print_ == Print::json) streams_.out("[");
    for_each_input(
        inputs.files, options_, streams_, [&](std::size_t i) { return check_one(inputs.files[i], today); },
        [&](std::size_t, Report report) { take(std::move(report)); });
    if (print_ == Print::json) streams_.out(any_ ? "\n]\n" : "]\n");
    const std::size_t count = inputs.files.size();
    streams_.remark(
        complaint(fmt::format("checked {} file{}: {}", count, count == 1 ? "" : "s",
                              summary_.failed > 0 && summary_.errors == 0
                                  ? fmt::format("{} failed", summary_.failed)
                                  : diagnostic::print_counts(summary_.errors, summary_.warnings))));
    return summary_.status;
  }

 private:
  [[nodiscard]] Report check_one(const Input& input, std::optional<lexicon::Date> today) const {
    Report report;
    const Compilation compilation = compile_input(input, today);
    if (!compilation.problem.empty()) {
      report.fail(status::failure, fmt::format("cannot read `{}`: {}", input.path, compilation.problem));
      return report;
    }
    report.findings = print_findings(compilation.diagnostics, compilation.sources, print_);
    if (compilation.is_wrong(options_)) {
      report.outcome = Report::Outcome::failed;
      report.status = status::mistakes;
    }
    return report;
  }

  void take(Report report) {
    summary_.add(report);
    for (const Finding& finding : report.findings) {
      if (print_ == Print::json) {
        streams_.out(any_ ? ",\n" : "\n");
        any_ = true;
      }
      if (options_.print.empty()) {
        streams_.error(finding.text);
      } else {
        streams_.out(finding.text);
      }
    }
    for (const std::string& text : report.complaints) streams_.error(text);
  }

  const Options& options_;
  Streams& streams_;
  Print print_ = Print::people;
  bool any_ = false;
  Summary summary_;
};

}  // namespace

int check(const Options& options, Streams& streams) { return Checker(options, streams).run(); }

}  // namespace journey::cli
