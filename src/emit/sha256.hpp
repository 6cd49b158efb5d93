// In: bytes. Out: their SHA-256 (FIPS 180-4), as a content-security policy writes it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::emit {

std::array<std::uint8_t, 32> sha256(std::string_view bytes);
/// `'sha256-…'`: the source expression that allows an inline style of exactly these bytes (CSP level 3,
/// section 2.3.1).
std::string csp_hash(std::string_view style);

}  // namespace journey::emit
