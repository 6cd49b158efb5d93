#include "diagnostic/formats.hpp"
#include "diagnostic/location.hpp"
#include "text/escape.hpp"

#include <map>

#include <fmt/format.h>

namespace journey::diagnostic {

namespace {

std::string xml(std::string_view text) { return text::escape_xml(log_safe(text)); }

/// What people would see in a terminal; XML has no other control characters than the line ends in it.
std::string printed(const Finding& finding) {
  return text::escape_xml(print_human(*finding.diagnostic, *finding.sources));
}

/// The name of a file without the ending, as the class of its cases.
std::string class_of(std::string_view path) {
  constexpr std::string_view ending = ".journey";
  if (path.ends_with(ending) && path.size() > ending.size()) path.remove_suffix(ending.size());
  return xml(path);
}

struct Suite {
  std::string cases, notes;
  std::size_t tests = 0, failures = 0;
};

Suite suite_of(const Run& run, const Run::File& file) {
  Suite suite;
  // Named by rule and not by line, so that a case has the same name when the file grows.
  std::map<std::string_view, std::size_t> seen;
  const std::string class_name = class_of(file.path);
  for (const std::size_t number : file.findings) {
    const Finding& finding = run.findings()[number];
    const Diagnostic& found = *finding.diagnostic;
    if (found.severity != Severity::error) {
      suite.notes += printed(finding);
      continue;
    }
    const std::size_t turn = ++seen[found.rule];
    const std::string name = turn == 1 ? xml(found.rule) : fmt::format("{} ({})", xml(found.rule), turn);
    suite.cases += fmt::format(
        "    <testcase name=\"{}\" classname=\"{}\">\n"
        "      <failure type=\"{}\" message=\"{}\">{}</failure>\n"
        "    </testcase>\n",
        name, class_name, xml(found.rule), xml(found.message.in(run.language())), printed(finding));
    ++suite.failures;
  }
  suite.tests = suite.failures;
  if (suite.tests == 0) {
    suite.cases = fmt::format("    <testcase name=\"no mistakes\" classname=\"{}\"/>\n", class_name);
    suite.tests = 1;
  }
  if (file.left_out() > 0) suite.notes += left_out_message(file).in(run.language()) + "\n";
  return suite;
}

}  // namespace

std::string print_junit(const Run& run) {
  std::string suites;
  std::size_t tests = 0, failures = 0;
  for (const Run::File& file : run.files()) {
    const Suite suite = suite_of(run, file);
    suites += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}",
                          xml(file.path), suite.tests, suite.failures, suite.cases);
    if (!suite.notes.empty()) suites += fmt::format("    <system-out>{}</system-out>\n", suite.notes);
    suites += "  </testsuite>\n";
    tests += suite.tests;
    failures += suite.failures;
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"journey\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}</testsuites>\n",
      tests, failures, suites);
}

}  // namespace journey::diagnostic
