#include "text/lines.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey::text;

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) lines.emplace_back(take_line(text));
  return lines;
}

}  // namespace

TEST_CASE("lines: each without its end, LF or CRLF") {
  CHECK(lines_of("a\nb\r\n\nc") == std::vector<std::string>{"a", "b", "", "c"});
  CHECK(lines_of("a\n") == std::vector<std::string>{"a"});
  CHECK(lines_of("\r\n\n") == std::vector<std::string>{"", ""});
}
TEST_CASE("lines: a carriage return that ends no line stays") {
  CHECK(lines_of("a\rb\n\r\r\n") == std::vector<std::string>{"a\rb", "\r"});
}
TEST_CASE("lines: raw ones keep every carriage return") {
  std::string_view rest = "a\r\nb";
  CHECK(take_raw_line(rest) == "a\r");
  CHECK(take_raw_line(rest) == "b");
  CHECK(rest.empty());
}
TEST_CASE("lines: the end of the text takes nothing more") {
  std::string_view rest;
  CHECK(take_line(rest).empty());
  CHECK(rest.empty());
}
