#include "board/record.hpp"
#include "emit/formats.hpp"
#include "support/full_journey.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey;

TEST_CASE("JSON is the record, ended by one line end") {
  const auto record = board::build_record(support::full_map(support::plain_text));
  const std::string text = record.dump(2);
  emit::Input input;
  input.record = text;
  const auto output = emit::emit_json(input);
  CHECK(output.problem.empty());
  CHECK(output.text == text + "\n");
  CHECK(nlohmann::ordered_json::parse(output.text) == record);
}
