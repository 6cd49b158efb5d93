#include "media/svg/data_image.hpp"

#include "media/raster.hpp"
#include "media/svg/phrases.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace journey::media::svg {

namespace {

using lexicon::say;

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> values_of_alphabet() {
  std::array<std::int8_t, 256> values{};
  values.fill(-1);
  for (std::size_t i = 0; i < alphabet.size(); ++i)
    values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
  return values;
}

/// RFC 4648, section 4. Nothing where it is not whole.
std::optional<std::string> decoded(std::string_view base64) {
  constexpr auto values = values_of_alphabet();
  if (base64.size() % 4 != 0) return std::nullopt;
  for (int padding = 0; padding < 2 && base64.ends_with('='); ++padding) base64.remove_suffix(1);
  std::string bytes;
  bytes.reserve(base64.size() / 4 * 3 + 3);
  std::uint32_t group = 0;
  unsigned bits = 0;
  for (const char c : base64) {
    const std::int8_t value = values[static_cast<unsigned char>(c)];
    if (value < 0) return std::nullopt;
    group = (group << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>(group >> bits & 0xFFU);
  }
  return bytes;
}

}  // namespace

DataImage read_data_image(std::string_view address) {
  DataImage image;
  image.problem = say<phrases::inner_image>();
  const std::size_t comma = address.find(',');
  if (comma == std::string_view::npos) return image;
  const std::string head = text::ascii_lower(address.substr(0, comma));
  constexpr std::array<std::string_view, 3> heads{"data:image/png;base64", "data:image/jpeg;base64",
                                                  "data:image/jpg;base64"};
  if (std::find(heads.begin(), heads.end(), head) == heads.end()) return image;
  std::string base64(address.substr(comma + 1));
  std::erase_if(base64, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
  const auto bytes = decoded(base64);
  if (!bytes) return image;
  const auto kind = raster_kind(*bytes);
  if (!kind) return image;
  const auto pixels = pixels_of(*kind, *bytes);
  if (!pixels) {
    image.problem = say<phrases::size_unknown>();
    return image;
  }
  image.problem = {};
  image.pixels = *pixels;
  image.uri.append("data:").append(media_type(*kind)).append(";base64,").append(base64);
  return image;
}

}  // namespace journey::media::svg
