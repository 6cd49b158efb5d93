#include "model/limits.hpp"
#include "support/compile.hpp"

#include <map>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace journey;
using support::Compilation;
using support::compile;
using support::mistakes;
using Places = std::vector<std::string>;

namespace {

const std::string stage = "stage s: S\n  goal: G\n";

std::string map_with(const std::string& imports, const std::string& rest = "") {
  return imports + "journey: J\n" + stage + rest;
}

}  // namespace

TEST_CASE("files: a library without a journey builds no map and is no mistake") {
  Compilation compilation("persona ana: Ana\n");
  CHECK(compilation.built().is_library);
  CHECK_FALSE(compilation.built().map.has_value());
  CHECK(compilation.findings().empty());
}
TEST_CASE("files: an import brings what a library declares, and what that imports") {
  const auto map = compile(map_with("import: lib/people.journey\n"),
                           {{"lib/people.journey", "import: ../channels.journey\npersona ana: Ana\n"},
                            {"channels.journey", "channel web: Web\n"}});
  CHECK(map.first().personas().size() == 1);
  CHECK(map.first().channels().front().title == "Web");
}
TEST_CASE("files: the same file twice, also by two ways, is declared once") {
  const auto map = compile(map_with("import: a.journey\nimport: ./b.journey\nimport: x/../b.journey\n"),
                           {{"a.journey", "import: b.journey\n"}, {"b.journey", "channel web: Web\n"}});
  CHECK(map.first().channels().size() == 1);
}
TEST_CASE("files: a missing import is one mistake, and names that it may declare are none") {
  CHECK(mistakes(map_with("import: gone.journey\n",
                          "channel shop: Shop\nstage t: T\n  touchpoint a: A\n    channel: web\n    owner: "
                          "cx\n    skip: ana\n")) == Places{"1:9 unreadable-import"});
}
TEST_CASE("files: a missing import excuses no name of the map itself") {
  CHECK(mistakes(map_with("import: gone.journey\n", "opportunity: O\n  solves: nothing\n")) ==
        Places{"1:9 unreadable-import", "6:11 unknown-name"});
}
TEST_CASE("files: a missing import may have declared a lane") {
  CHECK(mistakes("import: gone.journey\njourney: J\nstage s: S\n  weather: rain\n") ==
        Places{"1:9 unreadable-import"});
}
TEST_CASE("files: only libraries can be imported, and what is wrong in the map is not said") {
  CHECK(mistakes(map_with("import: other.journey\n"), {{"other.journey", "journey: Other\nnonsense\n"}}) ==
        Places{"1:9 import-of-map"});
}
TEST_CASE("files: a cycle is one mistake at the import of the compiled file, with the chain") {
  Compilation compilation(map_with("# first\nimport: a.journey\n"),
                          {{"a.journey", "import: b.journey\n"}, {"b.journey", "import: a.journey\n"}});
  CHECK(compilation.findings() == Places{"2:9 import-cycle"});
  CHECK(compilation.finding("import-cycle").message ==
        "imports form a cycle: `a.journey` → `b.journey` → `a.journey`");
}
TEST_CASE("files: a cycle through the compiled file itself") {
  Compilation compilation("import: a.journey\npersona ana: Ana\n", {{"a.journey", "import: this.journey\n"}});
  CHECK(compilation.findings() == Places{"1:9 import-cycle"});
}
TEST_CASE("files: a library that imports itself") {
  CHECK(mistakes("import: this.journey\npersona ana: Ana\n") == Places{"1:9 import-cycle"});
}
TEST_CASE("files: mistakes in a library are reported there, once") {
  CHECK(mistakes(map_with("import: a.journey\nimport: b.journey\n"),
                 {{"a.journey", "import: c.journey\n"},
                  {"b.journey", "import: c.journey\n"},
                  {"c.journey", "metric m: M\n  target: many\n"}}) == Places{"c.journey:2:11 bad-number"});
}
TEST_CASE("files: names that a broken library may have declared are no mistakes") {
  CHECK(mistakes(map_with("import: a.journey\n", "stage t: T\n  touchpoint x: X\n    skip: ana\n"),
                 {{"a.journey", "figure ana: Ana\n"}}) == Places{"a.journey:1:1 unknown-keyword"});
}
TEST_CASE("files: an import that leaves by its spelling") {
  CHECK(mistakes(map_with("import: /etc/passwd\n")).size() == 1);
  CHECK(mistakes(map_with("import: ~/x.journey\n")).size() == 1);
}
TEST_CASE("files: imports nest only so deep") {
  std::map<std::string, std::string> files;
  for (int i = 0; i < 40; ++i)
    files[fmt::format("{}.journey", i)] = fmt::format("import: {}.journey\n", i + 1);
  files["40.journey"] = "persona ana: Ana\n";
  const auto found = mistakes(map_with("import: 0.journey\n"), files);
  REQUIRE(found.size() == 1);
  CHECK(found.front().ends_with("limit-exceeded"));
}
TEST_CASE("files: a chain of diamonds is read file by file, not way by way") {
  std::map<std::string, std::string> files;
  for (int i = 0; i < 30; ++i) {
    files[fmt::format("a{}.journey", i)] = fmt::format("import: a{0}.journey\nimport: b{0}.journey\n", i + 1);
    files[fmt::format("b{}.journey", i)] = fmt::format("import: a{0}.journey\nimport: b{0}.journey\n", i + 1);
  }
  files["a30.journey"] = "persona ana: Ana\n";
  files["b30.journey"] = "persona ben: Ben\n";
  CHECK(compile(map_with("import: a0.journey\n"), files).first().personas().size() == 2);
}
TEST_CASE("files: a library refers to what it sees itself") {
  // The library declares no channel, so `web` is a text there, though the map declares channels.
  CHECK(mistakes(map_with("import: a.journey\n", "channel shop: Shop\n"),
                 {{"a.journey", "persona ana: Ana\n  channel: web\n"}})
            .empty());
}
TEST_CASE("files: nothing, comments alone, a lone byte-order mark") {
  CHECK(mistakes("") == Places{"1:1 empty-file"});
  CHECK(mistakes("# later\n") == Places{"1:1 empty-file"});
  CHECK(mistakes("\xEF\xBB\xBF") == Places{"1:1 empty-file"});
}
TEST_CASE("files: a map needs its journey") {
  CHECK(mistakes("channel web: Web\nstage s: S\n  goal: G\nstage t: T\n  goal: G\n") ==
        Places{"2:1 missing-journey"});
}
TEST_CASE("files: a misspelt journey is one mistake") {
  CHECK(mistakes("jouney: J\n" + stage) == Places{"1:1 unknown-keyword"});
}
TEST_CASE("files: a journey needs a stage") {
  CHECK(mistakes("journey: J\n") == Places{"1:1 missing-stage"});
}
TEST_CASE("files: a misspelt stage is one mistake") {
  CHECK(mistakes("journey: J\nstge s: S\n  goal: G\n") == Places{"2:1 unknown-keyword"});
}
TEST_CASE("files: a stage needs content") {
  CHECK(mistakes("journey: J\nstage s: S\n  duration: 3 min\n  owner: CX\n") == Places{"2:1 empty-stage"});
  CHECK(mistakes("journey: J\nstage s: S\n  source: CX\n").empty());
}

TEST_CASE("files: a stage whose touchpoint stands at the margin is one mistake, at the touchpoint") {
  CHECK(mistakes("journey: J\nstage s: S\ntouchpoint t: T\n  action: a\n") ==
        Places{"3:1 misplaced-keyword"});
  CHECK(mistakes("journey: J\nstage s: S\nchannel c: C\n") == Places{"2:1 empty-stage"});
}
TEST_CASE("files: a misspelt touchpoint does not leave its stage empty") {
  CHECK(mistakes("journey: J\nstage s: S\n  touchpont t: T\n") == Places{"3:3 unknown-keyword"});
}
TEST_CASE("files: pictures and other maps have to exist") {
  CHECK(mistakes("journey: J\n  before: old.journey\npersona p: P\n  avatar: p.png\nstage s: S\n  detail: "
                 "more.journey\n  touchpoint t: T\n    image: t.jpg\n",
                 {{"old.journey", "journey: Old\nstage s: S\n  goal: G\n"}}) ==
        Places{"4:11 unreadable-file", "6:11 unreadable-file", "8:12 unreadable-file"});
}

TEST_CASE("files: pictures are read for every life that shows them, each file once") {
  const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                    other = svg.substr(0, svg.size() - 2) + " x=\"1\"/>";
  const auto map = support::compile(
      "journey: J\n  persona: p, q\npersona p: P\n  avatar: a.svg\npersona q: Q\nstage s: S\n  touchpoint t: "
      "T\n    image: "
      "a.svg\n    for q:\n      image: b.svg\n",
      {{"a.svg", svg}, {"b.svg", other}});
  REQUIRE(map.journeys.size() == 2);
  const model::Journey& p = map.journeys[0];
  const model::Journey& q = map.journeys[1];
  REQUIRE(p.personas()[0].face);
  CHECK(p.personas()[0].face->bytes == svg);
  CHECK(p.personas()[1].face == nullptr);
  CHECK(p.touchpoints[0].picture == p.personas()[0].face);
  REQUIRE(q.touchpoints[0].picture);
  CHECK(q.touchpoints[0].picture->bytes == other);
  CHECK(q.personas()[0].face == p.personas()[0].face);
}

TEST_CASE("files: all pictures of a map have a limit, which counts every mention") {
  const std::string head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24);
  const std::string png = head + std::string(model::limits().image_bytes - head.size(), 'x');
  const auto with = [&](std::size_t count) {
    std::string text = "journey: J\nstage s: S\n";
    for (std::size_t i = 0; i < count; ++i)
      text += "  touchpoint: T" + std::to_string(i) + "\n    image: a.png\n";
    return mistakes(text, {{"a.png", png}});
  };
  const std::size_t most = model::limits().embedded_image_bytes / model::limits().image_bytes;
  CHECK(with(most).empty());
  CHECK(with(most + 3) == Places{std::to_string(4 + 2 * most) + ":12 limit-exceeded"});
}

TEST_CASE(
    "trust: images size-capped: pixels of all pictures count once, elements as often as they are named") {
  const auto with = [](std::size_t count, const std::string& content, bool is_one) {
    std::string text = "journey: J\nstage s: S\n";
    std::map<std::string, std::string> pictures;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string name = "p" + std::to_string(is_one ? 0 : i) + ".png";
      text += "  touchpoint: T" + std::to_string(i) + "\n    image: " + name + "\n";
      pictures[name] = content;
    }
    return mistakes(text, pictures);
  };
  const std::string wide("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x27\x10\0\0\x13\x88", 24);  // 10,000 × 5,000
  CHECK(with(20, wide, true).empty());
  CHECK(with(8, wide, false).empty());
  CHECK(with(12, wide, false) == Places{"20:12 limit-exceeded"});  // and none behind it is looked at
  std::string drawing = "<svg>";
  for (int i = 0; i < 90'000; ++i) drawing += "<g/>";
  drawing += "</svg>";
  CHECK(with(11, drawing, true).empty());
  CHECK(with(12, drawing, true) == Places{"26:12 limit-exceeded"});
}
