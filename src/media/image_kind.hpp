// The kinds of pictures that are embedded.
#pragma once

#include <cstdint>
#include <string_view>

namespace journey::media {

enum class ImageKind : std::uint8_t { png, jpeg, svg };

/// "image/png", "image/jpeg" or "image/svg+xml".
std::string_view media_type(ImageKind kind);

}  // namespace journey::media
