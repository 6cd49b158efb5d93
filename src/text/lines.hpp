// In: a text. Out: its lines, one after the other, without their ends.
#pragma once

#include <string_view>

namespace journey::text {

/// Takes the next line off the front of `rest`, with its end, and gives it without. Lines end in LF; a
/// carriage return before it is a part of the line, for those who want to show it.
constexpr std::string_view take_raw_line(std::string_view& rest) {
  const std::size_t newline = rest.find('\n');
  const std::string_view line = rest.substr(0, newline);
  rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
  return line;
}

/// The same for lines that end in LF or CRLF.
constexpr std::string_view take_line(std::string_view& rest) {
  std::string_view line = take_raw_line(rest);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace journey::text
