// In: bytes. Out: them in base64, an address that holds a picture whole, and what a policy calls a style.
#pragma once

#include "media/image.hpp"

#include <string>
#include <string_view>

namespace journey::emit {

/// RFC 4648, section 4, with padding.
std::string base64(std::string_view bytes);
/// `data:image/png;base64,…` (RFC 2397): nothing but letters, digits and `:/;,+=`, so that it can stand in
/// any attribute.
std::string data_uri(const media::Image& image);

/// `'sha256-…'`: the source expression that allows an inline style of exactly these bytes (CSP level 3,
/// section 2.3.1).
std::string csp_hash(std::string_view style);

}  // namespace journey::emit
