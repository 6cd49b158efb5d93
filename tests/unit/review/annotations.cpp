#include "diagnostic/fingerprint.hpp"
#include "diagnostic/formats.hpp"
#include "unit/review/told.hpp"

#include <set>

#include <nlohmann/json.hpp>

using namespace journey;
using namespace journey::review::test;

namespace {

const Comparison& broken() {
  static const Comparison comparison =
      edited("    pain blurry: Photos are blurry\n      severity: high\n", "");
  return comparison;
}

}  // namespace

TEST_CASE("annotations: what breaks is an error at its line") {
  const review::Annotations annotations(broken(), {}, "0.1.0");
  const std::string log = diagnostic::print_github(annotations.run());
  CHECK(log.starts_with(
      "::error file=this.journey,line=18,endLine=18,col=1,endColumn=1,title=change-breaking::opportunity "
      "“Better "
      "photos” still names what it solves, now gone: “Photos are blurry”, because pain “Photos are blurry” "
      "was "
      "removed\n"));
  CHECK(annotations.run().counts() == diagnostic::Counts{2, 0, 0});
}

TEST_CASE("annotations: all of it where that is asked for") {
  const review::Annotations annotations(broken(), {}, {}, Level::info);
  CHECK(annotations.run().counts() == diagnostic::Counts{2, 0, 1});
}

TEST_CASE("annotations: what weakens is a warning, and SARIF knows its line and no bytes") {
  const Comparison comparison = edited("target: 60", "target: 50");
  const review::Annotations annotations(comparison, {});
  const auto sarif = nlohmann::json::parse(diagnostic::print_sarif(annotations.run()));
  const auto& result = sarif["runs"][0]["results"][0];
  CHECK(result["ruleId"] == "change-attention");
  CHECK(result["level"] == "warning");
  CHECK(result["locations"][0]["physicalLocation"]["region"] ==
        nlohmann::json({{"startLine", 19}, {"startColumn", 3}, {"endLine", 19}, {"endColumn", 3}}));
}

TEST_CASE("annotations: each goes by its change, whatever line it is in") {
  const review::Annotations annotations(broken(), {});
  std::set<std::string> names;
  for (const std::string& name : diagnostic::fingerprints(annotations.run(), diagnostic::Scope::file)) {
    CHECK(name.ends_with(":1"));
    CHECK(names.insert(name).second);
  }
  std::string later = "# a comment\n" + std::string(shop);
  const Comparison moved =
      compared(later, edited(later, "    pain blurry: Photos are blurry\n      severity: high\n", ""));
  const review::Annotations others(moved, {});
  for (const std::string& name : diagnostic::fingerprints(others.run(), diagnostic::Scope::file))
    CHECK(names.contains(name));
}

TEST_CASE("annotations: every format prints whatever a comparison says") {
  for (const char* const text : hostile) {
    const Comparison comparison = of_text(text);
    const review::Annotations annotations(comparison, {}, {}, Level::info);
    for (const diagnostic::Format& format : diagnostic::formats()) {
      const std::string printed = format.print(annotations.run());
      CHECK(printed.ends_with('\n'));
      CHECK(printed.find('\x1b') == std::string::npos);
    }
  }
}
