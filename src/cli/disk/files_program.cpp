// Programs of others, on the disk.
#include "cli/disk/files.hpp"

#include <algorithm>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

namespace journey::cli {

std::string find_program(std::string_view name) {
  const char* const set = std::getenv("PATH");
  std::string_view folders = set == nullptr ? usual_program_folders : set;
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    const std::string folder(folders.substr(0, end));
    folders.remove_prefix(std::min(end + 1, folders.size()));
    if (!folder.starts_with('/')) continue;
    std::string path = joined(folder, name);
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode) || ::access(path.c_str(), X_OK) != 0)
      continue;
    if (::stat(folder.c_str(), &about) == 0 && (about.st_mode & S_IWOTH) == 0) return path;
  }
  return {};
}

}  // namespace journey::cli
