/// Trimming and splitting in the sense of the language. Views in, views into the same bytes out.
///
/// White space is space, tab, U+3000 (ideographic space) and U+00A0 (no-break space); nothing else.
#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace journey::text {

namespace detail {

inline constexpr std::array<std::string_view, 4> white_space{" ", "\t", "\u3000", "\u00A0"};
inline constexpr std::array<std::string_view, 3> list_separators{",", "，", "、"};

}  // namespace detail

/// Bytes of the white space that `s` starts with: one character, 0 if there is none.
constexpr std::size_t leading_space(std::string_view s) {
  for (const auto space : detail::white_space) {
    if (s.starts_with(space)) return space.size();
  }
  return 0;
}

/// Bytes of the white space that `s` ends with: one character, 0 if there is none.
constexpr std::size_t trailing_space(std::string_view s) {
  for (const auto space : detail::white_space) {
    if (s.ends_with(space)) return space.size();
  }
  return 0;
}

constexpr std::string_view trim_start(std::string_view s) {
  while (const auto size = leading_space(s)) s.remove_prefix(size);
  return s;
}

constexpr std::string_view trim_end(std::string_view s) {
  while (const auto size = trailing_space(s)) s.remove_suffix(size);
  return s;
}

constexpr std::string_view trim(std::string_view s) { return trim_end(trim_start(s)); }

/// True where there is nothing but white space.
constexpr bool is_blank(std::string_view s) { return trim_start(s).empty(); }

/// Splits at `,` `，` `、` and trims the pieces. Empty pieces are kept, so that a stray separator can be
/// reported at its place; a blank text has no pieces at all.
inline std::vector<std::string_view> split_list(std::string_view s) {
  std::vector<std::string_view> pieces;
  if (is_blank(s)) return pieces;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < s.size();) {
    std::size_t size = 0;
    for (const auto separator : detail::list_separators) {
      if (s.substr(at).starts_with(separator)) size = separator.size();
    }
    if (size > 0) {
      pieces.push_back(trim(s.substr(begin, at - begin)));
      begin = at + size;
    }
    at += size > 0 ? size : 1;
  }
  pieces.push_back(trim(s.substr(begin)));
  return pieces;
}

}  // namespace journey::text
