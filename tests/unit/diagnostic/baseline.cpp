// Findings that a project knows of, as a file.
#include "diagnostic/baseline.hpp"

#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::Baseline;
using diagnostic::Known;

namespace {

const Known first{"a b.journey", "flat-curve", "0123456789abcdef:1"};
const Known second{"maps/旅.journey", "stale-map", "fedcba9876543210:12"};

std::vector<Known> known(const std::string& bytes, std::vector<std::uint32_t> places) {
  text::Sources sources;
  const auto id = sources.add("shown.journey", bytes);
  diagnostic::Diagnostics diagnostics;
  for (const std::uint32_t at : places)
    diagnostics.warning("flat-curve", {id, at, at + 1}, support::said("m"));
  return diagnostic::known_of(diagnostics, sources, {"a.journey"});
}

std::size_t wrong_line(std::string_view text) {
  const auto parsed = diagnostic::parse_baseline(text);
  const auto* const line = std::get_if<std::size_t>(&parsed);
  return line == nullptr ? 0 : *line;
}

}  // namespace

TEST_CASE("baseline: what is printed is read again") {
  const Baseline baseline{first, second};
  CHECK(std::get<Baseline>(diagnostic::parse_baseline(diagnostic::print_baseline(baseline))) == baseline);
  CHECK(diagnostic::known_from(diagnostic::to_line(second)) == second);
  CHECK(std::get<Baseline>(diagnostic::parse_baseline("")).empty());
}

TEST_CASE("baseline: one line an entry, by file") {
  const std::string text = diagnostic::print_baseline({second, first});
  CHECK(text.substr(text.find("\n0") + 1) ==
        "0123456789abcdef:1 flat-curve a b.journey\nfedcba9876543210:12 stale-map maps/旅.journey\n");
}

TEST_CASE("baseline: comments, blank lines and CRLF are passed over") {
  CHECK(std::get<Baseline>(diagnostic::parse_baseline(
            "# x\r\n\r\n0123456789abcdef:1 flat-curve a b.journey\r\n")) == Baseline{first});
}

TEST_CASE("baseline: a line that is no entry is named") {
  CHECK(wrong_line("hello\n") == 1);
  CHECK(wrong_line("# x\n0123456789abcdef:1 flat-curve\n") == 2);
  CHECK(wrong_line("0123456789abcde:1 flat-curve a\n") == 1);
  CHECK(wrong_line("0123456789abcdef: flat-curve a\n") == 1);
  CHECK(wrong_line("0123456789ABCDEF:1 flat-curve a\n") == 1);
  CHECK(wrong_line("0123456789abcdef:1 flat-curve a\tb\n") == 1);
}

TEST_CASE(
    "baseline: an entry stays when lines above come and go, and equal lines are told apart by their order") {
  const auto before = known("x\nline\n", {2});
  CHECK(before == known("new\n\n  line\n", {7}));
  CHECK(before != known("x\nlines\n", {2}));
  const auto twice = known("line\nline\n", {0, 5});
  CHECK(twice[0].fingerprint.ends_with(":1"));
  CHECK(twice[1].fingerprint.ends_with(":2"));
  CHECK(twice[0].path == "a.journey");
}

TEST_CASE("baseline: more findings than are shown are all known") {
  std::string bytes;
  std::vector<std::uint32_t> places;
  for (int i = 0; i < 500; ++i) {
    places.push_back(static_cast<std::uint32_t>(bytes.size()));
    bytes += "line " + std::to_string(i) + "\n";
  }
  const auto all = known(bytes, places);
  CHECK(Baseline(all.begin(), all.end()).size() == 500);
}
