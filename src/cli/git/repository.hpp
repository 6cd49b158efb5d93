// In: a file or folder. Out: the git repository that it lies in, and states of it: by revision, the index,
// and the past of a folder.
#pragma once

#include "cli/git/history.hpp"
#include "cli/git/object.hpp"
#include "cli/git/objects.hpp"
#include "cli/git/outcome.hpp"
#include "cli/git/revision.hpp"
#include "cli/git/snapshot.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace journey::cli::git {

/// Two commits to be compared.
struct Commits {
  ObjectId from;
  std::optional<ObjectId> to = {};  ///< nothing: what lies on the disk
};

/// A repository, read through git alone and never written to. Nothing of it is trusted: neither its settings
/// nor its objects.
class Repository {
 public:
  /// Finds the repository of a file or folder (one that is not there yet: of the nearest folder that is).
  /// Problems: no git, no repository, one that belongs to somebody else.
  static Outcome<Repository> open(const std::string& path);

  /// The real path of the top of the work tree; empty where there is none (bare).
  [[nodiscard]] const std::string& top() const { return top_; }
  /// The path of a snapshot that a real path has: `/maps/a.journey`; nothing where it lies outside.
  [[nodiscard]] std::optional<std::string> path_in_tree(std::string_view real) const;

  /// The same of a path of a command line, whether there is something now or not.
  [[nodiscard]] std::optional<std::string> place_of(const std::string& path) const;

  /// The commit that a revision means. Problems: none such, no commit, ambiguous, not in this clone.
  Outcome<ObjectId> resolve(std::string_view revision);
  /// The same for both sides, from the merge base where that is asked for.
  Outcome<Commits> resolve(const Revisions& revisions);
  /// The best common ancestor of two commits, or a message that there is none.
  Outcome<ObjectId> merge_base(const ObjectId& a, const ObjectId& b);

  /// The files as a commit has them.
  Outcome<Snapshot> at(const ObjectId& commit);
  /// The files as they are staged for the next commit.
  Outcome<Snapshot> staged();

  /// The commits that changed a folder, in time linear in their number.
  Outcome<History> history(const HistoryRequest& request);

  /// Whether this clone holds only a part of the past.
  bool is_shallow();

  /// What states are read through, for whoever starts it early or ends it (objects.hpp).
  Objects& objects() { return *objects_; }

 private:
  Repository(std::shared_ptr<Objects> objects, std::string top, std::string index)
      : objects_(std::move(objects)), top_(std::move(top)), index_(std::move(index)) {}
  Problem not_found(std::string_view revision);

  std::shared_ptr<Objects> objects_;
  std::string top_;
  std::string index_;  ///< path of the file of the index
};

}  // namespace journey::cli::git
