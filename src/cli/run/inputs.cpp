#include "cli/run/inputs.hpp"

#include "cli/options/complaint.hpp"
#include "cli/run/streams.hpp"
#include "diagnostic/human.hpp"
#include "model/limits.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace journey::cli {

namespace {

/// toml++ follows dotted keys by recursion: a file of 16 KiB cannot make it too deep.
constexpr std::size_t settings_bytes = 16U << 10U;

constexpr const char* no_such_file = "no such file";
constexpr const char* leaves_root = "it is a link that leaves the project root";

class Finder {
 public:
  explicit Finder(const Options& options) : options_(options) {
    if (!options.root.empty()) {
      root_ = real_path(options.root);
      if (kind_of(options.root) != PathKind::folder)
        complain(fmt::format("`--root {}`: there is no such folder", options.root));
    }
  }

  Inputs find() {
    if (!found_.complaints.empty()) return std::move(found_);
    if (options_.paths.empty()) add_folder(".");
    for (const std::string& path : options_.paths) add(path);
    return std::move(found_);
  }

 private:
  void complain(const std::string& text) {
    found_.complaints.push_back({complaint(text), status::usage, true, {}});
  }

  /// The same about a path that stands for files, which machines are told too.
  void complain(const std::string& text, const std::string& path, std::string_view why) {
    complain(text);
    found_.complaints.back().file = {path, fmt::format("can't be checked: {}", why)};
  }

  void unread(std::string_view what, const std::string& path, const Problem& problem,
              const std::string& hint = {}) {
    found_.complaints.push_back(unreadable(what, path, problem, false, hint));
  }

  void add(const std::string& path) {
    if (path == "-") return add_standard_input();
    switch (kind_of(path)) {
      case PathKind::folder:
        return add_folder(path);
      case PathKind::file:
      case PathKind::other:
        return add_file(path, name_of(path), true);
      case PathKind::missing:
        break;
    }
    if (path.find_first_of("*?[") != std::string::npos) {
      return complain(fmt::format("`{}` matches no file", path), path, "it matches no file");
    }
    const auto names = entries_of(folder_of(path));
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto near = text::nearest(name_of(path), known);
    unread("", path, no_such_file,
           near ? fmt::format("did you mean `{}`?", joined(folder_of(path), *near)) : std::string());
  }

  void add_folder(const std::string& folder) {
    const Listing listing = journeys_below(folder);
    for (const auto& [path, problem] : listing.unread) {
      unread("the folder ", path, problem);
    }
    if (listing.files.empty() && listing.unread.empty()) {
      complain(fmt::format("there is no .journey file below `{}`", folder), folder,
               "there is no .journey file below it");
    }
    const std::size_t prefix = folder == "." ? 0 : folder.size() + (folder.ends_with('/') ? 0 : 1);
    for (const std::string& path : listing.files) add_file(path, path.substr(prefix), false);
  }

  void add_standard_input() {
    const std::string& name = options_.stdin_filename;
    Input input;
    input.path = name.empty() ? "<stdin>" : name;
    input.folder = name.empty() ? working_folder() : real_path(folder_of(name));
    input.mirrored = name.empty() ? "stdin.journey" : name_of(name);
    input.named = input.standard_input = true;
    if (input.folder.empty())
      return complain(fmt::format("`--stdin-filename {}`: there is no such folder", name));
    keep(std::move(input));
  }

  void add_file(const std::string& path, std::string mirrored, bool named) {
    const std::string real = real_path(path);
    if (real.empty() || !seen_.insert(real).second) {
      // A second way to a file, or a link that leads nowhere.
      if (real.empty()) unread("", path, no_such_file);
      return;
    }
    Input input;
    input.path = path;
    input.folder = real_path(folder_of(path));
    input.mirrored = std::move(mirrored);
    input.named = named;
    real_ = real;
    keep(std::move(input));
  }

  /// Gives the input its root, and refuses what lies outside.
  void keep(Input input) {
    input.root = root_.empty() ? project_root(input.folder) : root_;
    if (!is_below(input.root, input.folder)) {
      return complain(fmt::format("`{}` lies outside `--root {}`", input.path, options_.root));
    }
    if (!input.standard_input && !is_below(input.root, real_)) {
      return unread("", input.path, leaves_root);
    }
    found_.files.push_back(std::move(input));
  }

  const Options& options_;
  std::string root_;
  std::string real_;
  std::set<std::string> seen_;
  Inputs found_;
};

}  // namespace

bool is_found_from_root(const Input& input) {
  return !input.named && joined(input.root, input.mirrored) == joined(input.folder, name_of(input.path));
}

ReadResult read_input(const Input& input) {
  return input.standard_input ? read_standard_input(model::Limits::file_bytes)
                              : read_file(input.path, model::Limits::file_bytes);
}

Complaint unreadable(std::string_view what, const std::string& path, const Problem& problem, bool stops,
                     const std::string& hint) {
  return {complaint(
              fmt::format("cannot read {}`{}`: {}{}{}", what, path, problem, hint.empty() ? "" : "; ", hint)),
          status::failure, stops,
          diagnostic::UncheckedFile{path, fmt::format("can't be read: {}", problem), hint}};
}

Complained complain(const std::vector<Complaint>& complaints, Streams& streams) {
  Complained result;
  for (const Complaint& complaint : complaints) {
    streams.error(complaint.text);
    result.status = std::max(result.status, complaint.status);
    result.stops = result.stops || complaint.stops;
  }
  return result;
}

Inputs find_inputs(const Options& options) { return Finder(options).find(); }

std::map<std::string, Settings> read_settings(const std::vector<Input>& inputs, bool color,
                                              std::vector<Complaint>& complaints) {
  std::map<std::string, Settings> all;
  for (const Input& input : inputs) {
    if (all.contains(input.root)) continue;
    Settings& settings = all[input.root];
    const std::string path = joined(input.root, settings_name);
    if (kind_of(path) == PathKind::missing) continue;
    const std::string real = real_path(path);
    ReadResult result;
    if (is_below(input.root, real)) {
      result = read_file(path, settings_bytes);
    } else {
      result.problem = leaves_root;
    }
    if (!result.problem.empty()) {
      complaints.push_back(unreadable("", path, result.problem, true));
      continue;
    }
    text::Sources sources;
    diagnostic::Diagnostics diagnostics;
    const text::SourceId id = sources.add(path, std::move(result.bytes));
    settings = parse_settings(sources[id], id, diagnostics);
    diagnostics.sort();
    for (const diagnostic::Diagnostic& finding : diagnostics.all()) {
      complaints.push_back({diagnostic::print_human(finding, sources, {color, 100}), status::usage, true});
    }
  }
  return all;
}

}  // namespace journey::cli
