// In: a board. Out: where its columns stand: as narrow as reads well, as wide as a word or a stage title
// needs.
#pragma once

#include "board/board.hpp"
#include "layout/set/typeset.hpp"

#include <cstdint>
#include <vector>

namespace journey::layout {

inline constexpr int margin = 24;             ///< around the page
inline constexpr int stage_gap = 8;           ///< between the grounds of two stages
inline constexpr int card_inset = 4;          ///< between a card and the edge of its column
inline constexpr int card_padding = 8;        ///< between a card and its text
inline constexpr int narrowest_column = 128;  ///< that texts can be read in
inline constexpr int text_inset = card_inset + card_padding;

struct Span {
  int x = 0, width = 0;
  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int middle() const { return x + width / 2; }
};

struct Frame {
  double px_a_second = 0;     ///< of columns as wide as they last; 0: they are not to scale
  Span page;                  ///< between the margins
  Span labels;                ///< names of the rows
  Span grid;                  ///< all columns
  std::vector<Span> columns;  ///< of each touchpoint, side by side within a stage
  std::vector<Span> stages;
  int width = 0;  ///< of the sheet
  /// For pages, which may end at any stage: no words of a curve reach from one stage into the next.
  bool cut_between_stages = false;

  /// From the left edge of `first` to the right edge of the last of `count` columns.
  [[nodiscard]] Span across(std::uint32_t first, std::uint32_t count) const;
};

/// `right_labels`: px to keep free right of the columns for the names of lines; `column_width`: px of a
/// touchpoint, 0 where it is to be chosen; `least_width`: px that it then has at least, 0 where that follows
/// from how long the texts are. Linear in the length of the texts.
Frame frame_of(const board::Board& board, const Typesetter& type, int right_labels, int column_width,
               int least_width = 0);

/// px that names at the ends of several curves need; 0 where there is one.
int room_for_line_names(const board::Board& board, const Typesetter& type);

}  // namespace journey::layout
