#include "check/catalogue.hpp"
#include "check/project.hpp"
#include "support/compile.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

using namespace journey;
using support::Compilation;

namespace {

/// What the examples of the catalogue find beside them; see errors.def.
std::map<std::string, std::string> beside_examples() {
  std::map<std::string, std::string> files{
      {"people.journey", "persona guest: Guest\n"},
      {"channels.journey", "channel counter: Counter\n"},
      {"today.journey",
       "journey: Order a coffee\npersona guest: Guest\nstage order: Order\n  touchpoint pay: Pay\n    "
       "emotion: "
       "+0.5 all right\n"},
      {"map.journey", "journey: Another map\nstage one: One\n  goal: Be another map\n"},
      {"loop.journey", "import: loop.journey\n"},
      {"kpi.csv", "metric,date,value\nwait,2026-01,7\nwait,2026-02,6\n"},
      {"broken.csv", "metric,date,value\nwait,2026-01,seven\n"},
      {"ja.po",
       "msgctxt \"journey\"\nmsgid \"Order tea\"\nmsgstr \"お茶を頼む\"\n\n"
       "#, fuzzy\n#| msgid \"Order\"\nmsgctxt \"stage order\"\nmsgid \"Order by phone\"\nmsgstr \"注文\"\n\n"
       "msgctxt \"stage order\"\nmsgid \"Order\"\nmsgstr \"注文\"\n\n"
       "msgctxt \"stage order/goal\"\nmsgid \"Get tea quickly\"\nmsgstr \"早くお茶を飲む\"\n"},
  };
  for (int i = 1; i <= 40; ++i) {
    files["deep-" + std::to_string(i) + ".journey"] = "import: deep-" + std::to_string(i + 1) + ".journey\n";
  }
  return files;
}

Compilation checked(std::string_view map) {
  Compilation compilation(map, beside_examples());
  compilation.check(lexicon::Date{2026, 1, 15, lexicon::Date::Precision::day});
  return compilation;
}

/// What rules about several maps find in a map and in `today.journey` beside it.
diagnostic::Diagnostics together(const Compilation& compilation) {
  diagnostic::Diagnostics found;
  if (!compilation.built().map) return found;
  const std::vector<check::Summary> maps{
      check::summarize(support::compile(beside_examples().at("today.journey"))),
      check::summarize(*compilation.built().map)};
  check::run_project(maps, {}, found);
  return found;
}

bool fires(const Compilation& compilation, std::string_view rule) {
  const auto is_by_rule = [&](const diagnostic::Diagnostic& d) { return d.rule == rule; };
  const diagnostic::Diagnostics several = together(compilation);
  const auto& all = compilation.diagnostics().all();
  return std::any_of(all.begin(), all.end(), is_by_rule) ||
         std::any_of(several.all().begin(), several.all().end(), is_by_rule);
}

}  // namespace

TEST_CASE("catalogue: every bad example fires what it is the example of, every good one is clean") {
  for (const check::Entry& entry : check::catalogue()) {
    CAPTURE(std::string(entry.name));
    const Compilation bad = checked(entry.bad);
    CHECK_MESSAGE(fires(bad, entry.name), bad.report());
    const Compilation good = checked(entry.good);
    CHECK_MESSAGE(!fires(good, entry.name), good.report());
    CHECK_MESSAGE(good.diagnostics().errors() + good.diagnostics().warnings() == 0, good.report());
  }
}
TEST_CASE("catalogue: a bad example has no other mistake") {
  for (const check::Entry& entry : check::catalogue()) {
    CAPTURE(std::string(entry.name));
    const Compilation bad = checked(entry.bad);
    std::set<std::string_view> rules;
    for (const diagnostic::Diagnostic& d : bad.diagnostics().all()) {
      if (d.severity != diagnostic::Severity::note) rules.insert(d.rule);
    }
    rules.erase(entry.name);
    CHECK_MESSAGE(rules.empty(), bad.report());
  }
}
TEST_CASE("catalogue: names are unique, lower-case words with dashes") {
  std::set<std::string_view> names;
  for (const check::Entry& entry : check::catalogue()) {
    CAPTURE(std::string(entry.name));
    CHECK(names.insert(entry.name).second);
    CHECK(entry.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
    CHECK(!entry.summary->in(lexicon::Language::english).empty());
    CHECK(entry.why->in(lexicon::Language::english).size() > 40);
    CHECK(check::find(entry.name) == &entry);
  }
  CHECK(check::find("no-such-rule") == nullptr);
}
TEST_CASE("catalogue: what is reported is in it") {
  for (const check::Entry& entry : check::catalogue()) {
    const Compilation bad = checked(entry.bad);
    for (const diagnostic::Diagnostic& d : bad.diagnostics().all()) CHECK(check::find(d.rule) != nullptr);
  }
}

TEST_CASE("lookalike-names: case, full width, other scripts, strokes; not what only resembles") {
  const auto found = [](const std::string& a, const std::string& b) {
    return fires(checked("journey: J\nchannel " + a + ": A\nchannel " + b + ": B\nstage s: S\n  goal: G\n"),
                 "lookalike-names");
  };
  CHECK(found("web", "Web"));
  CHECK(found("web", "ｗｅｂ"));
  CHECK(found("cart", "\u0441art"));
  CHECK(found("pal", "paI"));
  CHECK_FALSE(found("mail", "mall"));
  CHECK_FALSE(found("官網", "官网"));
}
TEST_CASE("lookalike-names: kinds are looked at each for itself, unnamed elements not at all") {
  CHECK_FALSE(fires(
      checked("journey: J\nchannel Pay: A\nowner pay: B\nstage: Pay\n  touchpoint: pay\n  touchpoint: Pay\n"),
      "lookalike-names"));
}
TEST_CASE("emotion-without-score: one of two outcomes, once for two lives") {
  Compilation c(
      "journey: J\npersona a: A\npersona b: B\nstage s: S\n  touchpoint t: T\n    emotion: 1 good\n    "
      "emotion: curious\n");
  c.check();
  CHECK(c.diagnostics().warnings() == 1);
  CHECK(c.finding("emotion-without-score").span.begin ==
        std::string("journey: J\npersona a: A\npersona b: B\nstage s: S\n  touchpoint t: T\n    emotion: 1 "
                    "good\n    emotion: ")
            .size());
}
TEST_CASE(
    "stale-map: the day of the review still counts, the next one does not, and without a day it is silent") {
  const char* map = "journey: J\n  reviewed: 2026-10-31\n  review-every: 1 month\nstage s: S\n  goal: G\n";
  const auto stale_on = [&](std::optional<lexicon::Date> day) {
    Compilation c(map);
    return fires(c.check(day), "stale-map");
  };
  CHECK_FALSE(stale_on(lexicon::Date{2026, 11, 30, lexicon::Date::Precision::day}));
  CHECK(stale_on(lexicon::Date{2026, 12, 1, lexicon::Date::Precision::day}));
  CHECK_FALSE(stale_on(std::nullopt));
}
TEST_CASE("unsourced-map: a declared source is enough") {
  CHECK(fires(checked("journey: J\nstage s: S\n  goal: G\n"), "unsourced-map"));
  CHECK_FALSE(fires(checked("journey: J\nstage s: S\n  goal: G\nsource x: X\n"), "unsourced-map"));
  CHECK_FALSE(fires(checked("journey: J\nstage s: S\n  pain: P\n    source: talks\n"), "unsourced-map"));
}
