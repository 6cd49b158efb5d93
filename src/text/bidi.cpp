#include "text/bidi.hpp"

#include "text/utf8.hpp"

namespace journey::text {

namespace {

constexpr char32_t pop_directional_formatting = 0x202C;
constexpr char32_t pop_directional_isolate = 0x2069;

bool starts_isolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }
bool starts_embedding(char32_t c) { return (c >= 0x202A && c <= 0x202E) && c != pop_directional_formatting; }

}  // namespace

std::vector<BidiControl> find_bidi_controls(std::string_view utf8) {
  std::vector<BidiControl> found;
  // All of them start with one of two bytes; everything else is passed without being decoded.
  for (std::size_t at = 0; (at = utf8.find_first_of("\xE2\xD8", at)) != std::string_view::npos;) {
    const auto [c, size, valid] = decode(utf8, at);
    if (valid && is_bidi_control(c)) found.push_back({at, c});
    at += size;
  }
  return found;
}

std::optional<BidiControl> find_unbalanced_bidi(std::string_view utf8_line) {
  std::vector<BidiControl> open;
  for (const auto& control : find_bidi_controls(utf8_line)) {
    const auto c = control.code_point;
    if (starts_isolate(c) || starts_embedding(c)) {
      open.push_back(control);
    } else if (c == pop_directional_formatting || c == pop_directional_isolate) {
      const bool closes =
          !open.empty() && starts_isolate(open.back().code_point) == (c == pop_directional_isolate);
      if (!closes) return control;
      open.pop_back();
    }
  }
  if (open.empty()) return std::nullopt;
  return open.back();
}

}  // namespace journey::text
