// In: paths. Out: bytes, folders, files on the disk. The files*.cpp beside it are all that touches the disk.
#pragma once

#include "lexicon/phrase.hpp"
#include "lower/build.hpp"
#include "text/source.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace journey::cli {

// --- looking and reading ---

/// Why something did not work, empty where it did. Never quotes what is in a file.
using Problem = lexicon::Message;
/// Words for an errno.
Problem system_problem(int number);

/// "it is larger than the limit of 16 MiB".
Problem too_large(std::size_t limit);

/// What the operating system calls one file, whatever path leads to it.
struct FileIdentity {
  std::uint64_t device = 0, inode = 0;
  auto operator<=>(const FileIdentity&) const = default;
};

struct ReadResult {
  std::string bytes;
  FileIdentity identity;
  Problem problem;
  std::size_t size = 0;  ///< of the whole file
};

/// Reads a regular file of at most `limit` bytes; a larger one is refused before it is read. Refuses folders,
/// FIFOs, devices and sockets without opening them, and the kernel's own file systems (/proc, /sys). `head`:
/// so many bytes are enough.
ReadResult read_file(const std::string& path, std::size_t limit, std::size_t head = SIZE_MAX);
/// The same for a file of a project: `real` is a real path, and a link that has come into it since is
/// refused.
ReadResult read_real_file(const std::string& real, std::size_t limit, std::size_t head = SIZE_MAX);
/// The same for standard input, which may be a pipe.
ReadResult read_standard_input(std::size_t limit);

/// Whether what is open is a regular file.
bool is_regular_file(int descriptor);

enum class PathKind : std::uint8_t { missing, file, folder, other };
/// What a path leads to, through links; `other` also where that can't be found out.
PathKind kind_of(const std::string& path);
/// The absolute path without links, `.` and `..`; empty where there is no such file.
std::string real_path(const std::string& path);
/// The folder that the command was started in.
std::string working_folder();
/// Identity of what a path leads to, if it exists.
std::optional<FileIdentity> identity_of(const std::string& path);

/// The folder part of a path, `.` where there is none; what is behind it.
std::string folder_of(std::string_view path);
std::string name_of(std::string_view path);
/// `folder` and `path` with one `/` between them; `path` alone below `.`.
std::string joined(std::string_view folder, std::string_view path);
/// A path without `.` and `x/..`, whatever lies there.
std::string plain_path(const std::string& path);
/// A path from a base, with `..` where it lies outside; both absolute, or both not.
std::string relative_path(const std::string& base, const std::string& path);
/// Whether real path `path` is `folder` or lies below it.
bool is_below(std::string_view folder, std::string_view path);
/// A real path as it is called from the working folder: `maps/a`, `../a`, `.`.
std::string from_here(const std::string& path);

// --- programs ---

/// Where programs are, whatever PATH says.
inline constexpr std::string_view usual_program_folders = "/usr/local/bin:/usr/bin:/bin";
/// The absolute path of a program, from those folders of PATH that are absolute and that not everybody may
/// write into; empty where it is in none.
std::string find_program(std::string_view name);

// --- projects ---

inline constexpr std::string_view settings_name = "journey.toml";
/// Whether a path is called like a map, a library or the settings, which no output may replace.
bool is_source_name(std::string_view path);

/// Root of the project that the files of `folder` (a real path) belong to: the nearest folder with a
/// journey.toml or .git, else `folder` itself.
std::string project_root(const std::string& folder);

/// What makes `root` the root of the project of `folder` (real paths), and belongs to somebody else: neither
/// to this user, nor to root, nor to whom `folder` belongs to. So a robot may read the folder of somebody as
/// a whole, and a journey.toml that a stranger put into /tmp says nothing of the folders below. Empty:
/// nothing.
std::string foreign_marker(const std::string& root, const std::string& folder);

struct Listing {
  std::vector<std::string> files;  ///< paths that begin with the folder as given, in the order of their bytes
  std::vector<std::pair<std::string, Problem>> unread;  ///< folders that could not be read
};
/// Every `.journey` file below a folder. Hidden folders are left out, links to folders are not followed.
Listing journeys_below(const std::string& folder);
/// Names of the entries of one folder; empty where it cannot be read.
std::vector<std::string> entries_of(const std::string& folder);

// --- which files may be read at all ---

inline constexpr std::string_view journey_ending = ".journey", table_ending = ".csv";
/// Of pictures, which are told by their content and never quoted.
inline constexpr std::string_view any_ending;
std::string_view ending_of(lower::FileKind kind);

/// The first part of a path that begins with a dot: what programs keep there, no map reads or changes. Empty
/// where there is none; `.` and `..` lead somewhere.
std::string_view hidden_part(std::string_view path);
/// Why a path that stands in a map is not followed, whatever there is on the disk: it begins elsewhere, hides
/// something, has a hidden part (`.git`, `.env`), or another ending than its keyword takes.
Problem refusal_of_path(std::string_view path, std::string_view ending);
/// The same of where it leads, through links: `real`, asked for from `folder`, both real paths. What is
/// hidden stays hidden, but for whoever lies there.
Problem refusal_of_real_path(std::string_view folder, std::string_view real, std::string_view ending);

// --- files that a map asks for ---

/// Whether pictures are going to be drawn, or only looked at.
enum class Pictures : std::uint8_t { look_at, read };

class Store;
/// The files of this machine (store.hpp).
Store& disk();

/// Answers the questions of one compilation (`lower::Files`) from a store. Opens nothing outside the root.
class ProjectFiles {
 public:
  /// `root` is a real path of the store, which lives longer than this object.
  ProjectFiles(text::Sources& sources, std::string root, Store& store = disk());

  /// Makes the map itself known: how messages call it, its real folder, its bytes.
  text::SourceId add(const std::string& shown, const std::string& folder, std::string bytes,
                     std::optional<FileIdentity> identity);
  /// The answers, valid as long as this object.
  [[nodiscard]] lower::Files files(Pictures pictures = Pictures::look_at);
  /// Of each source its path from the root, whatever messages call it.
  [[nodiscard]] std::vector<std::string> paths_from_root() const;
  /// Every file that was read or looked at: what an output must never replace.
  [[nodiscard]] const std::vector<FileIdentity>& used() const { return used_; }
  /// Every path that was looked for, from the root, sorted: whether something is there or not, but not those
  /// that are refused whatever there is.
  [[nodiscard]] std::vector<std::string> asked() const { return {asked_.begin(), asked_.end()}; }

 private:
  struct Place {
    std::string real;   ///< where it is
    std::string shown;  ///< how messages call it
    Problem problem;
  };
  Place place_of(text::SourceId from, const std::string& path, std::string_view ending);
  void use(const FileIdentity& identity);
  lower::FileAnswer read(text::SourceId from, const std::string& path, lower::FileKind kind);
  Problem check(text::SourceId from, const std::string& path, lower::FileKind kind);
  lower::ImageAnswer image(text::SourceId from, const std::string& path, Pictures pictures);

  text::Sources& sources_;
  std::string root_;
  std::map<text::SourceId, std::string> folders_;       // real folder of each source
  std::map<std::string, text::SourceId> read_already_;  // by real path
  std::map<std::string, lower::ImageAnswer> images_;    // by real path
  std::vector<FileIdentity> used_;
  std::set<std::string> asked_;
  Store& store_;
};

// --- writing ---

struct WriteResult {
  bool written = false;  ///< false without a problem: it had this content already
  Problem problem;
};

/// What links may do on the way to an output.
struct Links {
  std::string inside;    ///< no link leads out of this folder; empty: they may lead anywhere
  bool is_real = false;  ///< `inside` is a real path, and a link that has come into it since leads out, too
  std::vector<std::string> unfollowed = {};  ///< real paths of projects: links in them are not followed
};

/// Makes `path` hold `bytes`, whole or not at all: a temporary file in the same folder, fsync, rename.
/// Missing folders are made. What is there already and is no regular file (a link too) is refused. On any
/// failure what was there stays, and no temporary file is left, also when a signal ends the process; what a
/// killed one left is removed when its folder is next written to.
WriteResult write_file(const std::string& path, std::string_view bytes, const Links& links = {});
/// Like `write_file`, but refuses a path that exists, whatever happens at the same time.
WriteResult create_file(const std::string& path, std::string_view bytes);
/// For a path that somebody wrote out in full: through a link at its end, and straight into devices and
/// pipes.
WriteResult write_named_file(const std::string& path, std::string_view bytes, const Links& links = {});
/// Puts `after` in the place of `before` in a file that was read, at its real path. Refuses a file that must
/// not be written, and one that holds something else by now.
WriteResult rewrite_file(const std::string& real, std::string_view before, std::string_view after);

/// A folder that is there before it is needed, because whoever writes into it may make none beside it.
struct ReadyFolder {
  std::string real;               ///< where it is; empty where there is a problem
  std::vector<std::string> made;  ///< real paths of what was missing, from outside to inside
  Problem problem;
};
enum class FolderOf : std::uint8_t { folder, file };
/// Makes the folder that is `path`, or that a file `path` is written into, where it is missing, unless it may
/// not be written into that way.
ReadyFolder ready_folder(const std::string& path, FolderOf which, const Links& links);
/// Removes what was made and is still empty.
void remove_unused(const ReadyFolder& folder);

/// Where the name of the temporary file that is being written stands, so that a signal handler, or the parent
/// of a worker that crashed, can remove it. At least `temporary_name_size` bytes; empty while there is none.
inline constexpr std::size_t temporary_name_size = 4096;
extern char* temporary_name;
/// Removes the temporary file that the process `process` left. Whoever names it may be broken: any other file
/// stays.
void remove_temporary(const char* path, int process);

}  // namespace journey::cli
