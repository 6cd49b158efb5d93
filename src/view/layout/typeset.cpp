#include "view/layout/typeset.hpp"

#include "text/utf8.hpp"
#include "text/width.hpp"
#include "text/wrap.hpp"
#include "view/metrics.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace journey::view::layout {
namespace {

constexpr double slack = 0.10;

std::size_t ideographs_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0xE1) {  // nothing below U+1000 is wide: no need to decode
      ++at;
      continue;
    }
    const text::Decoded next = text::decode(text, at);
    count += text::breadth(next.code_point) == text::Breadth::wide ? 1 : 0;
    at += std::max(next.size, 1U);
  }
  return count;
}

}  // namespace

double Typesetter::room(std::string_view text, Style style) const {
  const Type type = type_of(style);
  const double width = text_width(text, type.size, type.bold, cjk_);
  return width + slack * std::max(0.0, width - static_cast<double>(ideographs_in(text)) * type.size);
}

double Typesetter::longest_word(std::string_view text, Style style) const {
  return text::unbreakable_width(text, [&](std::string_view part) { return room(part, style); });
}

Paragraph Typesetter::wrap(std::string_view text, Style style, double width) const {
  Paragraph result;
  if (text.empty()) return result;
  for (const std::string_view line :
       text::wrap(text, width, [&](std::string_view part) { return room(part, style); })) {
    result.width = std::max(result.width, room(line, style));
    result.lines.emplace_back(line);
  }
  return result;
}

int Typesetter::line_height(Style style) const {
  return static_cast<int>(std::lround(type_of(style).size * (cjk_ ? 1.6 : 1.5)));
}

int Typesetter::baseline(Style style) const {
  // Capitals and ideographs are centred about 0.36 em above the baseline.
  return static_cast<int>(std::lround(line_height(style) / 2.0 + type_of(style).size * 0.36));
}

}  // namespace journey::view::layout
