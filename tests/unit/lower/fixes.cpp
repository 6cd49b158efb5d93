// Which findings a program may mend, and that mending makes them right.
#include "diagnostic/fixes.hpp"

#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;

namespace {

/// The map after one round of sure edits.
std::string mended(const std::string& map, std::optional<lexicon::Date> today = std::nullopt) {
  Compilation compilation(map);
  compilation.check(today);
  const auto numbers = diagnostic::fixable(compilation.diagnostics(), 0);
  return diagnostic::apply_fixes(compilation.diagnostics(), numbers, map).bytes;
}

const std::string head = "journey: J\nstage s: S\n";

}  // namespace

TEST_CASE("fixes: a misspelt keyword") {
  CHECK(mended(head + "  gaol: G\n") == head + "  goal: G\n");
  CHECK(mended("旅程：J\n階段：S\n  目票：G\n") == "旅程：J\n階段：S\n  目標：G\n");
}
TEST_CASE("fixes: a misspelt name with one near match") {
  CHECK(mended(head + "  pain no-printer: P\n  opportunity: O\n    solves: no-printers\n") ==
        head + "  pain no-printer: P\n  opportunity: O\n    solves: no-printer\n");
}
TEST_CASE("fixes: a name that is as near to two is for people") {
  const std::string map = head + "  pain pain-a: P\n  pain pain-b: P\n  opportunity: O\n    solves: pain-c\n";
  CHECK(mended(map) == map);
}
TEST_CASE("fixes: another number, letter or degree is no slip") {
  for (const char* lines :
       {"  pain p1: P\n  opportunity: O\n    solves: p2\n",
        "  pain pain-a: P\n  opportunity: O\n    solves: pain-b\n", "  pain: P\n    severity: now\n"}) {
    CHECK(mended(head + lines) == head + lines);
  }
  const std::string map = "旅程：J\n階段：S\n  痛點：P\n    嚴重程度：超高\n";
  CHECK(mended(map) == map);
}
TEST_CASE("fixes: a short keyword with a letter missing") {
  const std::string map = head + "  touchpoint: T\n    wat: 5 min\n    lnk: x\n";
  CHECK(mended(map).find("wait: 5 min") != std::string::npos);
  CHECK(mended(map).find("link: x") != std::string::npos);
}
TEST_CASE("fixes: a moment of truth without its word") {
  CHECK(mended(head + "  touchpoint: T\n    moment-of-truth:\n") ==
        head + "  touchpoint: T\n    moment-of-truth: yes\n");
  CHECK(mended(head + "  touchpoint: T\n    moment-of-truth: \n") ==
        head + "  touchpoint: T\n    moment-of-truth: yes\n");
  CHECK(mended("旅程：J\n階段：S\n  接觸點：T\n    關鍵時刻：\n") ==
        "旅程：J\n階段：S\n  接觸點：T\n    關鍵時刻：是\n");
}
TEST_CASE("fixes: full-width slips") {
  CHECK(mended(head + "  ｇｏａｌ: G\n") == head + "  goal: G\n");
  CHECK(mended(head + "  pain: P\n    severity: ｈｉｇｈ\n") == head + "  pain: P\n    severity: high\n");
  CHECK(mended("journey: J\npersona p: P\n  color: ＃0072B2\nstage: S\n  goal: G\n") ==
        "journey: J\npersona p: P\n  color: #0072B2\nstage: S\n  goal: G\n");
  CHECK(mended(head + "  touchpoint: T\n    link: https：//example.org/（１）\n") ==
        head + "  touchpoint: T\n    link: https://example.org/（１）\n");
  CHECK(mended(head + "　　goal: G\n") == head + "    goal: G\n");
  CHECK(mended("journey: J\n  persona: ａｎａ\npersona ana: A\nstage: S\n  goal: G\n") ==
        "journey: J\n  persona: ana\npersona ana: A\nstage: S\n  goal: G\n");
}
TEST_CASE("fixes: values with one right form") {
  CHECK(mended("journey: J\n  reviewed: 2026/10/1\nstage: S\n  goal: G\n") ==
        "journey: J\n  reviewed: 2026-10-01\nstage: S\n  goal: G\n");
  CHECK(mended("journey: J\n  review-every: 3months\nstage: S\n  goal: G\n") ==
        "journey: J\n  review-every: 3 months\nstage: S\n  goal: G\n");
  CHECK(mended("journey: J\n  language: zh_Hant\nstage: S\n  goal: G\n") ==
        "journey: J\n  language: zh-Hant\nstage: S\n  goal: G\n");
  CHECK(mended(head + "  emotion: 2..-1 mixed\n") == head + "  emotion: -1..2 mixed\n");
  CHECK(mended(head + "  pain: P\n    severity: hihg\n") == head + "  pain: P\n    severity: high\n");
}
TEST_CASE("fixes: values that may mean several things are for people") {
  for (const char* line : {"  emotion: 1,5 meh\n", "  pain: P\n    severity: zzz\n"}) {
    CHECK(mended(head + line) == head + line);
  }
  const std::string date = "journey: J\n  reviewed: 1/10/2026\nstage: S\n  goal: G\n";
  CHECK(mended(date) == date);
}
TEST_CASE("fixes: a comment that allows nothing goes, or the part of it that does") {
  CHECK(mended(head + "  # journey: allow emotion-without-score because x\n  emotion: 1 a\n") ==
        head + "  emotion: 1 a\n");
  CHECK(
      mended(head + "  # journey: allow emotion-without-score, lookalike-names because x\n  emotion: a\n") ==
      head + "  # journey: allow emotion-without-score because x\n  emotion: a\n");
  CHECK(
      mended(head + "  # journey: allow lookalike-names, emotion-without-score because x\n  emotion: a\n") ==
      head + "  # journey: allow emotion-without-score because x\n  emotion: a\n");
}
TEST_CASE("fixes: a rule that is misspelt in a comment") {
  CHECK(mended(head + "  # journey: allow emotion-without-scores because x\n  emotion: a\n") ==
        head + "  # journey: allow emotion-without-score because x\n  emotion: a\n");
}
