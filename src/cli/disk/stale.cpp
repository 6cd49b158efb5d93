// Temporary files that a killed run left.
#include "cli/disk/files.hpp"
#include "cli/disk/folder.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <memory>
#include <set>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace journey::cli {

namespace {

constexpr std::string_view beginning = ".journey-", ending = ".tmp";
/// Seconds. A file that is new may not be held yet by who has just made it.
constexpr std::time_t young = 60;

/// Whether a name is one of `temporary_file_name`, to the letter.
bool is_temporary(std::string_view name) {
  if (!name.starts_with(beginning) || !name.ends_with(ending) ||
      name.size() <= beginning.size() + ending.size())
    return false;
  const std::string_view numbers =
      name.substr(beginning.size(), name.size() - beginning.size() - ending.size());
  const std::size_t hyphen = numbers.find('-');
  const auto is_number = [](std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), text::is_ascii_digit);
  };
  return hyphen != std::string_view::npos && is_number(numbers.substr(0, hyphen)) &&
         is_number(numbers.substr(hyphen + 1));
}

/// Whether a file is left over: nobody writes it, and nobody else's it is.
bool is_stale(int file, std::time_t now) {
  struct stat about {};
  return ::fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == ::geteuid() &&
         about.st_nlink == 1 && now - about.st_mtime > young && ::flock(file, LOCK_EX | LOCK_NB) == 0;
}

}  // namespace

std::string temporary_file_name(pid_t process, int number) {
  return fmt::format("{}{}-{}{}", beginning, process, number, ending);
}

void hold(int file) {
  const int saved = errno;
  (void)::flock(file, LOCK_EX | LOCK_NB);
  errno = saved;
}

void remove_stale(int folder, const std::string& real) {
  static std::set<std::string> done;
  if (!done.insert(real).second) return;
  const int listed = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (listed < 0) return;
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::fdopendir(listed), ::closedir);
  if (!open) {
    ::close(listed);
    return;
  }
  const std::time_t now = std::time(nullptr);
  while (const dirent* const entry = ::readdir(open.get())) {
    if (!is_temporary(entry->d_name)) continue;
    const Descriptor file(
        ::openat(folder, entry->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file && is_stale(file.get(), now)) ::unlinkat(folder, entry->d_name, 0);
  }
}

}  // namespace journey::cli
