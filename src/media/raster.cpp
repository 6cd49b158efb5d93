#include "media/raster.hpp"

namespace journey::media {

namespace {

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

/// Nothing where one of them is zero: a size to be told later, or none at all.
std::optional<PixelSize> size_of(std::uint64_t width, std::uint64_t height) {
  if (width == 0 || height == 0) return std::nullopt;
  return PixelSize{width, height};
}

std::optional<PixelSize> png_size(std::string_view bytes) {
  constexpr std::string_view head("\0\0\0\x0DIHDR", 8);
  if (bytes.size() < 24 || bytes.substr(8, head.size()) != head) return std::nullopt;
  return size_of(big_endian(bytes.substr(16, 4)), big_endian(bytes.substr(20, 4)));
}

/// Markers without a segment behind them; none stands before the frame.
bool stands_alone(unsigned char marker) { return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xDA); }

/// The frame header stands behind segments of any size: colour profiles, thumbnails.
std::optional<PixelSize> jpeg_size(std::string_view bytes) {
  std::size_t at = 2;
  while (at + 9 <= bytes.size() && bytes[at] == '\xFF') {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xFF) {
      ++at;  // padding
      continue;
    }
    if (stands_alone(marker)) return std::nullopt;
    const std::uint64_t size = big_endian(bytes.substr(at + 2, 2));
    const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (frame && size < 8) return std::nullopt;
    if (frame) return size_of(big_endian(bytes.substr(at + 7, 2)), big_endian(bytes.substr(at + 5, 2)));
    if (size < 2) return std::nullopt;
    at += 2 + size;
  }
  return std::nullopt;
}

}  // namespace

std::string_view media_type(ImageKind kind) {
  switch (kind) {
    case ImageKind::png:
      return "image/png";
    case ImageKind::jpeg:
      return "image/jpeg";
    case ImageKind::svg:
      break;
  }
  return "image/svg+xml";
}

std::optional<ImageKind> raster_kind(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return ImageKind::png;
  if (bytes.starts_with("\xFF\xD8\xFF")) return ImageKind::jpeg;
  return std::nullopt;
}

std::optional<PixelSize> pixel_size_of(ImageKind kind, std::string_view bytes) {
  switch (kind) {
    case ImageKind::png:
      return png_size(bytes);
    case ImageKind::jpeg:
      return jpeg_size(bytes);
    case ImageKind::svg:
      break;
  }
  return std::nullopt;
}

}  // namespace journey::media
