// In: a program and documents for it to read. Out: what it printed, or why there is nothing.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::cli {

/// What to run, without a shell. The program is looked for in PATH.
struct ProgramCall {
  std::vector<std::string> words;  ///< the program, then its arguments
  std::vector<std::string_view>
      documents;  ///< come behind the arguments as names of files, which lie in memory alone
  std::vector<std::pair<std::string, std::string>> environment;  ///< what differs from ours
  std::chrono::seconds time_limit{60};
  std::size_t output_limit = 0;  ///< bytes
};

struct ProgramResult {
  enum class End : std::uint8_t {
    done,     ///< with status 0
    failed,   ///< with another, or by a signal
    missing,  ///< there is no such program
    late,     ///< stopped at the time limit
    large,    ///< stopped at the output limit
    unable,   ///< the system did not let it start
  };
  End end = End::unable;
  int status = 0;   ///< of a failed one; by a signal: 128 and its number
  std::string out;  ///< all of its standard output where it is done
  std::string err;  ///< the beginning of what it said on standard error
};

/// Runs a program to its end. It reads no standard input, gets no other open file of ours, and dies with this
/// process.
ProgramResult run_program(const ProgramCall& call);

}  // namespace journey::cli
