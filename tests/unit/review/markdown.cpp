#include "text/utf8.hpp"
#include "unit/review/told.hpp"

#include <algorithm>
#include <regex>
#include <set>

using namespace journey;
using namespace journey::review::test;
using lexicon::Language;

namespace {

review::Options linked() {
  review::Options options;
  options.link_base = "https://host.example/acme/maps/blob/new";
  options.old_link_base = "https://host.example/acme/maps/blob/old/";
  return options;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
std::size_t times(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// Without spans of code, in which nothing is markup, and no name is a mention.
std::string without_code(const std::string& text) {
  std::string prose;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\\') {
      prose += ' ';  // a character that is no markup
      at += 2;
      continue;
    }
    if (text[at] != '`') {
      prose += text[at++];
      continue;
    }
    const std::size_t begin = std::min(text.find_first_not_of('`', at), text.size());
    const std::string fence = text.substr(at, begin - at);
    std::size_t end = text.find(fence, begin);
    // A run of exactly as many.
    while (end != std::string::npos &&
           (text[end - 1] == '`' || (end + fence.size() < text.size() && text[end + fence.size()] == '`')))
      end = text.find(fence, end + 1);
    REQUIRE(end != std::string::npos);
    CHECK(text.substr(at, end - at).find('\n') == std::string::npos);
    at = end + fence.size();
  }
  return prose;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

TEST_CASE("comment: one map") {
  CHECK(review::markdown(edited("-1 too many", "-2 too many"), linked()) ==
        "1 map changed · 4 other\n"
        "\n"
        "| Map | Owners | Before | After | Mean | Drop-off |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| [Buy a coat](https://host.example/acme/maps/blob/new/this.journey)<br>this.journey | Retail | ▆▅▃ "
        "| ▆▅▁ | "
        "0 → −0.33 ▼ | 40% |\n"
        "\n"
        "### What follows\n"
        "\n"
        "- ↓ lowest point: −1 → −2 at “Pay”\n"
        "- ↓ mean emotion: 0 → −0.33\n"
        "- ↓ end: −1 → −2 at “Pay”\n"
        "\n"
        "### What changed\n"
        "\n"
        "- Buy › Pay\n"
        "  - \\~ emotion: −1 → −2 ▼, too many fields · "
        "[L15](https://host.example/acme/maps/blob/new/this.journey#L15)\n"
        "- Scores changed and no source did: what is new?\n"
        "\n"
        "<!-- journey diff -->\n");
}

TEST_CASE("comment: what breaks comes first, with why; what went links to where it was") {
  const std::string comment =
      review::markdown(edited("    pain blurry: Photos are blurry\n      severity: high\n", ""), linked());
  CHECK(
      has(comment,
          "### Breaks\n\n- \\~ opportunity “Better photos” still names what it solves, now gone: “Photos are "
          "blurry”, because pain “Photos are blurry” was removed · [L"));
  CHECK(has(
      comment,
      "  - − pain: Photos are blurry · [L11](https://host.example/acme/maps/blob/old/this.journey#L11)\n"));
}

TEST_CASE("comment: no changes, in each language") {
  CHECK(first_line(review::markdown({}, in(Language::english))) == "No changes");
  CHECK(first_line(review::markdown({}, in(Language::hant))) == "沒有變更");
}

TEST_CASE("comment: five maps and two hundred") {
  const std::string five = review::markdown(of_maps(5), linked());
  CHECK(first_line(five) == "5 maps changed · 20 other");
  CHECK(times(five, "<details>") == 5);
  const std::string many = review::markdown(of_maps(200), linked());
  CHECK(first_line(many) == "200 maps changed · 800 other");
  CHECK(has(many, "And 150 more maps\n"));
}

TEST_CASE("comment: however much changed, it is bounded, whole, and counts the rest") {
  for (const std::size_t count : {1'000U, 10'000U}) {
    const std::string comment = review::markdown(of_maps(count), linked());
    CHECK(text::count_utf16_units(comment) <= review::longest_comment);
    CHECK(times(comment, "<details>") == times(comment, "</details>"));
    CHECK(std::regex_search(comment, std::regex("\nAnd [0-9]+ more changes, not shown here\n")));
    CHECK(comment == review::markdown(of_maps(count), linked()));
  }
}

TEST_CASE("comment: texts of others are texts") {
  for (const char* const text : hostile) {
    CAPTURE(text);
    const std::string whole = review::markdown(of_text(text), linked());
    const std::string comment = without_code(whole);
    CHECK_FALSE(has(whole, "##["));
    CHECK_FALSE(has(whole, "\n::"));
    CHECK(text::count_utf16_units(whole) <= review::longest_comment);
    CHECK_FALSE(has(comment, "<img"));
    CHECK_FALSE(has(comment, "<script"));
    CHECK_FALSE(has(comment, "@team"));
    CHECK_FALSE(has(whole, "\u202E"));
    CHECK_FALSE(has(whole, "\x1b"));
    CHECK_FALSE(has(comment, "](javascript:"));
    CHECK_FALSE(has(comment, "](http://evil"));
    CHECK_FALSE(has(comment, "http://evil"));
    CHECK_FALSE(has(comment, " www."));
    CHECK(times(comment, "<details>") == times(comment, "</details>"));
    CHECK(times(comment, "<summary>") == times(comment, "</summary>"));
    // No tag but our own.
    const std::set<std::string> own{"<br>",
                                    "<del>",
                                    "</del>",
                                    "<ins>",
                                    "</ins>",
                                    "<details>",
                                    "</details>",
                                    "<summary>",
                                    "</summary>",
                                    "<!-- -->",
                                    "<span>",
                                    "</span>",
                                    "<!-- journey diff -->"};
    const std::regex tag("<[^>]*>");
    for (std::sregex_iterator at(comment.begin(), comment.end(), tag), end; at != end; ++at)
      CHECK_MESSAGE(own.contains(at->str()), at->str());
    // Every line of a table has as many cells as its head.
    std::size_t bars = 0;
    std::string_view rest = comment;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      if (!line.starts_with("| ")) {
        bars = 0;
        continue;
      }
      const auto here = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
      if (bars == 0) bars = here;
      CHECK(here == bars);
    }
  }
}

TEST_CASE("comment: links lead below their base, or nowhere") {
  for (const char* const path : {"../../evil", "/etc/passwd", "a/../../b", "a/../b"}) {
    Comparison comparison = edited("pay: Pay", "pay: Pay now");
    comparison.files.front().path = path;
    for (Change& change : comparison.files.front().changes) change.after = compare::Place{path, 1, 1};
    CHECK_FALSE(has(review::markdown(comparison, linked()), "](http"));
  }
  Comparison comparison = edited("pay: Pay", "pay: Pay now");
  comparison.files.front().path = "my maps/購物 (1)#x?.journey";
  CHECK(has(
      review::markdown(comparison, linked()),
      "](https://host.example/acme/maps/blob/new/my%20maps/%E8%B3%BC%E7%89%A9%20%281%29%23x%3F.journey)"));
  review::Options unsafe = linked();
  unsafe.link_base = "javascript:alert(1)//";
  CHECK_FALSE(has(review::markdown(comparison, unsafe), "javascript"));
}

TEST_CASE("comment: a picture and a chart where they are asked for") {
  review::Options options;
  options.image_base = "https://host.example/pictures";
  options.charts = true;
  const std::string comment = review::markdown(edited("-1 too many", "-2 too many"), options);
  CHECK(has(comment, "![What changed in Buy a coat](https://host.example/pictures/this.svg)\n"));
  CHECK(has(comment,
            "```mermaid\nxychart-beta\n  x-axis 1 --> 3\n  y-axis \"worst → best\" 0 --> 1\n"
            "  line [0.75, 0.50, 0.25]\n  line [0.75, 0.50, 0.00]\n```\n"));
}

TEST_CASE("comment: much wording is folded") {
  std::string before = std::string(shop) + "stage more: More\n  touchpoint t: T\n", after = before;
  for (int i = 0; i < 4; ++i) {
    before += "    note: Line number " + std::to_string(i) + " of these notes here\n";
    after += "    note: Line number " + std::to_string(i) + " of these notes there\n";
  }
  const std::string comment =
      review::markdown(compared(before, edited(after, "severity: high", "severity: low")), linked());
  CHECK(has(comment, "<summary>Wording (4)</summary>\n\n- T: "));
}
