// In: a picture and how large it is to be printed. Out: its pages.
#pragma once

#include "board/board.hpp"
#include "layout/pages/pages.hpp"
#include "layout/set/block.hpp"
#include "layout/set/tiles.hpp"

#include <vector>

namespace journey::layout {

/// px of a picture that one page holds when it is printed at `scale` (1: a px is 1/96 inch).
struct Room {
  int width = 0, height = 0;
};
Room room_of(Paper paper, double scale, bool several);

/// The largest scale at which a picture of this size goes on one page.
double scale_to_fit(Paper paper, int width, int height);

/// All of it in the middle of one page.
Pages whole(const Sheet& sheet, const Box& from, Paper paper, double scale);
/// The part of its room that the fullest page takes, the table across and everything down: 1 is all of it.
struct Fullness {
  double across = 0, down = 0;
};
/// Which groups of a table's columns share a page.
std::vector<Tile> columns_on_pages(const Sheet& sheet, Paper paper, double scale);
/// Which line of the curve is whose, for the top of each page.
Block line_key_of_pages(const board::Board& board, Paper paper);
/// Cut at its seams. `line_key` is said on each page where several hang side by side.
Pages tiled(const Sheet& sheet, Paper paper, double scale, const Block& line_key, Fullness& fullness);
/// A page for each sheet without its margin, which is as wide as a page; more for one that is higher. At
/// least one.
Pages one_each(const std::vector<Sheet>& sheets, int margin, Paper paper, double scale);
/// Cut into windows, row by row, between objects where that is possible.
Pages cut(const Sheet& sheet, Paper paper, double scale);

}  // namespace journey::layout
