#include "diagnostic/formats.hpp"

#include "diagnostic/location.hpp"
#include "diagnostic/phrases.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

constexpr std::array table{
    Format{"text", print_text},      // for people: the line, a mark under the culprit, a hint
    Format{"json", print_json},      // an array of all findings, for programs of one's own
    Format{"sarif", print_sarif},    // SARIF 2.1.0, for code scanning and editors
    Format{"github", print_github},  // annotations of a GitHub Actions run
    Format{"gitlab", print_gitlab},  // a Code Quality report for GitLab
    Format{"junit", print_junit},    // JUnit XML, for Jenkins and other test reports
    Format{"rdjson", print_rdjson},  // reviewdog's diagnostics, with fixes as suggestions
};

}  // namespace

std::span<const Format> formats() { return table; }

const Format* find_format(std::string_view name) {
  const auto* const found = std::ranges::find(table, name, &Format::name);
  return found == table.end() ? nullptr : found;
}

lexicon::Message left_out_message(const Run::File& file) {
  return lexicon::say<phrases::left_out>(file.left_out());
}

std::string print_text(const Run& run) {
  std::string out;
  for (const Finding& finding : run.findings()) {
    out += print_human(*finding.diagnostic, *finding.sources, run.style());
  }
  for (const Run::File& file : run.files()) {
    if (file.left_out() > 0)
      out += log_safe(file.path + ": " + left_out_message(file).in(run.language())) + "\n\n";
  }
  return out + counted(run.counts()).in(run.language()) + "\n";
}

}  // namespace journey::diagnostic
