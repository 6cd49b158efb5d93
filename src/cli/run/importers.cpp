#include "cli/run/importers.hpp"

#include "model/limits.hpp"
#include "syntax/parse.hpp"
#include "syntax/values.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace journey::cli {

namespace {

/// Real paths of what a file imports. What there is not, or can't be read, is left out.
std::vector<std::string> imports_of(const std::string& real) {
  ReadResult read = read_real_file(real, model::limits().file_bytes);
  if (!read.problem.empty()) return {};
  text::Sources sources;
  diagnostic::Diagnostics unheard;
  const text::SourceId id = sources.add(real, std::move(read.bytes));
  std::vector<std::string> imports;
  for (const text::Span span : syntax::imports_of(syntax::parse(sources[id], id, unheard))) {
    const auto path = syntax::parse_path(sources.slice(span));
    if (const auto* const written = std::get_if<std::string>(&path))
      imports.push_back(real_path(joined(folder_of(real), *written)));
  }
  return imports;
}

using Paths = std::map<std::string, std::string>;  // by real path

/// The files of the project `root`. `is_set`: by the command line, so that there are no others below it.
/// `unread`: folders and files that could not be looked at.
Paths files_of(const std::string& root, bool is_set, std::vector<std::pair<std::string, Problem>>& unread) {
  Paths files, roots;
  Listing listing = journeys_below(root);
  unread.insert(unread.end(), listing.unread.begin(), listing.unread.end());
  for (const std::string& path : listing.files) {
    const std::string folder = folder_of(path);
    const auto [known, is_new] = roots.try_emplace(folder);
    if (is_new) known->second = is_set ? root : project_root(folder);
    const std::string real = real_path(path);
    if (known->second == root && !real.empty() && is_below(root, real)) files.emplace(real, path);
  }
  return files;
}

/// Those of `files` that import one of `libraries`, step by step.
Paths importing(const Paths& files, std::vector<std::string> libraries) {
  std::map<std::string, std::vector<std::string>> importers;  // by what they import
  for (const auto& [real, path] : files) {
    for (std::string& import : imports_of(real)) importers[std::move(import)].push_back(real);
  }
  Paths found;
  while (!libraries.empty()) {
    const auto row = importers.find(libraries.back());
    libraries.pop_back();
    if (row == importers.end()) continue;
    for (const std::string& real : row->second) {
      if (found.emplace(real, files.at(real)).second) libraries.push_back(real);
    }
  }
  return found;
}

std::string real_path_of(const Input& input) { return real_path(joined(input.folder, name_of(input.path))); }

}  // namespace

std::vector<Input> importers_of(const std::vector<const Input*>& libraries, const std::vector<Input>& given,
                                const Options& options, std::vector<Complaint>& complaints) {
  struct Libraries {
    std::vector<std::string> real;
    bool is_absolute = false;  ///< named so, and so are those that import them
  };
  std::map<std::string, Libraries> by_root;
  for (const Input* const library : libraries) {
    Libraries& row = by_root[library->root];
    row.real.push_back(real_path_of(*library));
    row.is_absolute = row.is_absolute || library->path.starts_with('/');
  }
  for (const Input& input : given) {
    if (is_found_from_root(input)) by_root.erase(input.root);
  }
  std::vector<Input> found;
  if (by_root.empty()) return found;
  std::set<std::string> known;
  for (const Input& input : given) known.insert(real_path_of(input));
  for (auto& [root, row] : by_root) {
    const auto called = [&, is_absolute = row.is_absolute](const std::string& path) {
      return is_absolute ? path : from_here(path);
    };
    std::vector<std::pair<std::string, Problem>> unread;
    const Paths files = files_of(root, !options.root.empty(), unread);
    for (const auto& [path, problem] : unread)
      complaints.push_back(unreadable(Unreadable::folder, called(path), problem, false));
    const auto is_given = [&](const auto& file) { return known.contains(file.first); };
    if (std::all_of(files.begin(), files.end(), is_given)) continue;
    std::vector<std::pair<std::string, std::string>> importers;  // path, real path
    for (const auto& [real, path] : importing(files, std::move(row.real))) {
      if (!known.contains(real)) importers.emplace_back(path, real);
    }
    std::sort(importers.begin(), importers.end());
    for (const auto& [path, real] : importers) {
      Input input;
      input.path = called(path);
      input.folder = real_path(folder_of(path));
      input.real = real;
      input.mirrored = name_of(path);
      input.root = root;
      input.named = input.is_importer = true;
      found.push_back(std::move(input));
    }
  }
  return found;
}

}  // namespace journey::cli
