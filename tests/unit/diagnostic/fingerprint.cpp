#include "diagnostic/fingerprint.hpp"

#include "report.hpp"

#include <set>

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::fingerprints;
using diagnostic::Scope;
using diagnostic::Severity;

namespace {

/// The fingerprint of an error about the first `part` of a file.
std::string print_of(std::string bytes, std::string_view part, std::string path = "a.journey",
                     Scope scope = Scope::line, std::string_view rule = "r") {
  tests::Report report;
  const auto id = report.file(std::move(path), std::move(bytes));
  report.finding(Severity::error, rule, report.span(id, part), "m");
  return fingerprints(report.run(), scope).at(0);
}

}  // namespace

TEST_CASE("fnv: the published values, without the end mark") {
  // FNV-1a of "" is the offset basis; of one byte it is (basis ^ byte) * prime.
  diagnostic::Fnv64 hash;
  CHECK(hash.value() == 0xCBF29CE484222325U);
  hash.add("");
  CHECK(hash.value() == (0xCBF29CE484222325U ^ 0xFFU) * 0x100000001B3U);
}

TEST_CASE("fnv: where a text ends matters") {
  diagnostic::Fnv64 one, two;
  one.add("ab");
  one.add("c");
  two.add("a");
  two.add("bc");
  CHECK(one.value() != two.value());
}

TEST_CASE("fingerprint: stays when lines above come and go") {
  CHECK(print_of("gaol: x\n", "gaol") == print_of("# new\n\njourney: y\ngaol: x\n", "gaol"));
}

TEST_CASE("fingerprint: stays when the line is indented or its line ends change") {
  CHECK(print_of("gaol: x\n", "gaol") == print_of("\n\t gaol:  x \r\n", "gaol"));
  CHECK(print_of("gaol: x\n", "gaol") == print_of("　gaol: x", "gaol"));
}

TEST_CASE("fingerprint: changes with the line and with the rule") {
  CHECK(print_of("gaol: x\n", "gaol") != print_of("gaol: y\n", "gaol"));
  CHECK(print_of("gaol: x\n", "gaol") != print_of("gaol: x\n", "gaol", "a.journey", Scope::line, "s"));
}

TEST_CASE("fingerprint: the file is in it where one name has to do for a whole report") {
  CHECK(print_of("x", "x", "a", Scope::line) == print_of("x", "x", "b", Scope::line));
  CHECK(print_of("x", "x", "a", Scope::file) != print_of("x", "x", "b", Scope::file));
}

TEST_CASE("fingerprint: it is the same on every machine") {
  CHECK(print_of("gaol: x\n", "gaol", "a.journey", Scope::line, "unknown-keyword") == "971e42b836001876:1");
}

TEST_CASE("fingerprint: equal lines are numbered from above") {
  tests::Report report;
  const auto id = report.file("a", "x\nx\nx\n");
  for (const std::uint32_t at : {4U, 0U, 2U}) report.finding(Severity::error, "r", {id, at, at + 1}, "m");
  const auto names = fingerprints(report.run(), Scope::line);
  CHECK(names[0].ends_with(":3"));
  CHECK(names[1].ends_with(":1"));
  CHECK(names[2].ends_with(":2"));
}

TEST_CASE("fingerprint: no two of a report are equal") {
  tests::Report report;
  const auto a = report.file("a", std::string(100, 'x')), b = report.file("b", std::string(100, 'x'));
  for (std::uint32_t i = 0; i < 100; ++i) {
    report.finding(Severity::error, "r", {a, i, i + 1}, "m");
    report.finding(Severity::warning, "r", {b, i, i + 1}, "m");
  }
  const auto names = fingerprints(report.run(), Scope::file);
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == 200);
}
