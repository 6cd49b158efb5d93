// In: a board. Out: the sheet of the map view, every text wrapped, every box as high as its content.
#pragma once

#include "board/board.hpp"
#include "layout/sheet.hpp"

#include <string>

namespace journey::layout {

struct LayoutOptions {
  int column_width = 0;  ///< px of a touchpoint; 0: chosen for the text
  std::string id_prefix;
  /// For pages: px that what lies above and below the table may be wide; 0: as wide as the table.
  int page_width = 0;
};

Sheet layout_map(const board::Board& board, const LayoutOptions& options = {});

}  // namespace journey::layout
