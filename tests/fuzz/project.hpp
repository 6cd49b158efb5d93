// In: the bytes of one input. Out: a project of several files in memory, compiled; no disk is touched.
#pragma once

#include "cli/run/compilation.hpp"

#include <map>
#include <string>
#include <string_view>

namespace journey::fuzz {

/// A file begins behind a line of this and its path; what stands before the first is the map.
inline constexpr std::string_view file_mark = "%%%% ";
/// The path of the map.
inline constexpr std::string_view map_path = "map.journey";

class Project {
 public:
  explicit Project(std::string_view input);

  [[nodiscard]] const std::string& map() const { return map_; }
  /// `map` in the place of the map, with all rules, as of a fixed day.
  [[nodiscard]] cli::Compilation compile(std::string map) const;
  [[nodiscard]] cli::Compilation compile() const { return compile(map_); }

 private:
  std::string map_;
  std::map<std::string, std::string, std::less<>> beside_;
};

/// Limits so low that each input takes milliseconds. To be called before anything is compiled.
void set_low_limits();

}  // namespace journey::fuzz
