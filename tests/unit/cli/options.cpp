#include "cli/options/options.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli;

namespace {

Options good(const std::vector<std::string>& words) {
  auto parsed = parse_options(words);
  if (const auto* stop = std::get_if<Stop>(&parsed)) FAIL(stop->error);
  return std::get<Options>(parsed);
}

/// What is said about a command line that is wrong.
std::string wrong(const std::vector<std::string>& words) {
  const auto parsed = parse_options(words);
  const auto* const stop = std::get_if<Stop>(&parsed);
  REQUIRE(stop != nullptr);
  CHECK(stop->status == status::usage);
  CHECK(stop->out.empty());
  return stop->error;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("options: a list option takes one word, so that paths may follow it") {
  const Options options = good({"build", "-f", "svg,dot", "a.journey", "b.journey", "--format=json", "--view",
                                "map,board", "-o", "-"});
  CHECK(options.formats == std::vector<std::string>{"svg", "dot", "json"});
  CHECK(options.views == std::vector<std::string>{"map", "board"});
  CHECK(options.paths == std::vector<std::string>{"a.journey", "b.journey"});
  CHECK(options.output == "-");
}

TEST_CASE("options: formats are said once, by name or extension") {
  CHECK(good({"build", "-f", "svg, svg，dot"}).formats == std::vector<std::string>{"svg", "dot"});
}

TEST_CASE("options: standard input is a path; behind -- everything is") {
  CHECK(good({"build", "-"}).paths == std::vector<std::string>{"-"});
  CHECK(good({"check", "--", "--odd.journey"}).paths == std::vector<std::string>{"--odd.journey"});
}

TEST_CASE("options: markers") {
  CHECK(good({"build", "--markers", "faces"}).markers == lexicon::Markers::faces);
  CHECK(good({"build", "--markers", "dots"}).markers == lexicon::Markers::dots);
  CHECK(!good({"build"}).markers);
  CHECK(has(wrong({"build", "--markers", "stars"}),
            "there are no markers `stars`; the markers are dots, faces"));
}

TEST_CASE("options: themes, languages, days, colours") {
  CHECK(good({"build", "--theme", "auto"}).theme == style::Theme::automatic);
  CHECK(!good({"build"}).theme);
  CHECK(good({"build", "--language", "zh-hant-tw"}).language == "zh-Hant-TW");
  CHECK(good({"check", "--today", "2026-10-01"}).today ==
        lexicon::Date{2026, 10, 1, lexicon::Date::Precision::day});
  CHECK(good({"check", "--color", "never"}).color == ColorChoice::never);
  CHECK(good({"check", "-j4"}).jobs == 4);
  CHECK(good({"check", "--deny", "warnings"}).deny_warnings);
}

TEST_CASE("options: what is nearly right gets a suggestion") {
  CHECK(has(wrong({"chekc"}), "did you mean `check`?"));
  CHECK(has(wrong({"build", "--langauge", "en"}), "did you mean `--language`?"));
  CHECK(has(wrong({"build", "--langauge=en"}), "did you mean `--language`?"));
  CHECK(has(wrong({"build", "-f", "svgg"}), "did you mean `svg`?"));
  CHECK(has(wrong({"a.journey"}), "did you mean `journey build a.journey`?"));
}

TEST_CASE("options: what a command does not take is wrong") {
  CHECK(has(wrong({"rules", "a.journey"}), "one word too many"));
  CHECK(has(wrong({"check", "--persona", "x"}), "no option `--persona`"));
  CHECK(has(wrong({"check", "-x"}), "no option `-x`"));
  CHECK(has(wrong({"--quiet", "build"}), "stands before the command"));
  CHECK(has(wrong({"list", "--format", "text"}), "it takes json, csv"));
  CHECK(has(wrong({"build", "-j", "-1"}), "no number of processes"));
  CHECK(has(wrong({"build", "-j", "99999999999"}), "no number of processes"));
}

TEST_CASE("options: complaints are safe for a terminal and a build log") {
  for (const std::string& poison :
       {std::string("\x1b[2J"), std::string("##[error]x"), std::string("a\n::error::b")}) {
    for (const auto& words : std::vector<std::vector<std::string>>{
             {poison}, {"build", "-f", poison}, {"build", "--" + poison}, {"build", "--theme", poison}}) {
      const std::string text = wrong(words);
      CHECK(!has(text, "\x1b"));
      CHECK(!has(text, "##["));
      CHECK(!has(text, "\n::error"));
    }
  }
}

TEST_CASE("options: help is for standard output and fits a screen") {
  for (const char* command :
       {"build", "check", "list", "texts", "diff", "textconv", "rules", "explain", "new"}) {
    const auto parsed = parse_options({command, "--help"});
    const auto* const stop = std::get_if<Stop>(&parsed);
    REQUIRE(stop != nullptr);
    CHECK(stop->status == status::done);
    CHECK(stop->error.empty());
    CHECK(has(stop->out, "Usage: journey"));
    CHECK(std::count(stop->out.begin(), stop->out.end(), '\n') <= 24);
  }
}

TEST_CASE("options: a prefix of ids is the beginning of an id") {
  CHECK(good({"build", "--id-prefix", "one-"}).id_prefix == "one-");
  CHECK(good({"build"}).id_prefix.empty());
  for (const char* bad : {"1", "a b", "a\"", "地圖"})
    CHECK(has(wrong({"build", "--id-prefix", bad}), "no beginning of an id"));
}

TEST_CASE("options: a baseline replaces no source, and may be called nearly like one") {
  for (const char* source : {"a.journey", "maps/.journey", "journey.toml", "maps/journey.toml"})
    CHECK(has(wrong({"check", "--write-baseline", source}), "would overwrite a source"));
  CHECK(good({"check", "--write-baseline", "maps/old-journey.toml"}).write_baseline ==
        "maps/old-journey.toml");
}

TEST_CASE("options: one without its value is named, also where the help tells it beside another") {
  for (const std::string option : {"--scale", "--paper", "--theme", "--format"}) {
    CHECK(has(wrong({"build", option}), "`" + option + "` takes a value"));
    CHECK(has(wrong({"build", option + "="}), "`" + option + "` takes a value"));
  }
  CHECK(has(wrong({"build", "-o"}), "`--output` takes a value"));
}

TEST_CASE("options: help of a command is its help, and a command that is none is refused") {
  const auto told = [](const std::vector<std::string>& words) {
    const auto parsed = parse_options(words);
    const auto* const stop = std::get_if<Stop>(&parsed);
    REQUIRE(stop != nullptr);
    CHECK(stop->status == status::done);
    return stop->out;
  };
  CHECK(told({"help"}) == told({"--help"}));
  CHECK(told({"help", "build"}) == told({"build", "--help"}));
  CHECK(told({"help", "--help"}) == told({"--help"}));
  CHECK(has(wrong({"help", "biuld"}), "did you mean `build`?"));
}
