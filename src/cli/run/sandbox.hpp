// In: what a process needs from now on. Out: a process that gets nothing else, as far as the kernel has the
// means: Landlock for files (sandbox_paths.cpp), seccomp for system calls (sandbox_calls.cpp).
#pragma once

#include "cli/options/speech.hpp"

#include <string>
#include <vector>

namespace journey::cli {

/// What a process may reach. A path is a folder with all that lies below it, or a file; one that is not there
/// is left out.
struct Reach {
  std::vector<std::string> read = {};
  std::vector<std::string> write = {};  ///< files come, go and are replaced; read too
  std::vector<std::string> fill = {};   ///< devices and pipes that are written into
  std::vector<std::string> empty = {};  ///< of which empty folders may be removed
  std::vector<std::string> run = {};    ///< programs; with none, nothing is started at all
};

/// Why this kernel has no sandbox, or empty. A part of it is better than none, but this asks for both.
Message sandbox_lack();

/// Shuts this process and all that it starts in, for good, to `reach` and to what the program needs itself;
/// once, a second time does nothing. Why that is not whole, or empty.
Message enter_sandbox(const Reach& reach);

}  // namespace journey::cli
