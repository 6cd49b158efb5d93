// In: pages, and the words that a house says at the foot of each. Out: them there.
#pragma once

#include "layout/pages/pages.hpp"

namespace journey::layout {

/// Adds the words to every page that does not show them yet, as one that holds a whole picture does: below
/// what is printed, in its margin, so that they take no room. What is too long for a page is cut.
void add_brand_footer(Pages& pages, const board::Board& board);

}  // namespace journey::layout
