// The house keeps its rooms: who may include whom, read off the #include lines, and how long a file may be.
#include "support/source_dir.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace fs = std::filesystem;

namespace {

struct SourceFile {
  std::string path;  ///< from the root of the repository, with `/`
  std::vector<std::string> lines;
  [[nodiscard]] bool is_table() const { return path.ends_with(".def") || path.ends_with(".inc"); }
};

std::vector<SourceFile> read_all() {
  std::vector<SourceFile> files;
  const fs::path root = journey::test::source_dir();
  for (const char* folder : {"src", "grammar"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string path = fs::relative(entry.path(), root).generic_string();
      const bool is_code = path.ends_with(".cpp") || path.ends_with(".hpp") || path.ends_with(".def") ||
                           path.ends_with(".inc");
      if (!entry.is_regular_file() || !is_code) continue;
      SourceFile file{path, {}};
      std::ifstream in(entry.path());
      for (std::string line; std::getline(in, line);) file.lines.push_back(line);
      files.push_back(std::move(file));
    }
  }
  return files;
}

/// What a line includes, without the quotes or brackets; empty where it includes nothing.
std::string included(const std::string& line) {
  const std::size_t hash = line.find_first_not_of(" \t");
  if (hash == std::string::npos || line[hash] != '#') return {};
  const std::size_t word = line.find_first_not_of(" \t", hash + 1);
  if (word == std::string::npos || line.compare(word, 7, "include") != 0) return {};
  const std::size_t begin = line.find_first_of("\"<", word);
  const std::size_t end = line.find_first_of("\">", begin + 1);
  return begin == std::string::npos || end == std::string::npos ? std::string()
                                                                : line.substr(begin + 1, end - begin - 1);
}

bool starts_with_any(const std::string& text, const std::vector<std::string>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](const std::string& b) { return text.starts_with(b); });
}

/// The layer of a path below src; the grammar is a part of syntax, a file of src itself is the front door.
std::string layer_of(const std::string& path) {
  if (path.starts_with("grammar/")) return "syntax";
  const std::size_t end = path.find('/', 4);
  return end == std::string::npos ? "front" : path.substr(4, end - 4);
}

/// Whom each layer may include beside itself.
const std::map<std::string, std::set<std::string>> allowed{
    {"text", {}},
    {"lexicon", {"text"}},
    {"diagnostic", {"text", "lexicon"}},
    {"syntax", {"text", "lexicon", "diagnostic"}},
    {"model", {"text", "lexicon", "diagnostic"}},
    {"check", {"text", "lexicon", "diagnostic", "model"}},
    {"view", {"text", "lexicon", "diagnostic", "model"}},
    {"emit", {"text", "lexicon", "view"}},
    {"front", {"text", "lexicon", "diagnostic", "syntax", "model", "check", "view", "emit", "cli"}},
    {"cli", {"text", "lexicon", "diagnostic", "syntax", "model", "check", "view", "emit", "front"}},
};

/// Mistakes as "FILE includes WHAT", so that a failure says all of them.
std::vector<std::string> violations(const SourceFile& file) {
  std::vector<std::string> found;
  const std::string layer = layer_of(file.path);
  for (const std::string& line : file.lines) {
    const std::string what = included(line);
    if (what.empty()) continue;
    const auto complain = [&] { found.push_back(file.path + " includes " + what); };
    const std::size_t slash = what.find('/');
    const std::string target =
        what.starts_with("grammar/")                                             ? "syntax"
        : (what == "journey.hpp" && layer != "syntax") || what == "workshop.hpp" ? "front"
        : slash != std::string::npos && allowed.contains(what.substr(0, slash))  ? what.substr(0, slash)
                                                                                 : "";
    const bool builds = file.path == "src/model/build.cpp" || file.path.starts_with("src/model/builder/");
    if (!target.empty() && target != layer && !allowed.at(layer).contains(target) &&
        !(builds && target == "syntax"))
      complain();
    if (what.starts_with("tao/") && layer != "syntax") complain();
    if (starts_with_any(what, {"graphviz/", "gvc", "cgraph"}) && !file.path.starts_with("src/emit/graphviz"))
      complain();
    if (what.starts_with("CLI/") && !file.path.starts_with("src/cli/options")) complain();
    const bool touches_disk =
        starts_with_any(what, {"filesystem", "fstream", "unistd.h", "fcntl.h", "sys/", "dirent.h"});
    if (touches_disk && layer != "cli") complain();
  }
  return found;
}

}  // namespace

TEST_CASE("layers: nobody includes what is not theirs to include") {
  for (const SourceFile& file : read_all()) {
    for (const std::string& violation : violations(file)) FAIL_CHECK(violation);
  }
}
TEST_CASE("layers: the reader of includes sees what it should") {
  CHECK(included("#include \"text/source.hpp\"") == "text/source.hpp");
  CHECK(included("  #  include <tao/pegtl.hpp>") == "tao/pegtl.hpp");
  CHECK(included("// #include \"x\"") == "");
  CHECK(violations({"src/emit/svg.cpp", {"#include \"model/journey.hpp\""}}).size() == 1);
  CHECK(violations({"src/check/check.cpp", {"#include \"syntax/parse.hpp\""}}).size() == 1);
  CHECK(violations({"src/model/journey.hpp", {"#include \"syntax/parse.hpp\""}}).size() == 1);
  CHECK(violations({"src/model/builder/load.cpp", {"#include \"syntax/parse.hpp\""}}).empty());
  CHECK(violations({"src/view/board.cpp", {"#include <fstream>"}}).size() == 1);
  CHECK(violations({"src/model/flow.cpp", {"#include <tao/pegtl.hpp>"}}).size() == 1);
}
TEST_CASE("layers: files stay small enough to be read") {
  std::vector<std::size_t> lengths;
  for (const SourceFile& file : read_all()) {
    if (file.is_table()) continue;
    lengths.push_back(file.lines.size());
    CHECK_MESSAGE(file.lines.size() <= 500, file.path << " has " << file.lines.size() << " lines");
  }
  REQUIRE(!lengths.empty());
  std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2),
                   lengths.end());
  CHECK(lengths[lengths.size() / 2] <= 150);
}
