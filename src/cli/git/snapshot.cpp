#include "cli/git/snapshot.hpp"

#include "cli/disk/phrases.hpp"
#include "cli/git/lfs.hpp"
#include "cli/git/phrases.hpp"
#include "cli/git/tree.hpp"

#include <algorithm>
#include <utility>

namespace journey::cli::git {

using lexicon::say;

namespace {

/// As many as Linux follows.
constexpr int most_links = 40;
constexpr std::size_t longest_target = 4096;

/// Puts the parts of a path before what there is to walk, the last of which is walked first.
void walk_before(std::string_view path, std::vector<std::string>& backwards) {
  while (!path.empty()) {
    const std::size_t slash = path.rfind('/');
    const std::string_view part = slash == std::string_view::npos ? path : path.substr(slash + 1);
    if (!part.empty() && part != ".") backwards.emplace_back(part);
    path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
  }
}

Store::Place nowhere(Problem problem, bool is_missing = false) {
  return {{}, std::move(problem), is_missing};
}

/// A path without its first slash, as trees have it.
std::string in_tree(std::string_view path) {
  while (path.starts_with('/')) path.remove_prefix(1);
  return std::string(path);
}

}  // namespace

Snapshot::Snapshot(std::shared_ptr<Objects> objects, ObjectId tree)
    : objects_(std::move(objects)), tree_(std::move(tree)) {}

Snapshot::Snapshot(std::shared_ptr<Objects> objects, std::shared_ptr<const IndexFolders> folders)
    : objects_(std::move(objects)), folders_(std::move(folders)) {}

Entry Snapshot::top() const { return {{}, EntryKind::folder, tree_}; }

/// The entry of that name in a folder, whose path has no slash before it.
Outcome<std::optional<Entry>> Snapshot::child(const std::string& path, const Entry& folder,
                                              std::string_view name) {
  std::shared_ptr<const std::vector<Entry>> of_tree;
  const std::vector<Entry>* entries = nullptr;
  if (!folder.id.empty()) {
    auto read = objects_->tree(folder.id);
    if (!read) return read.problem;
    of_tree = *read;
    entries = of_tree.get();
  } else if (folders_ != nullptr) {
    const auto known = folders_->find(path);
    entries = known == folders_->end() ? nullptr : &known->second;
  }
  if (entries == nullptr) return std::optional<Entry>();
  const auto found =
      std::lower_bound(entries->begin(), entries->end(), name,
                       [](const Entry& entry, std::string_view of) { return entry.name < of; });
  if (found == entries->end() || found->name != name) return std::optional<Entry>();
  return std::optional<Entry>(*found);
}

Outcome<std::optional<Entry>> Snapshot::entry(std::string_view path) {
  std::vector<std::string> backwards;
  walk_before(path, backwards);
  std::optional<Entry> at = top();
  for (std::string here; !backwards.empty(); backwards.pop_back()) {
    if (at->kind != EntryKind::folder) return std::optional<Entry>();
    auto next = child(here, *at, backwards.back());
    if (!next || !*next) return next;
    here = joined(here, backwards.back());
    at = std::move(*next);
  }
  return at;
}

Store::Place Snapshot::place_of(const std::string& path) {
  std::vector<std::string> backwards, names;
  std::vector<Entry> way{top()};
  walk_before(path, backwards);
  for (int links = 0; !backwards.empty();) {
    const std::string name = std::move(backwards.back());
    backwards.pop_back();
    if (way.back().kind != EntryKind::folder) return nowhere(say<phrases::part_is_no_folder>(), true);
    if (name == "..") {
      if (names.empty()) return nowhere(say<phrases::outside_the_root>());
      names.pop_back();
      way.pop_back();
      continue;
    }
    std::string here;
    for (const std::string& part : names) here = joined(here, part);
    auto found = child(here, way.back(), name);
    if (!found) return nowhere(found.problem);
    if (!*found) return nowhere(say<phrases::no_such_file>(), true);
    Entry& entry = **found;
    if (entry.is_unmerged) return nowhere(say<phrases::is_unmerged>());
    if (entry.kind != EntryKind::link) {
      names.push_back(name);
      way.push_back(std::move(entry));
      continue;
    }
    if (++links > most_links) return nowhere(say<phrases::too_many_links>());
    const auto target = objects_->read(entry.id, ObjectType::blob, longest_target);
    if (!target) return nowhere(target.problem);
    if (target->starts_with('/')) return nowhere(say<phrases::outside_the_root>());
    if (target->empty()) return nowhere(say<phrases::no_such_file>(), true);
    walk_before(*target, backwards);
  }
  std::string real = "/";
  for (const std::string& part : names) real = joined(real, part);
  return {real};
}

ReadResult Snapshot::read(const std::string& real, std::size_t limit, std::size_t head) {
  ReadResult result;
  const auto found = entry(real);
  if (!found) {
    result.problem = found.problem;
  } else if (!*found) {
    result.problem = say<phrases::no_such_file>();
  } else if (const Entry& entry = **found; entry.kind != EntryKind::file) {
    result.problem =
        entry.kind == EntryKind::folder ? say<phrases::is_a_directory>() : say<phrases::no_regular_file>();
  } else if (entry.is_unmerged) {
    result.problem = say<phrases::is_unmerged>();
  } else if (head > 0) {
    auto bytes = objects_->read(entry.id, ObjectType::blob, limit);
    result.problem = bytes.problem;
    if (bytes) result.bytes = std::move(*bytes);
    result.size = result.bytes.size();
  }
  return result;
}

std::string Snapshot::content_name(const std::string& real) {
  const auto found = entry(real);
  return found && *found && (*found)->kind == EntryKind::file && !(*found)->is_unmerged ? (*found)->id.digits
                                                                                        : std::string();
}

bool Snapshot::is_kept_elsewhere(std::string_view bytes) const {
  return parse_lfs_pointer(bytes).has_value();
}

Outcome<std::vector<ListedFile>> Snapshot::files_below(const std::string& folder) {
  const auto start = entry(folder);
  if (!start) return start.problem;
  std::vector<ListedFile> files;
  if (!*start || (*start)->kind != EntryKind::folder) return files;
  // Folders yet to be listed, by their paths from the top and from the folder.
  struct Waiting {
    std::string path, below;
    Entry folder;
  };
  std::vector<Waiting> waiting{{in_tree(folder), "", **start}};
  while (!waiting.empty()) {
    const Waiting here = std::move(waiting.back());
    waiting.pop_back();
    if (!here.folder.id.empty()) {
      const auto list =
          run_git(objects_->call(), Verb::ls_tree, {"-r", "-z", "--full-tree", here.folder.id.digits});
      if (!list) return list.problem;
      auto listed = parse_listing(*list, objects_->format());
      if (!listed) return Problem(say<phrases::unexpected_answer>());
      for (ListedFile& file : *listed) {
        file.path = joined(here.below, file.path);
        files.push_back(std::move(file));
      }
      continue;
    }
    const auto known = folders_ == nullptr ? IndexFolders::const_iterator() : folders_->find(here.path);
    if (folders_ == nullptr || known == folders_->end()) continue;
    for (const Entry& entry : known->second) {
      const std::string below = joined(here.below, entry.name);
      if (entry.kind == EntryKind::folder) {
        waiting.push_back({joined(here.path, entry.name), below, entry});
      } else {
        files.push_back({below, entry.kind, entry.id});
      }
    }
  }
  std::sort(files.begin(), files.end(),
            [](const ListedFile& a, const ListedFile& b) { return a.path < b.path; });
  return files;
}

Outcome<std::vector<std::string>> Snapshot::journeys_below(const std::string& folder) {
  auto files = files_below(folder);
  if (!files) return files.problem;
  std::vector<std::string> maps;
  for (const ListedFile& file : *files) {
    if (!file.path.ends_with(journey_ending) || name_of(file.path) == journey_ending) continue;
    if (file.path.find('/') != std::string::npos && !hidden_part(folder_of(file.path)).empty()) continue;
    std::string path = joined("/" + in_tree(folder), file.path);
    if (file.kind == EntryKind::link) {
      const Place place = place_of(path);
      const auto target =
          place.real.empty() ? Outcome<std::optional<Entry>>(std::optional<Entry>()) : entry(place.real);
      if (target && *target && (*target)->kind == EntryKind::folder) continue;
    }
    maps.push_back(std::move(path));
  }
  return maps;
}

Outcome<std::string> Snapshot::project_root(const std::string& folder) {
  for (std::string at = "/" + in_tree(folder);; at = folder_of(at)) {
    const auto found = entry(joined(at, settings_name));
    if (!found) return found.problem;
    if (*found || at == "/") return at;
  }
}

}  // namespace journey::cli::git
