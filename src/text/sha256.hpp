// In: bytes. Out: their SHA-256 (FIPS 180-4).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::text {

std::array<std::uint8_t, 32> sha256(std::string_view bytes);
/// The first bytes of the digest as lower-case hexadecimal digits, two each; all 32 where not said.
std::string sha256_hex(std::string_view bytes, std::size_t digest_bytes = 32);

}  // namespace journey::text
