// Levels of rules: who goes before whom, and what nobody can have.
#include "check/levels.hpp"

#include "check/catalogue.hpp"
#include "support/compile.hpp"

#include <doctest/doctest.h>

using namespace journey;
using check::Level;
using check::levels_of;
using diagnostic::Severity;

namespace {

constexpr const char* rule = "emotion-without-score";
const std::string category(check::find(rule) == nullptr ? "" : check::find(rule)->category);

Severity level(const std::vector<Level>& project, const std::vector<Level>& line) {
  const auto levels = levels_of(project, line);
  const auto found = levels.find(rule);
  return found == levels.end() ? check::find(rule)->severity : found->second;
}

/// Levels that speak of `rule` alone.
check::Levels only(Severity severity) {
  const std::vector<Level> wanted{{rule, severity}};
  return levels_of({}, wanted);
}

/// What is found in a map whose only fault is an emotion without a score.
std::vector<std::string> found(const check::Levels& levels, const std::string& above = {}) {
  support::Compilation compilation("journey: J\n  source: s\n" + above + "stage: S\n  emotion: glad\n");
  diagnostic::Diagnostics diagnostics = compilation.diagnostics();
  check::run(*compilation.built().map, {std::nullopt, levels}, diagnostics);
  std::vector<std::string> lines;
  for (const auto& d : diagnostics.all()) {
    lines.push_back(std::to_string(static_cast<int>(d.severity)) + " " + std::string(d.rule));
  }
  return lines;
}

}  // namespace

TEST_CASE("levels: without a word the catalogue decides") {
  CHECK(levels_of({}, {}).empty());
  CHECK(level({}, {}) == check::find(rule)->severity);
}

TEST_CASE("levels: the command line goes before the project, a rule before its category, that before all") {
  const Level off{rule, Severity::off}, note{category, Severity::note}, error{"all", Severity::error};
  CHECK(level({off}, {}) == Severity::off);
  CHECK(level({note}, {}) == Severity::note);
  CHECK(level({error}, {}) == Severity::error);
  CHECK(level({error, off, note}, {}) == Severity::off);
  CHECK(level({error, note}, {}) == Severity::note);
  CHECK(level({off}, {error}) == Severity::error);
  CHECK(level({off}, {error, note}) == Severity::note);
  CHECK(level({{"lookalike-names", Severity::off}}, {}) == check::find(rule)->severity);
}

TEST_CASE("levels: a finding has the level of its rule") {
  CHECK(found(only(Severity::error)) == std::vector<std::string>{"0 emotion-without-score"});
  CHECK(found(only(Severity::note)) == std::vector<std::string>{"2 emotion-without-score"});
  CHECK(found(only(Severity::off)).empty());
}

TEST_CASE("levels: a comment quiets no error, also where a project made it one, and is told so") {
  const std::string allow = "# journey: allow emotion-without-score because they are words\n";
  CHECK(found({}, allow).empty());
  const auto denied = found(only(Severity::error), allow);
  CHECK(denied == std::vector<std::string>{"0 emotion-without-score", "1 unused-allow"});
}

TEST_CASE("levels: what there is not is refused, with what is near") {
  CHECK(!check::refuse({rule, Severity::off}));
  CHECK(!check::refuse({"completeness", Severity::error}));
  CHECK(!check::refuse({"all", Severity::note}));
  CHECK(check::refuse({"emotion-without-scores", Severity::off})->hint ==
        "did you mean `emotion-without-score`?");
  CHECK(check::refuse({"evidense", Severity::off})->hint == "did you mean `evidence`?");
  CHECK(check::refuse({"zzzzzzzz", Severity::off})->hint.english().find("the categories are") !=
        std::string::npos);
}

TEST_CASE("levels: a mistake stays one") {
  CHECK(check::refuse({"unknown-keyword", Severity::off})->message ==
        "`unknown-keyword` makes a map wrong, and stays an error");
  CHECK(check::refuse({"unknown-keyword", Severity::warning}));
  CHECK(!check::refuse({"unknown-keyword", Severity::error}));
}

TEST_CASE("levels: the words of journey.toml") {
  CHECK(check::severity_named("error") == Severity::error);
  CHECK(check::severity_named("warning") == Severity::warning);
  CHECK(check::severity_named("note") == Severity::note);
  CHECK(check::severity_named("off") == Severity::off);
  CHECK(!check::severity_named("deny"));
}
