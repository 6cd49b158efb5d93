// In: a piece of a map. Out: it as messages show it.
#pragma once

#include "text/quote.hpp"

#include <string>
#include <string_view>

namespace journey::syntax {

/// `piece` in backticks, invisible characters shown as `<U+202E>`, at most about 60 characters of it.
using text::quote;
/// `a`, `b` and `c`: words for a message, each in backticks. `last` stands before the last one; empty: a
/// comma does.
template <typename Words>
std::string quote_list(const Words& words, std::string_view last = "and") {
  std::string list;
  std::size_t left = words.size();
  for (const auto& word : words) {
    list += quote(word);
    --left;
    if (left > 1 || (left == 1 && last.empty())) list += ", ";
    if (left == 1 && !last.empty()) list.append(" ").append(last).append(" ");
  }
  return list;
}

}  // namespace journey::syntax
