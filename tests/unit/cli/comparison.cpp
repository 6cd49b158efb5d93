// Findings that go from workers to their parent, with as much of the sources as they quote.
#include "cli/run/comparison.hpp"

#include "cli/run/catalogue.hpp"
#include "diagnostic/human.hpp"
#include "support/compile.hpp"
#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli;

namespace {

std::string map_with(const std::string& score, const std::string& end, const std::string& between = "") {
  std::string map = "journey: J\npersona p: P\nstage s: S\n" + between +
                    "  touchpoint pay: Pay\n    emotion: " + score +
                    "\n  touchpoint go: Go\n    emotion: " + score + "\n" + between;
  std::string with_ends;
  for (const char c : map) with_ends += c == '\n' ? end : std::string(1, c);
  return with_ends;
}

}  // namespace

TEST_CASE("comparison: quoted lines stand where they stood, whatever the line ends") {
  for (const std::string end : {"\n", "\r\n"}) {
    for (const std::string between : {"", "\n", "\n\n\n", "# 旅\n"}) {
      const std::vector<std::string> texts{"\xEF\xBB\xBF" + map_with("+1", end, between),
                                           map_with("-1 bad", end, between)};
      std::vector<ComparedMap> maps;
      text::Sources whole;
      for (const std::string& text : texts) {
        const text::SourceId id = whole.add("m" + std::to_string(maps.size()), text);
        auto map = from_bytes<ComparedMap>(to_bytes(compared_map(support::compile(text), whole[id])));
        REQUIRE(map);
        CHECK(map->lines.places.size() == 2);
        maps.push_back(std::move(*map));
      }
      const Findings found = compare_maps(std::move(maps), {});
      REQUIRE(found.diagnostics.all().size() == 2);
      for (diagnostic::Diagnostic finding : found.diagnostics.all()) {
        const std::string quoted = diagnostic::print_human(finding, found.sources, {});
        finding.span.source = found.sources[finding.span.source].path() == "m1" ? 1 : 0;
        finding.labels[0].span.source = 1 - finding.span.source;
        CHECK(quoted == diagnostic::print_human(finding, whole, {}));
        CHECK(quoted.find("emotion: -1 bad") != std::string::npos);
      }
    }
  }
}

TEST_CASE("comparison: lines that cannot be are left out") {
  ComparedMap one, other;
  one.summary.scores.push_back({"p", "t", "T", 2, {-2, 2}, {0, 500, 600}});
  other.summary.scores.push_back({"p", "t", "T", -2, {-2, 2}, {0, 7, 4'000'000'000}});
  one.lines = {"xy", {{7, 3, 1}, {4'000'000'000, 4'000'000'000, 1}}};
  other.lines = {"abc", {{1, 0, 1}, {2, 9, 4'000'000'000}, {0, 1, 1}}};
  const Findings found = compare_maps({one, other}, {});
  REQUIRE(found.diagnostics.all().size() == 1);
  CHECK(!diagnostic::print_human(found.diagnostics.all()[0], found.sources, {}).empty());
}

TEST_CASE("found in sources: the files that findings point into come with them, and no other text") {
  text::Sources sources;
  for (const char* path : {"a", "b", "c"}) sources.add(path, "journey: A\n");
  diagnostic::Diagnostics diagnostics;
  diagnostics.warning("flat-curve", {0, 0, 7}, support::said("x"))
      .labels.push_back({{2, 0, 7}, support::said("y")});
  FoundInSources found = found_in_sources(diagnostics, sources, lexicon::Language::english);
  CHECK(found.files[0].bytes == "journey: A\n");
  CHECK(found.files[1].bytes.empty());
  CHECK(found.files[2].bytes == "journey: A\n");

  found.findings.push_back(found.findings[0]);
  found.findings.back().rule = "no-such-rule";
  for (const text::Span outside : {text::Span{3, 0, 0}, text::Span{0, 5, 4}, text::Span{0, 0, 12}}) {
    found.findings.push_back(found.findings[0]);
    found.findings.back().labels[0].span = outside;
  }
  const Findings back = restored(std::move(found), catalogue());
  REQUIRE(back.diagnostics.all().size() == 1);
  CHECK(back.diagnostics.all()[0].rule == "flat-curve");
  CHECK(back.diagnostics.all()[0].labels[0].message == "y");
  CHECK(back.sources.size() == 3);
}
