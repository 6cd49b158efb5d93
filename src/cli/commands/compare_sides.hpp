// In: what is to be compared: two files, two folders, revisions. Out: the maps of both sides, each with the
// project that it lies in, on the disk or in git.
#pragma once

#include "cli/git/repository.hpp"
#include "cli/options/options.hpp"
#include "cli/options/settings.hpp"
#include "cli/run/inputs.hpp"
#include "text/source.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace journey::cli {

/// The maps and libraries of one side.
struct MapsOfSide {
  std::vector<Input> files;
  std::string base;   ///< the real path at which paths of the comparison begin
  std::string shown;  ///< how people know this state: a revision, a folder; empty: what lies on the disk
  std::map<std::string, Settings> settings = {};  ///< by the root of a project
  Store* store = nullptr;

  /// A real path as the comparison calls it: from the base, with `..` where it lies outside.
  [[nodiscard]] std::string path_of(const std::string& real) const;
};

/// Both sides, with what they are read through, which goes when this does.
struct ComparedSides {
  MapsOfSide before, after;
  std::vector<Complaint> complaints;
  bool is_pair = false;  ///< two files, whatever they are called
  std::optional<git::Repository> repository;
  std::vector<std::unique_ptr<git::Snapshot>> snapshots = {};
};

/// Finds the sides that the command line asks for. What keeps from it is in the complaints.
ComparedSides find_sides(const Options& options, bool color);

/// A file on either side; null where it is not.
struct PairOfInputs {
  const Input* before = nullptr;
  const Input* after = nullptr;
  [[nodiscard]] const Input& shown() const { return after != nullptr ? *after : *before; }
};

/// Which file is which.
struct PairsOfSides {
  std::vector<PairOfInputs> changed;    ///< or that it is not known of that they did not
  std::vector<PairOfInputs> unchanged;  ///< with all that they read
};
PairsOfSides pairs_of(const ComparedSides& sides);

/// Where an input lies by its own name, also where that is a link.
std::string own_path_of(const Input& input);

/// Tells, without parsing, what did not change. What it looked at it remembers: libraries are asked for
/// often.
class Sameness {
 public:
  /// Whether a map and everything that it may read, what is not there too, is the same on both sides, told
  /// from its bytes: whatever stands at the end of a line and ends like a file of a map is looked at.
  bool is_same(const Input& before, const Input& after);

 private:
  struct Looked {
    bool is_same = false;
    std::vector<std::string> names;  ///< paths from the root that it mentions
  };
  const Looked& look(const Input& before, const Input& after, const std::string& path);

  std::map<std::pair<std::string, std::string>, Looked> known_;  ///< by root of the new side and path
};

}  // namespace journey::cli
