#include "report.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using diagnostic::print_rdjson;
using diagnostic::Severity;
using nlohmann::json;

TEST_CASE("rdjson: a finding has message, place, severity, code and suggestions") {
  tests::Report report;
  CHECK(json::parse(print_rdjson(tests::two_findings(report))) == json::parse(R"({
    "source": {"name": "journey"},
    "diagnostics": [
      {"message": "`gaol` is no keyword here\nmaps/旅程 1.journey:2:1: in this stage\nhint: did you mean `goal`?",
       "location": {"path": "maps/旅程 1.journey",
                    "range": {"start": {"line": 3, "column": 3}, "end": {"line": 3, "column": 7}}},
       "severity": "ERROR", "code": {"value": "unknown-keyword"},
       "suggestions": [{"range": {"start": {"line": 3, "column": 3}, "end": {"line": 3, "column": 7}}, "text": "goal"}]},
      {"message": "the map has no owner",
       "location": {"path": "maps/旅程 1.journey",
                    "range": {"start": {"line": 1, "column": 10}, "end": {"line": 1, "column": 19}}},
       "severity": "WARNING", "code": {"value": "no-owner"}}]})"));
}

TEST_CASE("rdjson: an edit of another file is no suggestion here") {
  tests::Report report;
  const auto a = report.file("a", "x"), b = report.file("b", "y");
  report.finding(Severity::note, "r", {a, 0, 1}, "m").fixes = {{{b, 0, 1}, "z"}};
  const json one = json::parse(print_rdjson(report.run()))["diagnostics"][0];
  CHECK_FALSE(one.contains("suggestions"));
  CHECK(one["severity"] == "INFO");
}

TEST_CASE("rdjson: an insertion has two equal ends, a removal an empty text") {
  tests::Report report;
  const auto id = report.file("a", "xy");
  report.finding(Severity::error, "r", {id, 0, 1}, "m").fixes = {{{id, 1, 1}, "z"}, {{id, 0, 1}, ""}};
  const json made = json::parse(print_rdjson(report.run()))["diagnostics"][0]["suggestions"];
  CHECK(made[0]["range"]["start"] == made[0]["range"]["end"]);
  CHECK(made[1]["text"] == "");
}

TEST_CASE("rdjson: what is left out is a diagnostic of the file") {
  tests::Report report;
  const auto id = report.file("a", "xxx");
  for (std::uint32_t i = 0; i < 3; ++i) report.finding(Severity::error, "r", {id, i, i + 1}, "m");
  const json all = json::parse(print_rdjson(report.run(1)))["diagnostics"];
  REQUIRE(all.size() == 2);
  CHECK(all[1]["message"] == "and 2 more in this file, which are not shown");
  CHECK_FALSE(all[1]["location"].contains("range"));
}
