// In: a commit, or the index. Out: the files as they were there, without a work tree: by path, through links
// that stay in the tree, each within limits.
#pragma once

#include "cli/disk/store.hpp"
#include "cli/git/index.hpp"
#include "cli/git/object.hpp"
#include "cli/git/objects.hpp"
#include "cli/git/outcome.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli::git {

/// One state of all files of a repository. It is a store whose `/` is the top of the tree: `/maps/a.journey`.
/// Submodules do not exist in it, a link that leads out of the tree leads nowhere. Cheap to copy; lives with
/// the `Objects` of its repository, which keeps what was read.
class Snapshot final : public Store {
 public:
  /// Of a commit: `tree` is that of its top.
  Snapshot(std::shared_ptr<Objects> objects, ObjectId tree);
  /// Of the index.
  Snapshot(std::shared_ptr<Objects> objects, std::shared_ptr<const IndexFolders> folders);

  Place place_of(const std::string& path) override;
  ReadResult read(const std::string& real, std::size_t limit, std::size_t head = SIZE_MAX) override;
  /// The id of the file.
  std::string content_name(const std::string& real) override;
  [[nodiscard]] bool is_kept_elsewhere(std::string_view bytes) const override;

  /// What lies at a path without following a link at its end or on the way; nothing where nothing does.
  Outcome<std::optional<Entry>> entry(std::string_view path);

  /// Every file and link below a folder, in the order of the bytes of their paths, which begin at it:
  /// `maps/a.journey`; none where there is no such folder. What has a name that no tree should hold is left
  /// out.
  Outcome<std::vector<ListedFile>> files_below(const std::string& folder);
  /// Real paths of the maps and libraries below a folder, as `journeys_below` finds them on the disk: without
  /// hidden folders and links to folders; links to files are among them, by their own path.
  Outcome<std::vector<std::string>> journeys_below(const std::string& folder);

  /// The folder of the project that the files of `folder` belong to: the nearest with a journey.toml, else
  /// the top.
  Outcome<std::string> project_root(const std::string& folder);

 private:
  Outcome<std::optional<Entry>> child(const std::string& path, const Entry& folder, std::string_view name);
  [[nodiscard]] Entry top() const;

  std::shared_ptr<Objects> objects_;
  ObjectId tree_;
  std::shared_ptr<const IndexFolders> folders_;
};

}  // namespace journey::cli::git
