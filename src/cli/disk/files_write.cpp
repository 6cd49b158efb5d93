#include "cli/disk/files.hpp"
#include "cli/disk/files_descriptor.hpp"
#include "cli/disk/phrases.hpp"
#include "cli/disk/write_all.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace journey::cli {

using lexicon::say;

namespace {

std::array<char, temporary_name_size> own_temporary_name{};

/// A temporary file from its making to its renaming; removed unless it was kept.
class Temporary {
 public:
  explicit Temporary(const std::string& folder) {
    for (int attempt = 0; attempt < 100; ++attempt) {
      path_ = joined(folder, fmt::format(".journey-{}-{}.tmp", ::getpid(), attempt));
      if (path_.size() >= temporary_name_size) {
        errno = ENAMETOOLONG;
        return;
      }
      // Noted before it exists, so that no signal finds a file that nobody knows of.
      std::memcpy(temporary_name, path_.c_str(), path_.size() + 1);
      number_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
      if (number_ >= 0) return;
      temporary_name[0] = '\0';
      if (errno != EEXIST) return;
    }
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (number_ >= 0) ::close(number_);
    if (temporary_name[0] != '\0') ::unlink(path_.c_str());
    temporary_name[0] = '\0';
  }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }
  /// It has its place now.
  void kept() { temporary_name[0] = '\0'; }

 private:
  std::string path_;
  int number_ = -1;
};

bool holds(const std::string& path, std::string_view bytes, const struct stat& about) {
  if (about.st_size != static_cast<off_t>(bytes.size())) return false;
  const ReadResult there = read_file(path, bytes.size());
  return there.problem.empty() && there.bytes == bytes;
}

Problem make_folders(const std::string& folder) {
  if (kind_of(folder) == PathKind::folder) return {};
  if (const std::string above = folder_of(folder); above != folder) {
    if (Problem problem = make_folders(above); !problem.empty()) return problem;
  }
  if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST) return system_problem(errno);
  if (kind_of(folder) != PathKind::folder) return say<phrases::part_is_no_folder>();
  return {};
}

/// Whether the nearest folder above `path` that exists lies outside of `inside`, because a link leads there.
bool leads_out(const std::string& inside, const std::string& path) {
  const std::string limit = real_path(inside);
  if (limit.empty()) return false;  // it is going to be made, and nothing below it exists
  std::string at = folder_of(path);
  while (kind_of(at) == PathKind::missing && at != folder_of(at)) at = folder_of(at);
  return !is_below(limit, real_path(at));
}

/// The temporary file with everything in it, on the disk and closed; `mode` 0 leaves what the umask gives.
Problem fill(Temporary& temporary, std::string_view bytes, mode_t mode) {
  if (temporary.number() < 0) return system_problem(errno);
  if (mode != 0 && ::fchmod(temporary.number(), mode) != 0) return system_problem(errno);
  if (!write_all(temporary.number(), bytes)) return system_problem(errno);
  if (::fsync(temporary.number()) != 0) return system_problem(errno);
  if (!temporary.close()) return system_problem(errno);
  return {};
}

}  // namespace

char* temporary_name = own_temporary_name.data();

void remove_temporary(const char* path) { ::unlink(path); }

WriteResult write_file(const std::string& path, std::string_view bytes, const std::string& inside) {
  if (!inside.empty() && leads_out(inside, path)) return {false, say<phrases::link_leads_out>(inside)};
  struct stat about {};
  const bool there = ::lstat(path.c_str(), &about) == 0;
  if (there) {
    if (S_ISDIR(about.st_mode)) return {false, say<phrases::folder_is_there>()};
    if (S_ISLNK(about.st_mode)) return {false, say<phrases::link_is_there>()};
    if (!S_ISREG(about.st_mode)) return {false, say<phrases::other_is_there>()};
    if (holds(path, bytes, about)) return {};
  } else if (errno != ENOENT && errno != ENOTDIR) {
    return {false, system_problem(errno)};
  } else if (Problem problem = make_folders(folder_of(path)); !problem.empty()) {
    return {false, problem};
  }
  Temporary temporary(folder_of(path));
  if (Problem problem = fill(temporary, bytes, there ? about.st_mode & 0777U : 0); !problem.empty())
    return {false, problem};
  if (::rename(temporary.path().c_str(), path.c_str()) != 0) return {false, system_problem(errno)};
  temporary.kept();
  return {true, {}};
}

WriteResult create_file(const std::string& path, std::string_view bytes) {
  struct stat about {};
  if (::lstat(path.c_str(), &about) == 0) return {false, say<phrases::exists_already>()};
  if (Problem problem = make_folders(folder_of(path)); !problem.empty()) return {false, problem};
  Temporary temporary(folder_of(path));
  if (Problem problem = fill(temporary, bytes, 0); !problem.empty()) return {false, problem};
  if (::renameat2(AT_FDCWD, temporary.path().c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0) {
    temporary.kept();
    return {true, {}};
  }
  if (errno == EINVAL || errno == ENOSYS) {
    // File systems without that know links, which replace nothing either; the temporary name goes as it
    // always does.
    if (::link(temporary.path().c_str(), path.c_str()) == 0) return {true, {}};
  }
  if (errno == EEXIST) return {false, say<phrases::exists_already>()};
  return {false, system_problem(errno)};
}

WriteResult rewrite_file(const std::string& path, std::string_view before, std::string_view after) {
  const std::string real = real_path(path);
  if (real.empty()) return {false, say<phrases::is_gone>()};
  // Renaming asks the folder for permission, not the file.
  if (::faccessat(AT_FDCWD, real.c_str(), W_OK, AT_EACCESS) != 0) return {false, system_problem(errno)};
  struct stat about {};
  if (::stat(real.c_str(), &about) != 0) return {false, system_problem(errno)};
  if (!holds(real, before, about)) return {false, say<phrases::changed_meanwhile>()};
  return write_file(real, after);
}

WriteResult write_named_file(const std::string& path, std::string_view bytes) {
  switch (kind_of(path)) {
    case PathKind::missing:
      return write_file(path, bytes);
    case PathKind::folder:
      return {false, say<phrases::folder_is_there>()};
    case PathKind::file: {
      const std::string real = real_path(path);
      return write_file(real.empty() ? path : real, bytes);
    }
    case PathKind::other:
      break;
  }
  Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!device || !write_all(device.get(), bytes)) return {false, system_problem(errno)};
  if (!device.close()) return {false, system_problem(errno)};
  return {true, {}};
}

}  // namespace journey::cli
