// In: the `xmlns` attributes of elements, as they open and close. Out: what a prefix means.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace journey::media::svg {

enum class Space : std::uint8_t { none, svg, xlink, xml, html, foreign };

/// `a:b` as `a` and `b`; without a colon the first is empty. The prefix of `:b`, which no name space allows,
/// is the colon, and nobody's.
std::pair<std::string_view, std::string_view> split_name(std::string_view name);

/// Prefixes in scope. The parser could tell too, but would write the whole address of a name space again for
/// each attribute, however long it is.
class Namespaces {
 public:
  /// Takes note of the attributes of an element: names and values in turn, null at the end.
  void open(const char* const* attributes);
  void close();
  /// `xlink` means itself where nobody declares it, and so does no prefix at all.
  [[nodiscard]] Space of(std::string_view prefix) const;

 private:
  std::unordered_map<std::string, std::vector<Space>> meanings_;  ///< the last is in force
  std::vector<std::vector<std::string>> declared_;                ///< by open element
};

}  // namespace journey::media::svg
