#include "text/half_width.hpp"

#include "text/utf8.hpp"

namespace journey::text {

std::string half_width(std::string_view text) {
  constexpr char32_t first = 0xFF01, last = 0xFF5E, offset = 0xFEE0, space = 0x3000;
  std::string narrow;
  narrow.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size, valid] = decode(text, at);
    if (valid && c >= first && c <= last) {
      narrow += static_cast<char>(c - offset);
    } else if (valid && c == space) {
      narrow += ' ';
    } else {
      narrow += text.substr(at, size);
    }
    at += size;
  }
  return narrow;
}

}  // namespace journey::text
