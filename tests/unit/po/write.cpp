// PO files as they are written, and that they are read again as they were.
#include "po/write.hpp"

#include "po/catalogue.hpp"
#include "po/merge.hpp"
#include "po/read.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace journey;

namespace {

po::File read(const std::string& bytes) {
  text::Sources sources;
  const auto id = sources.add("ja.po", bytes);
  diagnostic::Diagnostics diagnostics;
  po::File file = po::read(sources[id], id, 1U << 20U, diagnostics);
  CHECK(diagnostics.all().empty());
  return file;
}

}  // namespace

TEST_CASE("po: what is written is read as it was") {
  const std::string bytes =
      "msgid \"\"\n"
      "msgstr \"\"\n"
      "\"Language: ja\\n\"\n"
      "\"MIME-Version: 1.0\\n\"\n"
      "\n"
      "# by hand\n"
      "#. action; for ana\n"
      "#: maps/a.journey:12 \u2068my maps/b.journey\u2069:3\n"
      "#, fuzzy, no-wrap\n"
      "#| msgctxt \"touchpoint basket/action\"\n"
      "#| msgid \"one\"\n"
      "msgctxt \"touchpoint cart/action\"\n"
      "msgid \"\"\n"
      "\"Says \\\"yes\\\"\\n\"\n"
      "\"and\\tgoes \\\\ on\"\n"
      "msgstr \"\"\n"
      "\n"
      "#~ msgctxt \"c\"\n"
      "#~ msgid \"\"\n"
      "#~ \"old\\n\"\n"
      "#~ \"text\"\n"
      "#~ msgstr \"alt\"\n";
  CHECK(po::write(read(bytes)) == bytes);
}
TEST_CASE("po: a line break at the end alone makes no lines") {
  po::File file;
  file.entries.emplace_back().id = "one\n";
  file.entries.back().text = "eins\n";
  CHECK(po::write(file) == "msgid \"one\\n\"\nmsgstr \"eins\\n\"\n");
}
TEST_CASE("po: a catalogue finds by context and text, and no old ones") {
  const po::Catalogue catalogue(
      "ja", "ja.po", {},
      read("msgctxt \"c\"\nmsgid \"a\"\nmsgstr \"1\"\n\nmsgctxt \"d\"\nmsgid \"a\"\nmsgstr \"2\"\n\n"
           "msgid \"a\"\nmsgstr \"3\"\n\n#~ msgctxt \"e\"\n#~ msgid \"a\"\n#~ msgstr \"4\"\n"));
  REQUIRE(catalogue.find("d", "a") != nullptr);
  CHECK(catalogue.find("d", "a")->text == "2");
  CHECK(catalogue.number_of(*catalogue.find("d", "a")) == 1);
  CHECK(catalogue.find("c", "b") == nullptr);
  CHECK(catalogue.find("e", "a") == nullptr);
  CHECK(catalogue.find("", "a") == nullptr);
}
TEST_CASE("po: the header of a template and of a language") {
  CHECK(po::header_field(po::new_header("ja").text, "Language") == "ja");
  CHECK_FALSE(po::new_header("ja").is_fuzzy);
  CHECK(po::new_header("").is_fuzzy);
  CHECK(po::new_header("").text.find("Date") == std::string::npos);
}
TEST_CASE(
    "po: whatever the bytes, mistakes have their place, and what is read is written and read the same") {
  const std::string seed =
      "msgid \"\"\nmsgstr \"Language: ja\\n\"\n\n# by hand\n#. action\n#: a.journey:12 \u2068b "
      "c.journey\u2069:3\n"
      "#, fuzzy, no-wrap\n#| msgctxt \"x\"\n#| msgid \"one\"\nmsgctxt \"touchpoint cart/action\"\nmsgid "
      "\"\"\n"
      "\"Says \\\"yes\\\"\\n\"\n\"and\\tgoes\"\nmsgstr \"\u884C\u304F\\n\u304F\"\n\n#~| msgid \"y\"\n#~ "
      "msgid \"old\"\n"
      "#~ msgstr \"alt\"\n";
  const std::string pieces[] = {"\"",       "\\",   "\n", "#", "~",   "msgid ", "msgstr ",
                                "msgctxt ", "\xE8", "\r", " ", "[0]", "\t"};
  std::uint32_t random = 1;
  const auto next = [&](std::size_t below) {
    random = random * 1664525U + 1013904223U;
    return (random >> 8U) % below;
  };
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = seed;
    for (std::size_t edits = 1 + next(4); edits > 0; --edits) {
      const std::size_t at = next(bytes.size());
      if (next(2) == 0) bytes.erase(at, 1 + next(12));
      if (next(2) == 0) bytes.insert(std::min(at, bytes.size()), pieces[next(std::size(pieces))]);
    }
    text::Sources sources;
    const auto id = sources.add("ja.po", bytes);
    diagnostic::Diagnostics diagnostics;
    const po::File file = po::read(sources[id], id, 1U << 20U, diagnostics);
    for (const diagnostic::Diagnostic& found : diagnostics.all())
      REQUIRE((found.span.begin <= found.span.end && found.span.end <= bytes.size()));
    if (diagnostics.has_errors()) continue;
    const std::string written = po::write(file);
    CAPTURE(bytes);
    CHECK(po::write(read(written)) == written);
    CHECK(read(written).entries.size() == file.entries.size());
  }
}
