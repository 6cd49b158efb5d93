#include "cli/run/outputs.hpp"

#include <doctest/doctest.h>

using namespace journey;
using namespace journey::cli;

namespace {

std::string name(std::string_view source, std::string persona = {}, std::string view = {}) {
  return output_name(source, {std::move(persona), std::move(view), "svg", {}, {}});
}

Input input(std::string path, std::string folder, std::string mirrored) {
  Input made;
  made.path = std::move(path);
  made.folder = std::move(folder);
  made.mirrored = std::move(mirrored);
  return made;
}

}  // namespace

TEST_CASE("outputs: a map, a persona, a view, both") {
  CHECK(name("sarah.journey") == "sarah.svg");
  CHECK(name("sarah.journey", "mike") == "sarah.mike.svg");
  CHECK(name("sarah.journey", "", "board") == "sarah.board.svg");
  CHECK(name("sarah.journey", "mike", "board") == "sarah.mike.board.svg");
  CHECK(name("顧客.journey", "小美") == "顧客.小美.svg");
  CHECK(name("🛒.journey") == "🛒.svg");
}

TEST_CASE("outputs: names that Windows keeps for devices get another one") {
  CHECK(name("CON.journey") == "_CON.svg");
  CHECK(name("nul.journey", "mike") == "_nul.mike.svg");
  CHECK(name("lpt1.journey") == "_lpt1.svg");
  CHECK(name("con.first.journey") == "_con.first.svg");
  CHECK(name("console.journey") == "console.svg");
  CHECK(name("lpt10.journey") == "lpt10.svg");
}

TEST_CASE("outputs: nothing in a name is an option, a folder, hidden or a control character") {
  CHECK(name("-rf.journey") == "_-rf.svg");
  CHECK(name(".hidden.journey") == "_.hidden.svg");
  CHECK(name("a\x1b[2Jb.journey") == "a_[2Jb.svg");
  CHECK(name("a\\b:c*d?e.journey") == "a_b_c_d_e.svg");
  CHECK(name("a\u202Eb.journey") == "a_b.svg");
  CHECK(name("a\xFF.journey") == "a_.svg");
  CHECK(name("x.journey", "../up", "/etc") == "x..._up._etc.svg");
}

TEST_CASE("outputs: a name of 300 bytes is cut between characters, and stays a name of its own") {
  std::string long_name, other;
  for (int i = 0; i < 100; ++i) long_name += "旅";
  other = long_name + "程";
  const std::string first = name(long_name + ".journey");
  const std::string second = name(other + ".journey");
  CHECK(first.size() <= 240);
  CHECK(first != second);
  CHECK(first.ends_with(".svg"));
  CHECK(first.find("\xEF\xBF\xBD") == std::string::npos);
  std::string persona(192, 'p');
  CHECK(name(long_name + ".journey", persona, persona).size() <= 240);
  CHECK(name("a.journey", persona, persona + "x") != name("a.journey", persona, persona + "y"));
}

TEST_CASE("outputs: beside the source, mirrored below a folder, into a file") {
  const Input one = input("maps/a/b.journey", "/p/maps/a", "a/b.journey");
  const Product svg{{}, {}, "svg", {}, {}};
  using Kind = Destination::Kind;
  CHECK(output_path(one, {Kind::beside_source, {}, {}}, svg) == "maps/a/b.svg");
  CHECK(output_path(one, {Kind::folder, "out", {}}, svg) == "out/a/b.svg");
  CHECK(output_path(one, {Kind::folder, "out/", {}}, svg) == "out/a/b.svg");
  CHECK(output_path(one, {Kind::file, "x.svg", {}}, svg) == "x.svg");
  CHECK(output_path(input("b.journey", "/p", "b.journey"), {Kind::beside_source, {}, {}}, svg) == "b.svg");
}

TEST_CASE("outputs: keys are equal where a file system may take two names for one") {
  const Product svg{{}, {}, "svg", {}, {}};
  const Destination folder{Destination::Kind::folder, "out", {}};
  CHECK(output_key(input("A.journey", "/p", "A.journey"), folder, svg) ==
        output_key(input("a.journey", "/q", "a.journey"), folder, svg));
  CHECK(output_key(input("x", "/", "\u00e9.journey"), folder, svg) ==
        output_key(input("x", "/", "e\u0301.journey"), folder, svg));
  const Destination beside{};
  CHECK(output_key(input("./a.journey", "/p", "a.journey"), beside, svg) ==
        output_key(input("A.journey", "/p", "A.journey"), beside, svg));
  CHECK(output_key(input("a.journey", "/p", "a.journey"), beside, svg) !=
        output_key(input("a.journey", "/q", "a.journey"), beside, svg));
}
