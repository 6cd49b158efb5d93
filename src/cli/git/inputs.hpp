// In: a snapshot and a path in it. Out: an input that the rest of the command compiles like one of the disk,
// and whether two sides have read the same.
#pragma once

#include "cli/git/outcome.hpp"
#include "cli/git/snapshot.hpp"
#include "cli/run/inputs.hpp"

#include <string>
#include <vector>

namespace journey::cli::git {

/// A map of a snapshot, with its project as it was then. `path`: `/maps/a.journey`; `shown`: how messages
/// call it. The same refusals as for a path of a command line: a link that leaves the project, what is
/// hidden. Lives as long as the snapshot.
Outcome<Input> input_of(Snapshot& snapshot, const std::string& path, const std::string& shown);

/// One side of a comparison: a store and the root of a project in it.
struct Side {
  Store& store;
  std::string root;
};
/// Whether everything at these paths (`Compilation::asked`, from the root) is equal on both sides: the same
/// bytes below the same real path, or the same reason why there are none. A picture that Git LFS keeps is
/// equal to the file that it stands for. Bounded by the limits for a file of each kind.
bool are_equal(const std::vector<std::string>& asked, const Side& a, const Side& b);

}  // namespace journey::cli::git
