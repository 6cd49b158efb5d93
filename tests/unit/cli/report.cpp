#include "cli/run/report.hpp"

#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using cli::Report;

TEST_CASE("report: a finding that several files share is said and counted once, but fails each of them") {
  cli::Summary summary;
  for (int i = 0; i < 3; ++i) {
    Report report;
    report.outcome = Report::Outcome::failed;
    report.status = 1;
    report.findings.push_back({"people.journey:3", "text", {1, 0, 0}});
    summary.add(report);
    CHECK(report.findings.size() == (i == 0 ? 1 : 0));
  }
  CHECK(summary.counts.errors == 1);
  CHECK(summary.failed == 3);
  CHECK(summary.status == 1);
}

TEST_CASE("report: the gravest status counts") {
  cli::Summary summary;
  for (const int status : {0, 3, 1}) {
    Report report;
    report.status = status;
    summary.add(report);
  }
  CHECK(summary.status == 3);
}

TEST_CASE("report: findings are bounded, the rest is counted") {
  text::Sources sources;
  const auto id = sources.add("a.journey", std::string(5000, '\n'));
  diagnostic::Diagnostics diagnostics;
  for (std::uint32_t i = 0; i < 1000; ++i)
    diagnostics.error("unknown-keyword", {id, i, i + 1}, support::said("x"));
  const auto findings = cli::print_findings(diagnostics, sources, false);
  REQUIRE(findings.size() == 101);
  CHECK(findings.back().text.find("and 900 more") != std::string::npos);
  CHECK(findings.back().counts.errors == 900);
}
