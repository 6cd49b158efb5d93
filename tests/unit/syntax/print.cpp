// The canonical text of a document: parsed again it is the same document, printed again the same text.
#include "syntax/print.hpp"

#include "support/source_dir.hpp"
#include "text/trim.hpp"
#include "unit/syntax/findings.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <doctest/doctest.h>

using namespace journey;
using test::Lines;
using test::Parsed;

namespace {

/// The pieces of a list with one mark between them, so that the marks of the file do not count.
std::string pieces_of(std::string_view list) {
  std::string joined;
  for (const std::string_view piece : text::split_list(list)) joined.append("|").append(piece);
  return joined;
}

/// The text of a statement, and its argument, as they count: a list is its pieces.
std::string meant(const Parsed& parsed, const syntax::Statement& s) {
  const lexicon::Entry* const entry =
      lexicon::find_entry(s.parent_kind, parsed.slice(parsed.document.head(s)));
  const bool is_list = entry != nullptr && !s.long_text &&
                       (entry->value == lexicon::Value::references || entry->value == lexicon::Value::phases);
  const bool has_names = entry != nullptr && entry->argument == lexicon::Argument::names;
  const std::string text = parsed.document.text_of(s);
  const std::string argument(parsed.document.argument_of(s));
  return "(" + (is_list ? pieces_of(text) : text) + ") [" + (has_names ? pieces_of(argument) : argument) +
         "]";
}

/// All that a document says, apart from places.
Lines essence(const Parsed& parsed) {
  Lines lines;
  for (const auto& s : parsed.document.statements) {
    lines.push_back(std::to_string(s.depth) + " " + std::to_string(static_cast<int>(s.keyword)) + " " +
                    std::to_string(static_cast<int>(s.parent_kind)) + " " + std::to_string(s.parent) + " " +
                    std::to_string(s.end) + " " + (s.long_text ? "long " : "") + std::to_string(s.lane) +
                    " " + meant(parsed, s));
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
  CHECK((essence(first) == essence(second)));
  CHECK(syntax::print(second.document) == once);
}

std::string printed(std::string bytes) { return syntax::print(Parsed(std::move(bytes)).document); }

}  // namespace

TEST_CASE("two spaces a level, one behind the colon, LF") {
  CHECK(printed("\xEF\xBB\xBFstage   a :A\r\n\t goal:  G  \r\n") == "stage a: A\n  goal: G\n");
  CHECK(printed("stage a: A\n        goal: G\n        optional:\n") ==
        "stage a: A\n  goal: G\n  optional:\n");
}

TEST_CASE("keywords are spelled as the table does, words of other languages and aliases stay") {
  CHECK(printed("Stage a: A\n  Opportunity: O\n    KANO: attractive\n  痛點：P\n") ==
        "stage a: A\n  opportunity: O\n    kano: attractive\n  痛點: P\n");
}

TEST_CASE("the marks are those of the language of the first keyword") {
  CHECK(printed("階段　考慮:  考慮\n  想法 :  a，b\n  optional:\n") ==
        "階段 考慮：考慮\n  想法：a，b\n  optional：\n");
  CHECK(printed("stage a：A\n  想法：B\n") == "stage a: A\n  想法: B\n");
  CHECK(printed("zzz：A\n階段：B\n") == "zzz：A\n階段：B\n");
  CHECK(printed("阶段 甲：甲\n  需求：快\n    kano：期望\n") == "阶段 甲：甲\n  需求：快\n    KANO：期望\n");
}

TEST_CASE("references stand apart in one way") {
  CHECK(printed(
            "stage a: A\n  touchpoint: T\n    channel: web ,app，  mail、x\n  for a,b  ,c:\n    goal: G\n") ==
        "stage a: A\n  touchpoint: T\n    channel: web, app, mail, x\n  for a, b, c:\n    goal: G\n");
  CHECK(printed("階段：甲\n  觸點：乙\n    管道：官網,門市 ，電話\n  針對 甲,乙：\n    目標：快\n") ==
        "階段：甲\n  觸點：乙\n    管道：官網、門市、電話\n  針對 甲、乙：\n    目標：快\n");
  CHECK(printed("model m: a,b ,c?\n") == "model m: a, b, c?\n");
}

TEST_CASE("a list with a stray comma, a free text and the words of a label are left as they are") {
  CHECK(printed("stage a: A\n  source: x,,y\n  action: x,y  z\n") ==
        "stage a: A\n  source: x,,y\n  action: x,y  z\n");
  CHECK(printed("persona p: P\n  fact one  two:  x\n") == "persona p: P\n  fact one  two: x\n");
}

TEST_CASE("words of enumerations are spelled as the table does") {
  CHECK(printed("stage: A\n  pain: P\n    severity: HIGH\n    frequency: Often\n  touchpoint: T\n"
                "    moment-of-truth: zmot\n    next END: bye\n  servqual Empathy: 6 -> 4\n") ==
        "stage: A\n  pain: P\n    severity: high\n    frequency: often\n  touchpoint: T\n"
        "    moment-of-truth: ZMOT\n    next end: bye\n  servqual empathy: 6 -> 4\n");
}

TEST_CASE("comments stay before their statement, blank lines one at a time") {
  CHECK(printed("\n# top\n\n\n\nstage a: A\n      # mind this\n  goal: G\n\n  \n  action: B\n# end\n") ==
        "# top\n\nstage a: A\n  # mind this\n  goal: G\n\n  action: B\n# end\n");
}

TEST_CASE("a comment stays with the block that it is indented like") {
  CHECK(printed("stage a: A\n    goal: G\n    # of a\nstage b: B\n    goal: G\n") ==
        "stage a: A\n  goal: G\n  # of a\nstage b: B\n  goal: G\n");
  CHECK(printed("stage: A\n   pain: P\n      # severity: high\n   goal: G\n") ==
        "stage: A\n  pain: P\n    # severity: high\n  goal: G\n");
  CHECK(printed("stage: A\n   pain: P\n#   cause: x\n      severity: high\n") ==
        "stage: A\n  pain: P\n    #   cause: x\n    severity: high\n");
  CHECK(printed("stage: A\n   pain: P\n      # last\n") == "stage: A\n  pain: P\n    # last\n");
  CHECK(printed("stage: A\n\tgoal: G\n\t# x\n  # y\n# z\n") == "stage: A\n  goal: G\n  # x\n# y\n# z\n");
}

TEST_CASE("a comment stays between the lines of a long text") {
  CHECK(printed("stage: A\n   goal: |\n   # one\n     x\n# two\n\n     y\n   # three\n   action: B\n") ==
        "stage: A\n  goal: |\n  # one\n    x\n  # two\n\n    y\n  # three\n  action: B\n");
}

TEST_CASE("no blank line stands below the line that a block begins with") {
  CHECK(printed("stage: A\n\n  # c\n\n  goal: G\n\n\n") == "stage: A\n  # c\n\n  goal: G\n");
}

TEST_CASE("elements at the margin stand apart, where any of them do") {
  const char* const tight =
      "journey: J\npersona a: A\npersona b: B\nstage: S\n  goal: G\nstage: T\n  goal: G\n";
  CHECK(printed(tight) == tight);
  CHECK(printed(
            "journey: J\npersona a: A\npersona b: B\n\nstage: S\n  goal: G\n  # of S\n# of T\nstage: T\n") ==
        "journey: J\n\npersona a: A\npersona b: B\n\nstage: S\n  goal: G\n  # of S\n\n# of T\nstage: T\n");
  CHECK(printed("stage: S\n# kept\n\nstage: T\n") == "stage: S\n# kept\n\nstage: T\n");
}

TEST_CASE("keywords and values are translated, names and texts are not") {
  const auto translated = [](std::string bytes, lexicon::Language language) {
    return syntax::print(Parsed(std::move(bytes)).document, language);
  };
  const std::string english =
      "journey: J\n  state: future\n  persona: a, b\nteam crm: CRM\nlane mood: Mood\nstage use: Use\n"
      "  mood: high\n  touchpoint t: T\n    moment-of-truth: first\n    pain: P\n      severity: high\n"
      "    servqual empathy: 6 -> 4\n    need: N\n      kano: must-be\n    next exit: 5% high\n"
      "view v: V\n  show: stage, mood, action\n";
  const std::string traditional =
      "旅程：J\n  地圖類型：未來圖\n  人物角色：a、b\n負責人 crm：CRM\n泳道 mood：Mood\n階段 use：Use\n"
      "  mood：high\n  接觸點 t：T\n    關鍵時刻：第一\n    痛點：P\n      嚴重程度：高\n"
      "    服務品質 關懷性：6 -> 4\n    需求：N\n      KANO：必備型\n    下一步 離開：5% high\n"
      "檢視 v：V\n  顯示：階段、mood、行為\n";
  CHECK(translated(english, lexicon::Language::hant) == traditional);
  CHECK(printed(traditional) == traditional);
  std::string back = english;
  back.replace(back.find("team"), 4, "owner");
  CHECK(translated(traditional, lexicon::Language::english) == back);
  const std::string japanese =
      "ジャーニー：J\n  状態：将来\n  ペルソナ：a、b\n担当 crm：CRM\nレーン mood：Mood\nステージ use：Use\n"
      "  mood：high\n  タッチポイント t：T\n    真実の瞬間：第一\n    課題：P\n      深刻度：高\n"
      "    サービス品質 共感性：6 -> 4\n    ニーズ：N\n      狩野モデル：当たり前品質\n    次へ 離脱：5% "
      "high\n"
      "ビュー v：V\n  表示：ステージ、mood、行動\n";
  CHECK(translated(traditional, lexicon::Language::japanese) == japanese);
  CHECK(printed(japanese) == japanese);
  for (const lexicon::Language language : lexicon::all_languages)
    CHECK(translated(translated(english, language), lexicon::Language::hant) == traditional);
}

TEST_CASE("a misspelt keyword is no keyword, and is left to be mended") {
  CHECK(syntax::print(Parsed("stgae a: A\n  goal: G\n").document, lexicon::Language::hant) ==
        "stgae a：A\n  目標：G\n");
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
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(journey::test::source_dir() + "/examples")) {
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
