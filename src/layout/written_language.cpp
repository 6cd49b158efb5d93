#include "layout/written_language.hpp"

#include <string>
#include <variant>
#include <vector>

namespace journey::layout {

namespace {

/// Quotation marks and white space at most, besides the text itself.
constexpr std::size_t besides = 16;

bool go_on(const TextMark& line, const TextMark& next) {
  return next.style == line.style && next.anchor == line.anchor && next.at.x == line.at.x &&
         next.at.y > line.at.y;
}

void mark_cell(SheetCell& cell, const board::AsWritten& as_written) {
  std::vector<TextMark*> lines;
  for (Mark& mark : cell.marks) {
    if (auto* const text = std::get_if<TextMark>(&mark)) lines.push_back(text);
  }
  for (std::size_t first = 0; first < lines.size();) {
    std::string together;
    std::size_t size = 0, end = first;
    for (std::size_t at = first; at < lines.size(); ++at) {
      if (at > first && !go_on(*lines[at - 1], *lines[at])) break;
      together.append(at > first ? " " : "").append(lines[at]->text);
      size += lines[at]->text.size();
      if (as_written.has(together)) end = at + 1;
      // White space between words does not count on the other side.
      if (size > 2 * as_written.longest() + besides) break;
    }
    for (std::size_t at = first; at < end; ++at) lines[at]->voice = Voice::written;
    first = end > first ? end : first + 1;
  }
}

}  // namespace

void mark_as_written(Sheet& sheet, const board::AsWritten& as_written) {
  sheet.written_language = as_written.language();
  if (as_written.empty()) return;
  for (SheetCell& cell : sheet.cells) mark_cell(cell, as_written);
}

}  // namespace journey::layout
