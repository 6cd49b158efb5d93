#include "cli/disk/files.hpp"
#include "cli/disk/folder.hpp"
#include "cli/disk/phrases.hpp"
#include "cli/disk/write_all.hpp"
#include "text/quote.hpp"

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
  /// In an open folder, whose real path is for those who have nothing else to find the file by.
  Temporary(int folder, const std::string& real) : folder_(folder) {
    remove_stale(folder, real);
    for (int attempt = 0; attempt < 100; ++attempt) {
      name_ = temporary_file_name(::getpid(), attempt);
      const std::string path = joined(real, name_);
      if (path.size() >= temporary_name_size) {
        errno = ENAMETOOLONG;
        return;
      }
      // Noted before it exists, so that no signal finds a file that nobody knows of.
      std::memcpy(temporary_name, path.c_str(), path.size() + 1);
      number_ = ::openat(folder, name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
      if (number_ >= 0) {
        hold(number_);
        return;
      }
      temporary_name[0] = '\0';
      if (errno != EEXIST) return;
    }
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (number_ >= 0) ::close(number_);
    if (temporary_name[0] != '\0') ::unlinkat(folder_, name_.c_str(), 0);
    temporary_name[0] = '\0';
  }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] const char* name() const { return name_.c_str(); }
  [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }
  /// It has its place now.
  void kept() { temporary_name[0] = '\0'; }

 private:
  int folder_;
  std::string name_;
  int number_ = -1;
};

/// Makes what is missing of a folder, whose path has no links.
Problem make_folder(const std::string& real) {
  if (open_folder(real)) return {};
  if (errno != ENOENT || folder_of(real) == real) return problem_on_the_way(errno);
  const std::string above = folder_of(real);
  if (Problem problem = make_folder(above); !problem.empty()) return problem;
  const Descriptor folder = open_folder(above);
  if (!folder) return problem_on_the_way(errno);
  if (::mkdirat(folder.get(), name_of(real).c_str(), 0777) != 0 && errno != EEXIST)
    return system_problem(errno);
  return {};
}

/// Why an output may not go the way that it was told to.
Problem refusal_of(const Way& way, const Links& links) {
  if (way.error != 0) return system_problem(way.error);
  if (!links.inside.empty()) {
    const Way limit = links.is_real ? Way{links.inside, {}, 0} : follow(links.inside, {});
    if (limit.error != 0) return system_problem(limit.error);
    if (!is_below(limit.real, way.real)) return say<phrases::link_leads_out>(links.inside);
  }
  if (!way.link.empty()) return say<phrases::link_in_project>(text::quote(from_here(way.link)));
  return {};
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

void remove_temporary(const char* path, int process) {
  const std::string name = name_of(path);
  if (name.starts_with(fmt::format(".journey-{}-", process)) && name.ends_with(".tmp")) ::unlink(path);
}

namespace {

/// What is in the place of a file that is going to be written.
struct There {
  bool is_there = false;
  mode_t mode = 0;  ///< of what is there; 0 leaves what the umask gives
  off_t size = 0;
  Problem problem;
};

There what_is_in(int folder, const std::string& name) {
  struct stat about {};
  if (::fstatat(folder, name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0)
    return {false, 0, 0, errno == ENOENT ? Problem() : system_problem(errno)};
  There there{true, about.st_mode & 0777U, about.st_size, {}};
  if (S_ISDIR(about.st_mode)) {
    there.problem = say<phrases::folder_is_there>();
  } else if (S_ISLNK(about.st_mode)) {
    there.problem = say<phrases::link_is_there>();
  } else if (!S_ISREG(about.st_mode)) {
    there.problem = say<phrases::other_is_there>();
  }
  return there;
}

bool holds(int folder, const std::string& name, std::string_view bytes, const There& there) {
  if (there.size != static_cast<off_t>(bytes.size())) return false;
  const ReadResult read = read_in(folder, name, bytes.size(), SIZE_MAX);
  return read.problem.empty() && read.bytes == bytes;
}

WriteResult replace(int folder, const std::string& real, std::string_view bytes, const There& there) {
  Temporary temporary(folder, folder_of(real));
  if (Problem problem = fill(temporary, bytes, there.mode); !problem.empty()) return {false, problem};
  if (::renameat(folder, temporary.name(), folder, name_of(real).c_str()) != 0)
    return {false, system_problem(errno)};
  temporary.kept();
  return {true, {}};
}

WriteResult write_real_file(const std::string& real, std::string_view bytes) {
  if (Problem problem = make_folder(folder_of(real)); !problem.empty()) return {false, problem};
  const Descriptor folder = open_folder(folder_of(real));
  if (!folder) return {false, problem_on_the_way(errno)};
  const There there = what_is_in(folder.get(), name_of(real));
  if (!there.problem.empty()) return {false, there.problem};
  if (there.is_there && holds(folder.get(), name_of(real), bytes, there)) return {};
  return replace(folder.get(), real, bytes, there);
}

}  // namespace

WriteResult write_file(const std::string& path, std::string_view bytes, const Links& links) {
  const Way way = follow(folder_of(path), links.unfollowed);
  if (Problem problem = refusal_of(way, links); !problem.empty()) return {false, problem};
  return write_real_file(joined(way.real, name_of(path)), bytes);
}

WriteResult create_file(const std::string& path, std::string_view bytes) {
  const Way way = follow(folder_of(path), {});
  if (Problem problem = refusal_of(way, {}); !problem.empty()) return {false, problem};
  if (Problem problem = make_folder(way.real); !problem.empty()) return {false, problem};
  const Descriptor folder = open_folder(way.real);
  if (!folder) return {false, problem_on_the_way(errno)};
  const std::string name = name_of(path);
  struct stat about {};
  if (::fstatat(folder.get(), name.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0)
    return {false, say<phrases::exists_already>()};
  Temporary temporary(folder.get(), way.real);
  if (Problem problem = fill(temporary, bytes, 0); !problem.empty()) return {false, problem};
  if (::renameat2(folder.get(), temporary.name(), folder.get(), name.c_str(), RENAME_NOREPLACE) == 0) {
    temporary.kept();
    return {true, {}};
  }
  if (errno == EINVAL || errno == ENOSYS) {
    // File systems without that know links, which replace nothing either; the temporary name goes as it
    // always does.
    if (::linkat(folder.get(), temporary.name(), folder.get(), name.c_str(), 0) == 0) return {true, {}};
  }
  if (errno == EEXIST) return {false, say<phrases::exists_already>()};
  return {false, system_problem(errno)};
}

WriteResult rewrite_file(const std::string& real, std::string_view before, std::string_view after) {
  const Descriptor folder = open_folder(folder_of(real));
  if (!folder) return {false, errno == ENOENT ? say<phrases::is_gone>() : problem_on_the_way(errno)};
  const std::string name = name_of(real);
  const There there = what_is_in(folder.get(), name);
  if (!there.problem.empty()) return {false, there.problem};
  if (!there.is_there) return {false, say<phrases::is_gone>()};
  // Renaming asks the folder for permission, not the file.
  if (::faccessat(folder.get(), name.c_str(), W_OK, AT_EACCESS) != 0) return {false, system_problem(errno)};
  if (!holds(folder.get(), name, before, there)) return {false, say<phrases::changed_meanwhile>()};
  if (before == after) return {};
  return replace(folder.get(), real, after, there);
}

ReadyFolder ready_folder(const std::string& path, FolderOf which, const Links& links) {
  ReadyFolder ready;
  const Way way = follow(path, links.unfollowed);
  ready.problem = refusal_of(way, links);
  if (!ready.problem.empty()) return ready;
  const std::string real = which == FolderOf::file ? folder_of(way.real) : way.real;
  for (std::string at = real; !open_folder(at) && errno == ENOENT && folder_of(at) != at; at = folder_of(at))
    ready.made.insert(ready.made.begin(), at);
  ready.problem = make_folder(real);
  if (ready.problem.empty()) ready.real = real;
  return ready;
}

void remove_unused(const ReadyFolder& folder) {
  for (auto made = folder.made.rbegin(); made != folder.made.rend(); ++made) ::rmdir(made->c_str());
}

WriteResult write_named_file(const std::string& path, std::string_view bytes, const Links& links) {
  const PathKind kind = kind_of(path);
  if (kind == PathKind::folder) return {false, say<phrases::folder_is_there>()};
  if (kind == PathKind::missing) return write_file(path, bytes, links);
  const Way way = follow(path, links.unfollowed);
  if (Problem problem = refusal_of(way, links); !problem.empty()) return {false, problem};
  if (kind == PathKind::file) {
    // A file that is open and has no name any more, /dev/stdout, is found by no path.
    return way.real == real_path(path) ? write_real_file(way.real, bytes) : write_file(path, bytes, links);
  }
  Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!device) return {false, system_problem(errno)};
  struct stat about {};
  if (::fstat(device.get(), &about) != 0) return {false, system_problem(errno)};
  if (S_ISREG(about.st_mode)) return {false, say<phrases::link_by_now>()};  // it was none a moment ago
  if (!write_all(device.get(), bytes)) return {false, system_problem(errno)};
  if (!device.close()) return {false, system_problem(errno)};
  return {true, {}};
}

}  // namespace journey::cli
