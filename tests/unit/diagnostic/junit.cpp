#include "report.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::print_junit;
using diagnostic::Severity;
using tests::has;

TEST_CASE("junit: a suite for a file, a failure for an error, warnings in system-out") {
  tests::Report report;
  CHECK(print_junit(tests::two_findings(report)) == R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="journey" tests="1" failures="1" errors="0">
  <testsuite name="maps/旅程 1.journey" tests="1" failures="1" errors="0">
    <testcase name="unknown-keyword" classname="maps/旅程 1">
      <failure type="unknown-keyword" message="`gaol` is no keyword here">error[unknown-keyword]: `gaol` is no keyword here
 --&gt; maps/旅程 1.journey:3:3
  |
3 |   gaol: 快
  |   ^^^^
 ::: maps/旅程 1.journey:2:1
  |
2 | stage: Order
  | ----- in this stage
  = hint: did you mean `goal`?

</failure>
    </testcase>
    <system-out>warning[no-owner]: the map has no owner
 --&gt; maps/旅程 1.journey:1:10
  |
1 | journey: 買咖啡
  |          ^^^^^^

</system-out>
  </testsuite>
</testsuites>
)");
}

TEST_CASE("junit: a file without errors has one case, which passes") {
  tests::Report report;
  report.file("good.journey", "x\n");
  CHECK(print_junit(report.run()) == R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="journey" tests="1" failures="0" errors="0">
  <testsuite name="good.journey" tests="1" failures="0" errors="0">
    <testcase name="no mistakes" classname="good"/>
  </testsuite>
</testsuites>
)");
}

TEST_CASE("junit: cases are named by rule and turn, and keep their names when lines move") {
  const auto names = [](std::string before) {
    tests::Report report;
    const auto start = static_cast<std::uint32_t>(before.size());
    const auto id = report.file("a.journey", before + "xyz");
    report.finding(Severity::error, "r", {id, start, start + 1}, "m");
    report.finding(Severity::error, "s", {id, start + 1, start + 2}, "m");
    report.finding(Severity::error, "r", {id, start + 2, start + 3}, "m");
    const std::string out = print_junit(report.run());
    return has(out, "name=\"r\" ") && has(out, "name=\"s\" ") && has(out, "name=\"r (2)\" ");
  };
  CHECK(names(""));
  CHECK(names("\n\n\n"));
}

TEST_CASE("junit: what is left out is said") {
  tests::Report report;
  const auto id = report.file("a.journey", std::string(20, 'x'));
  for (std::uint32_t i = 0; i < 20; ++i) report.finding(Severity::error, "r", {id, i, i + 1}, "m");
  CHECK(has(print_junit(report.run(5)),
            "<system-out>and 15 more in this file, which are not shown\n</system-out>"));
}

TEST_CASE("junit: no character that XML forbids comes through") {
  tests::Report report;
  const auto id = report.file("a\x01\n\"<\xFF\uFFFE.journey", "x\x02<]]>");
  report.finding(Severity::error, "r", {id, 0, 1}, "\x1b[2J\uFFFF & <b>");
  const std::string out = print_junit(report.run());
  for (const char c : out) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
  CHECK_FALSE(has(out, "\uFFFE"));
  CHECK_FALSE(has(out, "\uFFFF"));
  CHECK_FALSE(has(out, "]]>"));
  CHECK_FALSE(has(out, "<b>"));
  CHECK(has(out, "name=\"a&lt;U+0001&gt;&lt;U+000A&gt;&quot;&lt;&lt;0xFF&gt;"));
}
