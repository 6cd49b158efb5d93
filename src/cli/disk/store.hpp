// In: a path of a project. Out: what lies there, wherever the files of the project are: on the disk, or in a
// state that git keeps.
#pragma once

#include "cli/disk/files.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::cli {

/// Files by absolute paths, parted by `/`. What a path is and may lead to is decided by whoever asks
/// (`ProjectFiles`); a store says where it leads, and gives bytes.
class Store {
 public:
  struct Place {
    std::string real = {};    ///< without links, `.` and `..`; empty: the path leads nowhere
    Problem problem = {};     ///< why it leads nowhere
    bool is_missing = false;  ///< because nothing is there
  };

  virtual ~Store() = default;

  /// Where a path leads, through links.
  virtual Place place_of(const std::string& path) = 0;
  /// The file at a real path: as `read_real_file` does, with the same problems in the same words.
  virtual ReadResult read(const std::string& real, std::size_t limit, std::size_t head = SIZE_MAX) = 0;
  /// A name that two files of stores of one kind share only where they are equal, known without reading;
  /// empty where there is none.
  virtual std::string content_name(const std::string& real) = 0;
  /// Whether a picture is not here: its bytes are those of a file that says where it is (Git LFS). Such a
  /// one is no mistake, and is not drawn.
  [[nodiscard]] virtual bool is_kept_elsewhere(std::string_view bytes) const = 0;
};

}  // namespace journey::cli
