#include "cli/commands/git_external.hpp"

#include "cli/commands/phrases_diff.hpp"
#include "cli/options/complaint.hpp"
#include "cli/run/phrases.hpp"
#include "model/limits.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli {

Store::Place Replaced::place_of(const std::string& path) {
  return path == path_ ? Place{path_} : disk().place_of(path);
}

ReadResult Replaced::read(const std::string& real, std::size_t limit, std::size_t head) {
  if (real != path_) return disk().read(real, limit, head);
  ReadResult result = bytes_;
  if (result.bytes.size() > limit) {
    result.bytes.clear();
    result.problem = too_large(limit);
  }
  result.bytes.resize(std::min(result.bytes.size(), head));
  return result;
}

namespace {

/// What git calls a side that has no file.
constexpr std::string_view nothing = "/dev/null";

/// One side: nothing where git says that there is none.
MapsOfSide side_of(const std::string& file, const std::string& path,
                   std::vector<std::unique_ptr<Store>>& stores, std::vector<Complaint>& complaints) {
  MapsOfSide side;
  side.base = working_folder();
  side.store = &disk();
  if (file == nothing) return side;
  ReadResult bytes = read_file(file, model::limits().file_bytes);
  if (!bytes.problem.empty()) {
    complaints.push_back(
        {complaint(say<phrases::cannot_read>(path, bytes.problem)), status::failure, true, {}});
    return side;
  }
  bytes.identity = {};
  Input input;
  input.path = path;
  const std::string folder = real_path(folder_of(path));
  input.folder = folder.empty() ? folder_of(joined(side.base, path)) : folder;
  input.real = joined(input.folder, name_of(path));
  input.mirrored = name_of(path);
  input.named = true;
  input.root = project_root(folder.empty() ? side.base : folder);
  stores.push_back(std::make_unique<Replaced>(input.real, std::move(bytes)));
  input.store = side.store = stores.back().get();
  side.files.push_back(std::move(input));
  return side;
}

}  // namespace

ComparedSides sides_of_git(const Options& options, bool color, std::vector<std::unique_ptr<Store>>& stores) {
  ComparedSides sides;
  sides.is_pair = true;
  const std::vector<std::string>& words = options.paths;
  // A file in conflict has a path alone: there is nothing to compare until somebody has decided.
  if (words.size() < 7) return sides;
  sides.before = side_of(words[1], words[0], stores, sides.complaints);
  sides.after = side_of(words[4], words.size() > 7 ? words[7] : words[0], stores, sides.complaints);
  for (MapsOfSide* side : {&sides.before, &sides.after})
    side->settings = read_settings(side->files, color, sides.complaints);
  return sides;
}

}  // namespace journey::cli
