// White space of XML and CSS, which is ASCII alone.
#pragma once

#include <algorithm>
#include <string_view>

namespace journey::media::svg {

inline constexpr std::string_view blanks = " \t\r\n\f";

constexpr bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }

constexpr std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

}  // namespace journey::media::svg
