#include "report.hpp"
#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::print_github;
using diagnostic::Severity;
using tests::count;
using tests::has;

namespace {

/// So many findings of each severity in one file, all of them added.
std::string many(std::uint32_t errors, std::uint32_t warnings, std::uint32_t notes = 0) {
  tests::Report report;
  const auto id = report.file("a.journey", std::string(1000, 'x'));
  std::uint32_t at = 0;
  const auto add = [&](Severity severity, std::uint32_t n) {
    for (std::uint32_t i = 0; i < n; ++i, ++at) report.finding(severity, "r", {id, at, at + 1}, "m");
  };
  add(Severity::note, notes);
  add(Severity::warning, warnings);
  add(Severity::error, errors);
  return print_github(report.run(1000));
}

}  // namespace

TEST_CASE("github: one command per finding, errors first") {
  tests::Report report;
  CHECK(print_github(tests::two_findings(report)) ==
        "::error file=maps/旅程 1.journey,line=3,endLine=3,col=3,endColumn=7,title=unknown-keyword::"
        "`gaol` is no keyword here%0Amaps/旅程 1.journey:2:1: in this stage%0Ahint: did you mean `goal`?\n"
        "::warning file=maps/旅程 1.journey,line=1,endLine=1,col=10,endColumn=13,title=no-owner::"
        "the map has no owner\n");
}

TEST_CASE("github: nothing found, nothing said") { CHECK(print_github(diagnostic::Run()).empty()); }

TEST_CASE("github: ten of each kind fit without a remark") {
  const std::string out = many(10, 10, 10);
  CHECK(count(out, "::error ") == 10);
  CHECK(count(out, "::warning ") == 10);
  CHECK(count(out, "::notice ") == 10);
  CHECK_FALSE(has(out, "more"));
}

TEST_CASE("github: what does not fit is counted in a notice and stays in the log") {
  const std::string out = many(13, 4);
  CHECK(count(out, "::error ") == 10);
  CHECK(count(out, "::warning ") == 4);
  CHECK(has(out, "\n::notice title=journey::and 3 more that are not shown here (13 errors, 4 warnings)\n"));
  CHECK(out.ends_with("a.journey:1:17: error[r]: m\n"));
}

TEST_CASE("github: the notice that counts has room among the notices") {
  const std::string out = many(11, 0, 10);
  CHECK(count(out, "::notice ") == 10);
  CHECK(has(out, "and 2 more"));
}

TEST_CASE("github: the most severe come first") {
  const std::string out = many(1, 1, 1);
  CHECK(out.find("::error ") < out.find("::warning "));
  CHECK(out.find("::warning ") < out.find("::notice "));
}

TEST_CASE("github: what the run left out is counted too") {
  tests::Report report;
  const auto id = report.file("a.journey", std::string(1000, 'x'));
  for (std::uint32_t i = 0; i < 300; ++i) report.finding(Severity::error, "r", {id, i, i + 1}, "m");
  CHECK(has(print_github(report.run(100)), "and 290 more that are not shown here (300 errors)"));
}

TEST_CASE("github: no message is longer than 4,096 characters") {
  tests::Report report;
  const auto id = report.file("a.journey", "x");
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "旅%";
  report.finding(Severity::error, "r", {id, 0, 1}, text);
  const std::string out = print_github(report.run());
  const std::string message = out.substr(out.find("::", 2) + 2);
  CHECK(message.size() - 2 * count(message, "%25") <= 4096 + 1);  // as the runner reads it, with the line end
  CHECK(message.ends_with("…\n"));
}

TEST_CASE("github: columns of a span over several lines are left away") {
  tests::Report report;
  const auto id = report.file("a.journey", "goal: |\n  one\n");
  report.finding(Severity::error, "r", {id, 6, 13}, "m");
  CHECK(print_github(report.run()) == "::error file=a.journey,line=1,endLine=2,title=r::m\n");
}

TEST_CASE("github: a file name stays one property and one line") {
  tests::Report report;
  const auto id = report.file("a,b:c%d::error::x.journey", "x");
  report.finding(Severity::error, "r", {id, 0, 1}, "m");
  CHECK(print_github(report.run()) ==
        "::error file=a%2Cb%3Ac%25d%3A%3Aerror%3A%3Ax.journey,line=1,endLine=1,col=1,endColumn=2,"
        "title=r::m\n");
}

TEST_CASE("github: a file name sends no control character and no command to the log") {
  tests::Report report;
  const auto id = report.file("a\n\x1b[2J##[group].journey", "x");
  report.finding(Severity::error, "r", {id, 0, 1}, "m");
  CHECK(print_github(report.run()).starts_with("::error file=a<U+000A><U+001B>[2J## [group].journey,line=1"));
}

TEST_CASE("github: no text starts a command of its own, not in the log either") {
  tests::Report report;
  const auto id = report.file("::set-env name=a::b", std::string(30, 'x'));
  for (std::uint32_t i = 0; i < 30; ++i) {
    report.finding(Severity::error, "r", {id, i, i + 1}, "##[group]\n::warning::x", "::stop-commands::y");
  }
  const std::string out = print_github(report.run());
  CHECK_FALSE(has(out, "##["));
  CHECK(count(out, "\n::error ") + 1 == 10);
  CHECK_FALSE(has(out, "\n::set-env"));
  CHECK_FALSE(has(out, "\n::warning"));
  CHECK_FALSE(has(out, "%0A::"));
}
