/// Which Chinese script writes a character. A character in, Traditional, Simplified or both out.
#pragma once

#include <cstdint>

namespace journey::text {

enum class Han : std::uint8_t {
  shared,       ///< both write it, or it is no Chinese character
  simplified,   ///< 这, 说, 门
  traditional,  ///< 這, 說, 門
};

/// Hiragana or Katakana, which only Japanese is written with (less the middle dot and the long mark, which
/// travel).
constexpr bool is_kana(char32_t c) {
  return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || (c >= 0xFF66 && c <= 0xFF9D);
}

/// Unihan's variants, held against GB 2312 and Big5; see tools/han_tables.py.
Han han(char32_t c);

}  // namespace journey::text
