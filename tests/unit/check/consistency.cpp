// Rules about what a map says here and otherwise there; each also has its examples in the catalogue.
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::finding;
using test::fires;
using test::times;

namespace {
const std::string order = "journey: J\nstage order: Order\n";
}

TEST_CASE("unused-persona: only where the journey names others, and a view is a use") {
  CHECK_FALSE(fires(order + "  goal: G\npersona a: A\npersona b: B\n", "unused-persona"));
  CHECK(times("journey: J\n  persona: a\nstage s: S\n  goal: G\npersona a: A\npersona b: B\npersona c: C\n",
              "unused-persona") == 2);
}
TEST_CASE("unused-channel: a persona or one life among several may use it") {
  CHECK_FALSE(fires(order + "  goal: G\nchannel web: Web\npersona a: A\n  channel: web\n", "unused-channel"));
  CHECK_FALSE(fires(order + "  touchpoint t: T\n    for b:\n      channel: web\nchannel web: Web\n"
                            "persona a: A\npersona b: B\n",
                    "unused-channel"));
  CHECK(fires(order + "  touchpoint t: T\nchannel web: Web\n", "unused-channel"));
}
TEST_CASE("unused-…: what a library declares is for other maps too") {
  support::Compilation compilation(
      "import: l.journey\n" + order + "  goal: G\n",
      {{"l.journey", "channel web: Web\nowner a: A\nmetric m: M\nsource s: S\n"}});
  compilation.check();
  CHECK(compilation.diagnostics().warnings() == 0);
}
TEST_CASE("unused-owner: of a channel, a metric, a pain, an opportunity, a stage, the journey") {
  const std::string owner = "owner a: A\n";
  CHECK(fires(order + "  goal: G\n" + owner, "unused-owner"));
  CHECK_FALSE(fires(order + "  goal: G\nchannel c: C\n  owner: a\n" + owner, "unused-owner"));
  CHECK_FALSE(fires(order + "  goal: G\nmetric m: M\n  owner: a\n" + owner, "unused-owner"));
  CHECK_FALSE(fires(order + "  pain: P\n    owner: a\n" + owner, "unused-owner"));
  CHECK_FALSE(fires(order + "  opportunity: O\n    owner: a\n" + owner, "unused-owner"));
  CHECK_FALSE(fires(order + "  owner: a\n  goal: G\n" + owner, "unused-owner"));
  CHECK_FALSE(fires("journey: J\n  owner: a\nstage s: S\n  goal: G\n" + owner, "unused-owner"));
}
TEST_CASE("unused-source: a need, a persona or a metric may rest on it") {
  const std::string source = "source s: S\n";
  CHECK(fires(order + "  goal: G\n" + source, "unused-source"));
  CHECK_FALSE(fires(order + "  need: N\n    source: s\n" + source, "unused-source"));
  CHECK_FALSE(fires(order + "  goal: G\npersona a: A\n  source: s\n" + source, "unused-source"));
  CHECK_FALSE(fires(order + "  goal: G\nmetric m: M\n  source: s\n" + source, "unused-source"));
}
TEST_CASE("unreachable-touchpoint: the way that leads past it is shown") {
  const auto found =
      finding(order + "  touchpoint a: A\n    next c: 100% skip it\n  touchpoint b: B\n  touchpoint c: C\n",
              "unreachable-touchpoint");
  CHECK(found.message == "nobody ever comes to `B`");
  CHECK(found.hint == "lead somebody here: `next b: …`");
  REQUIRE(found.labels.size() == 1);
  CHECK(found.labels[0].message == "this leads past it");
}
TEST_CASE("unreachable-touchpoint: what comes behind an unreachable one is unreachable too") {
  CHECK(times(order + "  touchpoint a: A\n    next end: 100%\n  touchpoint b: B\n  touchpoint c: C\n",
              "unreachable-touchpoint") == 2);
}
TEST_CASE("unreachable-touchpoint: side paths and unknown shares are reached") {
  CHECK_FALSE(fires(order + "  touchpoint a: A\n  touchpoint b: B\n    optional: if\n  touchpoint c: C\n",
                    "unreachable-touchpoint"));
  CHECK_FALSE(
      fires(order + "  touchpoint a: A\n    next b:\n    next c:\n  touchpoint b: B\n  touchpoint c: C\n",
            "unreachable-touchpoint"));
}
TEST_CASE("endless-loop: a touchpoint that is its own only target") {
  CHECK(fires(order + "  touchpoint a: A\n    next a: 100%\n", "endless-loop"));
  CHECK_FALSE(fires(order + "  touchpoint a: A\n    next a: 99%\n", "endless-loop"));
  CHECK_FALSE(fires(order + "  touchpoint a: A\n    next a: 99%\n    next exit:\n", "endless-loop"));
}
TEST_CASE("endless-loop: two loops are two findings") {
  CHECK(times(order +
                  "  touchpoint a: A\n    next: 50%\n    next c: 50%\n  touchpoint b: B\n    next b: 100%\n"
                  "  touchpoint c: C\n    next c: 100%\n",
              "endless-loop") == 2);
}
TEST_CASE("unaccounted-share: one share is a remark, a `next` without a share takes the rest") {
  const std::string a = order + "  touchpoint a: A\n";
  const std::string c = "  touchpoint b: B\n  touchpoint c: C\n";
  CHECK_FALSE(fires(a + "    next exit: 5%\n" + c, "unaccounted-share"));
  CHECK_FALSE(fires(a + "    next exit: 5%\n    next c: 10%\n    next:\n" + c, "unaccounted-share"));
  CHECK_FALSE(
      fires(a + "    next exit: 33.3%\n    next c: 33.3%\n    next: 33.4%\n" + c, "unaccounted-share"));
  const auto found = finding(a + "    next exit: 5%\n    next c: 12.5%\n" + c, "unaccounted-share");
  CHECK(found.message ==
        "82.5% of the customers at `A` are not accounted for; they are taken to go on to `B`");
  CHECK(found.hint == "say where they go: `next: 82.5%` if that is right");
}
TEST_CASE("unaccounted-share: at the last touchpoint the rest ends well") {
  CHECK(finding(order + "  touchpoint a: A\n  touchpoint b: B\n    next a: 20%\n    next exit: 30%\n",
                "unaccounted-share")
            .message == "50% of the customers at `B` are not accounted for; they are taken to end well");
}
TEST_CASE("target-against-better: from the baseline where there is one") {
  const std::string metric = order + "  metric: m\nmetric m: M\n  unit: %\n";
  CHECK(fires(metric + "  current: 50\n  target: 40\n  better: higher\n", "target-against-better"));
  CHECK_FALSE(fires(metric + "  baseline: 30\n  current: 50\n  target: 40\n  better: higher\n",
                    "target-against-better"));
  CHECK_FALSE(fires(metric + "  current: 50\n  target: 50\n  better: higher\n", "target-against-better"));
  CHECK_FALSE(fires(metric + "  current: 50\n  target: 40\n", "target-against-better"));
}
TEST_CASE("hints are written as the map is written") {
  CHECK(finding("旅程：買咖啡\n管道 官網：\n階段：點單\n  目標：快\n", "unused-channel").hint ==
        "say at which touchpoint it is used, `管道：…`, or take it out");
  CHECK(finding("旅程：买咖啡\n渠道 官网：\n阶段：点单\n  目标：快\n", "unused-channel").hint ==
        "say at which touchpoint it is used, `渠道：…`, or take it out");
  CHECK(finding("旅程：买咖啡\n阶段：点单\n  触点 甲：\n    去向 甲：100%\n", "endless-loop").hint ==
        "say how it ends: `下一步 结束：…`, or `下一步 离开：…` for those who give up");
}

TEST_CASE("duration-below-waits: the shortest waits against the longest that the stage may last") {
  const auto map = [](const std::string& duration, const std::string& wait) {
    return "journey: J\nstage s: S\n  duration: " + duration + "\n  touchpoint t: T\n    wait: " + wait +
           "\n  touchpoint u: U\n    wait: 5 min\n";
  };
  CHECK(fires(map("10 min", "6 min"), "duration-below-waits"));
  CHECK_FALSE(fires(map("11 min", "6 min"), "duration-below-waits"));
  CHECK_FALSE(fires(map("10..20 min", "12..30 min"), "duration-below-waits"));
  CHECK(fires(map("10..20 min", "16..30 min"), "duration-below-waits"));
  CHECK_FALSE(fires(map("a while", "3 h"), "duration-below-waits"));
  CHECK_FALSE(fires(map("10 min", "for ever"), "duration-below-waits"));
}
TEST_CASE("duration-below-waits: once, whoever lives it, and not what a persona skips") {
  const std::string head =
      "journey: J\n  persona: ana, ben\npersona ana: Ana\npersona ben: Ben\nstage s: S\n  duration: 1 h\n"
      "  touchpoint t: T\n    wait: 2 h\n";
  CHECK(times(head, "duration-below-waits") == 1);
  CHECK_FALSE(fires(head + "    skip: ana, ben\n  touchpoint u: U\n    action: x\n", "duration-below-waits"));
}
TEST_CASE("misspelt-person: who makes a map is an owner or a text, and no persona") {
  const auto map = [](const std::string& line) {
    return "journey: J\n  " + line +
           "\npersona ana: Ana\nowner designers: Designers\nstage s: S\n  action: x\n";
  };
  CHECK_FALSE(fires(map("reviewer: ana"), "misspelt-person"));
  CHECK_FALSE(fires(map("contributor: Anna"), "misspelt-person"));
  CHECK(fires(map("contributor: designer"), "misspelt-person"));
  CHECK(fires(map("quote: Yes\n    by: anna"), "misspelt-person"));
}
TEST_CASE("hidden-view: views and personas called as a view that may be built in") {
  const std::string stage = "stage s: S\n  touchpoint t: T\n    emotion: 1\n";
  CHECK(fires("journey: J\n" + stage + "view time: V\n  show: emotion\n", "hidden-view"));
  CHECK(fires("journey: J\n" + stage + "view matrix: V\n  show: emotion\n", "hidden-view"));
  CHECK(fires("journey: J\n" + stage + "view Time: V\n  show: emotion\n", "hidden-view"));
  CHECK(fires("journey: J\n  persona: time\npersona time: T\n" + stage, "hidden-view"));
  CHECK_FALSE(fires("journey: J\n" + stage + "view times: V\n  show: emotion\n", "hidden-view"));
}
