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

}  // namespace journey::text
