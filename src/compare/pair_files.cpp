#include "compare/pair_files.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace journey::compare {

namespace {

class FilePairer {
 public:
  FilePairer(const std::vector<FileSketch>& before, const std::vector<FileSketch>& after)
      : before_(before),
        after_(after),
        to_after_(before.size(), FilePair::npos),
        to_before_(after.size(), FilePair::npos) {}

  std::vector<FilePair> run() {
    by([](const FileSketch& file) -> std::string_view { return file.path; });
    by([](const FileSketch& file) -> std::string_view { return file.digest; });
    by([](const FileSketch& file) -> std::string_view { return file.name; });
    by_likeness();
    std::vector<FilePair> pairs;
    for (std::size_t i = 0; i < after_.size(); ++i) pairs.push_back({to_before_[i], i});
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (to_after_[i] == FilePair::npos) pairs.push_back({i, FilePair::npos});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [&](const FilePair& x, const FilePair& y) { return path(x) < path(y); });
    return pairs;
  }

 private:
  [[nodiscard]] const std::string& path(const FilePair& pair) const {
    return pair.after != FilePair::npos ? after_[pair.after].path : before_[pair.before].path;
  }
  void pair(std::size_t x, std::size_t y) {
    to_after_[x] = y;
    to_before_[y] = x;
  }

  /// Pairs files that are alone on their side with what `key` says of them.
  template <typename Key>
  void by(const Key& key) {
    std::map<std::string_view, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> groups;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (to_after_[i] == FilePair::npos) groups[key(before_[i])].first.push_back(i);
    }
    for (std::size_t i = 0; i < after_.size(); ++i) {
      if (to_before_[i] == FilePair::npos) groups[key(after_[i])].second.push_back(i);
    }
    for (const auto& [what, group] : groups) {
      if (!what.empty() && group.first.size() == 1 && group.second.size() == 1)
        pair(group.first.front(), group.second.front());
    }
  }

  void by_likeness() {
    std::vector<std::size_t> free_before, free_after;
    std::vector<const Pieces*> a, b;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (to_after_[i] == FilePair::npos) free_before.push_back(i), a.push_back(&before_[i].pieces);
    }
    for (std::size_t i = 0; i < after_.size(); ++i) {
      if (to_before_[i] == FilePair::npos) free_after.push_back(i), b.push_back(&after_[i].pieces);
    }
    std::vector<Pair> pairs;
    for (const auto& [x, y] : candidates(a, b)) {
      const double likeness = dice(*a[x], *b[y]);
      if (likeness >= alike) pairs.push_back({x, y, likeness, 0});
    }
    for (const Pair& made : assigned(std::move(pairs))) pair(free_before[made.a], free_after[made.b]);
  }

  const std::vector<FileSketch>&before_, &after_;
  std::vector<std::size_t> to_after_, to_before_;
};

}  // namespace

std::vector<FilePair> pair_files(const std::vector<FileSketch>& before,
                                 const std::vector<FileSketch>& after) {
  return FilePairer(before, after).run();
}

}  // namespace journey::compare
