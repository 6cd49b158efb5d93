#include "cli/git/trail.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace journey::cli::git {

Trail::Trail(History history, std::string path)
    : commits_(std::move(history.commits)), asked_for_(commits_.size()), ends_early_(history.ends_early) {
  add_parents();
  follow(std::move(path));
}

void Trail::add_parents() {
  std::map<std::string, std::size_t, std::less<>> by_id;
  for (std::size_t i = 0; i < asked_for_; ++i) by_id.emplace(commits_[i].id.digits, i);
  for (std::size_t i = 0; i < asked_for_; ++i) {
    const ObjectId parent = commits_[i].parent;
    if (parent.empty()) {
      parents_.emplace_back();
      continue;
    }
    const auto [known, is_new] = by_id.try_emplace(parent.digits, commits_.size());
    if (is_new) commits_.push_back({parent});
    parents_.emplace_back(known->second);
  }
  parents_.resize(commits_.size());
}

void Trail::follow(std::string path) {
  paths_.assign(commits_.size(), {});
  const std::string newest = std::move(path);
  for (std::size_t i = 0; i < commits_.size(); ++i) {
    // Nobody led here: a commit of a branch that was cut off, or the newest.
    if (paths_[i].empty()) paths_[i] = newest;
    if (!parents_[i]) continue;
    std::string before = paths_[i];
    for (const Change& change : commits_[i].changes) {
      if (change.how == Change::How::renamed && change.path == paths_[i]) before = change.old_path;
    }
    std::string& at_parent = paths_[*parents_[i]];
    if (at_parent.empty()) at_parent = std::move(before);
  }
}

std::size_t Trail::changing() const {
  return static_cast<std::size_t>(std::count_if(
      commits_.begin(), commits_.end(), [](const Commit& commit) { return !commit.changes.empty(); }));
}

std::vector<Step> Trail::steps(const std::set<std::string, std::less<>>& files) const {
  const auto touches = [&](const Commit& commit) {
    return std::any_of(commit.changes.begin(), commit.changes.end(), [&](const Change& change) {
      return files.contains(change.path) || (!change.old_path.empty() && files.contains(change.old_path));
    });
  };
  std::vector<bool> is_step(commits_.size());
  for (std::size_t i = 0; i < commits_.size(); ++i) is_step[i] = !is_asked_for(i) || touches(commits_[i]);

  // For each commit the nearest step at it or before it, from the oldest on: parents stand behind.
  std::vector<std::optional<std::size_t>> nearest(commits_.size());
  for (std::size_t i = commits_.size(); i-- > 0;) {
    if (is_step[i]) {
      nearest[i] = i;
    } else if (parents_[i]) {
      nearest[i] = nearest[*parents_[i]];
    }
  }
  std::vector<Step> steps;
  for (std::size_t i = 0; i < asked_for_; ++i) {
    if (!is_step[i]) continue;
    Step step{i};
    if (!parents_[i]) {
      step.is = ends_early_ ? Step::Before::unknown : Step::Before::nothing;
    } else if (const auto before = nearest[*parents_[i]]) {
      step.is = Step::Before::step;
      step.before = *before;
    }
    steps.push_back(step);
  }
  return steps;
}

void add_with_folders(std::string_view path, std::set<std::string, std::less<>>& files) {
  while (path.starts_with('/')) path.remove_prefix(1);
  while (!path.empty()) {
    if (!files.emplace(path).second) return;  // and with it what is above
    const std::size_t slash = path.rfind('/');
    path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
  }
}

}  // namespace journey::cli::git
