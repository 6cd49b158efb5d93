// In: a text. Out: the same with every occurrence of one string as another.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace journey::text {

/// Puts `by` in the place of every `what` (not empty), from the left, not looking into what it put there.
inline void replace_all(std::string& text, std::string_view what, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
}

}  // namespace journey::text
