// In: a text and what is to be marked about it. Out: its lines with the marks behind them.
#pragma once

#include "layout/set/block.hpp"

#include <string>

namespace journey::layout {

/// What small signs behind a text say: it rests on an assumption, it leads somewhere.
struct TrailingMarks {
  bool assumed = false, link = false;
  /// px that they take, with the gap before each.
  [[nodiscard]] int room() const;
};

/// Lines whose last one leaves room for the marks, so that they never stand alone.
Paragraph wrap_before(const TrailingMarks& marks, const Typesetter& type, const std::string& text,
                      style::Style style, int width);

/// Sets a text at `x`, `y`, and its marks behind its last line, or below it where they do not fit before
/// `right`; returns the y below the text; grows the block.
int add_paragraph_with_marks(Block& block, const TrailingMarks& marks, const Typesetter& type, Paragraph text,
                             style::Style style, int x, int y, int right);

}  // namespace journey::layout
