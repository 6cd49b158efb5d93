#include "style/metrics.hpp"

#include "text/graphemes.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace journey::style {

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
  std::uint16_t arial[2];   ///< regular, bold
  std::uint16_t dejavu[2];  ///< the same; 0 where the font lacks the character
};

constexpr Advance advances[] = {
#include "style/metrics_table.inc"
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

/// What is measured: the fonts of the table, or the room that every font needs.
struct Fonts {
  bool bold, east_asian, room;

  /// What rounding, hinting and fonts that are a little broader than Arial add to its advance.
  [[nodiscard]] Units with_slack(Units units) const { return room ? units + units * 6 / 100 : units; }
  /// The same for what differs from font to font.
  [[nodiscard]] Units with_doubt(Units units) const { return room ? units + units / 10 : units; }

  [[nodiscard]] Units latin(const Advance& run) const {
    const std::size_t weight = bold ? 1 : 0;
    const Units arial = with_slack(run.arial[weight]);
    return room ? std::max<Units>(arial, run.dejavu[weight]) : arial;
  }
};

Units advance(char32_t c, Breadth breadth, const Fonts& fonts) {
  const Advance* run = c < 128 ? ascii[c] : find_advance(c);
  const Units latin = run == nullptr ? 0 : fonts.latin(*run);
  switch (breadth) {
    case Breadth::zero:
      return 0;
    case Breadth::wide:
      return em;
    case Breadth::half:
      return em / 2;
    case Breadth::hangul:
      return fonts.with_doubt(hangul);
    case Breadth::emoji:
      return fonts.with_doubt(emoji);
    case Breadth::regional:
      return fonts.with_doubt(emoji) / 2;
    case Breadth::ambiguous: {
      const bool broad = run == nullptr || (fonts.east_asian && !text::is_letter(c));
      return broad ? std::max(em, latin) : latin;
    }
    case Breadth::narrow:
      break;
  }
  return run == nullptr ? fonts.with_doubt(unknown) : latin;
}

constexpr char32_t emoji_presentation_selector = 0xFE0F;

Units cluster_width(std::string_view cluster, const Fonts& fonts) {
  Units sum = 0;
  bool picture = false;
  for (std::size_t at = 0; at < cluster.size();) {
    const auto [code_point, size, valid] = text::decode(cluster, at);
    const char32_t c = code_point == '\t' ? U' ' : code_point;
    at += size;
    const auto breadth = text::breadth(c);
    picture = picture || breadth == Breadth::emoji || (c == emoji_presentation_selector && sum > 0);
    sum += advance(c, breadth, fonts);
  }
  return picture ? fonts.with_doubt(emoji) : sum;
}

double width_of(std::string_view utf8, double font_size_px, const Fonts& fonts) {
  Units sum = 0;
  text::for_each_cluster(utf8, [&](std::string_view cluster) { sum += cluster_width(cluster, fonts); });
  return static_cast<double>(sum) * font_size_px / static_cast<double>(em);
}

}  // namespace

double text_width(std::string_view utf8, double font_size_px, bool bold, bool east_asian) {
  return width_of(utf8, font_size_px, {bold, east_asian, false});
}

double text_room(std::string_view utf8, double font_size_px, bool bold, bool east_asian) {
  return width_of(utf8, font_size_px, {bold, east_asian, true});
}

}  // namespace journey::style
