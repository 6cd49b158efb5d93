// In: paragraphs and shapes. Out: a piece of a picture with a size and no place yet, to be drawn into a cell.
#pragma once

#include "layout/set/typeset.hpp"
#include "layout/sheet.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace journey::layout {

/// Relative path commands with the point that they start from.
struct Stamp {
  std::string commands;
  Point at;
  style::Style style;
  Tint tint = {};
};

struct Block {
  int width = 0, height = 0;
  std::vector<Mark> marks;    ///< with the block's top left as origin; no PathMark
  std::vector<Stamp> stamps;  ///< drawn after the marks

  [[nodiscard]] bool empty() const { return marks.empty() && stamps.empty(); }
};

/// Sets a paragraph with its top left at `x`, `y` and returns the y below it; grows the block.
int add_paragraph(Block& block, const Typesetter& type, Paragraph paragraph, style::Style style, int x,
                  int y);
/// One line of text; `x` is the left, middle or right of it by `anchor`.
void add_text(Block& block, const Typesetter& type, std::string_view text, style::Style style, double x,
              int y, Anchor anchor = Anchor::start);
/// A picture in a box with round corners.
void add_picture(Block& block, std::shared_ptr<const media::Image> image, Box box, int radius);
/// A block on a ground with round corners, padded; its size even.
Block on_ground(Block words, style::Style ground, int radius, int padding_x, int padding_y);
/// Draws a block into a cell, its top left at `x`, `y` of the sheet.
void draw(SheetCell& cell, Block block, int x, int y);
/// Puts a block into another.
void place(Block& into, Block block, int x, int y);

/// A number as path data: at most two decimals, no exponent, "-0" never.
std::string number_text(double value);

/// Graphviz keeps boxes whose sizes are even in place.
constexpr int even_up(int value) { return value + (value & 1); }
int ceil_px(double value);

}  // namespace journey::layout
