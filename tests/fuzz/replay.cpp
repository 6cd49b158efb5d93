// `fuzz_replay TARGET PATH…`: runs the files, also those of folders, through a target without libFuzzer, so
// that what was found stays mended in builds of any compiler.
#include "fuzz/target.hpp"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace fs = std::filesystem;

int main(int count, char** words) {
  if (count < 3) {
    std::fputs("usage: fuzz_replay TARGET PATH…\n", stderr);
    return 2;
  }
  const auto all = journey::fuzz::targets();
  const auto target = std::find_if(all.begin(), all.end(), [&](const auto& t) { return t.name == words[1]; });
  if (target == all.end()) {
    std::fprintf(stderr, "fuzz_replay: no target `%s`\n", words[1]);
    return 2;
  }
  std::vector<fs::path> files;
  for (int i = 2; i < count; ++i) {
    if (!fs::exists(words[i])) continue;
    if (fs::is_regular_file(words[i])) files.emplace_back(words[i]);
    if (!fs::is_directory(words[i])) continue;
    for (const auto& entry : fs::recursive_directory_iterator(words[i]))
      if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    // Said before it runs: where it ends the process, the last line tells which it was.
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    target->run(bytes);
  }
  std::printf("%s: %zu files\n", words[1], files.size());
  return 0;
}
