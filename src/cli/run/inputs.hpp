// In: the PATHs of a command line. Out: the files that they mean, each once, and the projects that they
// belong to.
#pragma once

#include "cli/disk/files.hpp"
#include "cli/disk/store.hpp"
#include "cli/options/options.hpp"
#include "cli/options/settings.hpp"
#include "cli/options/speech.hpp"
#include "cli/run/streams.hpp"
#include "diagnostic/run.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli {

/// One `.journey` file, not read yet.
struct Input {
  std::string path;    ///< as messages call it: as written, or found below a folder
  std::string folder;  ///< the real folder that it lies in
  std::string real;    ///< the real path of the file itself; empty: standard input
  std::string
      mirrored;        ///< its place below `-o DIR`: relative to the folder that was named, or its name alone
  std::string root;    ///< real path of its project
  bool named = false;  ///< by itself, not found below a folder
  bool standard_input = false;
  bool is_importer = false;  ///< not asked for: it imports a library that was (importers.hpp)
  Store* store = &disk();    ///< where it and its project lie
};

/// Whether the folder that an input was found below is the root of its project, so that all of that were.
bool is_found_from_root(const Input& input);

/// The real folders that inputs lie in, each once: where a link leads, and where they are replaced.
std::vector<std::string> real_folders(const std::vector<Input>& inputs);

/// The bytes of an input, from the disk or the pipe; those of more than one file's limit are refused.
ReadResult read_input(const Input& input);

/// Something that keeps the command from doing a part of its work, or all of it.
struct Complaint {
  std::string text;    ///< complete, for standard error
  int status = 0;      ///< the exit status that it means
  bool stops = false;  ///< everything: the command line or the settings are not what was meant
  /// The file that is not looked at because of it, for machines.
  std::optional<diagnostic::UncheckedFile> file = {};
};
/// That a file that is needed can't be read, for both.
enum class Unreadable : std::uint8_t { file, folder, baseline };
Complaint unreadable(Unreadable what, const std::string& path, const Problem& problem, bool stops,
                     const Message& hint = {});

/// What became of saying complaints: the gravest status, and whether one of them stops everything.
struct Complained {
  int status = 0;
  bool stops = false;
};
Complained complain(const std::vector<Complaint>& complaints, Streams& streams);

struct Inputs {
  std::vector<Input> files;  ///< in the order of the command line, below a folder by path
  std::vector<Complaint> complaints;
};

/// Looks at the disk, reads no `.journey` file. A path that is not there, a folder without maps, and a file
/// outside of
/// `--root` are complaints.
Inputs find_inputs(const Options& options);

/// The bytes of the journey.toml of a project, whose root is a real path; nothing where it has none.
std::optional<ReadResult> read_settings_file(const std::string& root, Store& store = disk());
/// The settings of every project that `inputs`, all of one store, belong to, by root. Mistakes in a
/// journey.toml are complaints.
std::map<std::string, Settings> read_settings(const std::vector<Input>& inputs, bool color,
                                              std::vector<Complaint>& complaints);

}  // namespace journey::cli
