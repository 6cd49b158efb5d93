/// In: a file of tests/data made from one of Unicode's break tests. Out: its cases.
#pragma once

#include "support/source_dir.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

struct BreakCase {
  std::string line;                 ///< as in the file, for messages
  std::string text;                 ///< the characters
  std::vector<std::size_t> breaks;  ///< byte offsets inside of the text
};

inline std::vector<BreakCase> read_break_cases(const std::string& name) {
  std::vector<BreakCase> cases;
  std::ifstream file(journey::test::source_dir() + "/tests/data/" + name);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    BreakCase c{line, "", {}};
    std::istringstream points(line);
    points >> std::hex;
    for (unsigned long point; points >> point;) {
      journey::text::encode(static_cast<char32_t>(point), c.text);
      if (points.get() == '+') c.breaks.push_back(c.text.size());
    }
    cases.push_back(c);
  }
  return cases;
}
