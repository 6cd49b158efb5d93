// In: a run. Out: all it has to say, as one text, in each format that people and machines ask for.
#pragma once

#include "diagnostic/run.hpp"

#include <span>
#include <string>
#include <string_view>

namespace journey::diagnostic {

/// One row of the table of formats.
struct Format {
  std::string_view name;  ///< "sarif", as `--format` takes it
  std::string (*print)(const Run&);
};

/// Every format, `text` first.
std::span<const Format> formats();
/// The format of that name, or nothing.
const Format* find_format(std::string_view name);

/// Each of these prints valid data of its format whatever the texts, the sources and the paths are, ends in a
/// line end, and gives the same bytes for the same run. Where `text::Source::path` is relative, it has to be
/// so from the root of the repository: code hosts look files up by it.
///@{

/// What `print_human` prints, one finding after the other, and how many there are.
std::string print_text(const Run& run);

/// An array of what `to_json` gives, a finding a line; documented in docs/findings.schema.json. A file of
/// which not everything is printed has an object of its own: `path`, `rule` ("more-findings"), `severity`
/// ("note") and `message`.
std::string print_json(const Run& run);

/// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) with what GitHub code
/// scanning reads
/// (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning).
/// Columns count UTF-16 code units from 1, ends are exclusive.
std::string print_sarif(const Run& run);

/// Workflow commands that become annotations of a GitHub run
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). A step shows ten errors,
/// ten warnings and ten notices, and 4,096 characters of each
/// (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md), so the most severe come first, a
/// notice counts the rest, and the rest are plain lines of the log. Columns count code points from 1.
std::string print_github(const Run& run);

/// A Code Quality report of GitLab
/// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): an array of issues, each
/// with a fingerprint of its own. It has lines and no columns.
std::string print_gitlab(const Run& run);

/// JUnit's XML as Jenkins reads it
/// (https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd):
/// a suite for each file, a failed case for each error, one that passes where there is none; warnings and
/// notes are the suite's `system-out`.
std::string print_junit(const Run& run);

/// Reviewdog's `DiagnosticResult` (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Columns
/// count bytes from 1, ends are exclusive; each edit of a fix is a suggestion. Second places are lines of the
/// message, because versions before 2024 refuse what they do not know.
std::string print_rdjson(const Run& run);

///@}

/// The name under which formats that need one say that a file has more findings than are printed.
inline constexpr std::string_view more_findings = "more-findings";
/// "and 900 more in this file, which are not shown"
lexicon::Message left_out_message(const Run::File& file);

}  // namespace journey::diagnostic
