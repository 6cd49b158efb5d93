// In: what git lists. Out: its fields, one after the other. Only for the readers of this folder.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>

namespace journey::cli::git {

/// Takes what stands before the next `end` off the text, and `end` with it; nothing where there is no `end`.
inline std::optional<std::string_view> field(std::string_view& text, char end) {
  const std::size_t at = text.find(end);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view found = text.substr(0, at);
  text.remove_prefix(at + 1);
  return found;
}

/// The whole number that a text is, in decimal digits.
template <typename Number>
std::optional<Number> number_of(std::string_view text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace journey::cli::git
