#include "cli/disk/folder.hpp"

#include "cli/disk/files.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <utility>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace journey::cli {

namespace {

constexpr int folder_flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
/// As many as Linux follows.
constexpr int most_links = 40;

/// The parts of a path, last first.
std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    const std::size_t slash = path.rfind('/');
    const std::string_view part = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    if (!part.empty() && part != ".") parts.emplace_back(part);
    path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
  }
  return parts;
}

/// Links of the system, such as /dev/stdout, are nobody's work.
bool is_of_the_system(std::string_view folder) {
  return is_below("/dev", folder) || is_below("/proc", folder);
}

}  // namespace

Descriptor open_folder(const std::string& real) {
  open_how how{};
  how.flags = folder_flags;
  how.resolve = RESOLVE_NO_SYMLINKS;
  const auto number = static_cast<int>(::syscall(SYS_openat2, AT_FDCWD, real.c_str(), &how, sizeof how));
  // Sandboxes refuse calls that they do not know with EPERM, too.
  if (number < 0 && (errno == ENOSYS || errno == EPERM)) return walk_to_folder(real);
  return Descriptor(number);
}

Descriptor walk_to_folder(std::string_view real) {
  int at = ::open("/", folder_flags);
  std::vector<std::string> parts = parts_of(real);
  for (; at >= 0 && !parts.empty(); parts.pop_back()) {
    const int next = ::openat(at, parts.back().c_str(), folder_flags | O_NOFOLLOW);
    const int error = errno;
    ::close(at);
    errno = error;
    at = next;
  }
  return Descriptor(at);
}

Way follow(std::string_view path, const std::vector<std::string>& folders) {
  Way way;
  way.real = path.starts_with('/') ? "/" : working_folder();
  if (way.real.empty()) way.error = errno;
  std::vector<std::string> waiting = parts_of(path);
  for (int links = 0; way.error == 0 && !waiting.empty();) {
    const std::string part = std::move(waiting.back());
    waiting.pop_back();
    if (part == "..") {
      way.real = folder_of(way.real);
      continue;
    }
    std::string next = joined(way.real, part);
    std::array<char, PATH_MAX> target;
    const ssize_t size = ::readlink(next.c_str(), target.data(), target.size());
    if (size < 0) {
      if (errno != EINVAL && errno != ENOENT && errno != ENOTDIR) way.error = errno;
      way.real = std::move(next);
      continue;
    }
    const bool is_told = !is_of_the_system(way.real) &&
                         std::any_of(folders.begin(), folders.end(),
                                     [&](const std::string& folder) { return is_below(folder, way.real); });
    if (is_told && way.link.empty()) way.link = next;
    struct stat about {};
    if (++links > most_links) {
      way.error = ELOOP;
    } else if (::stat(next.c_str(), &about) != 0) {
      way.error = errno == ENOENT ? ENOTDIR : errno;  // nothing is made where a link leads
    }
    const std::string_view text(target.data(), static_cast<std::size_t>(size));
    if (text.starts_with('/')) way.real = "/";
    for (std::string& each : parts_of(text)) waiting.push_back(std::move(each));
  }
  return way;
}

}  // namespace journey::cli
