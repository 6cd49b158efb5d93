// In: a program and documents for it to read. Out: what it printed, or why there is nothing.
#pragma once

#include "lexicon/phrase.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::cli {

/// What to run, without a shell.
struct ProgramCall {
  std::vector<std::string> words;  ///< the program, as `find_program` finds it, then its arguments
  std::vector<std::string_view>
      documents;                ///< come behind the arguments as names of files, which lie in memory alone
  std::string_view input = {};  ///< its standard input, which it reads from its beginning
  std::vector<std::pair<std::string, std::string>> environment;  ///< beside `variables_kept`
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

/// What has to be started so that a program is: itself, and the interpreter that it names; a script may want
/// any program of the system.
std::vector<std::string> started_with(const std::string& program);
/// The variables of ours that a program gets: where fonts and their settings are.
std::vector<std::pair<std::string, std::string>> variables_kept();

/// Runs a program to its end. It gets no open file of ours but those, and dies with this process.
ProgramResult run_program(const ProgramCall& call);

/// How people know a program.
struct ProgramName {
  std::string_view program, package;  ///< the latter is Debian's
};
/// Why a program gave nothing, with the first line of what it said; empty where it is done.
lexicon::Message problem_of(const ProgramResult& result, const ProgramName& name, const ProgramCall& call);
/// The first line of what a program said.
std::string first_line(std::string_view said);

}  // namespace journey::cli
