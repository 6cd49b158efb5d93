// In: the look that a house gives all of its maps. Out: its colours in the place of ours, so that what is
// written on them and drawn in them is always read.
#pragma once

#include "media/color.hpp"
#include "media/image.hpp"
#include "media/proportions.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace journey::media {

enum class Ground : std::uint8_t;  // palette.hpp

/// As they were chosen; nothing where ours stay.
struct BrandColors {
  std::optional<Color> accent;  ///< of the line above the title, of faces without a picture, of links
  std::optional<Color> header;  ///< of the heads of stages; of faces, too, where there is no accent
};

struct Brand {
  std::shared_ptr<const Image> logo = nullptr;  ///< null: none
  Proportions logo_size = {};
  std::string footer = {};  ///< one line; empty: none
  BrandColors colors = {};
};

/// The colour that a brand puts in the place of ours with that name on a ground; nothing where ours stays.
/// The heads of stages bear text in the colour of the page: their contrast with it is at least 4.5. The
/// emotion curve and what else has a meaning by its colour keep ours.
std::optional<Color> brand_color(std::string_view name, Ground ground, const BrandColors& brand);

}  // namespace journey::media
