#include "text/han.hpp"

#include <algorithm>
#include <iterator>

namespace journey::text {

namespace {

#include "text/han_table.inc"

}  // namespace

Han han(char32_t c) {
  if (c < 0x4E00 || c > 0x9FFF) return Han::shared;
  const auto is_in = [c](const auto& table) {
    return std::binary_search(std::begin(table), std::end(table), static_cast<char16_t>(c));
  };
  if (is_in(simplified_only)) return Han::simplified;
  return is_in(traditional_only) ? Han::traditional : Han::shared;
}

char32_t simplified(char32_t c) {
  static_assert(std::size(simplified_forms) == std::size(traditional_only));
  if (c < 0x4E00 || c > 0x9FFF) return c;
  const auto* const end = std::end(traditional_only);
  const auto* const at = std::lower_bound(std::begin(traditional_only), end, static_cast<char16_t>(c));
  return at == end || *at != c ? c : simplified_forms[at - std::begin(traditional_only)];
}

}  // namespace journey::text
