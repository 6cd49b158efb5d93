// In: the bytes of a file in git. Out: whether they only say where the file is: Git LFS keeps large files
// elsewhere (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::cli::git {

struct LfsPointer {
  std::string sha256;      ///< of the file, as 64 hexadecimal digits
  std::uint64_t size = 0;  ///< of the file, in bytes

  bool operator==(const LfsPointer&) const = default;
};

/// The pointer that a file is; nothing where it is the file itself.
std::optional<LfsPointer> parse_lfs_pointer(std::string_view bytes);

}  // namespace journey::cli::git
