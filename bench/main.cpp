// journey_bench SUBJECT …: what is measured, and how, is told in README.md.
#include "map.hpp"
#include "subjects.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

int usage() {
  std::fputs(
      "usage: journey_bench map|table [STAGES TOUCHPOINTS [chinese]]   print a generated source\n"
      "       journey_bench process JOURNEY FOLDER                     against dot, with files in FOLDER\n"
      "       journey_bench check JOURNEY FOLDER                       1,000 maps, with files in FOLDER\n"
      "       journey_bench parse|warm|growth|flow|translation|memory\n",
      stderr);
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace journey::bench;
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) return usage();
  const auto& subject = words[0];
  if (subject == "map" || subject == "table") {
    Size size;
    if (words.size() >= 3) size = {std::atoi(words[1].c_str()), std::atoi(words[2].c_str())};
    if (size.stages < 1 || size.touchpoints < size.stages) return usage();
    const auto language = words.size() >= 4 && words[3] == "chinese" ? Words::chinese : Words::english;
    std::fputs((subject == "map" ? map_source(size, language) : table_source(size, language)).c_str(),
               stdout);
    return 0;
  }
  if (subject == "process") return words.size() == 3 ? !measure_process(words[1], words[2]) : usage();
  if (subject == "check") return words.size() == 3 ? !measure_check(words[1], words[2]) : usage();
  if (subject == "parse") return !measure_parse();
  if (subject == "warm") return !measure_warm();
  if (subject == "growth") return !measure_growth();
  if (subject == "flow") return !measure_flow();
  if (subject == "translation") return !measure_translation();
  if (subject == "memory") return !measure_memory();
  return usage();
}
