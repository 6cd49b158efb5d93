// In: the bytes of a file. Out: the other language that it is plainly written in, so that it is said once and
// not line by line.
#pragma once

#include "lexicon/phrase.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace journey::syntax {

/// A file of another language, told by how its first line begins.
struct Foreign {
  lexicon::Message language;  ///< "a Mermaid journey", to follow "this is"
  lexicon::Message hint;
  std::uint32_t begin = 0, end = 0;  ///< bytes of its first line
};

/// Looks at the first line that says something, and for Mermaid's `journey` at the next; nothing where the
/// file may be a map. Never takes a line with one of our keywords and a colon.
std::optional<Foreign> find_foreign(std::string_view bytes);

}  // namespace journey::syntax
