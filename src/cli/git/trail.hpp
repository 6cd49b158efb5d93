// In: the commits of a project, the newest first, and a map of it. Out: where the map lay at each of them,
// and which may have changed what it is made of. Pure.
#pragma once

#include "cli/git/history.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace journey::cli::git {

/// A commit that may have changed a map.
struct Step {
  /// What was there before.
  enum class Before : std::uint8_t {
    step,     ///< what `before` left, the nearest such commit before it
    nothing,  ///< it is the first commit
    unknown,  ///< the clone begins with it
  };
  std::size_t commit = 0;  ///< into the commits
  Before is = Before::nothing;
  std::size_t before = 0;  ///< likewise

  bool operator==(const Step&) const = default;
};

/// A map followed back through commits, along first parents and through renames.
class Trail {
 public:
  /// `path`: of the map at the newest commit, from the top, without a slash before it. Parents that are not
  /// among the commits are added behind them: commits of which nothing is known but what was there.
  Trail(History history, std::string path);

  [[nodiscard]] const Commit& commit(std::size_t i) const { return commits_[i]; }
  /// Whether a commit is one that was asked for, and not only the parent of such a one.
  [[nodiscard]] bool is_asked_for(std::size_t i) const { return i < asked_for_; }
  /// How many of those changed anything at all.
  [[nodiscard]] std::size_t changing() const;
  /// Where the map lay at a commit, if it was there.
  [[nodiscard]] const std::string& path_at(std::size_t i) const { return paths_[i]; }
  /// Every path that it had, each once.
  [[nodiscard]] std::set<std::string> paths() const { return {paths_.begin(), paths_.end()}; }

  /// The commits, the newest first, that touched one of these files, of those that were asked for.
  [[nodiscard]] std::vector<Step> steps(const std::set<std::string, std::less<>>& files) const;

 private:
  void add_parents();
  void follow(std::string path);

  std::vector<Commit> commits_;
  std::size_t asked_for_ = 0;
  bool ends_early_ = false;
  std::vector<std::optional<std::size_t>> parents_;  ///< by commit
  std::vector<std::string> paths_;                   ///< by commit
};

/// What may change what is read at a path: the path, and each folder on the way, which may become a link.
void add_with_folders(std::string_view path, std::set<std::string, std::less<>>& files);

}  // namespace journey::cli::git
