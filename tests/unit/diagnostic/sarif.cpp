#include "report.hpp"
#include "support/said.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using diagnostic::Severity;
using nlohmann::json;

namespace {

json sarif(const diagnostic::Run& run) { return json::parse(diagnostic::print_sarif(run)); }

json first_result(const diagnostic::Run& run) { return sarif(run)["runs"][0]["results"][0]; }

/// The message of a single finding, as SARIF has it.
std::string message_of(std::string text) {
  tests::Report report;
  const auto id = report.file("a", "x");
  report.finding(Severity::error, "r", {id, 0, 1}, std::move(text));
  return first_result(report.run())["message"]["text"];
}

}  // namespace

TEST_CASE("sarif: a result has rule, level, message, place, second place, fingerprint and fix") {
  tests::Report report;
  const json result = first_result(tests::two_findings(report));
  const json expected = json::parse(R"({
    "ruleId": "unknown-keyword", "ruleIndex": 0, "level": "error",
    "message": {"text": "`gaol` is no keyword here\nhint: did you mean `goal`?"},
    "locations": [{"physicalLocation": {
      "artifactLocation": {"uri": "maps/%E6%97%85%E7%A8%8B%201.journey", "uriBaseId": "%SRCROOT%", "index": 0},
      "region": {"startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 7, "byteOffset": 34, "byteLength": 4}}}],
    "relatedLocations": [{"id": 1, "message": {"text": "in this stage"}, "physicalLocation": {
      "artifactLocation": {"uri": "maps/%E6%97%85%E7%A8%8B%201.journey", "uriBaseId": "%SRCROOT%", "index": 0},
      "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 6, "byteOffset": 19, "byteLength": 5}}}],
    "partialFingerprints": {"primaryLocationLineHash": "bd952d42a328845d:1"},
    "fixes": [{"description": {"text": "did you mean `goal`?"}, "artifactChanges": [{
      "artifactLocation": {"uri": "maps/%E6%97%85%E7%A8%8B%201.journey", "uriBaseId": "%SRCROOT%", "index": 0},
      "replacements": [{
        "deletedRegion": {"startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 7, "byteOffset": 34, "byteLength": 4},
        "insertedContent": {"text": "goal"}}]}]}]
  })");
  CHECK(result == expected);
}

TEST_CASE("sarif: the frame of an empty run") {
  const json all = sarif(diagnostic::Run("1.2.3"));
  CHECK(all == json::parse(R"({
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
      "tool": {"driver": {"name": "journey", "version": "1.2.3", "semanticVersion": "1.2.3", "rules": []}},
      "invocations": [{"executionSuccessful": true}],
      "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the repository."}}},
      "columnKind": "utf16CodeUnits", "artifacts": [], "results": []}]})"));
}

TEST_CASE("sarif: a rule has a short and a full description, help in two forms, level and category") {
  const diagnostic::Run run(
      "1", {{"no-owner", support::said("a map that nobody owns"), support::said("Maps age."), "upkeep",
             Severity::warning, "journey: A\n", "journey: A\nowner: B"}});
  CHECK(sarif(run)["runs"][0]["tool"]["driver"]["rules"][0] == json::parse(R"({
    "id": "no-owner", "name": "NoOwner",
    "shortDescription": {"text": "A map that nobody owns."},
    "fullDescription": {"text": "Maps age."},
    "help": {
      "text": "A map that nobody owns.\n\nMaps age.\n\nNot so:\njourney: A\n\n\nBut so:\njourney: A\nowner: B",
      "markdown": "# no-owner\n\nA map that nobody owns.\n\nMaps age.\n\n## Not so\n\n```\njourney: A\n```\n\n## But so\n\n```\njourney: A\nowner: B\n```\n"},
    "defaultConfiguration": {"enabled": true, "level": "warning"},
    "properties": {"tags": ["upkeep"], "problem.severity": "warning"}})"));
}

TEST_CASE("sarif: a rule that is off by default is not enabled") {
  const diagnostic::Run run("1",
                            {{"r", support::said("s"), support::said("w"), "form", Severity::off, {}, {}}});
  const json rule = sarif(run)["runs"][0]["tool"]["driver"]["rules"][0];
  CHECK(rule["defaultConfiguration"] == json::parse(R"({"enabled": false, "level": "none"})"));
  CHECK(rule["properties"]["problem.severity"] == "recommendation");
}

TEST_CASE("sarif: every mistake is described as code scanning wants it") {
  const json rules =
      sarif(diagnostic::Run("1", diagnostic::mistakes()))["runs"][0]["tool"]["driver"]["rules"];
  REQUIRE_FALSE(rules.empty());
  for (const json& rule : rules) {
    CAPTURE(rule["id"]);
    CHECK(rule["shortDescription"]["text"].get<std::string>().size() <= 1024);
    CHECK(rule["fullDescription"]["text"].get<std::string>().size() <= 1024);
    CHECK_FALSE(rule["help"]["text"].get<std::string>().empty());
    CHECK_FALSE(rule["help"]["markdown"].get<std::string>().empty());
  }
}

TEST_CASE("sarif: the fence is longer than any in the example") {
  const diagnostic::Run run(
      "1", {{"r", support::said("s"), support::said("w"), "form", Severity::note, "a ```` b", {}}});
  CHECK(tests::has(sarif(run)["runs"][0]["tool"]["driver"]["rules"][0]["help"]["markdown"].get<std::string>(),
                   "`````\na ```` b\n`````\n"));
}

TEST_CASE("sarif: braces are no placeholders and brackets no links") {
  CHECK(message_of("{0} {{7}}") == "{{0}} {{{{7}}}}");
  CHECK(message_of("[x](javascript:1)") == "[x\\](javascript:1)");
  CHECK(message_of("[x] (y)") == "[x] (y)");
}

TEST_CASE("sarif: an absolute path is a file URI without a base") {
  tests::Report report;
  const auto id = report.file("/maps/a b.journey", "x");
  report.finding(Severity::note, "r", {id, 0, 1}, "m");
  const json location = first_result(report.run())["locations"][0]["physicalLocation"]["artifactLocation"];
  CHECK(location == json::parse(R"({"uri": "file:///maps/a%20b.journey", "index": 0})"));
}

TEST_CASE("sarif: a place in another file has the number of that file") {
  tests::Report report;
  const auto a = report.file("a", "x"), b = report.file("b", "y");
  report.finding(Severity::error, "r", {a, 0, 1}, "m").labels.push_back({{b, 0, 1}, support::said("here")});
  const json all = sarif(report.run());
  const json& run = all["runs"][0];
  CHECK(run["results"][0]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["index"] == 1);
  CHECK(run["artifacts"][1]["location"]["uri"] == "b");
}

TEST_CASE("sarif: the edits of a finding are one fix, sorted by file") {
  tests::Report report;
  const auto a = report.file("a", "xyz"), b = report.file("b", "y");
  auto& finding = report.finding(Severity::error, "r", {a, 0, 1}, "m");
  finding.fixes = {{{a, 0, 1}, "1"}, {{b, 0, 1}, "2"}, {{a, 2, 2}, "3"}};
  const json result = first_result(report.run());
  REQUIRE(result["fixes"].size() == 1);
  const json& changes = result["fixes"][0]["artifactChanges"];
  REQUIRE(changes.size() == 2);
  CHECK(changes[0]["replacements"].size() == 2);
  CHECK(changes[0]["replacements"][1]["deletedRegion"]["byteLength"] == 0);
  CHECK(changes[1]["artifactLocation"]["uri"] == "b");
}

TEST_CASE("sarif: a span over several lines has both ends") {
  tests::Report report;
  const auto id = report.file("a", "goal: |\n  one\n  two\n");
  report.finding(Severity::error, "r", {id, 6, 19}, "m");
  const json region = first_result(report.run())["locations"][0]["physicalLocation"]["region"];
  CHECK(region["startLine"] == 1);
  CHECK(region["endLine"] == 3);
  CHECK(region["endColumn"] == 6);
}

TEST_CASE("sarif: what is left out is a notification with its file") {
  tests::Report report;
  const auto id = report.file("a", std::string(200, 'x'));
  for (std::uint32_t i = 0; i < 200; ++i) report.finding(Severity::error, "r", {id, i, i + 1}, "m");
  const json all = sarif(report.run(50));
  CHECK(all["runs"][0]["results"].size() == 50);
  const json& note = all["runs"][0]["invocations"][0]["toolExecutionNotifications"][0];
  CHECK(note["message"]["text"] == "and 150 more in this file, which are not shown");
  CHECK(note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a");
}
