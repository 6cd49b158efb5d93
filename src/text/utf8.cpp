#include "text/utf8.hpp"

#include "text/mapped.hpp"

#include <cstring>

#include <utf8proc.h>

namespace journey::text {

namespace {

using Byte = unsigned char;

constexpr std::uint64_t high_bits = 0x8080808080808080ULL;

bool is_continuation(Byte b) { return (b & 0xC0) == 0x80; }

/// The first byte at or after `at` that is not ASCII, or `end`.
const Byte* skip_ascii(const Byte* at, const Byte* end) {
  while (end - at >= 32) {
    std::uint64_t words[4];
    std::memcpy(words, at, sizeof words);
    if (((words[0] | words[1] | words[2] | words[3]) & high_bits) != 0) break;
    at += 32;
  }
  while (at < end && *at < 0x80) ++at;
  return at;
}

/// Bytes of the well-formed sequence at `at`, or 0. The bounds of the second byte are table 3-7 of the
/// standard.
std::size_t well_formed(const Byte* at, const Byte* end) {
  const Byte lead = *at;
  if (lead < 0x80) return 1;
  const auto left = static_cast<std::size_t>(end - at);
  if (lead >= 0xC2 && lead <= 0xDF) return left >= 2 && is_continuation(at[1]) ? 2 : 0;
  if ((lead & 0xF0) == 0xE0) {
    if (left < 3 || !is_continuation(at[1]) || !is_continuation(at[2])) return 0;
    if (lead == 0xE0 && at[1] < 0xA0) return 0;  // overlong
    if (lead == 0xED && at[1] > 0x9F) return 0;  // surrogate
    return 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (left < 4 || !is_continuation(at[1]) || !is_continuation(at[2]) || !is_continuation(at[3])) return 0;
    if (lead == 0xF0 && at[1] < 0x90) return 0;  // overlong
    if (lead == 0xF4 && at[1] > 0x8F) return 0;  // above U+10FFFF
    return 4;
  }
  return 0;
}

/// Bytes of an ill-formed sequence that could still have become a well-formed one, at least 1.
std::uint32_t maximal_subpart(const Byte* at, const Byte* end) {
  const Byte lead = *at;
  const std::uint32_t wanted = lead >= 0xF0 && lead <= 0xF4   ? 4
                               : (lead & 0xF0) == 0xE0        ? 3
                               : lead >= 0xC2 && lead <= 0xDF ? 2
                                                              : 1;
  if (wanted < 3 || end - at < 2 || !is_continuation(at[1])) return 1;
  const Byte second = at[1];
  const bool impossible = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                          (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
  if (impossible) return 1;
  return wanted == 4 && end - at > 2 && is_continuation(at[2]) ? 3 : 2;
}

const Byte* begin_of(std::string_view s) { return reinterpret_cast<const Byte*>(s.data()); }

utf8proc_category_t category(char32_t c) { return utf8proc_category(static_cast<utf8proc_int32_t>(c)); }

/// Appends the NFC of `piece`; false where utf8proc refuses it.
bool append_nfc(std::string_view piece, std::string& out) {
  const auto composed = mapped(piece, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  if (composed) out += *composed;
  return composed.has_value();
}

}  // namespace

Decoded decode_any(std::string_view bytes, std::size_t at) {
  if (at >= bytes.size()) return {replacement_character, 0, false};
  const Byte* p = begin_of(bytes) + at;
  const Byte* end = begin_of(bytes) + bytes.size();
  const auto tail = [p](int i) { return static_cast<char32_t>(p[i] & 0x3F); };
  switch (well_formed(p, end)) {
    case 1:
      return {*p, 1, true};
    case 2:
      return {(p[0] & 0x1Fu) << 6 | tail(1), 2, true};
    case 3:
      return {(p[0] & 0x0Fu) << 12 | tail(1) << 6 | tail(2), 3, true};
    case 4:
      return {(p[0] & 0x07u) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4, true};
    default:
      return {replacement_character, maximal_subpart(p, end), false};
  }
}

void encode(char32_t c, std::string& out) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = replacement_character;
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::optional<InvalidBytes> find_invalid(std::string_view bytes, std::size_t from) {
  if (from >= bytes.size()) return std::nullopt;
  const Byte* const begin = begin_of(bytes);
  const Byte* const end = begin + bytes.size();
  const Byte* at = begin + from;
  while (true) {
    at = skip_ascii(at, end);
    // Chinese text comes in long runs of three-byte characters: stay here while they last.
    while (at < end && *at >= 0x80) {
      const auto size = well_formed(at, end);
      if (size == 0) {
        const Byte* stop = at;
        do stop += maximal_subpart(stop, end);
        while (stop < end && well_formed(stop, end) == 0);
        return InvalidBytes{static_cast<std::size_t>(at - begin), static_cast<std::size_t>(stop - begin)};
      }
      at += size;
    }
    if (at == end) return std::nullopt;
  }
}

std::size_t count_code_points(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) count += !is_continuation(static_cast<Byte>(c));
  return count;
}

std::size_t count_utf16_units(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) {
    const auto b = static_cast<Byte>(c);
    count += !is_continuation(b);
    count += b >= 0xF0;
  }
  return count;
}

bool is_nfc_quick(std::string_view utf8) {
  const Byte* const begin = begin_of(utf8);
  const Byte* const end = begin + utf8.size();
  std::size_t at = static_cast<std::size_t>(skip_ascii(begin, end) - begin);
  while (at < utf8.size()) {
    const auto [c, size, valid] = decode(utf8, at);
    if (!valid) return false;
    at += size;
    if (c < 0x300 || (c >= 0x4E00 && c <= 0x9FFF)) continue;
    // Whatever can compose with what stands before it is a mark or a Hangul vowel or final consonant.
    if (is_mark(c) || (c >= 0x1160 && c <= 0x11FF)) return false;
    const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
    const bool decomposes = property->decomp_seqindex != UINT16_MAX && property->decomp_type == 0;
    if (decomposes) return false;
  }
  return true;
}

std::string nfc(std::string_view utf8) {
  if (is_nfc_quick(utf8) || find_invalid(utf8)) return std::string(utf8);
  constexpr std::size_t longest_run = 128;
  std::string out;
  out.reserve(utf8.size());
  std::size_t begin = 0;
  std::size_t marks = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto [c, size, valid] = decode(utf8, at);
    marks = is_mark(c) ? marks + 1 : 0;
    if (marks > longest_run) {
      if (!append_nfc(utf8.substr(begin, at - begin), out)) return std::string(utf8);
      begin = at;
      marks = 1;
    }
    at += size;
  }
  if (!append_nfc(utf8.substr(begin), out)) return std::string(utf8);
  return out;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  const auto k = category(c);
  return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) || c == 0x3007;
}

bool is_mark(char32_t c) {
  if (c < 0x300) return false;
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_MN && k <= UTF8PROC_CATEGORY_ME;
}

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  return category(c) == UTF8PROC_CATEGORY_ND;
}

bool is_name(std::string_view utf8) {
  if (utf8.empty()) return false;
  std::size_t count = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto [c, size, valid] = decode(utf8, at);
    if (!valid || ++count > longest_name) return false;
    const bool later = is_mark(c) || is_digit(c) || c == '-' || c == '_';
    if (!is_letter(c) && (at == 0 || !later)) return false;
    at += size;
  }
  return true;
}

}  // namespace journey::text
