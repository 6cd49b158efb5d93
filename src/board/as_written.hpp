// In: the texts of a translated map that have no translation. Out: whether a text of a board is one of them.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace journey::board {

/// What stands on a board in the language that the map was written in, and so says its own language.
class AsWritten {
 public:
  AsWritten() = default;
  /// `language`: BCP 47, of all of them.
  AsWritten(std::string language, const std::set<std::string>& texts);

  [[nodiscard]] const std::string& language() const { return language_; }
  [[nodiscard]] bool empty() const { return keys_.empty(); }
  /// Whether `text` is one, however its lines are broken and whether it stands in quotation marks.
  [[nodiscard]] bool has(std::string_view text) const;
  /// Bytes of the longest, without white space.
  [[nodiscard]] std::size_t longest() const { return longest_; }

 private:
  std::string language_;
  std::set<std::string> keys_;
  std::size_t longest_ = 0;
};

}  // namespace journey::board
