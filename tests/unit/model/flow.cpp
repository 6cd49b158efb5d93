#include "model/journey.hpp"
#include "support/compile.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace journey;
using support::compile;
using support::mistakes;

namespace {

/// "TARGET SHARE%" of each way on, in order; `?` for an unknown share, `*` behind what was written.
std::string ways(const model::Journey& journey, std::size_t touchpoint) {
  std::string out;
  for (const model::Edge& edge : journey.touchpoints[touchpoint].edges) {
    const std::string to = edge.to == model::Edge::To::touchpoint ? journey.touchpoints[edge.target].id
                           : edge.to == model::Edge::To::end      ? "END"
                                                                  : "EXIT";
    const std::string share = edge.share ? fmt::format("{:g}", *edge.share) : "?";
    out += fmt::format("{}{}{}{}", out.empty() ? "" : ", ", to, " " + share, edge.written ? "*" : "");
  }
  return out;
}

/// Share of all customers that takes each way on, in order.
std::string all(const model::Journey& journey, std::size_t touchpoint) {
  std::string out;
  for (const model::Edge& edge : journey.touchpoints[touchpoint].edges)
    out += (out.empty() ? "" : " ") + (edge.reach ? fmt::format("{:.4g}", *edge.reach) : "?");
  return out;
}

std::string reach(const model::Touchpoint& touchpoint) {
  return touchpoint.reach ? fmt::format("{:.4g}", *touchpoint.reach) : "?";
}

/// A journey of one stage with touchpoints a, b, c …, each with the lines given.
model::Map map_of(const std::vector<std::string>& touchpoints) {
  std::string text = "journey: J\nstage s: S\n";
  char name = 'a';
  for (const std::string& lines : touchpoints) {
    text += fmt::format("  touchpoint {0}: {0}\n    action: x\n", name++);
    std::size_t begin = 0;
    while (begin < lines.size()) {
      const std::size_t end = std::min(lines.find('\n', begin), lines.size());
      text += "    " + lines.substr(begin, end - begin) + "\n";
      begin = end + 1;
    }
  }
  return compile(text);
}

}  // namespace

TEST_CASE("flow: without next a touchpoint leads to the one after it, and the last to the end") {
  const auto map = map_of({"", ""});
  CHECK(ways(map.first(), 0) == "b 100");
  CHECK(ways(map.first(), 1) == "END 100");
}
TEST_CASE("flow: what the shares leave goes on to the one after it") {
  const auto map = map_of({"next exit: 5% gave up", ""});
  CHECK(ways(map.first(), 0) == "EXIT 5*, b 95");
}
TEST_CASE("flow: a next without a share takes what the shares leave") {
  const auto map = map_of({"next c: 60%\nnext exit: the rest", "", ""});
  CHECK(ways(map.first(), 0) == "c 60*, EXIT 40*");
  CHECK(map.first().touchpoints[0].edges[1].label == "the rest");
}
TEST_CASE("flow: several without a share are unknown parts") {
  const auto map = map_of({"next c: 60%\nnext exit:\nnext:", "", ""});
  CHECK(ways(map.first(), 0) == "c 60*, EXIT ?*, b ?*");
  CHECK(reach(map.first().touchpoints[1]) == "?");
  CHECK_FALSE(map.first().facts.drop_off.has_value());
}
TEST_CASE("flow: where the shares leave nothing, a next without one gets nothing") {
  const auto map = map_of({"next c: 100%\nnext exit:", "", ""});
  CHECK(ways(map.first(), 0) == "c 100*, EXIT 0*");
}
TEST_CASE("flow: next without a target is the one after it, also the end") {
  const auto map = map_of({"next: 80% keep it\nnext exit: 20%", "next: 100%"});
  CHECK(ways(map.first(), 0) == "b 80*, EXIT 20*");
  CHECK(ways(map.first(), 1) == "END 100*");
}
TEST_CASE("flow: a target is a touchpoint before it is a stage") {
  const auto map = compile(
      "journey: J\nstage s: S\n  touchpoint a: A\n    next pay: 100%\nstage pay: Pay\n  touchpoint b: B\n  "
      "touchpoint pay: P\n");
  CHECK(ways(map.first(), 0) == "pay 100*");
}
TEST_CASE("flow: to go to a stage is to go to its first touchpoint") {
  const auto map =
      compile("journey: J\nstage s: S\n  touchpoint a: A\n    next t: 100%\nstage t: T\n  touchpoint b: B\n");
  CHECK(ways(map.first(), 0) == "b 100*");
}
TEST_CASE("flow: the end and the exit in three languages") {
  const auto map = map_of({"next 結束: 10%\nnext 离开: 20%\nnext 流失: 5%\nnext END: 3%", ""});
  CHECK(ways(map.first(), 0) == "END 10*, EXIT 20*, EXIT 5*, END 3*, b 62");
}
TEST_CASE("flow: a touchpoint may be its own target") {
  const auto map = map_of({"next a: 30% again", ""});
  CHECK(ways(map.first(), 0) == "a 30*, b 70");
  CHECK(reach(map.first().touchpoints[1]) == "1");
}
TEST_CASE("flow: a loop does not make more than everybody come") {
  const auto map = map_of({"", "next a: 40%", "next exit: 10%"});
  CHECK(reach(map.first().touchpoints[0]) == "1");
  CHECK(*map.first().facts.drop_off == doctest::Approx(0.1));
}
TEST_CASE("flow: the one after it is not optional") {
  const auto map = map_of({"", "optional: if in doubt", ""});
  CHECK(ways(map.first(), 1) == "c 100");
}
TEST_CASE("flow: the journey forks into an optional touchpoint that nobody names, and past it") {
  const auto map = map_of({"", "optional: if in doubt", ""});
  CHECK(ways(map.first(), 0) == "c ?, b ?");
  CHECK(reach(map.first().touchpoints[1]) == "?");
  CHECK_MESSAGE(reach(map.first().touchpoints[2]) == "1", "who takes the side path comes back from it");
}
TEST_CASE("flow: an optional touchpoint that a next names is reached by it alone") {
  const auto map = map_of({"next b: 25%", "optional:", ""});
  CHECK(ways(map.first(), 0) == "b 25*, c 75");
  CHECK(reach(map.first().touchpoints[1]) == "0.25");
}
TEST_CASE("flow: a fork shares what the other ways leave") {
  const auto map = map_of({"next exit: 20%", "optional:", ""});
  CHECK(ways(map.first(), 0) == "EXIT 20*, c ?, b ?");
  CHECK(reach(map.first().touchpoints[2]) == "0.8");
  CHECK(*map.first().facts.drop_off == doctest::Approx(0.2));
}
TEST_CASE("flow: a fork at a written way to the one after it") {
  const auto map = map_of({"next: 80% keep it\nnext exit: 20%", "optional:", ""});
  CHECK(ways(map.first(), 0) == "c ?*, b ?, EXIT 20*");
  CHECK(reach(map.first().touchpoints[2]) == "0.8");
}
TEST_CASE("flow: optional touchpoints in a row may each be lived or passed by") {
  const auto map = map_of({"", "optional:", "optional:", ""});
  CHECK(ways(map.first(), 0) == "d ?, b ?, c ?");
  CHECK(ways(map.first(), 1) == "d ?, c ?");
  CHECK(ways(map.first(), 2) == "d 100");
}
TEST_CASE("flow: an optional stage is entered at its first touchpoint and lived to its end") {
  const auto map = compile(
      "journey: J\nstage s: S\n  touchpoint a: A\nstage o: O\n  optional: sometimes\n  touchpoint b: B\n  "
      "touchpoint c: C\n"
      "stage t: T\n  touchpoint d: D\n");
  CHECK(ways(map.first(), 0) == "d ?, b ?");
  CHECK(ways(map.first(), 1) == "c 100");
  CHECK(ways(map.first(), 2) == "d 100");
  CHECK(reach(map.first().touchpoints[3]) == "1");
}
TEST_CASE("flow: an optional stage that a next names is passed by all others") {
  const auto map = compile(
      "journey: J\nstage s: S\n  touchpoint a: A\n    next o: 20%\nstage o: O\n  optional:\n  touchpoint b: "
      "B\n");
  CHECK(ways(map.first(), 0) == "b 20*, END 80");
  CHECK(ways(map.first(), 1) == "END 100");
}
TEST_CASE("flow: an optional beginning is a fork before everything") {
  const auto map = map_of({"optional:", ""});
  CHECK(reach(map.first().touchpoints[0]) == "?");
  CHECK(reach(map.first().touchpoints[1]) == "1");
}
TEST_CASE("flow: what is jumped over is reached by nobody") {
  const auto map = map_of({"next c: 100%", "", ""});
  CHECK(reach(map.first().touchpoints[1]) == "0");
}
TEST_CASE("flow: a way is taken by a share of all, wherever that is known") {
  const auto map = map_of({"next exit: 50%", "next c: 20%\nnext exit: 80%", ""});
  CHECK(all(map.first(), 0) == "0.5 0.5");
  CHECK(all(map.first(), 1) == "0.1 0.4");
  CHECK(all(map.first(), 2) == "0.1");
}
TEST_CASE("flow: who goes back is counted once, and all of them go on") {
  const auto map = map_of({"", "next a: 30% forgot something", ""});
  CHECK(all(map.first(), 0) == "1");
  CHECK(all(map.first(), 1) == "0.3 1");
}
TEST_CASE("flow: parts that are not known stay so, and come together again") {
  const auto map = map_of({"next exit: 50%", "", "optional:", ""});
  CHECK(all(map.first(), 1) == "? ?");
  CHECK(all(map.first(), 3) == "0.5");
}
TEST_CASE("flow: drop-off sums up over all exits") {
  const auto map = map_of({"next exit: 10%", "next exit: 50%", ""});
  CHECK(*map.first().facts.drop_off == doctest::Approx(0.1 + 0.9 * 0.5));
  CHECK(reach(map.first().touchpoints[2]) == "0.45");
}
TEST_CASE("flow: where no way leads out, nothing is said about drop-off") {
  CHECK_FALSE(map_of({"", ""}).first().facts.drop_off.has_value());
}
TEST_CASE("flow: more than 100% is a mistake at the line that takes the sum over") {
  CHECK(mistakes("journey: J\nstage s: S\n  touchpoint a: A\n    next: 60%\n    next end: 40%\n    next "
                 "exit: 1%\n    next a: 5%\n") == std::vector<std::string>{"6:16 shares-over-100"});
}
TEST_CASE("flow: shares of tenths may sum up to exactly 100") {
  CHECK(mistakes("journey: J\nstage s: S\n  touchpoint a: A\n    next: 33.3%\n    next end: 33.3%\n    next "
                 "exit: 33.4%\n")
            .empty());
}
TEST_CASE("flow: shares are summed up in each life") {
  const char* map =
      "journey: J\npersona ana: Ana\nstage s: S\n  touchpoint a: A\n    next exit: 60%\n    for ana:\n"
      "      next: 60%\n      next exit: 50%\n";
  CHECK(mistakes(map) == std::vector<std::string>{"8:18 shares-over-100"});
}
TEST_CASE("flow: next to nowhere") {
  CHECK(mistakes("journey: J\nstage s: S\n  touchpoint a: A\n    next nowhere: 10%\n") ==
        std::vector<std::string>{"4:10 unknown-name"});
}
TEST_CASE("flow: a misspelt way out is suggested too") {
  CHECK(support::Compilation("journey: J\nstage s: S\n  touchpoint a: A\n    next exti: 10%\n")
            .finding("unknown-name")
            .hint == "did you mean `exit`?");
}
TEST_CASE("flow: so many optional touchpoints in a row are refused") {
  std::string map = "journey: J\nstage s: S\n  touchpoint a: A\n    action: x\n";
  for (int i = 0; i < 101; ++i) map += fmt::format("  touchpoint o{}: O\n    optional:\n", i);
  CHECK(mistakes(map) == std::vector<std::string>{"205:3 limit-exceeded"});
}
