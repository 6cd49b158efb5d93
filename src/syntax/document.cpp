#include "syntax/document.hpp"

#include "syntax/margin.hpp"
#include "text/lines.hpp"
#include "text/trim.hpp"

#include <algorithm>

namespace journey::syntax {

namespace {

std::string_view plain_margin(std::string_view line) {
  const std::size_t end = line.find_first_not_of(" \t");
  return line.substr(0, end == std::string_view::npos ? line.size() : end);
}

}  // namespace

std::vector<TextLine> Document::lines_of(const Statement& s) const {
  const std::uint32_t outside = margin_width(source->slice(span(s.line_begin, s.head_begin)));
  std::vector<TextLine> lines;
  // The margin that all lines which are not blank have in common, character for character.
  std::string_view common = plain_margin(source->slice(text(s)));
  for (std::string_view block = source->slice(text(s)); !block.empty();) {
    const std::string_view line = text::take_line(block);
    const std::string_view content = text::trim_start(line);
    const bool may_be_comment = content.starts_with('#') || content.starts_with("＃");
    if (may_be_comment && margin_width(line.substr(0, line.size() - content.size())) <= outside) {
      lines.push_back({text::trim_end(content), true});
      continue;
    }
    lines.push_back({content.empty() ? std::string_view{} : text::trim_end(line), false});
    if (content.empty()) continue;
    const std::string_view margin = plain_margin(line);
    const auto differs = std::mismatch(common.begin(), common.end(), margin.begin(), margin.end()).first;
    common = common.substr(0, static_cast<std::size_t>(differs - common.begin()));
  }
  for (TextLine& line : lines) {
    if (!line.is_comment && !line.text.empty()) line.text.remove_prefix(common.size());
  }
  return lines;
}

std::string Document::text_of(const Statement& s) const {
  if (!s.long_text) return std::string(source->slice(text(s)));
  std::string meant;
  meant.reserve(s.text_end - s.text_begin);
  for (const TextLine& line : lines_of(s)) {
    if (line.is_comment) continue;
    if (!meant.empty()) meant += '\n';
    meant += line.text;
  }
  return meant;
}

}  // namespace journey::syntax
