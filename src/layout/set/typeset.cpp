#include "layout/set/typeset.hpp"

#include "style/metrics.hpp"
#include "text/spacing.hpp"
#include "text/utf8.hpp"
#include "text/wrap.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory_resource>

namespace journey::layout {
namespace {

constexpr int units_per_em = 2048;  // as style::text_room counts inside

/// Characters that are an em wide, stand alone and need no look at any table.
bool is_plain_ideograph(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || c == 0x3001 || c == 0x3002 ||
         (c >= 0x300C && c <= 0x300F) || c == 0xFF0C || c == 0xFF1A || c == 0xFF1F || c == 0xFF01;
}

/// Decodes, with a short cut for what most texts consist of: ASCII and U+4E00 to U+9FFF.
text::Decoded next_of(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) < 0x80) return {byte(0), 1, true};
  if (byte(0) >= 0xE4 && byte(0) <= 0xE9 && at + 2 < text.size() && (byte(1) & 0xC0) == 0x80 &&
      (byte(2) & 0xC0) == 0x80) {
    const char32_t c = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    if (c >= 0x4E00) return {c, 3, true};
  }
  return text::decode(text, at);
}

/// Room for each printable ASCII character in 1/2048 em.
std::array<std::array<std::int32_t, 128>, 2> ascii_advances(bool east_asian) {
  std::array<std::array<std::int32_t, 128>, 2> table{};
  for (const bool bold : {false, true})
    for (int c = 0x20; c < 0x7F; ++c) {
      const char text[] = {static_cast<char>(c), 0};
      table[bold ? 1 : 0][static_cast<std::size_t>(c)] =
          static_cast<std::int32_t>(std::lround(style::text_room(text, units_per_em, bold, east_asian)));
    }
  return table;
}

struct Sum {
  std::int64_t units = 0;  ///< 1/2048 em
  bool plain = true;       ///< nothing but printable ASCII and ideographs
  bool wide = false;       ///< something full-width
  bool other = false;      ///< something that is neither an ideograph nor kana
  /// Whether any two characters may stand closer or farther than their advances say.
  [[nodiscard]] bool may_be_set_apart() const { return !plain || (wide && other); }
};

Sum sum_of(std::string_view text, const std::array<std::int32_t, 128>& ascii) {
  Sum sum;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      sum.units += ascii[byte];
      sum.other = true;
      ++at;
      continue;
    }
    const text::Decoded next = next_of(text, at);
    if (!is_plain_ideograph(next.code_point)) {
      sum.plain = false;
      break;
    }
    sum.wide = true;
    sum.other = sum.other || next.code_point < 0x3041 || next.code_point > 0x9FFF;
    sum.units += units_per_em;
    at += std::max(next.size, 1U);
  }
  return sum;
}

}  // namespace

Typesetter::Typesetter(const lexicon::Traits& traits)
    : east_asian_(traits.east_asian()),
      stops_(traits.stops),
      line_height_(traits.line_height),
      ascii_(ascii_advances(east_asian_)) {}

double Typesetter::room(std::string_view text, style::Style style) const {
  const style::Type type = type_of(style);
  const Sum sum = sum_of(text, ascii_[type.bold ? 1 : 0]);
  const double advances = sum.plain ? static_cast<double>(sum.units) * type.size / units_per_em
                                    : style::text_room(text, type.size, type.bold, east_asian_);
  return sum.may_be_set_apart() ? std::max(0.0, advances + text::spacing_of(text, stops_) * type.size)
                                : advances;
}

bool Typesetter::words_fit(std::string_view text, style::Style style, double width) const {
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const bool end = at == text.size();
    const text::Decoded next = end ? text::Decoded{' ', 1, true} : next_of(text, at);
    if (next.code_point == ' ' || is_plain_ideograph(next.code_point)) {
      // An ideograph may be held by the punctuation beside it, so it counts with the words on both sides.
      const std::size_t until = end || next.code_point == ' ' ? at : at + next.size;
      if (until > start && room(text.substr(start, until - start), style) > width) return false;
      start = next.code_point == ' ' ? at + 1 : at;
    }
    at += std::max(next.size, 1U);
  }
  return true;
}

double Typesetter::longest_word(std::string_view text, style::Style style) const {
  return text::unbreakable_width(text, [&](std::string_view part) { return room(part, style); });
}

Paragraph Typesetter::wrap(std::string_view text, style::Style style, double width, double tail) const {
  Paragraph result;
  if (text.empty()) return result;
  // What breaking a line needs is small and soon over.
  std::array<std::byte, 8192> room_on_stack;
  std::pmr::monotonic_buffer_resource memory(room_on_stack.data(), room_on_stack.size(),
                                             std::pmr::new_delete_resource());
  const double size = type_of(style).size;
  const auto lines = text::wrap(
      text, width, [&](std::string_view part) { return room(part, style); }, tail,
      [&](char32_t before, char32_t behind) { return text::spacing_between(before, behind, stops_) * size; },
      &memory);
  result.lines.reserve(lines.size());
  for (const std::string_view line : lines) {
    result.width = std::max(result.width, room(line, style));
    result.lines.emplace_back(line);
  }
  return result;
}

int Typesetter::line_height(style::Style style) const {
  return static_cast<int>(std::lround(type_of(style).size * line_height_));
}

int Typesetter::baseline(style::Style style) const {
  // Capitals and ideographs are centred about 0.36 em above the baseline.
  return static_cast<int>(std::lround(line_height(style) / 2.0 + type_of(style).size * 0.36));
}

}  // namespace journey::layout
