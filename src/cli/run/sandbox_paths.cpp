#include "cli/run/sandbox_paths.hpp"

#include "cli/disk/files.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace journey::cli {

namespace {

namespace right {

// Of versions of Landlock that the headers of this system may not know yet.
constexpr std::uint64_t refer = 1U << 13U, truncate = 1U << 14U, control_devices = 1U << 15U;
constexpr std::uint64_t bind_tcp = 1U << 0U, connect_tcp = 1U << 1U;
constexpr std::uint64_t abstract_sockets = 1U << 0U, signals = 1U << 1U;
constexpr std::uint64_t all_of_first_version = (std::uint64_t{1} << 13U) - 1;

constexpr std::uint64_t execute = LANDLOCK_ACCESS_FS_EXECUTE, read_file = LANDLOCK_ACCESS_FS_READ_FILE;
constexpr std::uint64_t read = read_file | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t fill = LANDLOCK_ACCESS_FS_WRITE_FILE | truncate;
constexpr std::uint64_t write =
    read | fill | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE;
/// What there is to allow of a file that is no folder.
constexpr std::uint64_t of_file = execute | read_file | fill;

}  // namespace right

/// As `landlock_ruleset_attr`, which grows.
struct Ruleset {
  std::uint64_t files = 0, net = 0, scoped = 0;
};

/// Where libraries and what belongs to them lie; the dot library of Graphviz is loaded when it is needed.
constexpr std::array<const char*, 6> system_paths{"/usr",       "/lib",       "/lib64",
                                                  "/nix/store", "/gnu/store", "/etc/ld.so.cache"};

int landlock_version() {
  return static_cast<int>(
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

class Rules {
 public:
  explicit Rules(int version) {
    Ruleset ruleset;
    ruleset.files = right::all_of_first_version;
    if (version >= 2) ruleset.files |= right::refer;
    if (version >= 3) ruleset.files |= right::truncate;
    if (version >= 5) ruleset.files |= right::control_devices;
    std::size_t size = offsetof(Ruleset, net);
    if (version >= 4) {
      ruleset.net = right::bind_tcp | right::connect_tcp;
      size = offsetof(Ruleset, scoped);
    }
    if (version >= 6) {
      ruleset.scoped = right::abstract_sockets | right::signals;
      size = sizeof ruleset;
    }
    handled_ = ruleset.files;
    number_ = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &ruleset, size, 0));
  }
  Rules(const Rules&) = delete;
  Rules& operator=(const Rules&) = delete;
  ~Rules() {
    if (number_ >= 0) ::close(number_);
  }

  /// What is not there, or can't be allowed, is not allowed.
  void allow(const char* path, std::uint64_t rights) const {
    const int place = ::open(path, O_PATH | O_CLOEXEC);
    if (place < 0) return;
    landlock_path_beneath_attr rule{};
    rule.parent_fd = place;
    rule.allowed_access = rights & handled_;
    if (add(rule) != 0 && errno == EINVAL) {
      rule.allowed_access &= right::of_file;
      (void)add(rule);
    }
    ::close(place);
  }
  void allow(const std::vector<std::string>& paths, std::uint64_t rights) const {
    for (const std::string& path : paths) allow(path.c_str(), rights);
  }

  [[nodiscard]] bool enforce() const {
    return number_ >= 0 && ::syscall(SYS_landlock_restrict_self, number_, 0) == 0;
  }

 private:
  [[nodiscard]] long add(const landlock_path_beneath_attr& rule) const {
    return ::syscall(SYS_landlock_add_rule, number_, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  }

  int number_ = -1;
  std::uint64_t handled_ = 0;
};

}  // namespace

bool paths_can_be_limited() { return landlock_version() > 0; }

bool limit_paths(const Reach& reach) {
  const int version = landlock_version();
  if (version < 1) return false;
  const Rules rules(version);
  for (const char* const path : system_paths) rules.allow(path, right::read);
  const std::string dot = folder_of(JOURNEY_DOT_LIBRARY);
  if (!is_below("/usr", dot)) rules.allow(dot.c_str(), right::read);
  rules.allow(reach.read, right::read);
  rules.allow(reach.write, right::write);
  rules.allow(reach.fill, right::fill);
  rules.allow(reach.empty, LANDLOCK_ACCESS_FS_REMOVE_DIR);
  rules.allow(reach.run, right::read | right::execute);
  if (!reach.run.empty()) rules.allow("/dev/null", right::read | right::fill);
  return rules.enforce();
}

}  // namespace journey::cli
