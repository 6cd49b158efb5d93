// Edits that a program may make, made.
#include "diagnostic/fixes.hpp"

#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::Diagnostics;
using diagnostic::Fix;

namespace {

/// Adds a finding with edits; each is at a place of its own, so that none is taken for another.
void add(Diagnostics& diagnostics, std::vector<Fix> fixes) {
  const auto at = static_cast<std::uint32_t>(diagnostics.all().size());
  diagnostics.error("r", {0, at, at}, support::said("m")).fixes = std::move(fixes);
}

diagnostic::Mended apply(const Diagnostics& diagnostics, std::string_view bytes) {
  const auto numbers = diagnostic::fixable(diagnostics, 0);
  return diagnostic::apply_fixes(diagnostics, numbers, bytes);
}

}  // namespace

TEST_CASE("fixes: edits are made where they belong, whatever their order") {
  Diagnostics diagnostics;
  add(diagnostics, {{{0, 4, 7}, "TWO"}});
  add(diagnostics, {{{0, 0, 3}, "1"}});
  add(diagnostics, {{{0, 8, 8}, "+"}});
  const auto mended = apply(diagnostics, "one two three");
  CHECK(mended.bytes == "1 TWO +three");
  CHECK(mended.applied == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("fixes: what touches an earlier edit waits") {
  Diagnostics diagnostics;
  add(diagnostics, {{{0, 0, 5}, "a"}});
  add(diagnostics, {{{0, 4, 6}, "b"}});
  add(diagnostics, {{{0, 5, 5}, "c"}});
  add(diagnostics, {{{0, 5, 5}, "d"}});
  const auto mended = apply(diagnostics, "0123456");
  CHECK(mended.bytes == "ac56");
  CHECK(mended.applied == std::vector<std::size_t>{0, 2});
}

TEST_CASE("fixes: the edits of a finding are made all or not at all") {
  Diagnostics diagnostics;
  add(diagnostics, {{{0, 2, 3}, "x"}});
  add(diagnostics, {{{0, 0, 1}, "y"}, {{0, 2, 4}, "z"}});
  CHECK(apply(diagnostics, "0123").bytes == "01x3");
}

TEST_CASE("fixes: a line with nothing left goes, one with something stays") {
  Diagnostics diagnostics;
  add(diagnostics, {{{0, 4, 7}, ""}});
  CHECK(apply(diagnostics, "a\n  # c\nb\n").bytes == "a\nb\n");
  CHECK(apply(diagnostics, "a\r\n #c \r\nb\n").bytes == "a\r\nb\n");
  CHECK(apply(diagnostics, "abcdefg\n").bytes == "abcd\n");
  CHECK(apply(diagnostics, "a\n  # c").bytes == "a\n");
}

TEST_CASE("fixes: edits in other files, unsure ones and those of what is off are not for a program") {
  Diagnostics diagnostics;
  add(diagnostics, {{{1, 0, 1}, "x"}});
  add(diagnostics, {{{0, 0, 1}, "x"}, {{1, 0, 1}, "x"}});
  add(diagnostics, {{{0, 0, 1}, "x", false}});
  add(diagnostics, {});
  diagnostics.add(
      {diagnostic::Severity::off, "r", {0, 9, 9}, support::said("m"), {}, {}, {{{0, 0, 1}, "x"}}});
  CHECK(diagnostic::fixable(diagnostics, 0).empty());
  CHECK(diagnostic::fixable(diagnostics, 1) == std::vector<std::size_t>{0});
}

TEST_CASE("fixes: an edit beyond the end is not made") {
  Diagnostics diagnostics;
  add(diagnostics, {{{0, 2, 9}, "x"}});
  const auto mended = apply(diagnostics, "abc");
  CHECK(mended.bytes == "abc");
  CHECK(mended.applied.empty());
}
