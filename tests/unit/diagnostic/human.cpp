#include "diagnostic/human.hpp"

#include "diagnostic/bounded.hpp"
#include "support/said.hpp"

#include <doctest/doctest.h>

using namespace journey;
using diagnostic::Diagnostic;
using diagnostic::Severity;

namespace {

/// Prints an error about the first place where `part` stands in `bytes`.
std::string print(const std::string& bytes, std::string_view part, std::string message = "no keyword",
                  std::string hint = {}, diagnostic::HumanStyle style = {}) {
  text::Sources sources;
  const text::SourceId id = sources.add("a.journey", bytes);
  const auto at = static_cast<std::uint32_t>(bytes.find(part));
  const text::Span span{id, at, at + static_cast<std::uint32_t>(part.size())};
  return diagnostic::print_human({Severity::error,
                                  "unknown-keyword",
                                  span,
                                  support::said(std::move(message)),
                                  support::said(std::move(hint)),
                                  {},
                                  {}},
                                 sources, style);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("human: head, place, line, caret and hint") {
  CHECK(print("journey: A\nstage: B\n  gaol: Get it\n", "gaol", "`gaol` is no keyword here",
              "did you mean `goal`?") ==
        "error[unknown-keyword]: `gaol` is no keyword here\n"
        " --> a.journey:3:3\n"
        "  |\n"
        "3 |   gaol: Get it\n"
        "  |   ^^^^\n"
        "  = hint: did you mean `goal`?\n"
        "\n");
}

TEST_CASE("human: the caret stands right under wide characters") {
  CHECK(has(print("旅程：買童裝\n", "童裝"), "1 | 旅程：買童裝\n  |         ^^^^\n"));
}

TEST_CASE("human: tabs are expanded before the caret is placed") {
  CHECK(has(print("\tgaol: x\n", "gaol"), "1 |     gaol: x\n  |     ^^^^\n"));
}

TEST_CASE("human: an empty span at the end of a line has a caret of its own") {
  text::Sources sources;
  const auto id = sources.add("a.journey", "goal:\n");
  const auto text = diagnostic::print_human(
      {Severity::error, "empty-text", {id, 5, 5}, support::said("nothing"), {}, {}, {}}, sources);
  CHECK(has(text, "1 | goal:\n  |      ^\n"));
}

TEST_CASE("human: the end of a file without a line end can be pointed at") {
  text::Sources sources;
  const auto id = sources.add("a.journey", "");
  const auto text = diagnostic::print_human(
      {Severity::error, "no-journey", {id, 0, 0}, support::said("nothing"), {}, {}, {}}, sources);
  CHECK(has(text, "a.journey:1:1\n"));
  CHECK(has(text, "1 | \n  | ^\n"));
}

TEST_CASE("human: of a file that nobody could read no line is shown") {
  text::Sources sources;
  const auto id = sources.add_unread("a.journey");
  CHECK(diagnostic::print_human(
            {Severity::error, "unchecked-file", {id, 0, 0}, support::said("gone"), {}, {}, {}}, sources) ==
        "error[unchecked-file]: gone\n --> a.journey:1:1\n\n");
}

TEST_CASE("human: a byte-order mark is neither shown nor counted") {
  CHECK(has(print("\xEF\xBB\xBFgaol: x\n", "gaol"), "a.journey:1:1\n  |\n1 | gaol: x\n  | ^^^^\n"));
}

TEST_CASE("human: escapes, bidi controls and bytes that are not UTF-8 are shown, never sent") {
  const std::string text = print("go\x1b[31mal \u202E\xFF: x\n", "x", "bad \x1b[2J", "hint \u202E");
  CHECK(!has(text, "\x1b"));
  CHECK(!has(text, "\u202E"));
  CHECK(has(text, "<U+001B>"));
  CHECK(has(text, "<U+202E>"));
  CHECK(has(text, "<0xFF>"));
}

TEST_CASE("human: the caret is right behind characters that are shown as escapes") {
  CHECK(has(print("a\u202Eb: x\n", "b"), "1 | a<U+202E>b: x\n  |          ^\n"));
}

TEST_CASE("human: no line is a command to a build log") {
  const std::string text = print("goal: ##[error]x\n", "x", "::error::boo", "##[group]");
  CHECK(!has(text, "##["));
  CHECK(!text.starts_with("::"));
  CHECK(!has(text, "\n::error"));
  CHECK(has(text, "^"));
}

TEST_CASE("human: a very long line is shown around the caret") {
  const std::string text = print(std::string(1'000'000, 'a') + "HERE" + std::string(1'000'000, 'b'), "HERE");
  CHECK(text.size() < 1000);
  CHECK(has(text, "…"));
  const auto line = text.find("HERE");
  const auto line_start = text.rfind('\n', line);
  const auto caret = text.find("^^^^");
  const auto caret_start = text.rfind('\n', caret);
  CHECK(line - line_start == caret - caret_start + 2);  // `…` is three bytes and one column
}

TEST_CASE("human: a long marked part is cut at the window") {
  const std::string text = print("goal: " + std::string(5000, 'x'), std::string(5000, 'x'));
  CHECK(text.size() < 1000);
  CHECK(has(text, "x…\n"));
}

TEST_CASE("human: a line that just fits is shown whole") {
  const std::string line(100, 'x');
  CHECK(has(print(line, "x"), "1 | " + line + "\n"));
  CHECK(has(print(line + "x", "x"), "x…\n"));
}

TEST_CASE("human: a cluster of a thousand accents is bounded") {
  std::string zalgo = "a";
  for (int i = 0; i < 100'000; ++i) zalgo += "\u0301";
  CHECK(print(zalgo + "b: x", "b").size() < 10'000);
}

TEST_CASE("human: a span over several lines marks the first and says where it ends") {
  const std::string text = print("goal: |\n  one\n  two\n", "|\n  one\n  two");
  CHECK(has(text, "1 | goal: |\n  |       ^\n  | … to line 3\n"));
}

TEST_CASE("human: labels are shown with their own place, also in another file") {
  text::Sources sources;
  const auto first = sources.add("a.journey", "persona sarah: Sarah\n");
  const auto second = sources.add("b.journey", "\n\n\n\n\n\n\n\n\npersona sarah: Sarah\n");
  Diagnostic finding{
      Severity::error, "duplicate-name", {second, 17, 22}, support::said("declared twice"), {}, {}, {}};
  finding.labels.push_back({{first, 8, 13}, support::said("first declared here")});
  CHECK(diagnostic::print_human(finding, sources) ==
        "error[duplicate-name]: declared twice\n"
        "  --> b.journey:10:9\n"
        "   |\n"
        "10 | persona sarah: Sarah\n"
        "   |         ^^^^^\n"
        "  ::: a.journey:1:9\n"
        "   |\n"
        " 1 | persona sarah: Sarah\n"
        "   |         ----- first declared here\n"
        "\n");
}

TEST_CASE("human: many labels are counted") {
  text::Sources sources;
  const auto id = sources.add("a.journey", "x\n");
  Diagnostic finding{Severity::error, "duplicate-name", {id, 0, 1}, support::said("twice"), {}, {}, {}};
  for (int i = 0; i < 1000; ++i) finding.labels.push_back({{id, 0, 1}, support::said("here")});
  CHECK(has(diagnostic::print_human(finding, sources), "and 992 more places"));
}

TEST_CASE("human: colour is there when asked for, and all of it is reset") {
  const std::string text = print("gaol: x\n", "gaol", "m", "h", {true, 100});
  CHECK(has(text, "\x1b[1;31merror[unknown-keyword]\x1b[0m"));
  std::size_t on = 0, off = 0;
  for (std::size_t at = text.find('\x1b'); at != std::string::npos; at = text.find('\x1b', at + 1)) {
    ++(std::string_view(text).substr(at).starts_with("\x1b[0m") ? off : on);
  }
  CHECK(on == off);
}

TEST_CASE("human: counts are worded") {
  CHECK(diagnostic::counted({}) == "no mistakes");
  CHECK(diagnostic::counted({1, 0, 0}) == "1 error");
  CHECK(diagnostic::counted({2, 1, 0}) == "2 errors, 1 warning");
  CHECK(diagnostic::counted({0, 3, 0}) == "3 warnings");
  CHECK(diagnostic::counted({1, 2, 3}) == "1 error, 2 warnings, 3 notes");
  CHECK(diagnostic::counted({0, 0, 1}) == "1 note");
}

TEST_CASE("bounded: the first findings of each file, and the number of the rest") {
  diagnostic::Diagnostics all;
  for (std::uint32_t i = 0; i < 1000; ++i) all.error("unknown-keyword", {0, i, i + 1}, support::said("x"));
  for (std::uint32_t i = 0; i < 3; ++i) all.error("unknown-keyword", {1, i, i + 1}, support::said("x"));
  const auto some = diagnostic::bounded(all, 100);
  CHECK(some.shown.size() == 103);
  REQUIRE(some.rests.size() == 1);
  CHECK(some.rests[0].source == 0);
  CHECK(some.rests[0].counts == diagnostic::Counts{900, 0, 0});
}

TEST_CASE("bounded: warnings never crowd out an error") {
  diagnostic::Diagnostics all;
  for (std::uint32_t i = 0; i < 1000; ++i) all.warning("stale", {0, i, i + 1}, support::said("x"));
  all.error("unknown-keyword", {0, 2000, 2001}, support::said("x"));
  const auto some = diagnostic::bounded(all, 100);
  REQUIRE(some.shown.size() == 100);
  CHECK(some.shown.back()->severity == Severity::error);
  REQUIRE(some.rests.size() == 1);
  CHECK(some.rests[0].counts == diagnostic::Counts{0, 901, 0});
}
