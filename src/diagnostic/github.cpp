#include "diagnostic/formats.hpp"
#include "diagnostic/location.hpp"
#include "diagnostic/phrases.hpp"
#include "text/escape.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

constexpr std::size_t annotations_shown = 10;  // of each kind, in one step
/// GitHub counts characters; as bytes they are under the limit however it counts them.
constexpr std::size_t longest_message = 4096;

struct Kind {
  Severity severity;
  std::string_view command;
};
constexpr std::array kinds{Kind{Severity::error, "error"}, Kind{Severity::warning, "warning"},
                           Kind{Severity::note, "notice"}};

std::vector<const Finding*> of_severity(const Run& run, Severity severity) {
  std::vector<const Finding*> found;
  for (const Run::File& file : run.files()) {
    for (const std::size_t number : file.findings) {
      const Finding& finding = run.findings()[number];
      if (finding.diagnostic->severity == severity) found.push_back(&finding);
    }
  }
  return found;
}

std::string annotation(const Finding& finding, std::string_view command, lexicon::Language language) {
  const Diagnostic& found = *finding.diagnostic;
  const Extent extent = extent_of(found.span, *finding.sources);
  // The name of a file is safe for the log first: nothing but a hostile one is changed by that.
  const auto property = [](std::string_view text) {
    return text::escape_github_command(log_safe(text), true);
  };
  std::string out =
      fmt::format("::{} file={},line={},endLine={}", command, property(shown_path(finding.source().path())),
                  extent.begin.line, extent.end.line);
  // Columns of different lines are refused: https://docs.github.com/rest/checks/runs
  if (extent.on_one_line())
    out += fmt::format(",col={},endColumn={}", extent.begin.column, extent.end.column);
  const std::string text = cut_to(full_message(found, *finding.sources, language), longest_message);
  return out + fmt::format(",title={}::{}\n", property(found.rule), text::escape_github_command(text, false));
}

/// A line that is only read in the log.
std::string log_line(const Finding& finding, lexicon::Language language) {
  const Diagnostic& found = *finding.diagnostic;
  const text::Position place = finding.source().position(found.span.begin);
  return log_safe(fmt::format("{}:{}:{}: {}[{}]: {}", shown_path(finding.source().path()), place.line,
                              place.column, word(found.severity), found.rule, found.message.in(language))) +
         "\n";
}

}  // namespace

std::string print_github(const Run& run) {
  std::array<std::vector<const Finding*>, kinds.size()> found;
  bool all_fit = run.left_out() == 0;
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    found[k] = of_severity(run, kinds[k].severity);
    all_fit = all_fit && found[k].size() <= annotations_shown;
  }
  std::string out, rest_lines;
  std::size_t rest = run.left_out();
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    // The count of the rest is a notice too.
    const bool shares = kinds[k].severity == Severity::note && !all_fit;
    const std::size_t room = annotations_shown - (shares ? 1 : 0);
    for (std::size_t i = 0; i < found[k].size(); ++i) {
      if (i < room) {
        out += annotation(*found[k][i], kinds[k].command, run.language());
      } else {
        rest_lines += log_line(*found[k][i], run.language());
        ++rest;
      }
    }
  }
  if (rest > 0) {
    out += fmt::format("::notice title=journey::{}\n",
                       lexicon::say<phrases::not_annotated>(rest, counted(run.counts())).in(run.language()));
  }
  return out + rest_lines;
}

}  // namespace journey::diagnostic
