// In: nothing. Out: what whoever asks for a table may ask of it.
#pragma once

#include <string>

namespace journey::layout {

struct LayoutOptions {
  int column_width = 0;  ///< px of a touchpoint; 0: chosen for the text
  std::string id_prefix;
  /// For pages: px that what lies above and below the table may be wide; 0: as wide as the table.
  int page_width = 0;
  int least_column_width = 0;  ///< px of a touchpoint that is chosen for the shape of the whole; 0: none
};

}  // namespace journey::layout
