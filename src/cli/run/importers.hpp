// In: libraries that a command was given. Out: the files of their projects that import them.
#pragma once

#include "cli/run/inputs.hpp"

#include <vector>

namespace journey::cli {

/// Every file below the root of a library's project that imports it, itself or through other libraries, and
/// is not among `given`; by root and path. `libraries`: those of `given` that are. Looks below a root
/// only where it was not itself the folder that was given. A file that can't be read imports nothing; folders
/// that can't be read are `complaints`.
std::vector<Input> importers_of(const std::vector<const Input*>& libraries, const std::vector<Input>& given,
                                const Options& options, std::vector<Complaint>& complaints);

}  // namespace journey::cli
