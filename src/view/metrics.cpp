#include "view/metrics.hpp"

#include "text/graphemes.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace journey::view {

namespace {

using text::Breadth;

/// In 1/2048 em, as in TrueType fonts.
using Units = std::int64_t;

constexpr Units em = 2048;
constexpr Units hangul = 1884;   // 0.92 em: Noto Sans CJK and Apple SD Gothic Neo
constexpr Units emoji = 2550;    // 1.245 em: Noto Color Emoji; Apple's and Segoe's are narrower
constexpr Units unknown = 1434;  // 0.7 em: letters of scripts that Arial lacks

struct Advance {
  std::uint16_t first;
  std::uint16_t last;
  std::uint16_t regular;
  std::uint16_t bold;
};

constexpr Advance advances[] = {
#include "view/metrics_table.inc"
};

constexpr const Advance* find_advance(char32_t c) {
  const auto* after = std::upper_bound(std::begin(advances), std::end(advances), c,
                                       [](char32_t value, const Advance& run) { return value < run.first; });
  if (after == std::begin(advances)) return nullptr;
  const auto* run = std::prev(after);
  return c <= run->last ? run : nullptr;
}

/// Printable ASCII, most of what is measured: where its run is in the table.
constexpr auto ascii = [] {
  std::array<const Advance*, 128> runs{};
  for (char32_t c = 0x20; c < 0x7F; ++c) runs[c] = find_advance(c);
  return runs;
}();

Units advance(char32_t c, Breadth breadth, bool bold, bool east_asian) {
  const Advance* run = c < 128 ? ascii[c] : find_advance(c);
  const Units latin = run == nullptr ? 0 : bold ? run->bold : run->regular;
  switch (breadth) {
    case Breadth::zero:
      return 0;
    case Breadth::wide:
      return em;
    case Breadth::half:
      return em / 2;
    case Breadth::hangul:
      return hangul;
    case Breadth::emoji:
      return emoji;
    case Breadth::regional:
      return emoji / 2;
    case Breadth::ambiguous: {
      const bool broad = run == nullptr || (east_asian && !text::is_letter(c));
      return broad ? std::max(em, latin) : latin;
    }
    case Breadth::narrow:
      break;
  }
  return run == nullptr ? unknown : latin;
}

constexpr char32_t emoji_presentation_selector = 0xFE0F;

Units cluster_width(std::string_view cluster, bool bold, bool east_asian) {
  Units sum = 0;
  bool picture = false;
  for (std::size_t at = 0; at < cluster.size();) {
    const auto [code_point, size, valid] = text::decode(cluster, at);
    const char32_t c = code_point == '\t' ? U' ' : code_point;
    at += size;
    const auto breadth = text::breadth(c);
    picture = picture || breadth == Breadth::emoji || (c == emoji_presentation_selector && sum > 0);
    sum += advance(c, breadth, bold, east_asian);
  }
  return picture ? emoji : sum;
}

}  // namespace

double text_width(std::string_view utf8, double font_size_px, bool bold, bool east_asian) {
  Units sum = 0;
  text::for_each_cluster(utf8,
                         [&](std::string_view cluster) { sum += cluster_width(cluster, bold, east_asian); });
  return static_cast<double>(sum) * font_size_px / static_cast<double>(em);
}

}  // namespace journey::view
