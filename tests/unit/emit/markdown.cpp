#include "emit/emitter.hpp"
#include "emit/markdown_markup.hpp"
#include "support/compile.hpp"
#include "support/full_journey.hpp"
#include "support/inputs.hpp"
#include "support/made_journey.hpp"

#include <algorithm>
#include <sstream>

#include <doctest/doctest.h>

using namespace journey;

namespace {

std::string markdown(const support::Inputs& inputs) {
  const emit::Emitter& emitter = *emit::find_emitter("md");
  const emit::Output output = emitter.emit(inputs.input_of(emitter));
  REQUIRE(output.problem == "");
  return output.text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Cells of a row of a table: bars that no backslash escapes, less the outer one.
std::size_t cells_of(const std::string& line) {
  std::size_t bars = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '\\') {
      ++at;
    } else if (line[at] == '|') {
      ++bars;
    }
  }
  return bars - 1;
}

std::string without(std::string text, const std::vector<std::string>& allowed) {
  for (const std::string& each : allowed) {
    for (std::size_t at = 0; (at = text.find(each, at)) != std::string::npos;) text.erase(at, each.size());
  }
  return text;
}

}  // namespace

TEST_CASE("bold stands only where Markdown reads it as bold") {
  CHECK(emit::strong("Goal") == "**Goal**");
  CHECK(emit::strong("目標") == "**目標**");
  CHECK(emit::strong("Why?") == "Why?");
  CHECK(emit::strong("「引」") == "「引」");
  CHECK(emit::strong("") == "");
}

TEST_CASE("addresses can't end the link or the cell that they stand in") {
  CHECK(emit::link("a", "https://example.com/(x)|y?a=1&b=2") ==
        "[a](https://example.com/%28x%29%7Cy?a=1&b=2)");
  CHECK(emit::link("a", "/x?a=1&lt;b") == "[a](/x?a=1&amp;lt;b)");
  CHECK(emit::link("a", "javascript:alert(1)") == "a");
  CHECK(emit::link("[a](b)", "") == "\\[a\\](b)");
}

TEST_CASE("a table leaves out columns that nobody fills, and shows gaps where asked") {
  emit::MarkdownTable table({"No.", "Pain", "Owner"});
  table.add({"P1", "slow", ""});
  CHECK(table.text(1) == "| No. | Pain |\n| --- | --- |\n| P1 | slow |\n");
  CHECK(table.text(3, true) == "| No. | Pain | Owner |\n| --- | --- | --- |\n| P1 | slow | – |\n");
}

TEST_CASE("the lines of what is and what was stand below each other, with what is gone") {
  const auto map = support::compile(
      "journey: New\n  before: old.journey\nstage: S\n  touchpoint: A\n    emotion: +2\n  touchpoint: B\n    "
      "emotion: 0\n",
      {{"old.journey",
        "journey: Old\nstage: S\n  touchpoint: First\n    emotion: -1\n  touchpoint: A\n    emotion: +2\n"
        "  touchpoint: Gone\n    emotion: -2\n  touchpoint: B\n    emotion: 0\n"}});
  const std::string text = markdown(support::Inputs(map));
  CHECK(text.find("**Emotion · now**: ·█·▅\n") != std::string::npos);
  CHECK(text.find("**Emotion · before**: ▃█▁▅\n") != std::string::npos);
  CHECK(text.find("- **Lowest point (before)**: [Gone (−2)](./old.md)\n") != std::string::npos);
  CHECK(text.find("- **No longer there**: [First (−1), Gone (−2)](./old.md)\n") != std::string::npos);
}

TEST_CASE("a way on says both shares where they differ") {
  const auto map = support::compile(
      "journey: J\nstage: S\n  touchpoint a: A\n    next: 50% goes on\n    next exit: 50%\n  touchpoint b: "
      "B\n"
      "    next exit: 40% no\n");
  const std::string text = markdown(support::Inputs(map));
  CHECK(text.find("→ B · 50% · goes on") != std::string::npos);
  CHECK(text.find("→ Leaves · 40% (20% of all) · no") != std::string::npos);
}

TEST_CASE("a sparkline has a block for each value and a dot for none") {
  CHECK(emit::sparkline({0, 0.5, 1, emit::no_value, 2}) == "▁▅█·█");
}

TEST_CASE("every table has as many cells in each row as in its head") {
  for (const bool poisoned : {false, true}) {
    const support::Inputs inputs(support::full_map(
        [&](const std::string& field) { return poisoned ? support::poison : support::plain_text(field); }));
    std::size_t rows = 0;
    std::size_t width = 0;
    for (const std::string& line : lines_of(markdown(inputs))) {
      if (!line.starts_with("|")) {
        width = 0;
        continue;
      }
      if (width == 0) width = cells_of(line);
      CAPTURE(line);
      CHECK(cells_of(line) == width);
      ++rows;
    }
    CHECK(rows > 60);
  }
}

TEST_CASE("a hostile text starts nothing: no HTML, link, mention, command or heading of its own") {
  const support::Inputs inputs(support::full_map([](const std::string&) { return support::poison; }));
  std::string text = markdown(inputs);
  const std::string mark = "\n\n<!-- journey -->\n";
  REQUIRE(text.ends_with(mark));
  text.resize(text.size() - mark.size());
  const std::string rest = without(text, {"<br>", "<!-- -->", "<span>$</span>"});
  CHECK(rest.find('<') == std::string::npos);
  CHECK(text.find("@team") == std::string::npos);
  CHECK(text.find("x](javascript") == std::string::npos);
  CHECK(text.find("{{") == std::string::npos);
  for (const std::string& line : lines_of(text)) {
    CHECK_FALSE(line.starts_with("::"));
    CHECK_FALSE(line.starts_with("```"));
    const bool known = line.empty() || line.starts_with("# ") || line.starts_with("## ") ||
                       line.starts_with("### ") || line.starts_with("|") || line.starts_with("- ") ||
                       line.starts_with("  - ") || line.starts_with("> ") || line.starts_with("**") ||
                       line.starts_with("\"") || line.starts_with("A journey of") || line.starts_with("“");
    CAPTURE(line);
    CHECK(known);
  }
}

TEST_CASE("texts of several lines stay in their bullet, cell or paragraph") {
  const support::Inputs inputs(support::full_map([](const std::string&) { return "one\n\n# two\n- three"; }));
  for (const std::string& line : lines_of(markdown(inputs))) {
    CHECK_FALSE(line.starts_with("# two"));
    CHECK_FALSE(line.starts_with("- three"));
  }
}

TEST_CASE("titles that look like blocks stay titles") {
  support::MadeJourney made("1. Not a list");
  made.persona("p", "- not an item");
  made.stage("s", "# not a heading");
  made.touchpoint("t", "> not a quote");
  model::Source source;
  source.id = "x";
  source.title = "# not a heading either";
  made.declared->sources = {source};
  const support::Inputs inputs(made.map());
  const auto lines = lines_of(markdown(inputs));
  const auto has = [&](const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
  };
  CHECK(has("# 1. Not a list"));
  CHECK(has("\\- not an item"));
  CHECK(has("### 1. # not a heading"));
  CHECK(has("| Touchpoint | > not a quote |"));
  CHECK(has("- \\# not a heading either"));
}

TEST_CASE("a stage is a section, its touchpoints the columns of a table") {
  support::MadeJourney made("Shop");
  made.stage("look", "Look").goal = support::MadeJourney::written("Find it");
  made.touchpoint("search", "Search").channels = {support::MadeJourney::named("Web")};
  made.line(lexicon::Keyword::action, "Types");
  made.line(lexicon::Keyword::action, "Waits");
  made.emotion(1, "curious");
  made.touchpoint("read", "Read");
  made.pain("slow", "Slow").severity = lexicon::Severity::high;
  made.opportunity("fast", "Fast", {"slow"});
  const support::Inputs inputs(made.map());
  const std::string text = markdown(inputs);
  CHECK(text.find(
            "### 1. Look\n\n- **Goal**: Find it\n\n| Touchpoint | Search | Read |\n| --- | --- | --- |\n"
            "| **Channel** | Web | – |\n| **Actions** | Types<br>Waits | – |\n| **Emotion** | +1 curious "
            "| – |\n"
            "| **Pains** | – | **slow** Slow (high) |\n| **Opportunities** | – | **fast** Fast → slow |\n") !=
        std::string::npos);
  CHECK(text.find("| **slow** Slow | high | Look · Read | fast |") != std::string::npos);
  CHECK(text.find("- **Emotion**: ▆·\n") != std::string::npos);
}

TEST_CASE("what nobody named is pointed at by its words") {
  support::MadeJourney made("Shop");
  made.stage("look", "Look");
  made.touchpoint("read", "Read");
  made.pain("slow", "Slow").named = false;
  made.opportunity("fast", "Fast", {"slow"}).named = false;
  const support::Inputs inputs(made.map());
  const std::string text = markdown(inputs);
  CHECK(text.find("| **Pains** | Slow |\n| **Opportunities** | Fast → “Slow” |\n") != std::string::npos);
  CHECK(text.find("| Slow | Look · Read | “Fast” |") != std::string::npos);
}

TEST_CASE("a wide stage gets several tables") {
  support::MadeJourney made("Wide");
  made.stage("s", "S");
  for (int at = 0; at < 9; ++at) made.touchpoint("t" + std::to_string(at), "T" + std::to_string(at));
  const support::Inputs inputs(made.map());
  const std::string text = markdown(inputs);
  CHECK(text.find("| Touchpoint | T0 | T1 | T2 | T3 |\n") != std::string::npos);
  CHECK(text.find("\n\n| Touchpoint | T8 |\n") != std::string::npos);
}

TEST_CASE("between two blocks stands one blank line") {
  const support::Inputs inputs(support::full_map(support::plain_text));
  const std::string text = markdown(inputs);
  CHECK(text.find("\n\n\n") == std::string::npos);
  const auto lines = lines_of(text);
  for (std::size_t at = 1; at < lines.size(); ++at) {
    CAPTURE(lines[at]);
    if (lines[at].starts_with("#")) CHECK(lines[at - 1].empty());
    if (lines[at].starts_with("|") && !lines[at - 1].starts_with("|")) CHECK(lines[at - 1].empty());
  }
}
