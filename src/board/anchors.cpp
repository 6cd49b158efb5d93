// In: names as somebody wrote them. Out: ids that are safe in XML, HTML and the fragment of an address, each
// once.
#include "board/anchors.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace journey::board {

namespace {

struct Range {
  char32_t first, last;
};
/// NameChar of XML 1.0 (fifth edition, production 4a) above ASCII: an id with any other character is not well
/// formed.
constexpr std::array xml_name{
    Range{0xB7, 0xB7},     Range{0xC0, 0xD6},     Range{0xD8, 0xF6},     Range{0xF8, 0x37D},
    Range{0x37F, 0x1FFF},  Range{0x203F, 0x2040}, Range{0x2070, 0x218F}, Range{0x2C00, 0x2FEF},
    Range{0x3001, 0xD7FF}, Range{0xF900, 0xFDCF}, Range{0xFDF0, 0xFFFD}, Range{0x10000, 0xEFFFF},
};

bool is_kept(char32_t c) {
  if (c < 0x80) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }
  if (!text::is_letter(c) && !text::is_mark(c) && !text::is_digit(c)) return false;
  return std::any_of(xml_name.begin(), xml_name.end(),
                     [c](const Range& range) { return c >= range.first && c <= range.last; });
}

}  // namespace

std::string safe_name(std::string_view name) {
  std::string result;
  std::size_t length = 0;
  bool gap = false;
  for (std::size_t at = 0; at < name.size() && length < text::longest_name;) {
    const text::Decoded decoded = text::decode(name, at);
    if (decoded.size == 0) break;
    if (decoded.valid && is_kept(decoded.code_point)) {
      if (gap && !result.empty()) result += '-';
      gap = false;
      text::encode(decoded.code_point, result);
      ++length;
    } else {
      gap = true;
    }
    at += decoded.size;
  }
  return result;
}

std::string Anchors::add(std::string_view kind, std::string_view name) {
  const std::string safe = safe_name(name);
  return names_.take(safe.empty() ? std::string(kind) : fmt::format("{}-{}", kind, safe));
}

}  // namespace journey::board
