// In: the bytes of git's index (gitformat-index, versions 2 to 4). Out: the folders of what is staged. Pure;
// whoever wrote the bytes may be hostile.
#pragma once

#include "cli/git/object.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli::git {

/// The names in each folder, sorted by their bytes, by the path of the folder from the top, whose own is
/// empty. A folder that git has not unfolded (a sparse index) has the id of its tree instead.
using IndexFolders = std::map<std::string, std::vector<Entry>>;

struct IndexReading {
  enum class Fault : std::uint8_t {
    none,
    broken,     ///< it is no index, or ends too early
    split,      ///< a part of it lies in another file
    too_large,  ///< its paths take more than anybody needs
  };
  IndexFolders folders;
  Fault fault = Fault::none;
};

/// Left out are submodules, names that no tree should hold, paths of more than
/// 4096 bytes, and files that are only meant to be added
/// (`git add -N`). What is in conflict is there as `is_unmerged`. The checksum at its end is not looked at.
IndexReading parse_index(std::string_view bytes, ObjectFormat format);

}  // namespace journey::cli::git
