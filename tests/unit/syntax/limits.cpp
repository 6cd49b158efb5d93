// Hostile sizes and shapes: bounded, and everything still said once. Times are looked at in bench, not here.
#include "syntax/parse.hpp"
#include "unit/syntax/findings.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey;
using test::Parsed;

namespace {
std::string repeated(std::string_view piece, std::size_t count) {
  std::string text;
  text.reserve(piece.size() * count);
  for (std::size_t at = 0; at < count; ++at) text += piece;
  return text;
}
}  // namespace

TEST_CASE("a hundred thousand blank lines are nothing") {
  const Parsed parsed(repeated("\n", 100'000) + "stage a: A\n");
  CHECK(parsed.document.statements.size() == 1);
  CHECK(parsed.diagnostics.all().empty());
}

TEST_CASE("a hundred thousand errors are that many") {
  CHECK(Parsed(repeated("zz: a\n", 100'000)).diagnostics.all().size() == 100'000);
  CHECK(Parsed(repeated("zz\n", 100'000)).diagnostics.all().size() == 100'000);
  CHECK(Parsed(repeated("\xFF\n", 100'000)).diagnostics.all().size() == 100'000);
  CHECK(Parsed("stage a: A\n" + repeated("  goal: G\n", 100'000)).diagnostics.all().size() == 99'999);
}

TEST_CASE("a line of a megabyte, with and without a colon") {
  const std::string word(1'000'000, 'x');
  CHECK(Parsed("stage a: " + word).document.text_of(Parsed("stage a: " + word)[0]).size() == 1'000'000);
  for (const std::string& line :
       {word, word + ": a", "stage " + word + ": A", "stage a: A\n  goal " + word}) {
    const Parsed parsed(line);
    REQUIRE(parsed.diagnostics.all().size() == 1);
    CHECK(parsed.diagnostics.all().front().message.english().size() < 1000);
    CHECK(parsed.diagnostics.all().front().hint.english().size() < 3000);
  }
}

TEST_CASE("a staircase ends at the deepest level, and its end is reported once") {
  std::string stairs;
  for (std::size_t step = 0; step < 1000; ++step) stairs += std::string(step, ' ') + "stage: a\n";
  const Parsed parsed(stairs);
  CHECK(parsed.document.statements.size() == 1000);
  for (const auto& s : parsed.document.statements) CHECK(s.depth <= syntax::max_nesting);
  std::size_t deep = 0;
  for (const auto& d : parsed.diagnostics.all()) deep += d.rule == "limit-exceeded" ? 1 : 0;
  CHECK(deep == 1);
}

TEST_CASE("statements beyond the limit are reported once and not kept") {
  const Parsed parsed(repeated("a:\n", syntax::max_statements + 10), false);
  CHECK(parsed.document.statements.size() == syntax::max_statements);
  CHECK(parsed.diagnostics.all().size() == 1);
}

TEST_CASE("any bytes at all give a document") {
  std::uint32_t state = 12345;
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (int at = 0; at < 300; ++at) {
      state = state * 1664525U + 1013904223U;
      constexpr std::string_view likely = " \t\n\r:|#\xEF\xBC\x9A\xE3\x80\x80\xC2\xA0stagelon";
      bytes +=
          (state >> 24U) % 4 == 0 ? static_cast<char>(state >> 16U) : likely[(state >> 16U) % likely.size()];
    }
    const Parsed parsed(bytes);
    const auto size = static_cast<std::uint32_t>(bytes.size());
    for (syntax::StatementId id = 0; id < parsed.document.statements.size(); ++id) {
      const auto& s = parsed[id];
      CHECK(s.end > id);
      CHECK(s.head_end <= size);
      CHECK(s.text_end <= size);
      CHECK(s.text_begin <= s.text_end);
      CHECK((s.parent == syntax::no_statement || s.parent < id));
    }
    for (const auto& d : parsed.diagnostics.all()) {
      CHECK(d.span.begin <= d.span.end);
      CHECK(d.span.end <= size);
    }
  }
}
