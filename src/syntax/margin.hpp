// In: the white space at the start of a line. Out: how deep it is.
#pragma once

#include <cstdint>
#include <string_view>

namespace journey::syntax {

/// Columns of a margin: a tab goes on to the next multiple of four, U+3000 is as wide as two. Only the order
/// of two widths matters, and only where lines are indented in different ways; then it is a guess, and an
/// error anyway.
constexpr std::uint32_t margin_width(std::string_view margin) {
  std::uint32_t width = 0;
  for (const char c : margin) {
    switch (c) {
      case '\t':
        width = width / 4 * 4 + 4;
        break;
      case '\xE3':
        width += 2;
        break;  // U+3000 begins
      case '\x80':
        break;  // and goes on
      case '\xC2':
        break;  // U+00A0 begins
      default:
        ++width;  // a space, or U+00A0 ends
    }
  }
  return width;
}

}  // namespace journey::syntax
