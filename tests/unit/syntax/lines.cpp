// Lines, heads, indentation: the structure of a file.
#include "syntax/parse.hpp"
#include "unit/syntax/findings.hpp"

#include <doctest/doctest.h>

using namespace journey;
using test::findings;
using test::Lines;
using test::Parsed;
using test::rules;

namespace {

/// Statements as `depth:head|argument|text`.
Lines outline(std::string bytes) {
  const Parsed parsed(std::move(bytes), false);
  Lines lines;
  for (const auto& s : parsed.document.statements) {
    lines.push_back(std::to_string(s.depth) + ":" + std::string(parsed.slice(parsed.document.head(s))) + "|" +
                    std::string(parsed.document.argument_of(s)) + "|" + parsed.document.text_of(s));
  }
  return lines;
}

}  // namespace

TEST_CASE("a statement is a head, a colon and a text") {
  CHECK(outline("goal: Buy") == Lines{"0:goal||Buy"});
  CHECK(outline("stage buy: Buy it\n") == Lines{"0:stage|buy|Buy it"});
  CHECK(outline("stage  buy  :   Buy it  \n") == Lines{"0:stage|buy|Buy it"});
  CHECK(outline("goal:Buy\n") == Lines{"0:goal||Buy"});
  CHECK(outline("goal :Buy\n") == Lines{"0:goal||Buy"});
  CHECK(outline("goal:\n") == Lines{"0:goal||"});
  CHECK(outline("for mike, ana:\n") == Lines{"0:for|mike, ana|"});
}

TEST_CASE("the head ends at the first colon, of either width, and the text holds whatever follows") {
  CHECK(outline("quote: a: b: \"c\" # d, e") == Lines{"0:quote||a: b: \"c\" # d, e"});
  CHECK(outline("語錄：甲：乙:丙") == Lines{"0:語錄||甲：乙:丙"});
  CHECK(outline("階段 考慮：考慮") == Lines{"0:階段|考慮|考慮"});
  CHECK(outline("quote:: x") == Lines{"0:quote||: x"});
}

TEST_CASE("full-width and no-break spaces are white space around texts") {
  CHECK(outline("goal:　Buy　\n") == Lines{"0:goal||Buy"});
  CHECK(outline("goal:\u00A0Buy\u00A0\n") == Lines{"0:goal||Buy"});
  CHECK(outline("階段　考慮：　考慮　") == Lines{"0:階段|考慮|考慮"});
  CHECK(outline("  　  \n\u00A0\n\t\n").empty());
}

TEST_CASE("a byte-order mark, CRLF and a missing last line end change nothing") {
  const Lines expected{"0:stage|buy|Buy", "1:goal||Pay"};
  CHECK(outline("\xEF\xBB\xBFstage buy: Buy\n  goal: Pay\n") == expected);
  CHECK(outline("stage buy: Buy\r\n  goal: Pay\r\n") == expected);
  CHECK(outline("stage buy: Buy\r\n\r\n  goal: Pay") == expected);
  CHECK(findings("\xEF\xBB\xBFstage buy: Buy\r\n  goal: Pay").empty());
}

TEST_CASE("an empty file, blank lines and comments are no statements") {
  CHECK(outline("").empty());
  CHECK(outline("\n\n\n").empty());
  CHECK(outline("# a: b\n  ＃ c：d\n\t# e\n").empty());
  CHECK(findings("").empty());
  CHECK(findings("\xEF\xBB\xBF").empty());
}

TEST_CASE("comments and blank lines open and close nothing") {
  CHECK(outline("stage a: A\n# margin\n\n      # deep\n  goal: G\n") == Lines{"0:stage|a|A", "1:goal||G"});
  const Parsed parsed("# one\nstage a: A\n  # two\n  goal: G\n# three\n");
  REQUIRE(parsed.document.comments.size() == 3);
  CHECK(parsed.document.comments[0].before == 0);
  CHECK(parsed.document.comments[1].before == 1);
  CHECK(parsed.document.comments[1].indent == 2);
  CHECK(parsed.slice(parsed.document.comments[1].span) == "# two");
  CHECK(parsed.document.comments[2].before == syntax::no_statement);
}

TEST_CASE("statements are in preorder, with parent and end") {
  const Parsed parsed("stage a: A\n  touchpoint b: B\n    action: C\n  goal: D\nstage e: E\n");
  REQUIRE(parsed.document.statements.size() == 5);
  CHECK(parsed[0].end == 4);
  CHECK(parsed[1].end == 3);
  CHECK(parsed[2].end == 3);
  CHECK(parsed[3].end == 4);
  CHECK(parsed[4].end == 5);
  CHECK(parsed[0].parent == syntax::no_statement);
  CHECK(parsed[1].parent == 0);
  CHECK(parsed[2].parent == 1);
  CHECK(parsed[3].parent == 0);
  CHECK(parsed[2].parent_kind == lexicon::Parent::touchpoint);
  CHECK(parsed[2].line_begin == 29);
}

TEST_CASE("any deeper indentation opens a level, tabs too") {
  CHECK(outline("stage a: A\n      goal: G\n      action: B\n") ==
        Lines{"0:stage|a|A", "1:goal||G", "1:action||B"});
  CHECK(findings("stage a: A\n\ttouchpoint b: B\n\t\taction: C\n\tgoal: D\n").empty());
  CHECK(findings("stage a: A\n  touchpoint b: B\n  \taction: C\n  goal: D\n").empty());
}

TEST_CASE("a line that steps back to an indentation nobody has") {
  const std::string map = "stage a: A\n    goal: G\n  action: B\n  thought: C\n    note: D\n";
  CHECK(findings(map) ==
        Lines{"3:1 this line steps back to an indentation that no line above it has; it is read as part of "
              "the `stage a` above; indent it like the other lines there, or like `stage a` itself",
              "5:5 `note` can't stand below `thought`; step back to the indentation of `thought`"});
  CHECK(outline(map) == Lines{"0:stage|a|A", "1:goal||G", "1:action||B", "1:thought||C", "2:note||D"});
}

TEST_CASE("the first statements stand at the margin") {
  CHECK(findings("  stage a: A\n    goal: G\n  stage b: B\n") ==
        Lines{"1:1 this line is indented, but there is no statement above it; statements of the top level "
              "stand at the "
              "margin"});
}

TEST_CASE("siblings are indented with the same characters, and one report says so") {
  CHECK(
      findings("stage a: A\n    goal: G\n\taction: B\n\tthought: C\n    note: D\nstage e: E\n  goal: F\n") ==
      Lines{"3:1 this line is indented with tabs, the lines beside it with spaces; indent all lines of a "
            "file in one way; "
            "two spaces a level is the custom"});
  CHECK(rules("stage a: A\n  touchpoint b: B\n\t\taction: C\n") == Lines{"3:1 mixed-indentation"});
  CHECK(test::fixed("stage a: A\n    goal: G\n\taction: B\n") == "stage a: A\n    goal: G\n    action: B\n");
}

TEST_CASE("an indentation of full-width spaces says so, once for all lines of a statement") {
  CHECK(findings("stage a: A\n　　goal: G\n　　action: B\n") ==
        Lines{"2:1 this line is indented with full-width or no-break spaces; indent with plain spaces, two "
              "for each level"});
  CHECK(rules("stage a: A\n  touchpoint b: B\n  \u00A0\u00A0action: G\n") == Lines{"3:3 wide-indentation"});
  CHECK(outline("stage a: A\n　goal: G\n  action: B\n") == Lines{"0:stage|a|A", "1:goal||G", "1:action||B"});
}

TEST_CASE("a line without a colon") {
  CHECK(findings("stage a: A\n  goal Get it\n") ==
        Lines{"2:3 `goal` has no colon behind it; write `goal: Get it`"});
  CHECK(findings("channel web Web shop\n") ==
        Lines{"1:1 `channel web` has no colon behind it; write `channel web: Web shop`"});
  CHECK(
      findings("stage a: A\n  思い出\n  action: B\n") ==
      Lines{"2:3 this line is no statement: it has no colon; if it goes on with `stage a` above, join it to "
            "that line, or write `|` behind its colon and all of the text below, indented"});
  CHECK(findings("思い出\n") ==
        Lines{"1:1 this line is no statement: it has no colon; a line is a keyword, a "
              "colon and a text, like `action: …`; a comment begins with `#`"});
  CHECK(findings(": text\n") ==
        Lines{"1:1 there is no keyword before the colon; a line is a keyword, a colon "
              "and a text, like `action: …`"});
  CHECK(findings("：text\n階段：甲\n") ==
        Lines{"1:1 there is no keyword before the colon; a line is a keyword, "
              "a colon and a text, like `action: …`"});
  CHECK(test::fixed("stage a: A\n  goal Get it\n") == "stage a: A\n  goal: Get it\n");
}

TEST_CASE("what looks like a colon is none") {
  CHECK(findings("階段 甲：甲\n  想法；不知道\n") == Lines{"2:5 `；` is no colon; write `想法：不知道`"});
  CHECK(findings("stage a: A\n  goal = Get it\n") == Lines{"2:8 `=` is no colon; write `goal: Get it`"});
  CHECK(findings("stage a: A\n  goal∶ Get it\n") == Lines{"2:7 `∶` is no colon; write `goal: Get it`"});
}

TEST_CASE("comments of other languages") {
  CHECK(findings("// later\nstage a: A\n  goal: G\n") ==
        Lines{"1:1 `//` begins no comment here; a comment is a line that begins with `#`"});
  CHECK(findings("stage a: A\n  goal: G\n// see https://example.com\n") ==
        Lines{"3:1 `//` begins no comment here; a comment is a line that begins with `#`"});
}

TEST_CASE("a text that goes on below its line is one mistake") {
  CHECK(findings(
            "stage a: A\n  thought: I think\n    that it goes on\n    and on\n      and on\n    and on\n") ==
        Lines{"3:5 this line is no statement: it has no colon; if it goes on with `thought` above, join it "
              "to that "
              "line, or write `|` behind its colon and all of the text below, indented"});
  CHECK(findings("stage a: A\n  goal:\n    Find it\n    and keep it\n") ==
        Lines{"3:5 this line is no statement: it has no colon; write the text of `goal` behind its colon; "
              "one of several "
              "lines begins with `|` there"});
  CHECK(findings("stage a: A\n  action:\n    - Looks\n    - Reads\n") ==
        Lines{"3:5 this line is no statement: it has no colon; a list is the same keyword said again on each "
              "line: "
              "`action: …`"});
}

TEST_CASE("each line without a colon is reported where lines may stand") {
  CHECK(rules("stage a: A\n  goal Get it\n  action Do it\n  hm\n  ho\n") ==
        Lines{"2:3 missing-colon", "3:3 missing-colon", "4:3 missing-colon", "5:3 missing-colon"});
}

TEST_CASE("a long text is all deeper lines, less their common indentation") {
  const Parsed parsed(
      "stage a: A\n  goal: |\n    First: line\n\n      # deeper\n    last | one  \n\n  action: B\n");
  CHECK(parsed.diagnostics.all().empty());
  REQUIRE(parsed.document.statements.size() == 3);
  CHECK(parsed[1].long_text);
  CHECK(parsed.document.text_of(parsed[1]) == "First: line\n\n  # deeper\nlast | one");
  CHECK(parsed.document.text_of(parsed[2]) == "B");
  CHECK(parsed.document.comments.empty());
}

TEST_CASE("a long text with a full-width mark, tabs and CRLF") {
  const Parsed parsed("階段 甲：甲\r\n\t目標：｜　\r\n\t\t一\r\n\r\n\t\t\t二\r\n");
  CHECK(parsed.diagnostics.all().empty());
  CHECK(parsed.document.text_of(parsed[1]) == "一\n\n\t二");
}

TEST_CASE("a comment at the margin closes no long text") {
  const Parsed parsed("a: |\n  one\n# aside\n\n  # inside\n  two\n# after\nb: c\n", false);
  CHECK(parsed.diagnostics.all().empty());
  REQUIRE(parsed.document.statements.size() == 2);
  CHECK(parsed.document.text_of(parsed[0]) == "one\n\n# inside\ntwo");
  REQUIRE(parsed.document.comments.size() == 2);
  CHECK(parsed.slice(parsed.document.comments[0].span) == "# aside");
  CHECK(parsed.document.comments[0].before == 1);
  CHECK(parsed.slice(parsed.document.comments[1].span) == "# after");
}

TEST_CASE("a comment in a long text that is deep enough is text, one that is not is none") {
  const Parsed parsed("stage a: A\n  goal: |\n    one\n  # level\n # less\n   # more\n    two\n");
  CHECK(parsed.diagnostics.all().empty());
  CHECK(parsed.document.text_of(parsed[1]) == " one\n# more\n two");
  CHECK(parsed.document.comments.size() == 2);
}

TEST_CASE("a long text ends with the first line that is not deeper") {
  CHECK(outline("a: |\n  one\n# no text\nb: x\n  two: x\n") == Lines{"0:a||one", "0:b||x", "1:two||x"});
  CHECK(outline("a: |\n  one\nb: c\n") == Lines{"0:a||one", "0:b||c"});
  CHECK(outline("a: |\n\n\n  one") == Lines{"0:a||one"});
}

TEST_CASE("a mark with more behind it is a text like any other") {
  CHECK(outline("a: | b\n") == Lines{"0:a||| b"});
  CHECK(outline("a: ||\n") == Lines{"0:a||||"});
}

TEST_CASE("a mark with nothing below") {
  CHECK(findings("stage a: A\n  goal: |\n  action: B\n") ==
        Lines{"2:9 `|` begins a long text, but nothing deeper stands below; indent the lines of the text "
              "deeper than its "
              "keyword"});
  CHECK(rules("stage a: A\n  goal: ｜\n\n\n") == Lines{"2:9 empty-long-text"});
}

TEST_CASE("is it a map, what does it import, which lanes does it have: known before keywords are resolved") {
  const Parsed map(
      "import: a.journey\n匯入：b.journey\n旅程：我的\n  import: no.journey\n泳道 天氣：天氣\nlane 2nd: "
      "x\nLane mood: y\n",
      false);
  CHECK(syntax::is_map(map.document));
  const auto imports = syntax::imports_of(map.document);
  REQUIRE(imports.size() == 2);
  CHECK(map.slice(imports[0]) == "a.journey");
  CHECK(map.slice(imports[1]) == "b.journey");
  CHECK(syntax::lanes_of(map.document) == Lines{"天氣", "mood"});
  const Parsed library("persona ana: Ana\n", false);
  CHECK_FALSE(syntax::is_map(library.document));
}
