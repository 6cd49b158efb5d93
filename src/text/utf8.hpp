/// UTF-8: bytes in, code points, faults and properties of characters out.
///
/// Nothing here owns text: positions are byte offsets into the view that was passed. What a character is
/// (letter, mark, digit) and NFC come from utf8proc; decoding is our own, because the input is hostile and
/// has to be checked at the speed of reading it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::text {

inline constexpr char32_t replacement_character = 0xFFFD;

/// The longest name of the language, in code points.
inline constexpr std::size_t longest_name = 64;

/// One step of decoding.
struct Decoded {
  char32_t code_point;  ///< U+FFFD where the bytes are not UTF-8
  std::uint32_t size;   ///< bytes consumed; 0 only at the end of the text
  bool valid;
};

/// Reads the code point at byte `at`. Bytes that are not UTF-8 come back as U+FFFD with the size of the
/// "maximal subpart" (Unicode 15, chapter 3, table 3-8), so stepping by `size` always ends and never swallows
/// a good byte. At or past the end: size 0, not valid.
inline Decoded decode(std::string_view bytes, std::size_t at);

/// `decode` without its short cuts.
Decoded decode_any(std::string_view bytes, std::size_t at);

/// Appends the code point as UTF-8; surrogates and values above U+10FFFF become U+FFFD.
void encode(char32_t code_point, std::string& out);

/// A run of bytes [begin, end) none of which belongs to a well-formed sequence.
struct InvalidBytes {
  std::size_t begin;
  std::size_t end;
  bool operator==(const InvalidBytes&) const = default;
};

/// The first ill-formed run at or after byte `from` (which has to be a boundary), or nothing. Overlong forms,
/// surrogates, values above U+10FFFF, truncated sequences and lone continuation bytes are all ill-formed. A
/// run never contains a line end, because that is a well-formed byte.
std::optional<InvalidBytes> find_invalid(std::string_view bytes, std::size_t from = 0);

/// Code points of well-formed UTF-8.
std::size_t count_code_points(std::string_view utf8);

/// UTF-16 code units of well-formed UTF-8 (what JavaScript, LSP and SARIF count columns in).
std::size_t count_utf16_units(std::string_view utf8);

/// True: certainly in NFC already. False: it may or may not be. Never allocates.
bool is_nfc_quick(std::string_view utf8);

/// The text in Unicode normalisation form C. Text that is not UTF-8 comes back unchanged. Runs of more than
/// 128 combining marks are normalised in pieces of 128, which keeps the time linear (see UAX #15, stream-safe
/// text).
std::string nfc(std::string_view utf8);

/// General category L*, and U+3007 〇, which is written as a Han character though its category is Nl.
bool is_letter(char32_t c);
/// General category M*.
bool is_mark(char32_t c);
/// General category Nd: decimal digits of any script.
bool is_digit(char32_t c);

/// A name of the language: a letter, then letters, marks, digits, `-` and `_`; at most 64 code points.
bool is_name(std::string_view utf8);

// Inline, with short cuts for ASCII and for three bytes whose second has no bounds of its own (nearly all of
// Chinese): a tenth of the time of a short run went into calls of this.
inline Decoded decode(std::string_view bytes, std::size_t at) {
  if (at < bytes.size()) {
    const auto byte = [&](std::size_t i) {
      return static_cast<char32_t>(static_cast<unsigned char>(bytes[at + i]));
    };
    const char32_t lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    const bool free_second = lead > 0xE0 && lead < 0xF0 && lead != 0xED;
    if (free_second && bytes.size() - at >= 3 && (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80) {
      return {(lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3, true};
    }
  }
  return decode_any(bytes, at);
}

/// Whether a byte is one of a character that began before it.
constexpr bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Where the character begins that the byte at `at` (before the end) belongs to, or the bytes that are none:
/// the same places that stepping by `decode` comes to. Constant time.
inline std::size_t begin_of_character(std::string_view bytes, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < 3 && continues_character(bytes[begin])) --begin;
  return begin == at || begin + decode(bytes, begin).size > at ? begin : at;
}

/// The last character of a text; 0 of an empty one.
inline char32_t last_code_point(std::string_view utf8) {
  return utf8.empty() ? 0 : decode(utf8, begin_of_character(utf8, utf8.size() - 1)).code_point;
}

}  // namespace journey::text
