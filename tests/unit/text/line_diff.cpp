// Which lines changed, and how that is shown.
#include "text/line_diff.hpp"

#include <string>

#include <doctest/doctest.h>

using journey::text::DiffReader;
using journey::text::line_changes;
using journey::text::unified_diff;

TEST_CASE("line diff: nothing changed, nothing shown") {
  CHECK(line_changes("a\nb\n", "a\nb\n").empty());
  CHECK(unified_diff("a\n", "a\n", "x", DiffReader::patch).empty());
  CHECK(unified_diff("", "", "x", DiffReader::patch).empty());
}

TEST_CASE("line diff: a changed line stands between three lines of context") {
  CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "a.journey",
                     DiffReader::patch) ==
        "--- a.journey\n+++ a.journey\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("line diff: changes far apart have a hunk each, near ones share it") {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
  CHECK(unified_diff(before, "one\n2\n3\n4\n5\n6\n7\n8\n9\nten\n", "f", DiffReader::patch) ==
        "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+ten\n");
  CHECK(unified_diff(before, "1\n2\nthree\n4\n5\n6\n7\n8\n9\nten\n", "f", DiffReader::patch) ==
        "--- f\n+++ f\n@@ -1,10 +1,10 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n 7\n 8\n 9\n-10\n+ten\n");
}

TEST_CASE("line diff: lines that are not blank are paired, whatever blank lines come and go") {
  const auto changes = line_changes("a\n\n\nb\nc\n", "A\n\nB\n\nC\n");
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].old_end == 1);
  CHECK(changes[1].old_begin == 2);
  CHECK(changes[1].old_end == 5);
  CHECK(changes[1].new_begin == 2);
  CHECK(changes[1].new_end == 5);
}

TEST_CASE("line diff: a line taken out is a line taken out") {
  CHECK(unified_diff("a\nb\nc\n", "a\nc\n", "f", DiffReader::patch) ==
        "--- f\n+++ f\n@@ -1,3 +1,2 @@\n a\n-b\n c\n");
  CHECK(unified_diff("b\n", "", "f", DiffReader::patch) == "--- f\n+++ f\n@@ -1 +0,0 @@\n-b\n");
  CHECK(unified_diff("", "b\n", "f", DiffReader::patch) == "--- f\n+++ f\n@@ -0,0 +1 @@\n+b\n");
}

TEST_CASE("line diff: a missing line end is said") {
  CHECK(unified_diff("a", "a\n", "f", DiffReader::patch) ==
        "--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
}

TEST_CASE("line diff: on a terminal lines are painted, and what it must not get is made visible") {
  CHECK(unified_diff("a\x1b[2J\r\n", "a\n", "f", DiffReader::terminal) ==
        "\x1b[1m--- f\x1b[0m\n\x1b[1m+++ f\x1b[0m\n\x1b[36m@@ -1 +1 @@\x1b[0m\n"
        "\x1b[31m-a<U+001B>[2J^M\x1b[0m\n\x1b[32m+a\x1b[0m\n");
  CHECK(unified_diff("a\r\n", "a\n", "f", DiffReader::patch) == "--- f\n+++ f\n@@ -1 +1 @@\n-a\r\n+a\n");
}

TEST_CASE("line diff: large texts that share little are one change") {
  std::string before, after;
  for (int i = 0; i < 3000; ++i) {
    before += "old " + std::to_string(i) + "\n";
    after += "new " + std::to_string(i) + "\nmore\n";
  }
  const auto changes = line_changes("x\n" + before, "x\n" + after);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].old_begin == 1);
  CHECK(changes[0].old_end == 3001);
  CHECK(changes[0].new_end == 6001);
}

TEST_CASE("trust: workflow commands: a diff in a log holds none, a patch is exact") {
  const std::string before = "::add-mask::a\n  ##[error]b\r::error::c\nd\n",
                    after = "::add-mask::a\n  ##[error]b\r::error::c\n##[group]\n";
  CHECK(unified_diff(before, after, "##[x]", DiffReader::log) ==
        "--- ## [x]\n+++ ## [x]\n@@ -1,3 +1,3 @@\n : :add-mask::a\n   ## [error]b<U+000D>::error::c\n-d\n+## "
        "[group]\n");
  CHECK(unified_diff(before, after, "x", DiffReader::patch) ==
        "--- x\n+++ x\n@@ -1,3 +1,3 @@\n ::add-mask::a\n   ##[error]b\r::error::c\n-d\n+##[group]\n");
  CHECK(unified_diff(before, after, "x", DiffReader::terminal).find("##[") == std::string::npos);
}
