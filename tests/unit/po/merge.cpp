// Translations brought up to date: what is kept, what is proposed, what is put away.
#include "po/merge.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;

namespace {

po::Entry entry(std::string context, std::string id, std::string text = {}) {
  po::Entry made;
  made.context = std::move(context);
  made.id = std::move(id);
  made.text = std::move(text);
  return made;
}

/// "context: id = text", with `~` before an old one and `?` before a fuzzy one.
std::vector<std::string> lines(const po::File& file) {
  std::vector<std::string> all;
  for (const po::Entry& each : file.entries) {
    if (each.is_header()) continue;
    all.push_back((each.is_obsolete ? "~" : "") + std::string(each.is_fuzzy ? "?" : "") + *each.context +
                  ": " + each.id + " = " + each.text);
  }
  return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("merge: what is the same keeps its translation and what translators wrote") {
  po::Entry known = entry("touchpoint a/action", "Buys", "kauft");
  known.comments = {" ask Eva"};
  known.references = {"old.journey:1"};
  po::Entry fresh = entry("touchpoint a/action", "Buys");
  fresh.references = {"new.journey:7"};
  const po::Merged merged = po::merge({{fresh}}, {{known}});
  CHECK(lines(merged.file) == Lines{"touchpoint a/action: Buys = kauft"});
  CHECK(merged.file.entries[0].comments == Lines{" ask Eva"});
  CHECK(merged.file.entries[0].references == Lines{"new.journey:7"});
  CHECK(merged.translated == 1);
}
TEST_CASE("merge: a changed text is proposed what it was, and says so") {
  const po::Merged merged = po::merge(
      {{entry("touchpoint a/action", "Buys two shirts"), entry("touchpoint a/action", "Pays by card")}},
      {{entry("touchpoint a/action", "Pays", "zahlt"),
        entry("touchpoint a/action", "Buys a shirt", "kauft")}});
  CHECK(lines(merged.file) ==
        Lines{"?touchpoint a/action: Buys two shirts = kauft", "?touchpoint a/action: Pays by card = zahlt"});
  CHECK(merged.file.entries[0].previous_id == "Buys a shirt");
  CHECK(merged.fuzzy == 2);
}
TEST_CASE("merge: the context goes before the text") {
  const po::Merged merged = po::merge(
      {{entry("touchpoint a/action", "Buy it"), entry("pain b/cause", "Slow")}},
      {{entry("touchpoint a/action", "Buys", "kauft"), entry("touchpoint z/action", "Buy it", "kauf es"),
        entry("pain c/cause", "Slow", "langsam")}});
  CHECK(lines(merged.file) == Lines{"?touchpoint a/action: Buy it = kauft", "?pain b/cause: Slow = langsam",
                                    "~touchpoint z/action: Buy it = kauf es"});
  CHECK(merged.file.entries[1].previous_context == "pain c/cause");
  CHECK(merged.obsolete == 1);
}
TEST_CASE("merge: what is gone is put away, what comes back is taken out again") {
  const po::File gone = po::merge({{}}, {{entry("stage a", "Old", "alt"), entry("stage b", "Never")}}).file;
  CHECK(lines(gone) == Lines{"~stage a: Old = alt"});
  CHECK(lines(po::merge({{}}, gone).file) == Lines{"~stage a: Old = alt"});
  CHECK(lines(po::merge({{entry("stage a", "Old")}}, gone).file) == Lines{"stage a: Old = alt"});
}
TEST_CASE("merge: a fuzzy one stays so, with the text that somebody translated") {
  po::Entry known = entry("stage a", "Second", "eins");
  known.is_fuzzy = true;
  known.previous_id = "First";
  CHECK(lines(po::merge({{entry("stage a", "Second")}}, {{known}}).file) == Lines{"?stage a: Second = eins"});
  const po::Merged merged = po::merge({{entry("stage a", "Third")}}, {{known}});
  CHECK(lines(merged.file) == Lines{"?stage a: Third = eins"});
  CHECK(merged.file.entries[0].previous_id == "First");
}
TEST_CASE("merge: what nobody looked for stays, and proposes nothing") {
  const po::File known{{entry("stage a/goal", "Sell", "verkaufen"), entry("stage b/goal", "Wait"),
                        entry("stage c/goal", "Pay", "zahlen")}};
  const po::Merged merged =
      po::merge({{entry("stage a/goal", "Sell more"), entry("stage c/goal", "Pay now")}}, known,
                [](const po::Entry& old) { return old.context == "stage c/goal"; });
  CHECK(lines(merged.file) == Lines{"stage a/goal: Sell more = ", "?stage c/goal: Pay now = zahlen",
                                    "stage a/goal: Sell = verkaufen", "stage b/goal: Wait = "});
  CHECK(merged.obsolete == 0);
}
TEST_CASE("merge: very many texts in one context cost no square of them") {
  po::File fresh, known;
  for (int i = 0; i < 5000; ++i) {
    fresh.entries.push_back(entry("stage/action", "does a new thing number " + std::to_string(i)));
    known.entries.push_back(entry("stage/action", "did the old thing number " + std::to_string(i), "x"));
  }
  const po::Merged merged = po::merge(fresh, known);
  CHECK(merged.fuzzy + merged.untranslated == 5000);
  CHECK(merged.fuzzy > 4000);
}
