// In: paths. Out: a process that opens no others. For sandbox.cpp only.
#pragma once

#include "cli/run/sandbox.hpp"

namespace journey::cli {

/// Whether the kernel has Landlock, and it is switched on.
bool paths_can_be_limited();
/// False where it is not, or refuses.
bool limit_paths(const Reach& reach);

}  // namespace journey::cli
