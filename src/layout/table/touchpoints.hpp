// In: the touchpoints of a board. Out: a card each: title, channels, what is special about it.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

#include <cstdint>
#include <string>

namespace journey::layout {

/// Adds the row of cards with its top at `y` and returns the y below it; `y` where no column has a
/// touchpoint.
int add_touchpoints(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                    int y);

/// px that the titles of the cards lie lower, because the pill of a moment of truth stands on one of them.
int drop_for_pills(const board::Board& board);

/// px that the pill of a moment of truth stands above its card.
inline constexpr int pill_rise = 9;

/// The ground of a touchpoint's card.
style::Style card_style(const board::Column& column);
/// Channels flow like words, each with its icon, from `y` on; returns the y below.
int add_channels(Block& block, const board::Column& column, const Typesetter& type, int width, int y);
/// px that its signs (a doubt, a link) take beside its title.
int mark_room(const board::Column& column);
/// What a card says: title with its marks, channels, whether it is skipped. `top`: px that a pill on the edge
/// of the card takes from its text.
Block touchpoint_words(const board::Column& column, const Typesetter& type, int width, int top);
/// The pill on the upper edge of a moment of truth: a star, and which one it is.
Block moment_pill(const board::Column& column, const Typesetter& type, int width);
/// What is read aloud of a touchpoint.
std::string card_label(const board::Board& board, std::uint32_t column);

}  // namespace journey::layout
