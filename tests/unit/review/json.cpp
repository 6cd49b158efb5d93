#include "support/json_schema.hpp"
#include "support/source_dir.hpp"
#include "unit/review/told.hpp"

#include <fstream>

using namespace journey;
using namespace journey::review::test;
using lexicon::Language;

namespace {

std::vector<Comparison> samples() {
  std::vector<Comparison> all{
      {},
      edited("-1 too many", "-2 too many"),
      edited("pay: Pay", "pay: Pay by card"),
      edited("    pain blurry: Photos are blurry\n      severity: high\n", ""),
      edited("60% clicks", "55..70% clicks"),
      edited("target: 60", "target: 50"),
      edited("Buy a coat", "Buy  a coat"),
      compared(shop, edited(edited(shop, "60% clicks", "45% clicks"), "40%", "55%")),
      of_maps(3),
  };
  for (std::size_t i = 0; i < hostile.size(); i += 12) all.push_back(of_text(hostile[i]));
  return all;
}

/// Bytes that are no UTF-8 are others when they are read: JSON has none.
bool is_utf8(const Comparison& comparison) {
  return comparison.files.empty() || comparison.files.front().path.find('\xff') == std::string::npos;
}

std::string problem(const std::string& json) {
  const review::FromJson read = review::from_json(json);
  CHECK_FALSE(read.comparison.has_value());
  return read.problem.english();
}

std::string with_change(const std::string& change) {
  return R"({"version":1,"maps":[{"path":"a","kind":"map","status":"changed","summary":{"breaking":0,"attention":0,"info":1},"changes":[)" +
         change + "]}]}";
}

}  // namespace

TEST_CASE("changes as JSON are as their documented schema says") {
  std::ifstream file(journey::test::source_dir() + "/docs/changes.schema.json");
  REQUIRE(file.is_open());
  support::JsonSchema schema(nlohmann::json::parse(file));
  for (const Comparison& comparison : samples())
    CHECK(schema.findings(nlohmann::json::parse(review::json(comparison, {}))) == std::vector<std::string>{});
}

TEST_CASE("changes read back print the same in each form") {
  for (const Comparison& comparison : samples()) {
    if (!is_utf8(comparison)) continue;
    for (const Language language : lexicon::all_languages) {
      if (comparison.compared == 3 && language != Language::hant) continue;  // texts, and not words of ours
      const review::Options options = in(language);
      const std::string json = review::json(comparison, options);
      const review::FromJson read = review::from_json(json);
      REQUIRE_MESSAGE(read.comparison.has_value(), read.problem.english());
      CHECK((review::json(*read.comparison, options) == json));
      CHECK((review::text(*read.comparison, options) == review::text(comparison, options)));
      CHECK((review::markdown(*read.comparison, options) == review::markdown(comparison, options)));
      CHECK((review::html(*read.comparison, options) == review::html(comparison, options)));
    }
  }
}

TEST_CASE("changes: what is no comparison is refused by name and place") {
  CHECK(problem("") == "not valid JSON");
  CHECK(problem("[]") == "/: not an object");
  CHECK(problem("{}") == "/: lacks `version`");
  CHECK(problem(R"({"version":2,"maps":[]})") == "/version: a number out of bounds");
  CHECK(problem(R"({"version":1,"maps":[],"x":1})") == "/: unknown word `x`");
  CHECK(problem(R"({"version":1,"maps":{}})") == "/maps: not a list");
  CHECK(problem(R"({"version":1,"maps":[{"path":"a"}]})") == "/maps/0: lacks `kind`");
  CHECK(problem(R"({"version":1,"maps":[{"path":"a","kind":"mappe"}]})") ==
        "/maps/0/kind: unknown word `mappe`");
  CHECK(problem(with_change(R"({"change":"added","element":"pain"})")) == "/maps/0/changes/0: lacks `level`");
  CHECK(problem(with_change(R"({"change":"bent","element":"pain","level":"info"})")) ==
        "/maps/0/changes/0/change: unknown word `bent`");
  CHECK(problem(with_change(R"({"change":"added","element":"pain","level":"info","property":"nonsense"})")) ==
        "/maps/0/changes/0/property: unknown word `nonsense`");
  CHECK(problem(with_change(R"({"change":"added","element":"pain","level":"info","old_number":1})")) ==
        "/maps/0/changes/0: lacks `old`");
  CHECK(problem(with_change(R"({"change":"added","element":"pain","level":"info","because":["x"]})")) ==
        "/maps/0/changes/0/because/0: not a fingerprint");
  CHECK(
      problem(with_change(
          R"({"change":"added","element":"pain","level":"info","after":{"path":"a","line":0,"column":1}})")) ==
      "/maps/0/changes/0/after/line: a number out of bounds");
  CHECK(problem(with_change(R"({"change":"added","element":"pain","level":"attention"})")) ==
        "/maps/0/summary: does not count its changes");
  CHECK(problem(std::string(100'000, '[')) == "nested too deeply");
  CHECK(problem(R"({"version":1e400,"maps":[]})") != "");
  CHECK(problem("{\"version\":1,\"maps\":[],\"\xff\":1}") == "not valid JSON");
}

TEST_CASE("changes: half of a text is refused, whatever half it is") {
  const std::string json = review::json(edited("-1 too many", "-2 too many"), {});
  for (std::size_t size = 0; size + 2 < json.size(); size += 7)
    CHECK_FALSE(review::from_json(std::string_view(json).substr(0, size)).comparison.has_value());
}

TEST_CASE("changes: a lane of the map's own is no property, whatever it is called") {
  for (const char* const lane : {"reach", "pain", "effect target", "name"}) {
    Comparison comparison;
    comparison.files.emplace_back();
    Change change;
    change.element = Element::line;
    change.property = {.keyword = lexicon::Keyword::custom_lane, .key = lane};
    change.title = "x";
    change.kind = Kind::added;
    comparison.files.front().path = "a.journey";
    comparison.files.front().changes.push_back(change);
    const auto read = review::from_json(review::json(comparison, {}));
    REQUIRE(read.comparison.has_value());
    CHECK(read.comparison->files.front().changes.front().property == change.property);
  }
}
