// In: the words of the command line. Out: the exit status. Everything that the program does begins here.
#pragma once

namespace journey::cli {

/// Parses the command line and does what it says. Never throws; see `status` in options.hpp.
int run(int count, char** words);

}  // namespace journey::cli
