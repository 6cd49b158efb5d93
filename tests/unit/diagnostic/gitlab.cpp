#include "report.hpp"
#include "support/said.hpp"

#include <set>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using diagnostic::print_gitlab;
using diagnostic::Severity;
using nlohmann::json;

TEST_CASE("gitlab: an issue has what the report format asks for") {
  tests::Report report({{"unknown-keyword",
                         support::said("s"),
                         support::said("Because."),
                         "mistake",
                         Severity::error,
                         {},
                         {}}});
  CHECK(json::parse(print_gitlab(tests::two_findings(report))) == json::parse(R"([
    {"type": "issue", "check_name": "unknown-keyword",
     "description": "`gaol` is no keyword here; did you mean `goal`?",
     "fingerprint": "4bd2996dcfbd7371:1", "severity": "major",
     "location": {"path": "maps/旅程 1.journey", "lines": {"begin": 3, "end": 3}},
     "content": {"body": "Because."}},
    {"type": "issue", "check_name": "no-owner", "description": "the map has no owner",
     "fingerprint": "fa00da949ca7277b:1", "severity": "minor",
     "location": {"path": "maps/旅程 1.journey", "lines": {"begin": 1, "end": 1}}}])"));
}

TEST_CASE("gitlab: no finding is an empty array") { CHECK(print_gitlab(diagnostic::Run()) == "[]\n"); }

TEST_CASE("gitlab: a path has no ./ and is not encoded") {
  tests::Report report;
  const auto id = report.file("./a b#%.journey", "x");
  report.finding(Severity::note, "r", {id, 0, 1}, "m");
  const json issues = json::parse(print_gitlab(report.run()));
  CHECK(issues[0]["location"]["path"] == "a b#%.journey");
  CHECK(issues[0]["severity"] == "info");
}

TEST_CASE("gitlab: every fingerprint is there once, that of the count too") {
  tests::Report report;
  for (const char* path : {"a", "b", "c"}) {
    const auto id = report.file(path, std::string(60, 'x'));
    for (std::uint32_t i = 0; i < 60; ++i) report.finding(Severity::warning, "r", {id, i, i + 1}, "m");
  }
  const json issues = json::parse(print_gitlab(report.run(50)));
  CHECK(issues.size() == 153);
  std::set<std::string> names;
  for (const json& issue : issues) names.insert(issue["fingerprint"]);
  CHECK(names.size() == 153);
  CHECK(issues[152]["check_name"] == "more-findings");
  CHECK(issues[152]["location"]["path"] == "c");
}
