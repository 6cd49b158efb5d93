// Rules about what a map rests on, and how long it is good; each also has its examples in the catalogue.
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::finding;
using test::fires;

TEST_CASE("only-assumptions: one researched touchpoint is enough, and a draft may assume") {
  const std::string sources = "source g: G\n  kind: assumption\nsource r: R\n  kind: interview\n";
  const std::string stage = "stage s: S\n  touchpoint t: T\n";
  CHECK(fires("journey: J\n  status: live\n  source: g\n" + stage + sources, "only-assumptions"));
  CHECK_FALSE(fires("journey: J\n  status: draft\n  source: g\n" + stage + sources, "only-assumptions"));
  CHECK_FALSE(fires("journey: J\n  status: live\n  source: g\n" + stage + "    source: r\n" + sources,
                    "only-assumptions"));
  CHECK_FALSE(fires("journey: J\n  status: live\n" + stage, "only-assumptions"));
}
TEST_CASE("unresearched-persona: researching maps may assume") {
  const std::string rest =
      "persona p: P\n  source: g\nstage s: S\n  goal: G\nsource g: G\n  kind: assumption\n";
  CHECK(finding("journey: J\n  status: validated\n" + rest, "unresearched-persona").message ==
        "persona `p` rests on nothing but an assumption");
  CHECK_FALSE(fires("journey: J\n  status: researching\n" + rest, "unresearched-persona"));
}
TEST_CASE("unsourced-number: percent signs of both widths, tenths, and numbers that are no share") {
  const auto pain = [](const std::string& text) {
    return "journey: J\nstage s: S\n  pain: " + text + "\nstage t: T\n  goal: G\n  source: r\nsource r: R\n";
  };
  CHECK(fires(pain("40% give up"), "unsourced-number"));
  CHECK(fires(pain("40 % give up"), "unsourced-number"));
  CHECK(fires(pain("四成？40％放棄"), "unsourced-number"));
  CHECK(fires(pain("4成的人放棄"), "unsourced-number"));
  CHECK(fires(pain("４０％放棄，４成抱怨"), "unsourced-number"));
  CHECK(fires(pain("４成抱怨"), "unsourced-number"));
  CHECK(fires(pain("８割が途中でやめる"), "unsourced-number"));
  CHECK(!fires(pain("３割引なのに迷う"), "unsourced-number"));
  CHECK_FALSE(fires(pain("完成要 5 分鐘"), "unsourced-number"));
  CHECK_FALSE(fires(pain("% of what?"), "unsourced-number"));
  CHECK_FALSE(
      fires("journey: J\n  source: r\nstage s: S\n  pain: 40% give up\nsource r: R\n", "unsourced-number"));
  CHECK_FALSE(fires("journey: J\nstage s: S\n  pain: 40% give up\n", "unsourced-number"));
}
TEST_CASE("old-source: figures age with the review, studies in two years") {
  const auto map = [](const std::string& kind, const std::string& date) {
    return "journey: J\n  source: r\n  review-every: 3 months\nstage s: S\n  goal: G\nsource r: R\n  kind: " +
           kind + "\n  date: " + date + "\n";
  };
  // Checked on 2026-01-15.
  CHECK(fires(map("analytics", "2025-09"), "old-source"));
  CHECK_FALSE(fires(map("analytics", "2025-Q4"), "old-source"));
  CHECK_FALSE(fires(map("interview", "2024-02"), "old-source"));
  CHECK(fires(map("interview", "2023-12"), "old-source"));
  CHECK_FALSE(
      fires("journey: J\n  source: r\nstage s: S\n  goal: G\nsource r: R\n  date: 1999\n", "old-source"));
}
TEST_CASE("review-due-soon: two weeks, up to the day itself, then the map is stale") {
  const auto map = [](const std::string& reviewed) {
    return "journey: J\n  reviewed: " + reviewed + "\n  review-every: 1 month\nstage s: S\n  goal: G\n";
  };
  CHECK_FALSE(fires(map("2025-12-30"), "review-due-soon"));
  CHECK(fires(map("2025-12-29"), "review-due-soon"));
  CHECK(fires(map("2025-12-15"), "review-due-soon"));
  CHECK_FALSE(fires(map("2025-12-14"), "review-due-soon"));
  CHECK(finding(map("2025-12-14"), "stale-map").hint ==
        "look at it again, and say the day: `reviewed: 2026-01-15`");
}
TEST_CASE("overdue-plan: the day itself is not late; what is done or rejected never is") {
  const auto map = [](const std::string& rest) {
    return "journey: J\nstage s: S\n  opportunity: O\n    due: " + rest + "\n";
  };
  CHECK(fires(map("2026-01-14"), "overdue-plan"));
  CHECK_FALSE(fires(map("2026-01-15"), "overdue-plan"));
  CHECK_FALSE(fires(map("2026-01"), "overdue-plan"));
  CHECK_FALSE(fires(map("2025-01\n    status: done"), "overdue-plan"));
  CHECK_FALSE(fires(map("2025-01\n    status: rejected"), "overdue-plan"));
  CHECK(finding("旅程：J\n階段：S\n  機會：O\n    期限：2025\n", "overdue-plan").hint ==
        "say what became of it: `狀態：已完成`, `不採納`, or a new day");
}
TEST_CASE("upkeep: archived maps are history") {
  const std::string old =
      "  reviewed: 2020\n  review-every: 1 month\nstage s: S\n  opportunity: O\n    due: 2021\n";
  for (const char* rule : {"stale-map", "overdue-plan", "missing-owner"}) {
    CHECK(fires("journey: J\n  status: live\n" + old, rule));
    CHECK_FALSE(fires("journey: J\n  status: archived\n" + old, rule));
  }
}
TEST_CASE("missing-owner: an owner of every stage is enough") {
  CHECK_FALSE(fires(
      "journey: J\n  status: live\nstage a: A\n  owner: x\n  goal: G\nstage b: B\n  owner: y\n  goal: G\n",
      "missing-owner"));
  CHECK(fires("journey: J\n  status: live\nstage a: A\n  owner: x\n  goal: G\nstage b: B\n  goal: G\n",
              "missing-owner"));
}
