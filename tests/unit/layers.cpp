// The house keeps its rooms: who may include whom, read off the #include lines, and how long a file may be.
#include "support/source_dir.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
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

/// The room of a file, and the room inside it, both perhaps empty: {"layout", "flow"}.
using Room = std::pair<std::string, std::string>;

/// Where a path below src leads; the grammar is a part of syntax, a file of src itself is the front door.
Room room_of(const std::string& path) {
  if (path.starts_with("grammar/")) return {"syntax", ""};
  const std::size_t end = path.find('/');
  if (end == std::string::npos) return {"front", ""};
  const std::size_t inner = path.find('/', end + 1);
  return {path.substr(0, end), inner == std::string::npos ? "" : path.substr(end + 1, inner - end - 1)};
}

/// Whom each room may include beside itself: those through which what it is made from has come.
const std::map<std::string, std::set<std::string>> allowed{
    {"text", {}},
    {"lexicon", {"text"}},
    {"diagnostic", {"text", "lexicon"}},
    {"syntax", {"text", "lexicon", "diagnostic"}},
    {"po", {"text", "lexicon", "diagnostic"}},
    {"media", {"text", "lexicon"}},
    {"model", {"text", "lexicon", "media"}},
    {"lower", {"text", "lexicon", "diagnostic", "syntax", "po", "media", "model"}},
    {"check", {"text", "lexicon", "diagnostic", "media", "model"}},
    {"compare", {"text", "lexicon", "diagnostic", "model"}},
    {"board", {"text", "lexicon", "media", "model"}},
    {"style", {"text", "lexicon", "media"}},
    {"layout", {"text", "lexicon", "media", "board", "style"}},
    {"emit", {"text", "lexicon", "media", "board", "style", "layout"}},
    {"review", {"text", "lexicon", "diagnostic", "media", "compare", "board", "style", "layout", "emit"}},
    {"front",
     {"text", "lexicon", "diagnostic", "syntax", "po", "media", "model", "lower", "check", "compare", "board",
      "style", "layout", "emit", "review"}},
    {"cli",
     {"text", "lexicon", "diagnostic", "syntax", "po", "media", "model", "lower", "check", "compare", "board",
      "style", "layout", "emit", "review", "front"}},
    {"main", {"cli"}},
};

/// The rooms inside a room, each of which may include those before it; what lies in the room itself stands
/// first or last.
const std::map<std::string, std::vector<std::string>> inside{
    {"layout", {"", "set", "table", "curve", "time", "map", "flow", "mind", "pages"}},
    {"cli", {"disk", "options", "run", "git", "commands", ""}},
};

/// Who alone may include a header from elsewhere, by how it begins.
struct Reserved {
  std::vector<std::string> headers;
  std::vector<std::string> files;  ///< beginnings of paths
};
const std::vector<Reserved> reserved{
    {{"tao/"}, {"src/syntax/", "grammar/"}},
    {{"graphviz/", "gvc", "cgraph"}, {"src/emit/graphviz"}},
    {{"CLI/"}, {"src/cli/options/"}},
    {{"expat.h"}, {"src/media/svg/"}},
    {{"filesystem", "fstream", "dirent.h", "sys/stat.h"}, {"src/cli/disk/"}},
    {{"unistd.h", "fcntl.h", "poll.h", "sched.h", "csignal", "sys/"}, {"src/cli/disk/", "src/cli/run/"}},
};

bool is_turned_round(const Room& from, const Room& to) {
  const auto order = inside.find(from.first);
  if (from.first != to.first || order == inside.end()) return false;
  const auto place = [&](const std::string& room) {
    return std::find(order->second.begin(), order->second.end(), room);
  };
  return place(to.second) == order->second.end() || place(from.second) < place(to.second);
}

/// Mistakes as "FILE includes WHAT", so that a failure says all of them.
std::vector<std::string> violations(const SourceFile& file) {
  std::vector<std::string> found;
  const Room room = file.path == "src/main.cpp"         ? Room{"main", ""}
                    : file.path.starts_with("grammar/") ? room_of(file.path)
                                                        : room_of(file.path.substr(4));
  for (const std::string& line : file.lines) {
    const std::string what = included(line);
    if (what.empty()) continue;
    bool wrong = false;
    const bool is_quoted = line.find('"') != std::string::npos;
    const Room target = is_quoted ? room_of(what) : Room{};
    if (is_quoted && target.first != room.first)
      wrong = !allowed.contains(target.first) || !allowed.at(room.first).contains(target.first);
    wrong = wrong || (is_quoted && is_turned_round(room, target));
    for (const Reserved& rule : reserved) {
      const bool lies_deeper = what == "sys/stat.h" && rule.headers.back() == "sys/";
      if (!lies_deeper && starts_with_any(what, rule.headers) && !starts_with_any(file.path, rule.files))
        wrong = true;
    }
    if (wrong) found.push_back(file.path + " includes " + what);
  }
  return found;
}

/// The words in backticks of a cell of a table.
std::set<std::string> words_of_cell(const std::string& cell) {
  std::set<std::string> words;
  for (std::size_t open = cell.find('`'); open != std::string::npos;) {
    const std::size_t close = cell.find('`', open + 1);
    words.insert(cell.substr(open + 1, close - open - 1));
    open = cell.find('`', close + 1);
  }
  return words;
}

/// The table of rooms in CONTRIBUTING.md, like `allowed`.
std::map<std::string, std::set<std::string>> documented() {
  std::map<std::string, std::set<std::string>> rooms;
  std::set<std::string> above;
  std::ifstream page(journey::test::source_dir() + "/CONTRIBUTING.md");
  bool is_here = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("## ")) is_here = line == "## The rooms";
    if (!is_here || !line.starts_with("| `")) continue;
    const std::string room = line.substr(3, line.find('`', 3) - 3);
    const std::string last = line.substr(line.rfind('|', line.size() - 2));
    rooms[room] = last.find("all above") != std::string::npos ? above : words_of_cell(last);
    above.insert(room);
  }
  return rooms;
}

}  // namespace

TEST_CASE("layers: CONTRIBUTING.md tells of the same rooms") {
  const auto told = documented();
  CHECK(told.size() == allowed.size());
  for (const auto& [room, others] : allowed) {
    CAPTURE(room);
    REQUIRE(told.contains(room));
    CHECK(told.at(room) == others);
  }
}
TEST_CASE("layers: nobody includes what is not theirs to include") {
  for (const SourceFile& file : read_all()) {
    for (const std::string& violation : violations(file)) FAIL_CHECK(violation);
  }
}
TEST_CASE("layers: the reader of includes sees what it should") {
  CHECK(included("#include \"text/source.hpp\"") == "text/source.hpp");
  CHECK(included("  #  include <tao/pegtl.hpp>") == "tao/pegtl.hpp");
  CHECK(included("// #include \"x\"") == "");
  const auto wrong = [](const char* path, const char* include) {
    return violations({path, {std::string("#include ") + include}}).size() == 1;
  };
  CHECK(wrong("src/emit/svg.cpp", "\"model/journey.hpp\""));
  CHECK(wrong("src/check/check.cpp", "\"syntax/parse.hpp\""));
  CHECK(wrong("src/model/journey.hpp", "\"syntax/parse.hpp\""));
  CHECK(wrong("src/text/wrap.cpp", "\"lexicon/label.hpp\""));
  CHECK(wrong("src/journey.cpp", "\"cli/cli.hpp\""));
  CHECK(wrong("src/main.cpp", "\"journey.hpp\""));
  CHECK(wrong("src/emit/svg.cpp", "\"nowhere/at_all.hpp\""));
  CHECK(wrong("src/layout/set/block.cpp", "\"layout/table/frame.hpp\""));
  CHECK(wrong("src/layout/sheet.hpp", "\"layout/set/block.hpp\""));
  CHECK(wrong("src/cli/disk/files.hpp", "\"cli/run/workers.hpp\""));
  CHECK(wrong("src/board/board.hpp", "<fstream>"));
  CHECK(wrong("src/cli/run/workers.cpp", "<sys/stat.h>"));
  CHECK(wrong("src/cli/commands/build.cpp", "<unistd.h>"));
  CHECK(wrong("src/model/flow.cpp", "<tao/pegtl.hpp>"));
  CHECK(wrong("src/emit/svg.cpp", "<graphviz/gvc.h>"));
  CHECK_FALSE(wrong("src/lower/load.cpp", "\"syntax/parse.hpp\""));
  CHECK_FALSE(wrong("src/main.cpp", "\"cli/cli.hpp\""));
  CHECK_FALSE(wrong("src/journey.cpp", "\"emit/emitter.hpp\""));
  CHECK_FALSE(wrong("src/layout/pages/pages.cpp", "\"layout/set/block.hpp\""));
  CHECK_FALSE(wrong("src/cli/run/workers.cpp", "<sys/wait.h>"));
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
