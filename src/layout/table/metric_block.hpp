// In: a metric. Out: its name, where it stands, where it is to be, and how it came there.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"

namespace journey::layout {

/// px that the arrow before a target and the check behind it take.
inline constexpr int metric_marks_room = 26;

/// `width` px as of a card.
Block metric_block(const board::Item& item, const Typesetter& type, int width);

/// A line through the values, oldest at the left, `width` × `height` px; empty for fewer than two finite
/// values.
Block trend_line(const std::vector<double>& history, int width, int height);

}  // namespace journey::layout
