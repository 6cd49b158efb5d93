#include "diagnostic/run.hpp"

#include "diagnostic/errors.hpp"
#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::Diagnostics;
using diagnostic::Run;
using diagnostic::Severity;

namespace {

struct Compilation {
  text::Sources sources;
  Diagnostics found;
};

}  // namespace

TEST_CASE("run: a mistake in a shared file is in it once, however many maps import the file") {
  Compilation first, second;
  for (Compilation* each : {&first, &second}) {
    each->sources.add(each == &first ? "a.journey" : "b.journey", "x\n");
    each->sources.add("library.journey", "persona\n");
    each->found.error("missing-colon", {1, 0, 7}, support::said("no colon"));
  }
  second.found.error("missing-colon", {0, 0, 1}, support::said("no colon"));
  Run run;
  run.add(first.found, first.sources);
  run.add(second.found, second.sources);
  CHECK(run.findings().size() == 2);
  CHECK(run.counts().errors == 2);
  REQUIRE(run.files().size() == 3);
  CHECK(run.files()[1].path == "library.journey");
  CHECK(run.files()[1].findings.size() == 1);
  CHECK(run.files()[2].path == "b.journey");
}

TEST_CASE("run: one path is one file, also with ./ before it") {
  Compilation first, second;
  first.sources.add("./a.journey", "x\n");
  second.sources.add("a.journey", "x\n");
  Run run;
  run.add(first.found, first.sources);
  run.add(second.found, second.sources);
  REQUIRE(run.files().size() == 1);
  CHECK(run.files()[0].path == "a.journey");
}

TEST_CASE("run: findings of a file are listed by place") {
  Compilation one;
  one.sources.add("a.journey", "abc\n");
  one.found.error("r", {0, 2, 3}, support::said("late"));
  one.found.warning("r", {0, 0, 1}, support::said("early"));
  Run run;
  run.add(one.found, one.sources);
  CHECK(run.files()[0].findings == std::vector<std::size_t>{1, 0});
}

TEST_CASE("run: what is off is not in it") {
  Compilation one;
  one.sources.add("a.journey", "abc\n");
  one.found.add({Severity::off, "r", {0, 0, 1}, support::said("quiet"), {}, {}, {}});
  Run run;
  run.add(one.found, one.sources);
  CHECK(run.findings().empty());
  CHECK(run.counts().warnings == 0);
}

TEST_CASE("run: what is left out is counted, once for a file that several maps import") {
  Compilation maps[2];
  Run run;
  for (Compilation& map : maps) {
    map.sources.add("library.journey", std::string(300, 'x'));
    for (std::uint32_t i = 0; i < 150; ++i) map.found.error("r", {0, i, i + 1}, support::said("e"));
    for (std::uint32_t i = 0; i < 7; ++i) map.found.warning("w", {0, i, i + 1}, support::said("w"));
    run.add(map.found, map.sources, 100);
  }
  CHECK(run.findings().size() == 100);
  CHECK(run.left_out() == 57);
  CHECK(run.counts().errors == 150);
  CHECK(run.counts().warnings == 7);
}

TEST_CASE("run: a rule that nobody described is known by its name") {
  Compilation one;
  one.sources.add("a.journey", "abc\n");
  one.found.warning("brand-new", {0, 0, 1}, support::said("m"));
  Run run({}, diagnostic::mistakes());
  run.add(one.found, one.sources);
  CHECK(run.rules().size() == diagnostic::error_kinds().size() + 1);
  CHECK(run.rules()[run.rule_of(run.findings()[0])].name == "brand-new");
  CHECK(run.rules().back().level == Severity::warning);
}

TEST_CASE("run: the mistakes are rules of level error with their essay") {
  for (const diagnostic::RuleInfo& rule : diagnostic::mistakes()) {
    CAPTURE(rule.name);
    CHECK(rule.level == Severity::error);
    CHECK(rule.category == "mistake");
    CHECK_FALSE(rule.summary.empty());
    CHECK_FALSE(rule.why.empty());
  }
}

TEST_CASE(
    "run: a file that nobody could look at is an error at its beginning, and an empty run is not whole") {
  Run run("1", diagnostic::mistakes());
  const std::size_t rules = run.rules().size();
  CHECK(run.unchecked().empty());
  run.add({"./maps/a.journey", support::said("can't be read: no such file"),
           support::said("did you mean `b.journey`?")});
  run.add({"c.journey", support::said("can't be read: permission denied")});
  REQUIRE(run.findings().size() == 2);
  CHECK(run.findings()[0].diagnostic->rule == diagnostic::unchecked_file().name);
  CHECK(run.findings()[0].diagnostic->hint == "did you mean `b.journey`?");
  CHECK(run.findings()[0].source().path() == "./maps/a.journey");
  CHECK(run.files()[0].path == "maps/a.journey");
  CHECK(run.counts() == diagnostic::Counts{2, 0, 0});
  CHECK(run.unchecked().size() == 2);
  CHECK(run.rules().size() == rules + 1);
  CHECK_FALSE(run.rules()[run.rule_of(run.findings()[1])].why.empty());
}
