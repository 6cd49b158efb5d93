// In: the number of a persona's line. Out: its colour, dash and marker, so that no two lines look alike.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"
#include "layout/set/typeset.hpp"

#include <string_view>

namespace journey::layout {

inline constexpr int series_count = 4;  ///< more lines than that are not told apart

struct SeriesStyle {
  style::Style line, gap, mark, ring, words, name, face;  ///< `face`: the ring around a face
};
SeriesStyle series_style(int series);

/// A colour of the board as a tint; none where the author chose none.
Tint tint_of(std::string_view color);

/// The marker of a series (disc, square, triangle, diamond), as relative path commands around the starting
/// point.
std::string_view series_marker(int series);

/// How one line of a curve is drawn.
struct LineLook {
  SeriesStyle style;
  bool toned = false;  ///< markers, rings and words have the colour of their score, not that of the line
  std::string_view marker;
  Tint tint = {};      ///< the colour that the persona's author chose
  bool faces = false;  ///< markers are faces in a ring
};
/// `number`: of the line in its curve; `several`: it has to be told from others in the same plot.
LineLook look_of(const board::CurveLine& line, std::size_t number, bool several);

/// How what is no longer there is drawn: as what the map would replace, with a marker of its own.
LineLook look_of_gone();

/// A piece of line with its marker, as legends show it; `width` px wide, 16 px high.
Block line_sample(const LineLook& look, int width);
/// Whether several lines are told apart in one plot; more than `series_count` get a plot each.
bool lines_share_a_plot(const board::Board& board);

/// Which line is whose, side by side, none wider than `widest` px; empty where lines need no telling apart.
Block line_key(const board::Board& board, const Typesetter& type, int widest);

/// A piece of this persona's line; empty where lines need no telling apart, or none has that name.
Block line_of(const board::Board& board, std::string_view persona, int width);

}  // namespace journey::layout
