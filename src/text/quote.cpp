#include "text/quote.hpp"

#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace journey::text {

std::string shorten(std::string_view piece) {
  constexpr std::size_t longest = 60;
  std::size_t end = 0;
  for (std::size_t count = 0; count < longest && end < piece.size() && piece[end] != '\n'; ++count)
    end += decode(piece, end).size;
  std::string shown = escape_terminal(piece.substr(0, end));
  return end < piece.size() ? shown + "…" : shown;
}

std::string quote(std::string_view piece) { return '`' + shorten(piece) + '`'; }

}  // namespace journey::text
