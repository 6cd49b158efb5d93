// In: a real path. Out: what lies there, opened without following a link, whoever puts one there meanwhile.
// Only for the files*.cpp.
#pragma once

#include "cli/disk/files_descriptor.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace journey::cli {

struct ReadResult;

/// A folder to work in by descriptor (`openat` and its like), never by path again. `real` is a path that was
/// looked at: absolute and without links, so that whether it lies below a root is in its text. A link on the
/// way has been put there since, and is refused (ELOOP or ENOTDIR), which is more than RESOLVE_BENEATH asks
/// for: within the root, too, a name leads to what was looked at or nowhere.
Descriptor open_folder(const std::string& real);
/// The same, a step at a time: for kernels before 5.6, and sandboxes, that do not know openat2.
Descriptor walk_to_folder(std::string_view real);

/// Reads the regular file `name` of an open folder, as `read_file` does; a link is refused.
ReadResult read_in(int folder, const std::string& name, std::size_t limit, std::size_t head);

/// Where a path leads to, worked out by hand.
struct Way {
  std::string real;  ///< absolute and without links; names of what is not there stand behind the rest
  std::string link;  ///< the first link on the way that lies below one of the folders; empty: none
  int error = 0;     ///< of the system, where the path leads nowhere
};
/// Follows `path` from the working folder; links below `folders` (real paths) are followed and told.
Way follow(std::string_view path, const std::vector<std::string>& folders);

/// Removes what killed runs left in a folder, once for each folder: files that are called like temporary
/// ones, belong to this user, are a minute old, and are not held by a process that still writes them.
void remove_stale(int folder, const std::string& real);
/// Name of a temporary file.
std::string temporary_file_name(pid_t process, int number);
/// Tells other processes that a temporary file is being written, as long as it is open.
void hold(int file);

}  // namespace journey::cli
