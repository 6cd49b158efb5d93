// Rules about what may be true and rarely is; each also has its examples in the catalogue.
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::finding;
using test::fires;

namespace {
std::string scored(std::initializer_list<const char*> scores, const std::string& head = "journey: J\n") {
  std::string map = head + "stage s: S\n";
  int number = 0;
  for (const char* score : scores) {
    map += "  touchpoint t" + std::to_string(++number) + ": T\n    emotion: " + score + "\n";
  }
  return map;
}
}  // namespace

TEST_CASE("flat-curve: an eighth of the scale at most, from four points on") {
  CHECK(fires(scored({"0", "0.5", "0.5", "0"}), "flat-curve"));
  CHECK_FALSE(fires(scored({"0", "0.6", "0.5", "0"}), "flat-curve"));
  CHECK_FALSE(fires(scored({"0", "0", "0"}), "flat-curve"));
  CHECK(fires(scored({"5", "5.5", "5", "5"}, "journey: J\n  scale: 0..10\n"), "flat-curve"));
}
TEST_CASE("flat-curve: a scale that runs downwards") {
  CHECK_FALSE(fires(scored({"1", "5", "1", "5"}, "journey: J\n  scale: 5..1\n"), "flat-curve"));
  CHECK(fires(scored({"2", "2", "2", "2"}, "journey: J\n  scale: 5..1\n"), "flat-curve"));
}
TEST_CASE("high-score-with-severe-pain: from +1, high and critical, unless there are two outcomes") {
  const auto map = [](const std::string& score, const std::string& severity) {
    return "journey: J\nstage s: S\n  touchpoint t: T\n    emotion: " + score +
           "\n    pain: P\n      severity: " + severity + "\n";
  };
  CHECK(fires(map("+1", "high"), "high-score-with-severe-pain"));
  CHECK(fires(map("+2", "critical"), "high-score-with-severe-pain"));
  CHECK_FALSE(fires(map("+0.9", "high"), "high-score-with-severe-pain"));
  CHECK_FALSE(fires(map("+2", "medium"), "high-score-with-severe-pain"));
  CHECK_FALSE(fires(map("+2\n    emotion: +1", "high"), "high-score-with-severe-pain"));
}
TEST_CASE("low-score-without-pain: a pain of the stage is a reason too") {
  CHECK(fires(scored({"-1"}), "low-score-without-pain"));
  CHECK_FALSE(fires(scored({"-0.9"}), "low-score-without-pain"));
  CHECK_FALSE(fires("journey: J\nstage s: S\n  pain: P\n  touchpoint t: T\n    emotion: -2\n",
                    "low-score-without-pain"));
}
TEST_CASE("unanswered-moment-of-truth: at neutral there is nothing to answer") {
  const auto map = [](const std::string& score) {
    return "journey: J\nstage s: S\n  touchpoint t: T\n    moment-of-truth: yes\n    emotion: " + score +
           "\n";
  };
  CHECK(fires(map("-0.1"), "unanswered-moment-of-truth"));
  CHECK_FALSE(fires(map("0"), "unanswered-moment-of-truth"));
  CHECK_FALSE(fires(map("-2\n    opportunity: O"), "unanswered-moment-of-truth"));
  CHECK_FALSE(fires(map("tired"), "unanswered-moment-of-truth"));
}
TEST_CASE("unmet-must-be: other needs may wait") {
  const auto map = [](const std::string& kano) {
    return "journey: J\nstage s: S\n  touchpoint t: T\n    emotion: -1\n    need: N\n      kano: " + kano +
           "\n";
  };
  CHECK(fires(map("must-be"), "unmet-must-be"));
  CHECK_FALSE(fires(map("attractive"), "unmet-must-be"));
}
TEST_CASE("unexplained-gap: two and more, and not what is better than expected") {
  const auto map = [](const std::string& gap) {
    return "journey: J\nstage s: S\n  touchpoint t: T\n    servqual empathy: " + gap + "\n";
  };
  CHECK(fires(map("6.1 -> 4.1"), "unexplained-gap"));
  CHECK_FALSE(fires(map("6 -> 4.1"), "unexplained-gap"));
  CHECK_FALSE(fires(map("3 -> 7"), "unexplained-gap"));
  CHECK_FALSE(fires(map("7 -> 1\n    opportunity: O"), "unexplained-gap"));
}
TEST_CASE("ends-on-its-low: a shared low is a low, a good end is none") {
  CHECK(fires(scored({"1", "-1", "-1"}), "ends-on-its-low"));
  CHECK_FALSE(fires(scored({"1", "-1", "0"}), "ends-on-its-low"));
  CHECK_FALSE(fires(scored({"2", "1", "0"}), "ends-on-its-low"));
  CHECK_FALSE(fires(scored({"1", "-1"}), "ends-on-its-low"));
  CHECK_FALSE(fires(scored({"-1", "-1", "-1"}), "ends-on-its-low"));
}
TEST_CASE("ends-on-its-low: where the journey goes on to what nobody scored, it does not end there") {
  CHECK_FALSE(fires(scored({"1", "0", "-1"}) + "  touchpoint: Put right\n", "ends-on-its-low"));
  CHECK_FALSE(fires(scored({"1", "0\n    next end: 90%", "-1"}), "ends-on-its-low"));
}
TEST_CASE("ends-on-its-low: an optional end is nobody's end") {
  CHECK_FALSE(fires(scored({"1", "-1", "1", "-2\n    optional: if it breaks"}), "ends-on-its-low"));
}

namespace {
/// Three people; what is behind the first touchpoint holds for all of them, unless it says another.
std::string of_three(const std::string& below) {
  return "journey: J\npersona ana: Ana\npersona ben: Ben\npersona cy: Cy\nstage s: S\n  touchpoint t: T\n" +
         below;
}
std::string message(const std::string& map, std::string_view rule) {
  return finding(map, rule).message.english();
}
}  // namespace

TEST_CASE("a rule that speaks of a score says whose, unless it is everybody's") {
  CHECK(message(of_three("    emotion: -1\n"), "low-score-without-pain") ==
        "`T` is scored -1, and no pain says why");
  CHECK(message(of_three("    emotion: 1\n    for ben:\n      emotion: -1\n"), "low-score-without-pain") ==
        "`T` is scored -1 for `ben`, and no pain says why");
  // Who passes by is not scored, and whom a pain explains is not meant.
  CHECK(message(of_three("    skip: ana\n    emotion: -1\n"), "low-score-without-pain") ==
        "`T` is scored -1 for `ben`, `cy`, and no pain says why");
  CHECK(message(of_three("    emotion: -1\n    for ana:\n      pain: Slow\n"), "low-score-without-pain") ==
        "`T` is scored -1 for `ben`, `cy`, and no pain says why");
  CHECK(message(of_three("    emotion: 0\n    for cy:\n      emotion: +1.5\n      pain: Slow\n"
                         "        severity: high\n"),
                "high-score-with-severe-pain") ==
        "`T` is scored +1.5 for `cy`, and a high pain is said to be there");
  CHECK(message(of_three("    moment-of-truth: first\n    emotion: 1\n    for ben:\n      emotion: -1\n"),
                "unanswered-moment-of-truth") ==
        "`T` is a moment of truth with a score of -1 for `ben`, and nothing is going to be done about it");
  CHECK(message(of_three("    emotion: 1\n    for ben:\n      emotion: -1\n      need: Speed\n"
                         "        kano: must-be\n"),
                "unmet-must-be") ==
        "a must-be need where `T` is scored -1 for `ben`, and nothing is going to be done about it");
}

TEST_CASE("a rule that speaks of a curve says whose, unless it is everybody's") {
  const auto four = [](const std::string& end) {
    return of_three(
        "    emotion: 0\n  touchpoint u: U\n    emotion: +2\n    for ben:\n      emotion: 0\n"
        "  touchpoint v: V\n    emotion: 0\n  touchpoint w: W\n    emotion: 0\n" +
        end);
  };
  CHECK(message(four(""), "flat-curve") == "the curve is flat for `ben`: all 4 scores lie between 0 and 0");
  CHECK(message(four("    for cy:\n      emotion: -2\n"), "ends-on-its-low") ==
        "the journey ends on its lowest point, -2 for `cy`");
  CHECK(message(scored({"0", "1", "-2"}), "ends-on-its-low") == "the journey ends on its lowest point, -2");
}
