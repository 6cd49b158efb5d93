// In: the arguments that git gives a program for its own diff. Out: the two sides that they mean.
#pragma once

#include "cli/commands/compare_sides.hpp"
#include "cli/disk/store.hpp"

#include <memory>
#include <string>
#include <vector>

namespace journey::cli {

/// The files of the disk, of which one has other bytes: what git wrote elsewhere for one side of a change.
class Replaced final : public Store {
 public:
  /// `path`: the real path that the file has in the work tree, whether it is there or not.
  Replaced(std::string path, ReadResult bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

  Place place_of(const std::string& path) override;
  ReadResult read(const std::string& real, std::size_t limit, std::size_t head) override;
  std::string content_name(const std::string&) override { return {}; }
  [[nodiscard]] bool is_kept_elsewhere(std::string_view) const override { return false; }

 private:
  std::string path_;
  ReadResult bytes_;
};

/// `PATH`, or `PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE [NEW-PATH RENAME]` (git(1),
/// GIT_EXTERNAL_DIFF): a file that git wrote is compiled as if it lay at its path, so that what it imports is
/// read from the work tree for both sides. `stores` have to outlive what comes back.
ComparedSides sides_of_git(const Options& options, bool color, std::vector<std::unique_ptr<Store>>& stores);

}  // namespace journey::cli
