// In: bytes. Out: them in base64, and an address that holds a picture whole.
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

}  // namespace journey::emit
