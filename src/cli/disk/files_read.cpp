#include "cli/disk/files.hpp"
#include "cli/disk/files_descriptor.hpp"
#include "cli/disk/folder.hpp"
#include "cli/disk/phrases.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace journey::cli {

using lexicon::say;

namespace {

/// Reads until the end or `head` bytes; more than `limit` is a problem.
Problem read_all(int descriptor, std::size_t limit, std::size_t head, std::string& bytes) {
  std::array<char, 65536> buffer;
  while (bytes.size() <= limit) {
    if (bytes.size() >= head) return {};
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got == 0) return {};
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_problem(errno);
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return too_large(limit);
}

Problem refusal(const struct stat& about) {
  if (S_ISREG(about.st_mode)) return {};
  if (S_ISDIR(about.st_mode)) return say<phrases::is_a_directory>();
  if (S_ISLNK(about.st_mode)) return say<phrases::link_by_now>();
  return say<phrases::no_regular_file>();
}

bool is_kernel_file(int descriptor) {
  struct statfs about {};
  if (::fstatfs(descriptor, &about) != 0) return false;
  switch (about.f_type) {
    case PROC_SUPER_MAGIC:
    case SYSFS_MAGIC:
    case DEBUGFS_MAGIC:
    case CGROUP_SUPER_MAGIC:
    case CGROUP2_SUPER_MAGIC:
      return true;
    default:
      return false;
  }
}

/// `follows`: O_NOFOLLOW or 0.
ReadResult read_at(int folder, const std::string& path, int follows, std::size_t limit, std::size_t head) {
  ReadResult result;
  struct stat about {};
  // Looked at before it is opened, because opening a device or a FIFO can do something or wait for somebody.
  if (::fstatat(folder, path.c_str(), &about, follows == 0 ? 0 : AT_SYMLINK_NOFOLLOW) != 0) {
    result.problem = system_problem(errno);
    return result;
  }
  result.problem = refusal(about);
  if (!result.problem.empty()) return result;
  const Descriptor file(
      ::openat(folder, path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | follows));
  if (!file) {
    result.problem = system_problem(errno);
    return result;
  }
  if (::fstat(file.get(), &about) != 0) {
    result.problem = system_problem(errno);
    return result;
  }
  result.problem = refusal(about);  // once more: it may be another file by now
  if (result.problem.empty() && is_kernel_file(file.get())) result.problem = say<phrases::no_regular_file>();
  if (result.problem.empty() && about.st_size > static_cast<off_t>(limit)) result.problem = too_large(limit);
  if (!result.problem.empty()) return result;
  result.identity = {about.st_dev, about.st_ino};
  result.size = static_cast<std::size_t>(about.st_size);
  result.bytes.reserve(std::min(static_cast<std::size_t>(about.st_size), head));
  result.problem = read_all(file.get(), limit, head, result.bytes);
  if (!result.problem.empty()) result.bytes.clear();
  return result;
}

}  // namespace

Problem system_problem(int number) {
  switch (number) {
    case ENOENT:
      return say<phrases::no_such_file>();
    case EACCES:
    case EPERM:
      return say<phrases::permission_denied>();
    case ENOSPC:
      return say<phrases::no_space>();
    case EROFS:
      return say<phrases::read_only>();
    case ENAMETOOLONG:
      return say<phrases::name_too_long>();
    case ELOOP:
      return say<phrases::too_many_links>();
    case ENOTDIR:
      return say<phrases::part_is_no_folder>();
    default:
      break;
  }
  std::string text = std::strerror(number);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return say<phrases::system_error>(std::move(text));
}

Problem problem_on_the_way(int number) {
  return number == ELOOP ? say<phrases::link_by_now>() : system_problem(number);
}

Problem too_large(std::size_t limit) {
  const bool large = limit >= 1U << 20U;
  return say<phrases::too_large>(fmt::format("{} {}", limit >> (large ? 20U : 10U), large ? "MiB" : "KiB"));
}

ReadResult read_file(const std::string& path, std::size_t limit, std::size_t head) {
  return read_at(AT_FDCWD, path, 0, limit, head);
}

ReadResult read_in(int folder, const std::string& name, std::size_t limit, std::size_t head) {
  return read_at(folder, name, O_NOFOLLOW, limit, head);
}

ReadResult read_real_file(const std::string& real, std::size_t limit, std::size_t head) {
  const Descriptor folder = open_folder(folder_of(real));
  if (folder) return read_in(folder.get(), name_of(real), limit, head);
  ReadResult result;
  result.problem = problem_on_the_way(errno);
  return result;
}

ReadResult read_standard_input(std::size_t limit) {
  ReadResult result;
  struct stat about {};
  if (::fstat(STDIN_FILENO, &about) == 0) {
    if (S_ISDIR(about.st_mode)) {
      result.problem = say<phrases::is_a_directory>();
      return result;
    }
    if (S_ISREG(about.st_mode)) result.identity = {about.st_dev, about.st_ino};
  }
  result.problem = read_all(STDIN_FILENO, limit, SIZE_MAX, result.bytes);
  if (!result.problem.empty()) result.bytes.clear();
  return result;
}

bool is_regular_file(int descriptor) {
  struct stat about {};
  return ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
}

PathKind kind_of(const std::string& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0)
    return errno == ENOENT || errno == ENOTDIR ? PathKind::missing : PathKind::other;
  if (S_ISREG(about.st_mode)) return PathKind::file;
  return S_ISDIR(about.st_mode) ? PathKind::folder : PathKind::other;
}

std::optional<FileIdentity> identity_of(const std::string& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) return std::nullopt;
  return FileIdentity{about.st_dev, about.st_ino};
}

std::string real_path(const std::string& path) {
  char* const found = ::realpath(path.c_str(), nullptr);
  if (found == nullptr) return {};
  std::string real = found;
  std::free(found);
  return real;
}

std::string working_folder() { return real_path("."); }

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

std::string name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

bool is_source_name(std::string_view path) {
  const std::string name = name_of(path);
  return name.ends_with(".journey") || name == settings_name;
}

std::string joined(std::string_view folder, std::string_view path) {
  if (folder.empty() || folder == ".") return std::string(path);
  if (path == ".") return std::string(folder);
  if (folder.ends_with('/')) return std::string(folder) + std::string(path);
  return fmt::format("{}/{}", folder, path);
}

std::string from_here(const std::string& path) {
  std::string here = working_folder(), climb;
  for (; !is_below(here, path); here = folder_of(here)) climb += "../";
  const std::string rest = path.substr(std::min(path.size(), here == "/" ? 1 : here.size() + 1));
  if (rest.empty()) return climb.empty() ? "." : climb.substr(0, climb.size() - 1);
  return climb + rest;
}

bool is_below(std::string_view folder, std::string_view path) {
  if (folder == "/") return path.starts_with('/');
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

}  // namespace journey::cli
