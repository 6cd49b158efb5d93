// Rules about several maps, and about a map and the one that it replaces.
#include "check/project.hpp"

#include "cli/run/comparison.hpp"
#include "support/compile.hpp"
#include "unit/check/fires.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

std::string pays(const std::string& score, const std::string& head = {}) {
  return head + "journey: J\npersona p: P\nstage s: S\n  touchpoint pay: Pay\n    emotion: " + score + "\n";
}

diagnostic::Diagnostics together(const std::vector<std::string>& maps, const check::Options& options = {}) {
  std::vector<check::Summary> summaries;
  for (const std::string& map : maps) {
    // As it comes from a worker.
    auto summary = cli::from_bytes<check::Summary>(cli::to_bytes(check::summarize(support::compile(map))));
    REQUIRE(summary);
    summaries.push_back(std::move(*summary));
  }
  diagnostic::Diagnostics found;
  check::run_project(summaries, options, found);
  return found;
}

std::vector<std::string> in_future(const std::string& today, const std::string& future) {
  support::Compilation compilation("journey: F\n  state: future\n  before: today.journey\n" + future,
                                   {{"today.journey", "journey: T\n" + today}});
  std::vector<std::string> messages;
  for (const auto& found : compilation.check().diagnostics().all()) {
    if (found.rule == "drifted-future" || found.rule == "worse-future")
      messages.push_back(found.message.english());
  }
  return messages;
}

}  // namespace

TEST_CASE("contradicting-scores: a step of the scale, at the later map, with the other one beside") {
  const auto found = together({pays("+1"), pays("0")});
  REQUIRE(found.all().size() == 1);
  CHECK(found.all()[0].message == "`Pay` is 0 for `p` here, and +1 in another map");
  CHECK(found.all()[0].span.source == 1);
  REQUIRE(found.all()[0].labels.size() == 1);
  CHECK(found.all()[0].labels[0].span.source == 0);
  CHECK(together({pays("+1"), pays("+0.5")}).all().empty());
}
TEST_CASE("contradicting-scores: scales are compared by their parts") {
  const std::string five =
      "journey: J\n  scale: 1..5\npersona p: P\nstage s: S\n  touchpoint pay: Pay\n    emotion: ";
  CHECK(together({pays("+1"), five + "4\n"}).all().empty());
  CHECK(together({pays("+1"), five + "2\n"}).all().size() == 1);
}
TEST_CASE("contradicting-scores: another title, another persona, the future are no contradiction") {
  const auto other = [](const std::string& head, const std::string& persona, const std::string& title) {
    return "journey: J\n" + head + "persona " + persona + ": P\nstage s: S\n  touchpoint pay: " + title +
           "\n    emotion: -2\n";
  };
  CHECK(together({pays("+2"), other("", "p", "Pay")}).all().size() == 1);
  CHECK(together({pays("+2"), other("", "q", "Pay")}).all().empty());
  CHECK(together({pays("+2"), other("", "p", "Pay again")}).all().empty());
  CHECK(together({pays("+2"), other("  state: future\n", "p", "Pay")}).all().empty());
}
TEST_CASE("contradicting-scores: levels and comments count, and a comment is not called unused") {
  const std::string allow = "# journey: allow contradicting-scores because it was another year\n";
  CHECK(together({pays("+2"), pays("-2", allow)}).all().empty());
  CHECK(together({pays("+2", allow), pays("-2")}).all().size() == 1);
  CHECK(together({pays("+2"), pays("-2")}, {{}, {{"contradicting-scores", diagnostic::Severity::off}}})
            .all()
            .empty());
  CHECK_FALSE(test::fires(pays("-2", allow), "unused-allow"));
}
TEST_CASE("drifted-future: what is new, what is gone, what is optional today") {
  const std::string one = "stage a: A\n  goal: G\n";
  CHECK(in_future(one, one).empty());
  CHECK(in_future(one + "stage b: B\n  optional: if\n  goal: G\n", one).empty());
  CHECK(in_future(one + "stage b: B\n  goal: G\nstage c: C\n  goal: G\n", one) ==
        std::vector<std::string>{"`today.journey` has stages that this map lacks: `B`, `C`"});
  CHECK(in_future(one, one + "stage b: B\n  goal: G\n") ==
        std::vector<std::string>{"stage `B` is not in `today.journey`"});
}
TEST_CASE("worse-future: by touchpoint, else on the whole") {
  const auto scored = [](const std::string& name, const std::string& score) {
    return "stage s: S\n  touchpoint " + name + ": T\n    emotion: " + score + "\n";
  };
  CHECK(in_future(scored("a", "0"), scored("a", "1")).empty());
  CHECK(in_future(scored("a", "0"), scored("a", "0")).empty());
  CHECK(in_future(scored("a", "0"), scored("a", "-1")) ==
        std::vector<std::string>{"`T` is to be -1, and is 0 today"});
  CHECK(
      in_future(scored("a", "0"), scored("b", "-1")) ==
      std::vector<std::string>{"on the whole, the future is worse (-1) than what `today.journey` shows (0)"});
  // Of two the one whose score it is.
  const std::string two = "persona ana: Ana\npersona ben: Ben\n";
  CHECK(in_future(two + scored("a", "0"), two + scored("a", "1") + "    for ben:\n      emotion: -1\n") ==
        std::vector<std::string>{"`T` is to be -1 for `ben`, and is 0 today"});
  CHECK(in_future(two + scored("a", "0"), two + scored("b", "1") + "    for ben:\n      emotion: -1\n") ==
        std::vector<std::string>{
            "on the whole, the future is worse for `ben` (-1) than what `today.journey` shows (0)"});
}
