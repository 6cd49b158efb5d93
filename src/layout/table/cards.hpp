// In: one thing of a cell. Out: how it looks: a line of text, a card, a metric.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"

namespace journey::layout {

inline constexpr int bullet_room = 10;  ///< px that a bullet takes from its line

/// Pains, gains and opportunities are cards with a ground; the rest is text.
bool is_card(board::Item::Kind kind);

/// The item in `width` px (of a card; text keeps the same distance from the edge). `bullet`: one of several
/// lines.
Block item_block(const board::Item& item, const Typesetter& type, int width, bool bullet);

}  // namespace journey::layout
