#include "check/check.hpp"
#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;
using Places = std::vector<std::string>;

namespace {

Places checked(std::string_view map, std::map<std::string, std::string> beside = {}) {
  Compilation compilation(map, std::move(beside));
  Places warnings;
  for (const std::string& finding : compilation.check().findings()) {
    if (!finding.ends_with("unsourced-map")) warnings.push_back(finding);
  }
  return warnings;
}

const std::string head = "journey: J\nstage s: S\n";
const std::string allow = "# journey: allow emotion-without-score because they are words\n";

}  // namespace

TEST_CASE("allow: the next statement and what it holds, and no more") {
  CHECK(checked(head + "  " + allow +
                "  touchpoint t: T\n    emotion: a\n    emotion: b\n  touchpoint u: U\n    emotion: c\n") ==
        Places{"8:14 emotion-without-score"});
}
TEST_CASE("allow: before the first statement, the whole file") {
  CHECK(checked(allow + head + "  emotion: a\n  touchpoint u: U\n    emotion: c\n").empty());
}
TEST_CASE("allow: several rules, each on its own") {
  CHECK(
      checked(head +
              "  # journey: allow emotion-without-score, lookalike-names because of this\n  emotion: a\n") ==
      Places{"3:43 unused-allow"});
}
TEST_CASE("allow: what quiets nothing is reported") {
  CHECK(checked(head + "  " + allow + "  emotion: 1 a\n") == Places{"3:20 unused-allow"});
}
TEST_CASE("allow: an outer and an inner one both quiet") {
  CHECK(checked(allow + head + "  " + allow + "  emotion: a\n").empty());
}
TEST_CASE("allow: an unknown rule, with a suggestion") {
  Compilation compilation(head + "  # journey: allow emotion-without-scores because of this\n  emotion: a\n");
  compilation.check();
  CHECK(compilation.finding("unknown-allow").hint == "did you mean `emotion-without-score`?");
  CHECK(compilation.finding("emotion-without-score").severity == diagnostic::Severity::warning);
}
TEST_CASE("allow: errors are never quieted") {
  Compilation compilation("# journey: allow missing-stage because we are early\njourney: J\n");
  compilation.check();
  CHECK(compilation.diagnostics().errors() == 1);
  Compilation fine("# journey: allow missing-stage because we are early\n" + head + "  goal: G\n");
  fine.check();
  CHECK(fine.finding("unused-allow").message == "`missing-stage` is an error, and errors can't be allowed");
}
TEST_CASE("allow: notes are quieted too") {
  Compilation compilation("# journey: allow unsourced-map because it is a first draft\n" + head +
                          "  goal: G\n");
  compilation.check();
  CHECK(compilation.findings().empty());
}
TEST_CASE("allow: in a library it may be meant for another map") {
  CHECK(checked("import: l.journey\n" + head + "  goal: G\n",
                {{"l.journey", "# journey: allow lookalike-names because both are used\nchannel web: W\n"}})
            .empty());
  CHECK(
      checked("import: l.journey\n" + head + "  goal: G\n",
              {{"l.journey",
                "# journey: allow lookalike-names because both are used\nchannel web: W\nchannel Web: W\n"}})
          .empty());
}
TEST_CASE("allow: a rule that did not run is not reported as unused") {
  CHECK(checked("# journey: allow stale-map because it is history\n" + head + "  goal: G\n").empty());
}
TEST_CASE("levels: a rule may be off or louder") {
  Compilation compilation(head + "  emotion: a\n");
  diagnostic::Diagnostics diagnostics;
  check::run(*compilation.built().map,
             {std::nullopt,
              {{"emotion-without-score", diagnostic::Severity::error},
               {"unsourced-map", diagnostic::Severity::off}}},
             diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.errors() == 1);
}
