// In: names as somebody wrote them. Out: ids that are safe in XML, HTML and the fragment of an address, each
// once.
#pragma once

#include "text/unique_names.hpp"

#include <string>
#include <string_view>

namespace journey::board {

/// `name` with everything that is not a letter, mark or digit (of any script), `-` or `_` as one `-`;
/// at most 64 code points, the length of the longest name. May be empty.
std::string safe_name(std::string_view name);

/// Hands out ids and remembers them, so that none is given twice.
class Anchors {
 public:
  /// "kind-name"; where that is taken, "kind-name-2", "kind-name-3" …; without a name just the kind.
  std::string add(std::string_view kind, std::string_view name);

 private:
  text::UniqueNames names_;
};

}  // namespace journey::board
