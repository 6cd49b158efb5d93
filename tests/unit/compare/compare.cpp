#include "compare/compare.hpp"

#include "support/changes.hpp"
#include "support/compile.hpp"

#include <algorithm>

using namespace journey;
using support::Compilation;
using support::edited;

namespace {

using Lines = std::vector<std::string>;

Lines changes(std::string_view before, std::string_view after) {
  Compilation old_side(before), new_side(after);
  old_side.check();
  new_side.check();
  return support::lines_of(compare::compare_map(old_side.side(), new_side.side(), before != after));
}

constexpr std::string_view shop =
    "journey shop: Buy a coat\n"
    "  persona: ana\n"
    "persona ana: Ana\n"
    "stage find: Find\n"
    "  touchpoint see: See an ad\n"
    "    emotion: +1 curious\n"
    "    next: 60% clicks\n"
    "    next exit: 40%\n"
    "  touchpoint look: Look at the coat\n"
    "    emotion: 0\n"
    "    pain blurry: Photos are blurry\n"
    "      severity: high\n"
    "stage buy: Buy\n"
    "  touchpoint pay: Pay\n"
    "    emotion: -1 too many fields\n"
    "    thought: Is it safe?\n"
    "opportunity photos: Better photos\n"
    "  solves: blurry\n";

}  // namespace

TEST_CASE("a map compared with itself is the same") { CHECK(changes(shop, shop).empty()); }

TEST_CASE("compare: a score, and what follows from it") {
  CHECK(changes(shop, edited(shop, "-1 too many", "-2 too many")) ==
        Lines{"=> changed journey .lowest: -1 -> -2 (Pay -> Pay)", "=> changed journey .mean: 0 -> -0.33",
              "=> changed journey .end: -1 -> -2 (Pay -> Pay)",
              "changed emotion 'too many fields' in pay .emotion: -1 too many fields -> -2 too many fields"});
}

TEST_CASE("compare: titles and names") {
  CHECK(changes(shop, edited(shop, ": Pay\n", ": Pay by card\n")) ==
        Lines{"renamed touchpoint #pay 'Pay by card' in buy .title: Pay -> Pay by card"});
  CHECK(changes(shop, edited(shop, "pay: Pay", "card: Pay")) ==
        Lines{"renamed touchpoint #card 'Pay' in buy .name: pay -> card"});
}

TEST_CASE("compare: a pain goes that an opportunity solves") {
  const Lines lines =
      changes(shop, edited(shop, "    pain blurry: Photos are blurry\n      severity: high\n", ""));
  CHECK(lines ==
        Lines{"=> changed opportunity #photos 'Better photos' .solves: Photos are blurry -> () !breaking",
              "=> changed map #unknown-name .compiles: yes -> no !breaking",
              "removed pain #blurry 'Photos are blurry' in look"});
}

TEST_CASE("compare: a step in another stage changes where a `next` without a target leads") {
  constexpr std::string_view flow =
      "journey f: F\nstage a: A\n  touchpoint one: One\n    next: 54% goes on\n    next exit: 46%\n"
      "  touchpoint two: Two\nstage b: B\n  touchpoint three: Three\n    next end: 47%\n    next exit: 53%\n";
  const Lines lines = changes(flow,
                              "journey f: F\nstage a: A\n  touchpoint one: One\n    next: 54% goes on\n"
                              "    next exit: 46%\nstage b: B\n  touchpoint three: Three\n    next end: 47%\n"
                              "    next exit: 53%\n  touchpoint two: Two\n");
  CHECK(std::count(lines.begin(), lines.end(), "moved touchpoint #two 'Two' in b (a -> b)") +
            std::count(lines.begin(), lines.end(), "moved touchpoint #two 'Two' in b (A -> B)") ==
        1);
  CHECK(std::count(lines.begin(), lines.end(),
                   "=> changed way in one .leads-to: Two -> Three (two -> ) !attention") == 1);
  CHECK(std::count(lines.begin(), lines.end(),
                   "=> changed touchpoint #two 'Two' in b .reach: 54% -> 0% !attention") == 1);
}

TEST_CASE("compare: a channel that is declared now was a text before for all who use it") {
  constexpr std::string_view before =
      "journey f: F\nstage a: A\n  touchpoint one: One\n    channel: App\n  touchpoint two: Two\n    "
      "channel: App\n";
  CHECK(changes(before, std::string(before) + "channel App: The app\n") ==
        Lines{"added channel #App 'The app'"});
}

TEST_CASE("compare: a library is one entry, and what moves into it has moved") {
  const std::string_view map =
      "import: lib.journey\njourney f: F\nstage a: A\n  touchpoint one: One\n    channel: app\n";
  Compilation before(map, {{"lib.journey", "channel app: The app\n"}});
  Compilation after(map, {{"lib.journey", "channel app: The application\n"}});
  CHECK(support::lines_of(compare::compare_map(before.side(), after.side(), false)) ==
        Lines{"renamed channel #app 'The application' .title: The app -> The application"});
  CHECK(compare::compare_map(before.side(), after.side(), false).front().path == "lib.journey");
  Compilation own(
      "journey f: F\nstage a: A\n  touchpoint one: One\n    channel: app\nchannel app: The app\n");
  const Lines lines = support::lines_of(compare::compare_map(own.side(), before.side(), true));
  CHECK(std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("moved channel #app 'The app' ( -> lib.journey)") != std::string::npos;
  }));
}

TEST_CASE("compare: form is no change") {
  for (const auto& [was, is] : std::vector<std::pair<std::string, std::string>>{
           {"Buy a coat", "Buy  a coat"}, {"See an ad", "See an ad "}, {"Is it safe?", "Is it safe？"}}) {
    CAPTURE(is);
    CHECK(changes(shop, edited(shop, was, is)) == Lines{"this.journey form only"});
  }
}

TEST_CASE("compare: what is weakened is worth a look") {
  constexpr std::string_view plan =
      "journey f: F\n  status: live\n  owner: growth\nowner growth: Growth\nsource talks: Talks\n  kind: "
      "interview\n"
      "source guess: A guess\n  kind: assumption\nmetric done: Done\n  current: 10\n  target: 60\n  better: "
      "higher\n"
      "stage a: A\n  touchpoint one: One\n    pain slow: Slow\n      source: talks\n      confidence: high\n"
      "opportunity fast: Fast\n  solves: slow\n  due: 2027-01-01\n  status: doing\n  owner: growth\n";
  const auto level = [&](std::string_view was, std::string_view is) {
    const Lines lines = changes(plan, edited(plan, was, is));
    for (const std::string& line : lines) {
      if (line.rfind("=> ", 0) != 0)
        return line.substr(std::min(line.size(), line.find(" !"))) == " !attention";
    }
    return false;
  };
  CHECK(level("target: 60", "target: 50"));
  CHECK(!level("target: 60", "target: 70"));
  CHECK(level("due: 2027-01-01", "due: 2027-02-01"));
  CHECK(!level("due: 2027-01-01", "due: 2026-12-31"));
  CHECK(level("status: doing", "status: idea"));
  CHECK(!level("status: doing", "status: done"));
  CHECK(level("status: live", "status: draft"));
  CHECK(level("  owner: growth\nowner", "owner"));
  CHECK(level("source: talks", "source: guess"));
  CHECK(level("confidence: high", "confidence: low"));
  CHECK(level("kind: interview", "kind: assumption"));
}

TEST_CASE("compare: what is said of a score that is another is no new finding") {
  constexpr std::string_view map =
      "journey f: F\nstage a: A\n  touchpoint one: One\n    emotion: -1 bad\n  touchpoint two: Two\n"
      "    emotion: -2 worse\n";
  for (const std::string& line : changes(map, edited(map, "-2 worse", "-1.5 worse")))
    CHECK_MESSAGE(line.find("finding") == std::string::npos, line);
}

TEST_CASE("compare: pains are numbered as pictures number them: of a stage before those of its touchpoints") {
  constexpr std::string_view map =
      "journey f: F\nstage a: A\n  touchpoint one: One\n    pain: Slow\n  pain: Of the stage\n";
  const Lines lines = changes(map, edited(map, "    pain: Slow\n", "    pain: New\n    pain: Slow\n"));
  CHECK(std::count(lines.begin(), lines.end(), "=> changed pain 'Slow' in one .number: P2 -> P3") == 1);
}

TEST_CASE("compare: which way a metric gets better follows from where it stood") {
  constexpr std::string_view map =
      "journey f: F\nstage a: A\n  touchpoint one: One\n    metric: m\nmetric m: M\n  value 2026-01: 40\n"
      "  value 2026-02: 50\n  target: 80\n";
  CHECK(changes(map, edited(map, "target: 80", "target: 60")) ==
        Lines{"changed metric #m 'M' .target: 80 -> 60 !attention"});
  CHECK(changes(map, edited(map, "target: 80", "target: 90")) ==
        Lines{"changed metric #m 'M' .target: 80 -> 90"});
}

TEST_CASE("compare: an `allow` that came is worth a look, and its reason is a change") {
  const std::string quiet =
      edited(shop, "  touchpoint pay", "  # journey: allow missing-owner because we know\n  touchpoint pay");
  const Lines lines = changes(shop, quiet);
  CHECK(std::count(lines.begin(), lines.end(), "added allow 'missing-owner' in buy !attention") == 1);
  CHECK(changes(quiet, edited(quiet, "we know", "we asked")) ==
        Lines{"changed allow 'missing-owner' in buy .reason: we know -> we asked"});
}
