// In: the bytes of a picture. Out: what kind it is by its content, how large it is drawn, and whether it
// needs anything but itself.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey::media {

enum class ImageKind : std::uint8_t { png, jpeg, svg };

/// A picture as it is embedded, never changed once read.
struct Image {
  ImageKind kind = ImageKind::png;
  std::string bytes;
};

/// "image/png", "image/jpeg" or "image/svg+xml".
std::string_view media_type(ImageKind kind);
/// The kind that the first bytes tell, whatever the file is called; an SVG may begin with comments.
std::optional<ImageKind> image_kind(std::string_view head);
/// Width times height of a PNG (ISO/IEC 15948, IHDR) or JPEG (ITU-T T.81, B.2.2); nothing where the bytes do
/// not tell, and for an SVG, which has none.
std::optional<std::uint64_t> pixels_of(ImageKind kind, std::string_view head);

/// Why an SVG (the whole of it) is more than a picture that stands alone: it would load something, or its
/// entities could. Empty where it stands alone. A script is no reason: none runs in an embedded image, and
/// one that is loaded is refused like everything loaded.
lexicon::Message svg_problem(std::string_view svg);

}  // namespace journey::media
