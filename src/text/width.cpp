#include "text/width.hpp"

#include "text/graphemes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace journey::text {

namespace {

struct BreadthRange {
  char32_t first;
  char32_t last;
  Breadth breadth;
};

constexpr BreadthRange ranges[] = {
#include "text/breadth_table.inc"
};

constexpr char32_t emoji_presentation_selector = 0xFE0F;

std::size_t columns(Breadth b) {
  switch (b) {
    case Breadth::zero:
      return 0;
    case Breadth::wide:
    case Breadth::hangul:
    case Breadth::emoji:
      return 2;
    default:
      return 1;
  }
}

std::size_t cluster_columns(std::string_view cluster) {
  if (cluster == "\t") return 1;
  std::size_t widest = 0;
  std::size_t regional = 0;
  for (std::size_t at = 0; at < cluster.size();) {
    const auto [c, size, valid] = decode(cluster, at);
    at += size;
    if (c == emoji_presentation_selector && widest > 0) widest = 2;
    const auto b = breadth(c);
    regional += b == Breadth::regional;
    widest = std::max(widest, columns(b));
  }
  return regional == 2 ? 2 : widest;
}

}  // namespace

Breadth breadth(char32_t c) {
  if (c < 0x7F) return c < 0x20 ? Breadth::zero : Breadth::narrow;
  const auto* after =
      std::upper_bound(std::begin(ranges), std::end(ranges), c,
                       [](char32_t value, const BreadthRange& range) { return value < range.first; });
  if (after == std::begin(ranges)) return Breadth::narrow;
  const auto& range = *std::prev(after);
  return c <= range.last ? range.breadth : Breadth::narrow;
}

std::size_t display_width(std::string_view utf8) {
  std::size_t width = 0;
  for_each_cluster(utf8, [&width](std::string_view cluster) { width += cluster_columns(cluster); });
  return width;
}

}  // namespace journey::text
