// In: a colour that an author chose for a persona or a channel. Out: what is drawn in its stead on light and
// on dark grounds, so that it is always seen.
#pragma once

#include "media/color.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace journey::media {

/// What marks and words in an author's colour may lie on: pages, panels, cards. Those of a dark theme are
/// dark.
std::span<const media::Color> author_grounds(bool dark);

/// What WCAG 2.1 asks of marks (1.4.11) and of text (1.4.3).
inline constexpr double mark_contrast = 3.0, text_contrast = 4.5;

/// The colour itself where its contrast with all grounds of the theme is at least `ratio`, else the nearest
/// that has it.
media::Color drawn_color(media::Color chosen, bool dark, double ratio);

/// The nearest colour that marks are drawn in as it is, in every theme.
media::Color color_for_every_theme(media::Color chosen);

}  // namespace journey::media
