#include "unit/review/told.hpp"

using namespace journey;
using namespace journey::review::test;
using lexicon::Language;

namespace {

std::string text_of(const Comparison& comparison, Language language = Language::english) {
  return review::text(comparison, in(language));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("review: nothing changed") {
  CHECK(text_of(compared(shop, shop)) == "no changes\n");
  CHECK(text_of(compared(shop, shop), Language::japanese) == "変更なし\n");
}

TEST_CASE("review: a score that changed, and what follows from it") {
  CHECK(text_of(edited("-1 too many", "-2 too many")) ==
        "this.journey  Buy a coat\n"
        "  ▆▅▃ → ▆▅▁\n"
        "  ↓ lowest point: −1 → −2 at “Pay”\n"
        "  ↓ mean emotion: 0 → −0.33\n"
        "  ↓ end: −1 → −2 at “Pay”\n"
        "\n"
        "  Buy\n"
        "    Pay\n"
        "      ~ emotion: −1 → −2 ▼, too many fields\n"
        "  scores changed and no source did: what is new?\n"
        "\n"
        "1 map changed · 4 other\n");
}

TEST_CASE("review: titles, names and words") {
  CHECK(has(text_of(edited("pay: Pay", "pay: Pay by card")),
            "    Pay by card\n      ~ touchpoint: Pay{+ by card+}\n"));
  CHECK(has(text_of(edited("pay: Pay", "card: Pay")), "    Pay\n      ~ name: `pay` → `card`\n"));
  CHECK(has(text_of(edited("Is it safe?", "Is it safe, really?")),
            "~ thought: Is it safe{+, really+}? (probably the same)\n"));
  CHECK(has(text_of(edited("+1 curious", "+1 bored")), "~ emotion: +1, “curious” → “bored”\n"));
  CHECK(has(text_of(edited("severity: high", "severity: low")),
            "~ pain “Photos are blurry”, severity: high → low\n"));
  CHECK(has(text_of(edited("      severity: high\n", "")), "− pain “Photos are blurry”, severity: high\n"));
}

TEST_CASE("review: a pain that went, which an opportunity was to solve") {
  const std::string told = text_of(edited("    pain blurry: Photos are blurry\n      severity: high\n", ""));
  CHECK(told ==
        "this.journey  Buy a coat (does not compile)\n"
        "  ✗ ~ opportunity “Better photos” still names what it solves, now gone: “Photos are blurry”\n"
        "  ✗ ~ the map no longer compiles: there is no pain `blurry`\n"
        "\n"
        "  Find\n"
        "    Look at the coat\n"
        "      − pain: Photos are blurry\n"
        "\n"
        "1 map changed · 2 break · 1 other\n");
}

TEST_CASE("review: shares, and who comes") {
  const std::string told =
      text_of(compared(shop, edited(edited(shop, "60% clicks", "45% clicks"), "40%", "55%")));
  CHECK(has(told, "  Because share of next “clicks” and share of next “exit” were changed:\n"));
  CHECK(has(told, "    ! ↑ drop-off: 40% → 55%\n"));
  CHECK(has(told, "    ↓ reach of “Look at the coat”: 60% → 45%; the reach of 1 more touchpoint shifts\n"));
  CHECK(has(told, "      ~ next “clicks”, share: 60% → 45%\n"));
  CHECK(has(told, "1 map changed · 1 needs a look · 3 other\n"));
}

TEST_CASE("review: a touchpoint in another stage turns a way that names no target") {
  constexpr std::string_view pay =
      "  touchpoint pay: Pay\n    emotion: -1 too many fields\n    thought: Is it safe?\n";
  const std::string moved =
      edited(edited(shop, pay, ""), "stage find: Find\n", "stage find: Find\n" + std::string(pay));
  const std::string back = edited(edited(moved, "60% clicks", "100% clicks"), "    next exit: 40%\n", "");
  const std::string told =
      text_of(compared(edited(edited(shop, "60% clicks", "100% clicks"), "    next exit: 40%\n", ""), back));
  CHECK(has(told, "→ touchpoint “Pay”: moved from “Buy” to “Find”\n"));
  const std::string stayed = text_of(compared(
      shop,
      edited(
          edited(
              shop, "  touchpoint look: Look at the coat\n    emotion: 0\n",
              "  touchpoint ask: Ask\n    emotion: 0\n  touchpoint look: Look at the coat\n    emotion: 0\n"),
          "x", "x")));
  CHECK(has(stayed,
            "! ~ “See an ad”: `next` names no target: it leads to “Ask” now, not to “Look at the coat”; "
            "name its target: `next look`\n"));
}

TEST_CASE("review: what is told in each language") {
  const Comparison shares = compared(shop, edited(edited(shop, "60% clicks", "45% clicks"), "40%", "55%"));
  CHECK(has(text_of(shares, Language::hant), "  因為修改了下一步「clicks」的占比、下一步「exit」的占比：\n"));
  CHECK(has(text_of(shares, Language::hans), "1 张地图有变更 · 1 项请确认 · 其他 3 项\n"));
  CHECK(has(text_of(shares, Language::japanese),
            "「Look at the coat」の到達率：60% → 45%。ほか 1 個のタッチポイントの到達率も変わる\n"));
}

TEST_CASE("review: what is typed is in the language of the map") {
  const std::string map =
      "旅程：買外套\n階段：找\n  接觸點 a：看廣告\n    下一步：60%\n    下一步 離開：40%\n  接觸點 "
      "b：看外套\n    情緒：0\n";
  const std::string told =
      text_of(compared(map, edited(map, "  接觸點 b：", "  接觸點 c：問店員\n    情緒：0\n  接觸點 b：")),
              Language::english);
  CHECK(has(told,
            "“看廣告”: `下一步` names no target: it leads to “問店員” now, not to “看外套”; "
            "name its target: `下一步 b`\n"));
}

TEST_CASE("review: a shared file is told once, and the maps that it redraws below it") {
  const std::string map =
      "import: lib.journey\njourney: Buy\nstage: Find\n  touchpoint: See\n    channel: web\n    emotion: 0\n";
  const Comparison comparison = compared(map, map, {{"lib.journey", "channel web: Website\n"}},
                                         {{"lib.journey", "channel web: Web shop\n"}});
  REQUIRE(comparison.files.size() == 1);
  Comparison many = comparison;
  for (const char* const path : {"a.journey", "b.journey"}) {
    File redrawn;
    redrawn.path = path;
    Change change;
    change.element = Element::journey;
    change.property.quantity = Quantity::mean;
    change.old_value = compare::Value{"1", 1, {}, {}};
    change.new_value = compare::Value{"0", 0, {}, {}};
    change.is_consequence = true;
    change.because = {comparison.files.front().changes.front().fingerprint};
    redrawn.changes.push_back(change);
    many.files.push_back(redrawn);
  }
  CHECK(text_of(many) ==
        "lib.journey\n"
        "  ~ channel: “Website” → “Web shop”\n"
        "  redraws 2 maps, whose facts do not change: a.journey, b.journey\n"
        "    a.journey\n"
        "      ↓ mean emotion: 1 → 0\n"
        "    b.journey\n"
        "      ↓ mean emotion: 1 → 0\n"
        "\n"
        "1 shared file changed · 2 maps redrawn · 3 other\n");
}

TEST_CASE("review: formatting only") {
  CHECK(text_of(edited("Buy a coat", "Buy  a coat")) ==
        "this.journey: formatting only\n\n1 formatting only\n");
}

TEST_CASE("review: colours only where they are asked for") {
  review::Options options;
  const Comparison comparison = edited("-1 too many", "-2 too many");
  CHECK_FALSE(has(review::text(comparison, options), "\x1b"));
  options.color = true;
  CHECK(has(review::text(comparison, options), "\x1b[31m−1\x1b[0m → \x1b[32m−2\x1b[0m ▼"));
}

TEST_CASE("review: nothing that a terminal or a log would obey gets out") {
  for (const char* const text : hostile) {
    CAPTURE(text);
    const std::string told = text_of(of_text(text));
    CHECK_FALSE(has(told, "\x1b"));
    CHECK_FALSE(has(told, "\u202E"));
    CHECK_FALSE(has(told, "##["));
    CHECK_FALSE(has(told, "\n::"));
  }
}
