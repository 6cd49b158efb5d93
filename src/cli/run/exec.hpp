// In: what to run, made ready before a fork. Out: the child that has become it. Only for program.cpp and
// dialogue.cpp.
#pragma once

#include "cli/run/program.hpp"

#include <string>
#include <vector>

namespace journey::cli {

/// What a program gets as its standard streams.
struct Streamed {
  int in = -1;  ///< -1: nothing to read
  int out = -1, err = -1;
  int failure = -1;  ///< gets the number of the error where it can't be started; -1: nobody asks
};

/// Words and variables as exec takes them.
class Prepared {
 public:
  explicit Prepared(const ProgramCall& call, const std::vector<std::string>& more_words = {});
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;
  /// In the child: becomes the program, or ends with status 127. Async-signal-safe. `kept`: open files that
  /// it gets besides.
  [[noreturn]] void become(const Streamed& streams, const std::vector<int>& kept = {}) const;

 private:
  std::vector<std::string> words_, environment_;
  std::vector<char*> word_pointers_, environment_pointers_;
};

}  // namespace journey::cli
