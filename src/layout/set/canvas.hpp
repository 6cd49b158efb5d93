// In: cells, in drawing order. Out: the sheet, every id once, every box of an even size.
#pragma once

#include "board/board.hpp"
#include "layout/set/block.hpp"
#include "layout/sheet.hpp"
#include "text/unique_names.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::layout {

class Canvas {
 public:
  /// Makes room for about `cells` cells at once.
  void reserve(std::size_t cells);
  /// What is added from here on stands in a row that begins at `top`.
  void begin_row(int top) { top_ = top; }
  /// A cell that says nothing by itself: a ground, a line, the ticks of the scale.
  SheetCell& add_ground(Box box);
  /// Fills a box of a ground that was added before its size was known.
  void fill_ground(std::uint32_t cell, Box box, int radius, style::Style style);
  /// A cell that can be pointed at. Where the id is taken already, a number is added.
  SheetCell& add_cell(std::string id, std::string label, Box box, std::string href = {});

  /// Cells so far lie below the curves, later ones above.
  void begin_foreground();
  void add_curve(SheetEdge curve);
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(sheet_.cells.size()); }

  /// The sheet, of an even size, with the names of its board.
  Sheet take(int width, int height, const board::Board& board, const std::string& id_prefix);

 private:
  std::string unique(std::string id);

  Sheet sheet_;
  text::UniqueNames ids_;
  int top_ = 0;
};

/// The box with its width and height made even.
Box even(Box box);

}  // namespace journey::layout
