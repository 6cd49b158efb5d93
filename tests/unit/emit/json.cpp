#include "emit/formats.hpp"
#include "support/full_journey.hpp"
#include "support/record_text.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;
using board::Record;

TEST_CASE("JSON is the record: members in their order, two spaces a level, one line end") {
  Record record{{"text", "購買\n\"now\""}, {"whole", 3}, {"part", 0.5}, {"yes", true}, {"none", Record()}};
  record["list"].push_back(1);
  record["list"].push_back({{"inside", "x"}});
  record["empty"] = Record::list();
  record["bare"] = Record::members();
  record["whole"] = 4;
  emit::Input input;
  input.record = &record;
  const auto output = emit::emit_json(input);
  CHECK(output.problem.empty());
  CHECK(output.text == R"({
  "text": "購買\n\"now\"",
  "whole": 4,
  "part": 0.5,
  "yes": true,
  "none": null,
  "list": [
    1,
    {
      "inside": "x"
    }
  ],
  "empty": [],
  "bare": {}
}
)");
}

TEST_CASE("JSON of a whole map is read back by others") {
  const std::string text = support::record_text(support::full_map(support::plain_text));
  const auto read = nlohmann::ordered_json::parse(text);
  CHECK(read.dump(2) + "\n" == text);
  CHECK(read["format"] == "journey-map");
}

TEST_CASE("a byte that is no UTF-8 does not stop the JSON") {
  Record record{{"text", "a\xFF"}};
  emit::Input input;
  input.record = &record;
  CHECK(emit::emit_json(input).text == "{\n  \"text\": \"a\uFFFD\"\n}\n");
}
