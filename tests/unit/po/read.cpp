// PO files as they are read: what is taken, and what is wrong at which line.
#include "po/read.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;

namespace {

constexpr std::size_t plenty = 1U << 20U;

/// "LINE: message" of every mistake.
std::vector<std::string> wrong(std::string_view bytes, std::size_t most = plenty) {
  text::Sources sources;
  const auto id = sources.add("ja.po", std::string(bytes));
  diagnostic::Diagnostics diagnostics;
  (void)po::read(sources[id], id, most, diagnostics);
  std::vector<std::string> lines;
  for (const diagnostic::Diagnostic& found : diagnostics.all()) {
    CHECK(found.rule == po::rule);
    CHECK_FALSE(found.hint.empty());
    lines.push_back(std::to_string(sources[id].line_of(found.span.begin)) + ": " + found.message.english());
  }
  return lines;
}

po::File right(std::string_view bytes) {
  text::Sources sources;
  const auto id = sources.add("ja.po", std::string(bytes));
  diagnostic::Diagnostics diagnostics;
  po::File file = po::read(sources[id], id, plenty, diagnostics);
  for (const diagnostic::Diagnostic& found : diagnostics.all()) FAIL_CHECK(found.message.english());
  return file;
}

using Lines = std::vector<std::string>;

constexpr std::string_view entry = "msgctxt \"c\"\nmsgid \"a\"\nmsgstr \"b\"\n";

}  // namespace

TEST_CASE("po: an entry with all that it can have") {
  const po::File file = right(
      "# by hand\n"
      "#. action; for ana\n"
      "#: maps/a.journey:12 \u2068my maps/b.journey\u2069:3\n"
      "#, fuzzy, no-wrap\n"
      "#| msgctxt \"touchpoint basket/action\"\n"
      "#| msgid \"\"\n"
      "#| \"one\\n\"\n"
      "#| \"two\"\n"
      "msgctxt \"touchpoint cart/action\"\n"
      "msgid \"\"\n"
      "\"Says \\\"yes\\\"\\n\"\n"
      "\"and\\tgoes \\\\ on\"\n"
      "msgstr \"\u884C\u304F\"\n");
  REQUIRE(file.entries.size() == 1);
  const po::Entry& only = file.entries.front();
  CHECK(only.comments == Lines{" by hand"});
  CHECK(only.extracted == Lines{"action; for ana"});
  CHECK(only.references == Lines{"maps/a.journey:12", "my maps/b.journey:3"});
  CHECK(only.flags == Lines{"no-wrap"});
  CHECK(only.is_fuzzy);
  CHECK(only.previous_context == "touchpoint basket/action");
  CHECK(only.previous_id == "one\ntwo");
  CHECK(only.context == "touchpoint cart/action");
  CHECK(only.id == "Says \"yes\"\nand\tgoes \\ on");
  CHECK(only.text == "\u884C\u304F");
  CHECK_FALSE(only.is_translated());
}
TEST_CASE("po: the header comes first, and old entries are kept apart") {
  const po::File file = right(
      "msgid \"x\"\nmsgstr \"y\"\n\n"
      "msgid \"\"\nmsgstr \"\"\n\"Language: ja\\n\"\n\"Content-Type: text/plain; charset=utf-8\\n\"\n\n"
      "#~ msgctxt \"c\"\n#~ msgid \"\"\n#~ \"old\"\n#~ msgstr \"alt\"\n\n"
      "#~| msgid \"older\"\n#~ msgid \"x\"\n#~ msgstr \"again\"\n");
  REQUIRE(file.header() != nullptr);
  CHECK(po::header_field(file.header()->text, "Language") == "ja");
  CHECK(po::header_field(file.header()->text, "Language-Team").empty());
  REQUIRE(file.entries.size() == 4);
  CHECK(file.entries[1].is_translated());
  CHECK(file.entries[2].is_obsolete);
  CHECK(file.entries[2].id == "old");
  CHECK(file.entries[3].previous_id == "older");
}
TEST_CASE("po: line ends, indentation and blank lines are as people have them") {
  CHECK(right("  msgctxt \"c\"\r\n\r\n\tmsgid\t\"a\"\r\nmsgstr\"b\"  \r\n").entries.front().text == "b");
  CHECK(right("").entries.empty());
  CHECK(right("\n# only a comment\n").entries.empty());
  CHECK(right("msgid \"a\"\nmsgstr \"b\"").entries.size() == 1);
}
TEST_CASE("po: another encoding is said once, at its place") {
  CHECK(wrong("\xEF\xBB\xBFmsgid \"a\"\nmsgstr \"b\"\n") ==
        Lines{"1: the file begins with a byte-order mark"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"\xE4\xF6\"\n") == Lines{"2: the file is not UTF-8"});
  CHECK(wrong(std::string_view("m\0s\0g\0", 6)) == Lines{"1: the file is not UTF-8"});
  CHECK(wrong("\xFF\xFEm") == Lines{"1: the file is not UTF-8"});
  CHECK(wrong("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=big5\\n\"\n") ==
        Lines{"3: the header says charset `big5`; translations are UTF-8"});
}
TEST_CASE("po: plural forms are said once an entry") {
  CHECK(wrong("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[1] \"bs\"\n\n" +
              std::string(entry)) == Lines{"2: maps have no plural forms: `msgid_plural`"});
  CHECK(wrong("msgid \"a\"\nmsgstr[0] \"b\"\n") == Lines{"2: maps have no plural forms: `msgstr[0]`"});
}
TEST_CASE("po: a text and context stands once") {
  CHECK(wrong(std::string(entry) + "\n" + std::string(entry)) ==
        Lines{"6: there is an entry with this `msgctxt` and `msgid` already"});
  CHECK(wrong(std::string(entry) + "msgctxt \"d\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"b\"\n")
            .empty());
}
TEST_CASE("po: broken texts") {
  CHECK(wrong("msgid \"a\\qb\"\nmsgstr \"\"\n") == Lines{"1: `\\q` means nothing in a text"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"b\\\n") == Lines{"2: `\\` means nothing in a text"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"\\x41\"\n") == Lines{"2: `\\x` means nothing in a text"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"b\n") == Lines{"2: the text has no closing quotation mark"});
  CHECK(wrong("msgid \"a\" b\nmsgstr \"b\"\n") == Lines{"1: something stands behind the text"});
  CHECK(wrong("msgid \"a\"\nmsgstr b\n") == Lines{"2: `msgstr` has no text in quotation marks"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"b\x01\"\n") == Lines{"2: a control character stands here"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"b\tc\"\n") == Lines{"2: a control character stands here"});
  CHECK(
      wrong("msgid \"a\"\nmsgstr \"\u202Eb\"\n") ==
      Lines{
          "2: an invisible control in the translation changes the direction of the text and has no partner"});
}
TEST_CASE("po: lines and entries out of order") {
  CHECK(wrong("hello\n") == Lines{"1: this is no line of a PO file"});
  CHECK(wrong("domain \"x\"\n" + std::string(entry)) == Lines{"1: this is no line of a PO file"});
  CHECK(wrong("\"a\"\n") == Lines{"1: the text belongs to no keyword"});
  CHECK(wrong("msgstr \"a\"\n") == Lines{"1: `msgstr` can't stand here"});
  CHECK(wrong("msgid \"a\"\n") == Lines{"1: the entry has no `msgstr`"});
  CHECK(wrong("msgctxt \"a\"\n\n# next\n" + std::string(entry)) == Lines{"4: `msgctxt` can't stand here"});
  CHECK(wrong("msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n") == Lines{"2: `msgid` can't stand here"});
  CHECK(wrong("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n") == Lines{"3: `msgstr` can't stand here"});
}
TEST_CASE("po: a translation breaks lines where its text does") {
  CHECK(wrong("msgid \"a\"\nmsgstr \"b\\n\"\n") ==
        Lines{"2: only one of text and translation ends with a line break"});
  CHECK(wrong("msgid \"\\na\"\nmsgstr \"b\"\n") ==
        Lines{"2: only one of text and translation begins with a line break"});
}
TEST_CASE("po: an entry has a limit, and mistakes have an end") {
  const std::string large(5000, 'x');
  CHECK(wrong("msgid \"a\"\nmsgstr \"" + large + "\"\n\"" + large + "\"\n", 4000) ==
        Lines{"2: the entry has more than the limit `translation-bytes` of 4000 bytes"});
  std::string garbage;
  for (int i = 0; i < 5000; ++i) garbage += "garbage\n";
  CHECK(wrong(garbage).size() == 100);
}
