#include "cli/options/settings.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

struct Parsed {
  cli::Settings settings;
  text::Sources sources;
  diagnostic::Diagnostics diagnostics;
};

Parsed parse(const std::string& text) {
  Parsed result;
  const auto id = result.sources.add("journey.toml", text);
  result.settings = cli::parse_settings(result.sources[id], id, result.diagnostics);
  return result;
}

/// The part of `text` that its only finding points at, and its message.
std::string only_finding(const std::string& text) {
  const Parsed result = parse(text);
  REQUIRE(result.diagnostics.all().size() == 1);
  const auto& finding = result.diagnostics.all()[0];
  return std::string(result.sources.slice(finding.span)) + " | " + finding.message.english() + " | " +
         finding.hint.english();
}

}  // namespace

TEST_CASE("settings: formats, output, theme") {
  const Parsed result =
      parse("# defaults\nformats = [\"svg\", \"dot\"]\noutput = \"maps/out\"\ntheme = \"auto\"\n");
  CHECK(result.diagnostics.all().empty());
  CHECK(result.settings.formats == std::vector<std::string>{"svg", "dot"});
  CHECK(result.settings.output == "maps/out");
  CHECK(result.settings.theme == style::Theme::automatic);
}

TEST_CASE("settings: an empty file says nothing") {
  const Parsed result = parse("");
  CHECK(result.diagnostics.all().empty());
  CHECK(result.settings.formats.empty());
  CHECK(!result.settings.theme);
}

TEST_CASE("settings: an unknown key is an error at its place") {
  CHECK(only_finding("# 旅程\nformat = [\"svg\"]\n") ==
        "format | there is no setting `format` | did you mean `formats`?");
  CHECK(only_finding("[limits]\nx = 1\n").find("there is no setting `limits`") != std::string::npos);
}

TEST_CASE("settings: values of the wrong kind are errors at their place") {
  CHECK(only_finding("formats = [\"gif\"]\n").starts_with("\"gif\" | there is no format `gif`"));
  CHECK(only_finding("formats = \"svg\"\n").starts_with("\"svg\" | `formats` is a list"));
  CHECK(only_finding("theme = \"blue\"\n").starts_with("\"blue\" | `theme` is one of"));
  CHECK(only_finding("theme = 1\n").starts_with("1 | `theme` is one of"));
}

TEST_CASE("settings: the output folder cannot leave the root") {
  for (const char* folder : {"../x", "/tmp", "a/../../x", "~/x", "..", "a\\\\b"}) {
    CAPTURE(folder);
    CHECK(only_finding("output = \"" + std::string(folder) + "\"\n").find("has to lie below") !=
          std::string::npos);
  }
}

TEST_CASE("settings: what is no TOML is one error") {
  CHECK(only_finding("formats = [\n").find("this is no TOML") != std::string::npos);
  CHECK(only_finding("formats = [\n").find("a setting is `name = value`") != std::string::npos);
  CHECK(only_finding("\xFF\xFE").find("this is no TOML") != std::string::npos);
  CHECK(only_finding(std::string(100'000, '[')).find("this is no TOML") != std::string::npos);
}

TEST_CASE("settings: levels of rules, and a baseline") {
  const Parsed result = parse(
      "baseline = \"journey.baseline\"\n[rules]\nemotion-without-score = \"error\"\nevidence = \"off\"\nall "
      "= \"note\"\n");
  CHECK(result.diagnostics.all().empty());
  CHECK(result.settings.baseline == "journey.baseline");
  REQUIRE(result.settings.levels.size() == 3);
  const auto levels = check::levels_of(result.settings.levels, {});
  CHECK(levels.at("emotion-without-score") == diagnostic::Severity::error);
  CHECK(levels.at("unsourced-map") == diagnostic::Severity::off);
}

TEST_CASE("settings: a rule that there is not, and a level that there is not") {
  CHECK(only_finding("[rules]\nemotion-without-scores = \"off\"\n") ==
        "emotion-without-scores | there is no rule or category `emotion-without-scores` | did you mean "
        "`emotion-without-score`?");
  CHECK(only_finding("[rules]\nunsourced-map = \"deny\"\n") ==
        "\"deny\" | `unsourced-map` has no such level | a level is `error`, `warning`, `note` or `off`, in "
        "quotes");
  CHECK(only_finding("[rules]\nunknown-keyword = \"off\"\n").find("stays an error") != std::string::npos);
  CHECK(only_finding("rules = 3\n").find("`rules` is a table") != std::string::npos);
  CHECK(only_finding("baseline = \"../x\"\n").find("has to lie below") != std::string::npos);
  CHECK(only_finding("baseline = []\n").find("name of a file") != std::string::npos);
}

TEST_CASE("settings: where translations lie") {
  CHECK(parse("").settings.translations == "po");
  CHECK(parse("[translations]\nfolder = \"l10n/maps\"\n").settings.translations == "l10n/maps");
  CHECK(only_finding("[translations]\nfolder = \"../po\"\n").find("`folder` has to lie below") !=
        std::string::npos);
  CHECK(only_finding("[translations]\nfolder = \".git\"\n").find("is hidden") != std::string::npos);
  CHECK(only_finding("[translations]\nfolders = \"po\"\n") ==
        "folders | there is no setting `folders` | did you mean `folder`?");
  CHECK(only_finding("translations = 1\n") ==
        "1 | `translations` is a table: where translations lie | begin it with a line `[translations]`");
}

TEST_CASE("settings: the look of a house") {
  const Parsed result = parse(
      "[brand]\nlogo = \"../logo.svg\"\naccent = \"#1a7f64\"\nheader = \"#123\"\nfooter = \" 機密 · 內部使用 "
      "\"\n");
  CHECK(result.diagnostics.all().empty());
  CHECK(result.settings.logo == "../logo.svg");
  CHECK(result.sources.slice(result.settings.logo_span) == "\"../logo.svg\"");
  CHECK(result.settings.brand.colors.accent == media::Color{0x1A, 0x7F, 0x64});
  CHECK(result.settings.brand.colors.header == media::Color{0x11, 0x22, 0x33});
  CHECK(result.settings.brand.footer == "機密 · 內部使用");
}

TEST_CASE("settings: what is wrong with the look of a house is said at its place") {
  CHECK(only_finding("[brand]\nlogos = \"x.svg\"\n") ==
        "logos | there is no setting `logos` | did you mean `logo`?");
  CHECK(only_finding("[brand]\nfont = \"Arial\"\n") ==
        "font | there is no setting `font` | `[brand]` takes logo, accent, header, footer");
  CHECK(only_finding("brand = \"blue\"\n") ==
        "\"blue\" | `brand` is a table: the look of a house | begin it with a line `[brand]`");
  for (const char* color : {"\"blue\"", "\"#12\"", "\"#1234567\"", "1", "\"\"", "\"#1A7F64;x:y\""}) {
    CAPTURE(color);
    CHECK(only_finding("[brand]\naccent = " + std::string(color) + "\n") ==
          std::string(color) + " | `accent` is a colour like `#1A7F64`, in quotes | accent = \"#1A7F64\"");
  }
  CHECK(only_finding("[brand]\nheader = []\n").find("`header` is a colour") != std::string::npos);
  CHECK(only_finding("[brand]\nlogo = 1\n").find("`logo` is the name of a file") != std::string::npos);
  for (const char* footer : {"1", "\"\"", "\"  \"", "\"a\\nb\"", "\"a\\u0007\"", "\"a\\u202Eb\""}) {
    CAPTURE(footer);
    CHECK(only_finding("[brand]\nfooter = " + std::string(footer) + "\n").find("is one line of text") !=
          std::string::npos);
  }
  CHECK(parse("[brand]\nfooter = \"" + std::string(100, 'x') + "\"\n").diagnostics.all().empty());
  CHECK(only_finding("[brand]\nfooter = \"" + std::string(101, 'x') + "\"\n")
            .find("`footer` has 101 characters; at most 100 go on a page") != std::string::npos);
}

TEST_CASE("settings: the language of messages is a tag, whether there are any in it or not") {
  CHECK(parse("messages = \"zh-Hant\"\n").settings.messages == "zh-Hant");
  CHECK(parse("messages = \"fr\"\n").diagnostics.all().empty());
  CHECK(only_finding("messages = 1\n") ==
        "1 | `messages` is the tag of a language in quotes | messages = \"zh-Hant\"");
}

TEST_CASE("trust: settings: what is not ASCII outside of strings is an error at its place") {
  for (const std::string text :
       {"fojm、 = 1", "é = 1", "a = -['é''", "[ñ]\n", "a = ぁ", "\xC2\xA0 = 1", "a = \xEF\xBA\xA0"}) {
    CAPTURE(text);
    const Parsed result = parse("# défaut、\n" + text);
    REQUIRE(!result.diagnostics.all().empty());
    CHECK(result.diagnostics.all()[0].message.english().find("this is no TOML") == 0);
    CHECK(result.diagnostics.all()[0].span.begin >= 13);
  }
  CHECK(parse("# défaut、\n[brand]\nfooter = 'Café、' # 、\n").diagnostics.all().empty());
}

TEST_CASE("trust: settings: no path leads to what is hidden") {
  for (const std::string key : {"output", "baseline"}) {
    for (const std::string path : {".git/hooks", "maps/.git", "./.github/workflows", ".x"}) {
      CAPTURE(path);
      const std::string found = only_finding(key + " = \"" + path + "\"\n");
      CHECK(found.find("`" + key + "` leads to `.") != std::string::npos);
    }
    CHECK(parse(key + " = \"./maps/a.b\"\n").diagnostics.all().empty());
  }
}
