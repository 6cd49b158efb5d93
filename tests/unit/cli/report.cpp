#include "cli/run/report.hpp"

#include <doctest/doctest.h>

using namespace journey;
using cli::Report;

TEST_CASE("report: goes through bytes unchanged") {
  Report report;
  report.outcome = Report::Outcome::built;
  report.status = 3;
  report.findings.push_back({"k\0ey", "text\n", 1, 2});
  report.complaints = {"a", ""};
  report.written = {"x.svg"};
  report.out = std::string("\0\xFF", 2);
  report.rows = {"r"};
  report.known = {"k", ""};
  report.fixed = 4;
  report.fixable = 5;
  const Report back = cli::report_from(cli::to_bytes(report));
  CHECK(back.outcome == report.outcome);
  CHECK(back.status == 3);
  REQUIRE(back.findings.size() == 1);
  CHECK(back.findings[0].key == report.findings[0].key);
  CHECK(back.findings[0].text == "text\n");
  CHECK(back.findings[0].errors == 1);
  CHECK(back.findings[0].warnings == 2);
  CHECK(back.complaints == report.complaints);
  CHECK(back.written == report.written);
  CHECK(back.out == report.out);
  CHECK(back.rows == report.rows);
  CHECK(back.known == report.known);
  CHECK(back.fixed == 4);
  CHECK(back.fixable == 5);
}

TEST_CASE("report: a finding that several files share is said and counted once, but fails each of them") {
  cli::Summary summary;
  for (int i = 0; i < 3; ++i) {
    Report report;
    report.outcome = Report::Outcome::failed;
    report.status = 1;
    report.findings.push_back({"people.journey:3", "text", 1, 0});
    summary.add(report);
    CHECK(report.findings.size() == (i == 0 ? 1 : 0));
  }
  CHECK(summary.errors == 1);
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
  for (std::uint32_t i = 0; i < 1000; ++i) diagnostics.error("unknown-keyword", {id, i, i + 1}, "x");
  const auto findings = cli::print_findings(diagnostics, sources, false);
  REQUIRE(findings.size() == 101);
  CHECK(findings.back().text.find("and 900 more") != std::string::npos);
  CHECK(findings.back().errors == 900);
}
