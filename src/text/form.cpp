#include "text/form.hpp"

#include "text/half_width.hpp"
#include "text/han.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace journey::text {

namespace {

struct Same {
  char32_t mark;
  char instead;
};
constexpr std::array same_marks{Same{U'“', '"'},  Same{U'”', '"'},  Same{U'„', '"'},  Same{U'‟', '"'},
                                Same{U'«', '"'},  Same{U'»', '"'},  Same{U'‘', '"'},  Same{U'’', '"'},
                                Same{U'‚', '"'},  Same{U'\'', '"'}, Same{U'「', '"'}, Same{U'」', '"'},
                                Same{U'『', '"'}, Same{U'』', '"'}, Same{U'。', '.'}, Same{U'、', ','}};

bool is_space(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u2009' || c == U'\u202F' ||
         c == U'\u3000' || c == U'\uFEFF' || c == U'\u200B';
}

/// Whether words of its script are parted by spaces.
bool needs_space(char32_t c) { return (is_letter(c) || is_digit(c)) && !is_han(c) && !is_kana(c); }

}  // namespace

std::string without_form(std::string_view text) {
  const std::string plain = half_width(nfc(text));
  std::string out;
  out.reserve(plain.size());
  bool is_parted = false;
  char32_t before = 0;
  for (std::size_t at = 0; at < plain.size();) {
    const Decoded next = decode(plain, at);
    const std::size_t size = std::max<std::size_t>(next.size, 1);
    const char32_t c = next.valid ? next.code_point : 0;
    if (next.valid && is_space(c)) {
      is_parted = true;
      at += size;
      continue;
    }
    if (is_parted && needs_space(before) && needs_space(c)) out += ' ';
    is_parted = false;
    const auto* const same =
        std::find_if(same_marks.begin(), same_marks.end(), [&](const Same& row) { return row.mark == c; });
    if (next.valid && same != same_marks.end()) {
      out += same->instead;
    } else {
      out.append(plain, at, size);
    }
    before = c;
    at += size;
  }
  return out;
}

}  // namespace journey::text
