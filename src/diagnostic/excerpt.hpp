// In: a line of a source and the part of it that matters. Out: the line as a terminal may show it, and where
// to mark it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::diagnostic {

/// What is printed of one line. Widths are columns of a terminal.
struct Excerpt {
  std::string text;        ///< tabs expanded, nothing in it that a terminal would obey
  std::size_t before = 0;  ///< columns left of the mark
  std::size_t marked = 1;  ///< columns of the mark, at least one
};

/// Shows `line` around its bytes [begin, end), in at most about `width` columns; `…` stands for what is cut
/// off. Takes time for what it shows, not for the length of the line.
Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width);

}  // namespace journey::diagnostic
