#include "cli/disk/files.hpp"
#include "cli/disk/files_descriptor.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace journey::cli {

namespace {

bool exists(const std::string& path) {
  struct stat about {};
  // What can't be looked at is not taken for missing: whoever reads it says why it can't be.
  return ::lstat(path.c_str(), &about) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

struct Entries {
  std::vector<std::string> names;
  Problem problem;
};

Entries read_folder(const std::string& folder) {
  Entries entries;
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), ::closedir);
  if (!open) {
    entries.problem = system_problem(errno);
    return entries;
  }
  errno = 0;
  for (; const dirent* entry = ::readdir(open.get()); errno = 0) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") entries.names.push_back(name);
  }
  if (errno != 0) entries.problem = system_problem(errno);
  std::sort(entries.names.begin(), entries.names.end());
  return entries;
}

}  // namespace

std::string project_root(const std::string& folder) {
  for (std::string at = folder;; at = folder_of(at)) {
    if (exists(joined(at, settings_name)) || exists(joined(at, ".git"))) return at;
    if (at == "/" || at == ".") return folder;
  }
}

std::string foreign_marker(const std::string& root, const std::string& folder) {
  struct stat own {};
  if (::stat(folder.c_str(), &own) != 0) return {};  // whoever reads it says why it can't be
  for (const std::string_view name : {settings_name, std::string_view(".git")}) {
    const std::string path = joined(root, name);
    struct stat about {};
    if (::lstat(path.c_str(), &about) == 0 && about.st_uid != ::geteuid() && about.st_uid != 0 &&
        about.st_uid != own.st_uid) {
      return path;
    }
  }
  return {};
}

Listing journeys_below(const std::string& folder) {
  Listing listing;
  // Folders yet to be read. Links to folders are not followed, so this ends.
  std::vector<std::string> waiting{folder};
  while (!waiting.empty()) {
    const std::string here = std::move(waiting.back());
    waiting.pop_back();
    const Entries entries = read_folder(here);
    if (!entries.problem.empty()) listing.unread.emplace_back(here, entries.problem);
    for (const std::string& name : entries.names) {
      const std::string path = joined(here, name);
      struct stat about {};
      if (::lstat(path.c_str(), &about) != 0) {
        if (errno != ENOENT) listing.unread.emplace_back(path, system_problem(errno));  // else gone since
        continue;
      }
      if (S_ISDIR(about.st_mode)) {
        if (!name.starts_with('.')) waiting.push_back(path);
      } else if (name.ends_with(".journey") && name != ".journey") {
        if (S_ISLNK(about.st_mode) && kind_of(path) == PathKind::folder) continue;
        listing.files.push_back(path);
      }
    }
  }
  std::sort(listing.files.begin(), listing.files.end());
  return listing;
}

std::vector<std::string> entries_of(const std::string& folder) { return read_folder(folder).names; }

}  // namespace journey::cli
