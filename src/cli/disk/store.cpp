#include "cli/disk/store.hpp"

#include <cerrno>

namespace journey::cli {

namespace {

class Disk final : public Store {
 public:
  Place place_of(const std::string& path) override {
    Place place{real_path(path)};
    if (!place.real.empty()) return place;
    place.is_missing = errno == ENOENT || errno == ENOTDIR;
    place.problem = system_problem(errno);
    return place;
  }
  ReadResult read(const std::string& real, std::size_t limit, std::size_t head) override {
    return read_real_file(real, limit, head);
  }
  std::string content_name(const std::string&) override { return {}; }
  [[nodiscard]] bool is_kept_elsewhere(std::string_view) const override { return false; }
};

}  // namespace

Store& disk() {
  static Disk disk;
  return disk;
}

}  // namespace journey::cli
