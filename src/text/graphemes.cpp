#include "text/graphemes.hpp"

#include "text/utf8.hpp"

#include <utf8proc.h>

namespace journey::text {

namespace {

/// Characters that neither extend nor start anything, and so need no look at the properties.
bool is_plain(char32_t c) {
  return (c >= 0x20 && c < 0x7F) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x4E00 && c <= 0x9FFF);
}

}  // namespace

std::size_t next_cluster(std::string_view utf8, std::size_t at) {
  auto current = decode(utf8, at);
  at += current.size;
  utf8proc_int32_t state = 0;
  for (std::size_t count = 1; count < longest_cluster && at < utf8.size(); ++count) {
    const auto next = decode(utf8, at);
    if (is_plain(current.code_point) && is_plain(next.code_point)) break;
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(current.code_point),
                                         static_cast<utf8proc_int32_t>(next.code_point), &state)) {
      break;
    }
    at += next.size;
    current = next;
  }
  return at;
}

}  // namespace journey::text
