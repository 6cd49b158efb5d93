// In: the bytes of a PNG or JPEG. Out: that it is one, and how many pixels it says it has.
#pragma once

#include "media/image_kind.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace journey::media {

/// The kind that the first bytes tell.
std::optional<ImageKind> raster_kind(std::string_view bytes);

struct PixelSize {
  std::uint64_t width = 0, height = 0;
};

/// The size of a PNG (ISO/IEC 15948, IHDR) or JPEG (ITU-T T.81, B.2.2); nothing where the bytes do
/// not tell for sure: a size of zero, a size that follows later, or a byte between segments that readers pass
/// over, each in its own way.
std::optional<PixelSize> pixel_size_of(ImageKind kind, std::string_view bytes);
/// Width times height, as far as they are told.
inline std::optional<std::uint64_t> pixels_of(ImageKind kind, std::string_view bytes) {
  const auto size = pixel_size_of(kind, bytes);
  return size ? std::optional(size->width * size->height) : std::nullopt;
}

}  // namespace journey::media
