#include "emit/data_uri.hpp"

#include "text/sha256.hpp"

#include <cstdint>

namespace journey::emit {

std::string base64(std::string_view bytes) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      group = group << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      out += at + i > bytes.size() ? '=' : alphabet[group >> (18U - 6U * i) & 63U];
    }
  }
  return out;
}

std::string data_uri(const media::Image& image) {
  std::string uri = "data:";
  return uri.append(media::media_type(image.kind)).append(";base64,").append(base64(image.bytes));
}

std::string csp_hash(std::string_view style) {
  const auto digest = text::sha256(style);
  return "'sha256-" + base64({reinterpret_cast<const char*>(digest.data()), digest.size()}) + "'";
}

}  // namespace journey::emit
