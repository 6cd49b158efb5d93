/// Which Chinese script writes a character. A character in, Traditional, Simplified or both out; and the form
/// that both can be compared in.
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

/// Chinese characters, whoever writes them, with the marks that repeat one or stand for zero (々, 〇).
constexpr bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005 || c == 0x3007;
}

/// Unihan's variants, held against GB 2312 and Big5; see tools/han_tables.py.
Han han(char32_t c);
/// What Simplified Chinese writes for a character that only Traditional Chinese does; else the character
/// itself.
char32_t simplified(char32_t c);

}  // namespace journey::text
