/// Names in, each of them once, out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace journey::text {

/// Hands out names and remembers them, so that none is given twice.
///
/// Keeps fingerprints only, eight bytes a name: where two names happen to have the same one, the later gets a
/// number that it would not have needed.
class UniqueNames {
 public:
  /// `name`; where that has been given, with the first of "-2", "-3" … that has not.
  std::string take(std::string name);
  /// Makes room for `count` more at once.
  void reserve(std::size_t count);

 private:
  bool insert(std::string_view name);
  void grow(std::size_t slots);

  std::vector<std::uint64_t> slots_;  ///< open addressing, a power of two of them, at most half full; 0: free
  std::size_t used_ = 0;
  std::unordered_map<std::string, std::size_t> numbers_;  ///< the last number behind a name that was taken
};

}  // namespace journey::text
