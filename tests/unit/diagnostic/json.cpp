#include "diagnostic/json.hpp"

#include "diagnostic/formats.hpp"
#include "report.hpp"
#include "support/json_schema.hpp"
#include "support/said.hpp"
#include "support/source_dir.hpp"

#include <fstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;

TEST_CASE("json: a finding has its place, rule, message, labels and fixes") {
  text::Sources sources;
  const auto id = sources.add("旅程.journey", "旅程：A\n階斷：B\n");
  diagnostic::Diagnostic finding{diagnostic::Severity::error,
                                 "unknown-keyword",
                                 {id, 11, 17},
                                 support::said("no keyword"),
                                 support::said("階段?"),
                                 {},
                                 {}};
  finding.labels.push_back({{id, 0, 6}, support::said("here")});
  finding.fixes.push_back({{id, 11, 17}, "階段"});
  const auto object = nlohmann::json::parse(diagnostic::dump_json(diagnostic::to_json(finding, sources)));
  CHECK(object["path"] == "旅程.journey");
  CHECK(object["line"] == 2);
  CHECK(object["column"] == 1);
  CHECK(object["end_column"] == 3);
  CHECK(object["begin"] == 11);
  CHECK(object["end"] == 17);
  CHECK(object["rule"] == "unknown-keyword");
  CHECK(object["severity"] == "error");
  CHECK(object["message"] == "no keyword");
  CHECK(object["hint"] == "階段?");
  CHECK(object["labels"][0]["message"] == "here");
  CHECK(object["fixes"][0]["replacement"] == "階段");
}

TEST_CASE("json: a path that is not UTF-8 still gives valid JSON") {
  text::Sources sources;
  const auto id = sources.add("bad\xFF\x1b.journey", "x\n");
  const auto text = diagnostic::dump_json(diagnostic::to_json(
      {diagnostic::Severity::warning, "stale", {id, 0, 1}, support::said("m\xC0"), {}, {}, {}}, sources));
  const auto object = nlohmann::json::parse(text);
  CHECK(object["path"] == "bad\uFFFD\u001b.journey");
}

TEST_CASE("json: a run is as its documented schema says, also where findings are left out") {
  std::ifstream file(journey::test::source_dir() + "/docs/findings.schema.json");
  REQUIRE(file);
  support::JsonSchema schema(nlohmann::json::parse(file));
  tests::Report two, many;
  CHECK(schema.findings(nlohmann::json::parse(diagnostic::print_json(tests::two_findings(two)))) ==
        std::vector<std::string>{});
  const auto id = many.file("a", "xxx");
  for (std::uint32_t i = 0; i < 3; ++i) many.finding(diagnostic::Severity::note, "r", {id, i, i}, "m");
  auto found = nlohmann::json::parse(diagnostic::print_json(many.run(2)));
  CHECK(schema.findings(found) == std::vector<std::string>{});
  found[0]["line"] = 0;
  CHECK_FALSE(schema.findings(found).empty());
}

TEST_CASE("trust: json, sarif, gitlab, rdjson: the name of a file is no command of a terminal or a log") {
  const std::string path = "\u009B31m##[error]a.journey";
  text::Sources sources;
  const auto id = sources.add(path, "x\n");
  diagnostic::Diagnostics diagnostics;
  diagnostics.error("not-a-statement", {id, 0, 1}, support::said("\x7F"));
  diagnostic::Run run;
  run.add(diagnostics, sources);
  for (const char* name : {"json", "sarif", "gitlab", "rdjson"}) {
    CAPTURE(name);
    const std::string text = diagnostic::find_format(name)->print(run);
    for (const char* command : {"\u009B", "\x7F", "##["}) CHECK(text.find(command) == std::string::npos);
    CHECK(nlohmann::json::parse(text).dump().find(name == std::string("sarif") ? "%C2%9B31m" : path) !=
          std::string::npos);
  }
}
