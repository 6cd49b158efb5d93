/// A text in, a number that stands for it out.
#pragma once

#include <cstdint>
#include <string_view>

namespace journey::text {

/// FNV-1a, 64 bit (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine. Whoever wants to
/// can make two texts with one fingerprint.
constexpr std::uint64_t fingerprint(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

}  // namespace journey::text
