#include "board/record.hpp"

#include "board/record_values.hpp"
#include "support/compile.hpp"
#include "support/full_journey.hpp"
#include "support/json_schema.hpp"
#include "support/made_journey.hpp"
#include "support/record_text.hpp"
#include "support/source_dir.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using nlohmann::json;

namespace {

support::JsonSchema documented() {
  std::ifstream file(journey::test::source_dir() + "/docs/journey.schema.json");
  REQUIRE(file.good());
  return support::JsonSchema(json::parse(file));
}

json full_record(lexicon::Language language = lexicon::Language::english) {
  return json::parse(support::record_text(support::full_map(support::plain_text, language)));
}

}  // namespace

TEST_CASE("the record of a map in which everything is filled is as its schema says") {
  auto schema = documented();
  CHECK(schema.findings(full_record()) == std::vector<std::string>{});
  CHECK(schema.findings(full_record(lexicon::Language::hant)) == std::vector<std::string>{});
}

TEST_CASE("every key of the schema is written for such a map, so that none is documented in vain") {
  std::ifstream file(journey::test::source_dir() + "/docs/journey.schema.json");
  const json schema = json::parse(file);
  const std::string written = full_record().dump();
  // A frequency is written in words or in percent; the full map has the latter.
  for (const auto& [name, definition] : schema["$defs"].items()) {
    if (!definition.contains("properties")) continue;
    for (const auto& [key, rule] : definition["properties"].items()) {
      if (key == "frequency") continue;
      INFO(name, ".", key);
      CHECK(written.find("\"" + key + "\":") != std::string::npos);
    }
  }
}

TEST_CASE("the schema refuses what it does not know") {
  auto schema = documented();
  json record = full_record();
  record["lives"][0]["stages"][0]["touchpoints"][0]["mood"] = 1;
  CHECK(schema.findings(record).size() == 1);
  record = full_record();
  record["lives"][0]["pains"][0]["severity"] = "awful";
  CHECK(schema.findings(record).size() == 1);
  record = full_record();
  record["lives"][0].erase("stages");
  CHECK(schema.findings(record).size() == 1);
}

TEST_CASE("what nobody wrote is no key") {
  support::MadeJourney made("Bare");
  made.stage("s", "S");
  made.touchpoint("t", "T");
  const json record = json::parse(support::record_text(made.map()));
  CHECK(documented().findings(record) == std::vector<std::string>{});
  const json& touchpoint = record["lives"][0]["stages"][0]["touchpoints"][0];
  CHECK(touchpoint == json({{"id", "t"},
                            {"title", "T"},
                            {"optional", false},
                            {"skipped", false},
                            {"evidence", "unsaid"},
                            {"next", json::array()}}));
}

TEST_CASE("keys and enumerated values are English, texts are the author's") {
  const json record = full_record(lexicon::Language::hant);
  const json& persona_journey = record["lives"][0];
  CHECK(persona_journey["state"] == "current");
  CHECK(persona_journey["pains"][0]["severity"] == "high");
  CHECK(persona_journey["stages"][0]["touchpoints"][0]["moment_of_truth"] == "first");
  CHECK(persona_journey["stages"][0]["lanes"]["action"][0] == "choose action: what it is");
}

TEST_CASE("whole numbers have no fraction, others keep theirs") {
  const json record = full_record();
  CHECK(record["metrics"][0]["current"].dump() == "62.5");
  CHECK(record["metrics"][0]["target"].dump() == "40");
}

TEST_CASE("numbers that follow from others have the digits that mean something") {
  const auto digits = [](double number) {
    const board::Record record = board::record_of(board::Computed{number});
    const auto* whole = std::get_if<std::int64_t>(&record.value());
    return whole ? json(*whole).dump() : json(std::get<double>(record.value())).dump();
  };
  CHECK(digits(0.1 + 0.2) == "0.3");
  CHECK(digits(0.8 * 0.075) == "0.06");
  CHECK(digits(1.0 / 3) == "0.3333333333");
  CHECK(digits(-2.0 / 3) == "-0.6666666667");
  CHECK(digits(1234567.891) == "1234567.891");
  CHECK(digits(1e6 / 3) == "333333.3333");
  CHECK(digits(59.4 * 100) == "5940");
  CHECK(digits(3 * (0.4 - 0.3) - 0.3) == "0");
  CHECK(digits(0) == "0");
  // A number as somebody wrote it is none of these.
  CHECK(std::get<double>(board::record_of(12345678901.23).value()) == 12345678901.23);
}

TEST_CASE("every life is there, with what is its own") {
  const json record = full_record();
  REQUIRE(record["lives"].size() == 2);
  CHECK(record["lives"][0]["persona"] == "sarah");
  CHECK(record["lives"][1]["persona"] == "ana");
  CHECK(record["lives"][0]["stages"][0]["touchpoints"][1]["skipped"] == false);
  CHECK(record["lives"][1]["stages"][0]["touchpoints"][1]["skipped"] == true);
  CHECK(record["lives"][1]["pains"].size() == record["lives"][0]["pains"].size() + 1);
}

TEST_CASE("flow, facts and references are written out") {
  const json record = full_record();
  const json& persona_journey = record["lives"][0];
  const json& next = persona_journey["stages"][0]["touchpoints"][0]["next"];
  CHECK(next[0]["to"] == "touchpoint");
  CHECK(next[0]["touchpoint"] == "read");
  CHECK(next[0]["share"] == 60);
  CHECK(next[1]["to"] == "exit");
  CHECK(persona_journey["facts"]["lowest"]["touchpoint"] == "browse");
  CHECK(persona_journey["facts"]["next_review"] == "2027-01-01");
  const json& channels = persona_journey["stages"][0]["touchpoints"][0]["channels"];
  CHECK(channels[0]["id"] == "web");
  CHECK_FALSE(channels[1].contains("id"));
  CHECK(persona_journey["pains"][0]["solved_by"][0] == "choose opportunity");
}

TEST_CASE("a hostile text is the same text when it is read back") {
  const json record = json::parse(
      support::record_text(support::full_map([](const std::string&) { return support::poison; })));
  CHECK(record["lives"][0]["stages"][0]["touchpoints"][0]["title"] == support::poison);
  CHECK(record["lives"][0]["stages"][0]["lanes"]["thought"][0] == support::poison);
}

TEST_CASE("the record of every example is as its schema says") {
  namespace fs = std::filesystem;
  const fs::path examples = fs::path(test::source_dir()) / "examples";
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(examples)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[fs::relative(entry.path(), examples).generic_string()] = {std::istreambuf_iterator<char>(file), {}};
  }
  auto schema = documented();
  std::size_t maps = 0;
  for (const auto& [path, text] : files) {
    if (!path.ends_with(".journey") || path.find('/') != std::string::npos) continue;
    CAPTURE(path);
    const support::Compilation compilation(text, files);
    REQUIRE_MESSAGE(!compilation.diagnostics().has_errors(), compilation.report());
    if (compilation.built().is_library) continue;
    REQUIRE(compilation.built().map.has_value());
    CHECK(schema.findings(json::parse(support::record_text(*compilation.built().map))) ==
          std::vector<std::string>{});
    ++maps;
  }
  CHECK(maps >= 8);
}
