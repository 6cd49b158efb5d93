#include "text/fill.hpp"

#include "text/line_break.hpp"
#include "text/trim.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

#include <set>

namespace journey::text {

namespace {

bool is_wide(std::string_view text, std::size_t at) {
  return breadth(decode(text, at).code_point) == Breadth::wide;
}

std::set<std::size_t> line_ends(std::string_view paragraph) {
  std::set<std::size_t> ends{paragraph.size()};
  for (std::size_t at = 0; at < paragraph.size(); ++at) {
    if (paragraph[at] == ' ') ends.insert(at + 1);
  }
  for (const Break& each : break_opportunities(paragraph)) {
    if (is_wide(paragraph, each.offset) || is_wide(paragraph, begin_of_character(paragraph, each.offset - 1)))
      ends.insert(each.offset);
  }
  return ends;
}

}  // namespace

std::string fill(std::string_view paragraph, std::size_t columns) {
  std::string out, line;
  std::size_t begin = 0;
  for (const std::size_t end : line_ends(paragraph)) {
    const std::string_view piece = paragraph.substr(begin, end - begin);
    begin = end;
    if (!line.empty() && display_width(line) + display_width(trim_end(piece)) > columns) {
      out.append(trim_end(line)) += '\n';
      line.clear();
    }
    line += line.empty() ? trim_start(piece) : piece;
  }
  if (!line.empty()) out.append(trim_end(line)) += '\n';
  return out;
}

}  // namespace journey::text
