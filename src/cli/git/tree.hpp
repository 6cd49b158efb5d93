// In: the bytes of a tree, and what `git ls-tree -r -z` lists. Out: names, kinds and ids. Pure; whoever wrote
// the bytes may be hostile.
#pragma once

#include "cli/git/object.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace journey::cli::git {

/// The names in one folder, sorted by their bytes, from the bytes of its tree; nothing where that is broken.
/// Submodules and names that no tree should hold are left out; of two that are alike the first stays.
std::optional<std::vector<Entry>> parse_tree(std::string_view bytes, ObjectFormat format);

/// Files and links of a listing, in its order; nothing where it is none. Submodules and paths that no tree
/// should hold are left out.
std::optional<std::vector<ListedFile>> parse_listing(std::string_view list, ObjectFormat format);

}  // namespace journey::cli::git
