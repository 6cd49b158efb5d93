// The canonical text of a document: parsed again it is the same document, printed again the same text.
#include "syntax/print.hpp"

#include "unit/syntax/findings.hpp"
#include "support/source_dir.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <doctest/doctest.h>

using namespace journey;
using test::Lines;
using test::Parsed;

namespace {

/// All that a document says, apart from places.
Lines essence(const Parsed& parsed) {
  Lines lines;
  for (const auto& s : parsed.document.statements) {
    lines.push_back(std::to_string(s.depth) + " " + std::to_string(static_cast<int>(s.keyword)) + " " +
                    std::to_string(static_cast<int>(s.parent_kind)) + " " + std::to_string(s.parent) + " " +
                    std::to_string(s.end) + " " + (s.long_text ? "long " : "") + std::to_string(s.lane) +
                    " (" + parsed.document.text_of(s) + ") [" + std::string(parsed.document.argument_of(s)) +
                    "]");
  }
  for (const auto& c : parsed.document.comments) {
    lines.push_back(std::to_string(c.before) + " " + std::string(parsed.slice(c.span)));
  }
  for (const auto& a : parsed.document.allows) lines.push_back("allow " + std::to_string(a.target));
  return lines;
}

void check_round_trip(const std::string& bytes) {
  const Parsed first(bytes);
  const std::string once = syntax::print(first.document);
  const Parsed second(once);
  CHECK(essence(first) == essence(second));
  CHECK(syntax::print(second.document) == once);
}

std::string printed(std::string bytes) { return syntax::print(Parsed(std::move(bytes)).document); }

}  // namespace

TEST_CASE("two spaces a level, one behind the colon, LF") {
  CHECK(printed("\xEF\xBB\xBFstage   a :A\r\n\t goal:  G  \r\n") == "stage a: A\n  goal: G\n");
  CHECK(printed("stage a: A\n        goal: G\n        optional:\n") ==
        "stage a: A\n  goal: G\n  optional:\n");
  CHECK(printed("階段　考慮：考慮\n") == "階段 考慮: 考慮\n");
}

TEST_CASE("keywords are spelled as the table does, words of other languages and aliases stay") {
  CHECK(printed("Stage a: A\n  Opportunity: O\n    KANO: attractive\n  痛點：P\n") ==
        "stage a: A\n  opportunity: O\n    kano: attractive\n  痛點: P\n");
}

TEST_CASE("comments stay before their statement, blank lines one at a time") {
  CHECK(printed("\n# top\n\n\n\nstage a: A\n      # mind this\n  goal: G\n\n  \n  action: B\n# end\n") ==
        "# top\n\nstage a: A\n  # mind this\n  goal: G\n\n  action: B\n# end\n");
}

TEST_CASE("long texts keep their lines") {
  CHECK(printed("stage a: A\n  goal: ｜\n\n        one\n\n          two  \n  action: B\n") ==
        "stage a: A\n  goal: |\n    one\n\n      two\n  action: B\n");
}

TEST_CASE("lines that are no statements stay as they are") {
  CHECK(printed("stage a: A\n   hm\n") == "stage a: A\n  hm\n");
}

TEST_CASE("every example survives parse, print, parse") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(journey::test::source_dir() + "/examples")) {
    if (entry.path().extension() != ".journey") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    CAPTURE(entry.path().string());
    check_round_trip(bytes.str());
    const Parsed parsed(bytes.str());
    CHECK(test::findings(bytes.str()) == Lines{});
    ++count;
  }
  CHECK(count >= 10);
}

TEST_CASE("documents made at random survive parse, print, parse") {
  std::mt19937 random(20261001);  // NOLINT: the same documents on every run
  const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
  const Lines heads{"stage a",       "touchpoint", "階段 乙", "goal", "想法",   "pain x",
                    "for mike, ana", "next end",   "KANO",    "zzz",  "emotion"};
  const Lines texts{"", " A", "：甲 乙", " a: b # c", " |", "｜", " \u3000x\u3000", " 60% go"};
  const Lines ends{"\n", "\r\n", "\n\n", "\n   \n"};
  for (int round = 0; round < 400; ++round) {
    std::string map;
    for (std::size_t line = 0; line < 25; ++line) {
      map.append(pick(5) * 2, ' ');
      switch (pick(9)) {
        case 0:
          map += "# comment " + std::to_string(line);
          break;
        case 1:
          map += "no statement";
          break;
        default:
          map += heads[pick(heads.size())] + (pick(4) == 0 ? "：" : ":") + texts[pick(texts.size())];
      }
      map += ends[pick(ends.size())];
    }
    CAPTURE(map);
    const Parsed first(map, false);
    const std::string once = syntax::print(first.document);
    const Parsed second(once, false);
    CAPTURE(once);
    const Lines before = essence(first);
    const Lines after = essence(second);
    REQUIRE(before.size() == after.size());
    for (std::size_t at = 0; at < before.size(); ++at) REQUIRE(before[at] == after[at]);
    CHECK(syntax::print(second.document) == once);
  }
}
