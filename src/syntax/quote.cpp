#include "syntax/quote.hpp"

#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace journey::syntax {

std::string quote(std::string_view piece) {
  constexpr std::size_t longest = 60;
  std::size_t end = 0;
  for (std::size_t count = 0; count < longest && end < piece.size(); ++count)
    end += text::decode(piece, end).size;
  std::string quoted = "`" + text::escape_terminal(piece.substr(0, end));
  if (end < piece.size()) quoted += "…";
  return quoted + "`";
}

}  // namespace journey::syntax
