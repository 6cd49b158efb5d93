#include "media/author_color.hpp"

#include "media/palette.hpp"

#include <algorithm>
#include <array>

namespace journey::media {
namespace {

constexpr std::array ground_names{"page", "panel",
                                  "moment"};  // a test holds them to the styles of the pictures

using Grounds = std::array<Color, ground_names.size()>;

Grounds grounds_on(Ground ground) {
  Grounds grounds{};
  for (std::size_t i = 0; i < grounds.size(); ++i)
    grounds[i] = *parse_color(palette_color(ground_names[i])->on(ground));
  return grounds;
}

}  // namespace

std::span<const Color> author_grounds(bool dark) {
  static const Grounds light = grounds_on(Ground::light), dark_ones = grounds_on(Ground::dark);
  return dark ? dark_ones : light;
}

Color drawn_color(Color chosen, bool dark, double ratio) {
  return media::nearest_with_contrast(chosen, author_grounds(dark), ratio);
}

Color color_for_every_theme(Color chosen) {
  std::array<Color, 2 * ground_names.size()> all{};
  const auto light = author_grounds(false), dark = author_grounds(true);
  std::copy(dark.begin(), dark.end(), std::copy(light.begin(), light.end(), all.begin()));
  return media::nearest_with_contrast(chosen, all, mark_contrast);
}

}  // namespace journey::media
