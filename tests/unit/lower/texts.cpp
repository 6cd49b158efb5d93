// The texts of a map that a translator gets, and a map in another language.
#include "lower/texts.hpp"

#include "lower/build.hpp"
#include "po/read.hpp"
#include "support/compile.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace journey;

namespace {

lower::Files no_files() {
  lower::Files files;
  files.read = [](text::SourceId, const std::string&, lower::FileKind) { return lower::FileAnswer{}; };
  files.check = [](text::SourceId, const std::string&, lower::FileKind) { return lexicon::Message(); };
  files.image = [](text::SourceId, const std::string&) { return lower::ImageAnswer{}; };
  return files;
}

/// "context = text" of everything that is translated, with the comment where that is asked for.
std::vector<std::string> texts(std::string_view map, bool with_comment = false) {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  const auto id = sources.add("map.journey", std::string(map));
  const auto built = lower::build(sources, id, no_files(), diagnostics, {}, {{}, nullptr, true});
  for (const auto& found : diagnostics.all())
    if (found.severity == diagnostic::Severity::error) FAIL_CHECK(found.message.english());
  std::vector<std::string> lines;
  for (const lower::TranslatableText& text : built.texts)
    lines.push_back(text.context + " = " + text.id + (with_comment ? " (" + text.comment + ")" : ""));
  return lines;
}

struct Spoken {
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
  lower::Built built;
};

Spoken spoken(std::string_view map, std::string_view po, const std::string& tag = "ja") {
  Spoken result;
  text::Sources catalogues;
  const auto file = catalogues.add("ja.po", std::string(po));
  diagnostic::Diagnostics in_po;
  const po::Catalogue catalogue(tag, "ja.po", std::string(po),
                                po::read(catalogues[file], file, 1U << 20U, in_po));
  CHECK(in_po.all().empty());
  const auto id = result.sources.add("map.journey", std::string(map));
  result.built =
      lower::build(result.sources, id, no_files(), result.diagnostics, {}, {{&catalogue}, &catalogue, false});
  return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("texts: the context is the nearest element with a name") {
  CHECK(texts("journey: Buy\n"
              "stage search: Search\n"
              "  goal: Find it\n"
              "  touchpoint cart: Cart\n"
              "    action: Adds it\n"
              "    pain: Slow\n"
              "      cause: Old server\n"
              "    pain lost: Lost\n"
              "      cause: No session\n"
              "  touchpoint: Shelf\n"
              "    action: Looks\n"
              "stage: Pay\n"
              "  touchpoint: Till\n"
              "    action: Pays\n"
              "    pain: Queue\n"
              "      cause: One till\n") ==
        Lines{"journey = Buy", "stage search = Search", "stage search/goal = Find it",
              "touchpoint cart = Cart", "touchpoint cart/action = Adds it", "touchpoint cart/pain = Slow",
              "touchpoint cart/cause = Old server", "pain lost = Lost", "pain lost/cause = No session",
              "stage search/touchpoint = Shelf", "stage search/action = Looks", "stage = Pay",
              "stage/touchpoint = Till", "touchpoint/action = Pays", "touchpoint/pain = Queue",
              "pain/cause = One till"});
}
TEST_CASE("texts: only words are translated") {
  CHECK(texts("journey: Buy\n"
              "  version: v2\n"
              "  tag: shop\n"
              "  language: en\n"
              "  status: draft\n"
              "  reviewed: 2026-10-01\n"
              "  kind: hybrid tour\n"
              "persona ana: Ana\n"
              "  age: 34\n"
              "  fact Car: none\n"
              "metric nps: NPS\n"
              "  unit: points\n"
              "  current: 12\n"
              "stage buy:\n"
              "  touchpoint cart: Cart\n"
              "    emotion: -1..+1 torn\n"
              "    emotion: -2\n"
              "    duration: 5 min\n"
              "    wait: until noon\n"
              "    channel: App, Shop\n"
              "    metric: nps\n"
              "    link: https://example.com\n"
              "    next end: 40% has what she wants\n") ==
        Lines{"journey = Buy", "journey/kind = hybrid tour", "persona ana = Ana", "persona ana/fact = Car",
              "persona ana/fact = none", "metric nps = NPS", "metric nps/unit = points", "stage buy = buy",
              "touchpoint cart = Cart", "touchpoint cart/emotion = torn", "touchpoint cart/wait = until noon",
              "touchpoint cart/channel = App", "touchpoint cart/channel = Shop",
              "touchpoint cart/next = has what she wants"});
}
TEST_CASE("texts: a long text is its lines, less their indentation and comments") {
  CHECK(texts("journey: Buy\n"
              "  description: |\n"
              "    One.\n"
              "\n"
              "      Two.\n"
              "stage a: A\n"
              "  action: x\n")[1] == "journey/description = One.\n\n  Two.");
}
TEST_CASE("texts: comments tell the keyword, for whom, and who speaks") {
  CHECK(texts("journey: Buy\n"
              "  persona: ana, bo\n"
              "persona ana: Ana\n"
              "persona bo: Bo\n"
              "lane mood: Mood\n"
              "stage a: A\n"
              "  touchpoint t: T\n"
              "    mood: fine\n"
              "    for bo:\n"
              "      quote: Oh no\n"
              "      action: Leaves\n",
              true) == Lines{"journey = Buy (journey)", "persona ana = Ana (persona)",
                             "persona bo = Bo (persona)", "lane mood = Mood (lane)", "stage a = A (stage)",
                             "touchpoint t = T (touchpoint)", "touchpoint t/mood = fine (mood)",
                             "touchpoint t/quote = Oh no (quote; for bo; says bo)",
                             "touchpoint t/action = Leaves (action; for bo)"});
}
TEST_CASE("texts: words of other languages give the same contexts") {
  CHECK(texts("旅程：買\n階段 找：找\n  接觸點：架子\n    行為：看\n") ==
        Lines{"journey = 買", "stage 找 = 找", "stage 找/touchpoint = 架子", "stage 找/action = 看"});
}

TEST_CASE("translated: texts change, what is found by them does not") {
  const auto result = spoken(
      "journey: Buy\n"
      "  model: advocacy\n"
      "  persona: ana\n"
      "persona ana: Ana\n"
      "  fact Car: none\n"
      "channel app: App\n"
      "stage: Awareness\n"
      "  touchpoint: Poster\n"
      "    emotion: +1 curious\n"
      "    duration: 5..10 min\n"
      "    channel: app\n"
      "    pain: Small\n"
      "stage: Consideration\n"
      "  action: x\n"
      "stage: Decision\n"
      "  action: x\n"
      "stage: Retention\n"
      "  action: x\n"
      "stage: Advocacy\n"
      "  action: x\n",
      "msgctxt \"journey\"\nmsgid \"Buy\"\nmsgstr \"買う\"\n"
      "msgctxt \"stage\"\nmsgid \"Awareness\"\nmsgstr \"気づく\"\n"
      "msgctxt \"persona ana/fact\"\nmsgid \"Car\"\nmsgstr \"車\"\n"
      "msgctxt \"channel app\"\nmsgid \"App\"\nmsgstr \"アプリ\"\n"
      "msgctxt \"touchpoint/emotion\"\nmsgid \"curious\"\nmsgstr \"わくわく\"\n"
      "msgctxt \"touchpoint/pain\"\nmsgid \"Small\"\nmsgstr \"小さい\"\n"
      "#, fuzzy\nmsgctxt \"stage/touchpoint\"\nmsgid \"Poster\"\nmsgstr \"看板\"\n");
  CHECK_FALSE(result.diagnostics.has_errors());
  REQUIRE(result.built.translated);
  const model::Journey& source = result.built.map->first();
  const model::Journey& other = result.built.translated->first();
  CHECK(source.title == "Buy");
  CHECK(other.title == "買う");
  CHECK(other.title_in_ids() == "Buy");
  CHECK(other.language == "ja");
  CHECK(other.stages[0].title == "気づく");
  CHECK(other.stages[0].id == source.stages[0].id);
  CHECK(other.stages[0].phase == source.stages[0].phase);
  CHECK(other.touchpoints[0].title == "Poster");
  CHECK(other.touchpoints[0].channels[0].text == "アプリ");
  CHECK(other.touchpoints[0].experience.emotions[0].emotion.words == "わくわく");
  CHECK(other.touchpoints[0].experience.score == source.touchpoints[0].experience.score);
  CHECK(other.touchpoints[0].duration->value.text == "5..10分");
  CHECK(other.pains[0].text.value == "小さい");
  CHECK(other.pains[0].id == source.pains[0].id);
  CHECK(other.personas()[0].facts[0].label == "車");
  CHECK(other.personas()[0].facts[0].text.value == "none");
  CHECK(result.built.translated->as_written.language == "en");
  CHECK(result.built.translated->as_written.texts.contains("Poster"));
  CHECK_FALSE(result.built.translated->as_written.texts.contains("Buy"));
  const model::Translation& progress = result.built.map->translations.front();
  CHECK(progress.texts == 14);
  CHECK(progress.missing.size() == 7);
  CHECK(progress.stale.size() == 1);
}
TEST_CASE("translated: what nothing declares is known by its words in the source") {
  const auto result = spoken(
      "journey: Buy\n  source: assumption\n  metric: Speed\nstage a: A\n  pain: Slow\n"
      "    opportunity: Faster\n      strategy: Pace\n      effect Calls: -4\n",
      "msgctxt \"journey/source\"\nmsgid \"assumption\"\nmsgstr \"思い込み\"\n"
      "msgctxt \"journey/metric\"\nmsgid \"Speed\"\nmsgstr \"速さ\"\n"
      "msgctxt \"stage a/strategy\"\nmsgid \"Pace\"\nmsgstr \"ペース\"\n"
      "msgctxt \"stage a/effect\"\nmsgid \"Calls\"\nmsgstr \"電話\"\n");
  REQUIRE(result.built.translated);
  const model::Journey& other = result.built.translated->first();
  CHECK(other.sources[0].text == "思い込み");
  CHECK(other.sources[0].name() == "assumption");
  CHECK(other.pains[0].evidence == model::Evidence::assumed);
  CHECK(other.metrics[0].text == "速さ");
  CHECK(other.metrics[0].name() == "Speed");
  CHECK(other.opportunities[0].strategy.value == "ペース");
  CHECK(other.opportunities[0].written_strategy == "Pace");
  CHECK(other.opportunities[0].effects[0].metric.text == "電話");
  CHECK(other.opportunities[0].effects[0].metric.name() == "Calls");
  CHECK(result.built.map->first().metrics[0].written.empty());
  CHECK(result.built.map->first().opportunities[0].written_strategy.empty());
}
TEST_CASE("translated: a title of two lines is an error at its translation") {
  const auto result = spoken("journey: Buy\nstage a: A\n  action: x\n",
                             "msgctxt \"journey\"\nmsgid \"Buy\"\n"
                             "msgstr \"\"\n\"one\\n\"\n\"two\"\n");
  REQUIRE(result.diagnostics.errors() == 1);
  const diagnostic::Diagnostic& found = result.diagnostics.all().front();
  CHECK(result.sources[found.span.source].path() == "ja.po");
  CHECK(result.sources[found.span.source].line_of(found.span.begin) == 3);
}
TEST_CASE("translated: where the text has lines, so may its translation") {
  const auto result =
      spoken("journey: Buy\nstage a: A\n  touchpoint t: T\n    pain: |\n      One.\n      Two.\n",
             "msgctxt \"touchpoint t/pain\"\nmsgid \"\"\n\"One.\\n\"\n\"Two.\"\n"
             "msgstr \"\"\n\"1.\\n\"\n\"2.\\n\"\n\"3.\"\n");
  REQUIRE(result.built.translated);
  CHECK(result.built.translated->first().pains[0].text.value == "1.\n2.\n3.");
}
TEST_CASE("translated: what repeats is one text with one translation") {
  const auto result = spoken("journey: Buy\nstage a: A\n  action: yes\n  action: yes\n  touchpoint: T\n",
                             "msgctxt \"stage a/action\"\nmsgid \"yes\"\nmsgstr \"はい\"\n");
  REQUIRE(result.built.translated);
  for (const model::Line& line : result.built.translated->first().stages[0].experience.lines)
    CHECK(line.text.value == "はい");
  CHECK(result.built.map->translations.front().texts == 4);
}
