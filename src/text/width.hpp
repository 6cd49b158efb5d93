/// How broad text is in a terminal. Text in, columns out; also the classes that the measuring of pictures
/// uses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace journey::text {

/// How much room a character takes, from East Asian Width, emoji and the general category.
enum class Breadth : std::uint8_t {
  zero,       ///< combining marks, format and control characters, Hangul vowels and finals
  narrow,     ///< Latin and everything without a class of its own
  ambiguous,  ///< narrow in Western fonts, wide in many East Asian ones
  half,       ///< half-width Kana and Hangul
  wide,       ///< ideographs, Kana, full-width forms
  hangul,     ///< syllables and initial consonants: wide, but narrower than an em in most fonts
  regional,   ///< half a flag
  emoji,      ///< shown as a picture by default
};

Breadth breadth(char32_t c);

/// Columns of a text in a terminal, cluster by cluster: 2 for wide ones and for emoji, flags and keycaps, 0
/// for what cannot be seen, 1 for everything else, also for a tab (which printers replace by a space) and for
/// a byte that is not UTF-8.
std::size_t display_width(std::string_view utf8);

}  // namespace journey::text
