#include "cli/commands/table.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace journey::cli;

TEST_CASE("table: columns are aligned by what a terminal shows") {
  CHECK(print_table({{"kind", "title", "place"}, {{"stage", "考慮", "a:1"}, {"pain", "slow", "a:2"}}}) ==
        "KIND   TITLE  PLACE\n"
        "stage  考慮   a:1\n"
        "pain   slow   a:2\n");
}

TEST_CASE("table: long cells are cut between characters, escapes are shown") {
  const std::string text = print_table({{"a", "b"}, {{std::string(100, 'x'), "\x1b[2J"}}}, 10);
  CHECK(text == "A           B\nxxxxxxxxx…  <U+001B>[…\n");
}

TEST_CASE("table: no line is a command to a build log, no cell breaks a line") {
  const std::string text = print_table({{"a"}, {{"::error::x\n::error::y"}, {"##[error]z"}}});
  CHECK(text.find("\n::") == std::string::npos);
  CHECK(text.find("##[") == std::string::npos);
}

TEST_CASE("table: CSV has no formulas") {
  CHECK(print_csv({{"a", "b"}, {{"=1+1", "x,y"}}}) == "a,b\r\n\"'=1+1\",\"x,y\"\r\n");
}

TEST_CASE("table: JSON is an array of objects, whatever the bytes") {
  const auto json = nlohmann::json::parse(print_json({{"a", "b"}, {{"\xFF", "\""}, {"旅", ""}}}));
  REQUIRE(json.size() == 2);
  CHECK(json[0]["a"] == "\uFFFD");
  CHECK(json[1]["a"] == "旅");
  CHECK(nlohmann::json::parse(print_json({{"a"}, {}})).empty());
}

TEST_CASE("trust: workflow commands: tables for programs hold none") {
  const std::string csv = print_csv({{"a", "b"}, {{"::add-mask::x", "y\r\n::error::z ##[error]"}}});
  CHECK(csv == "a,b\r\n: :add-mask::x,\"y\r\n: :error::z ## [error]\"\r\n");
  CHECK(print_csv({{"a"}, {{"=##[x]"}}}) == "a\r\n\"'=## [x]\"\r\n");
  CHECK(print_json({{"a"}, {{"##[error]x"}}}).find("\"##\\u005berror]x\"") != std::string::npos);
}
