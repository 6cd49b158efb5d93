// In: a board with the look of a house. Out: its line and logo beside the title, its words at the foot.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

namespace journey::layout {

/// How large the logo of a brand is drawn: as high as goes beside a title, in its own proportions. Nothing
/// where there is none.
Box logo_box(const media::Brand& brand);

/// Adds the line of the brand above what begins at `y`, within the margin of the page.
void add_brand_line(Canvas& canvas, const media::Brand& brand, const Frame& frame, int y);

/// Adds the logo with its right end at the page's and its middle at `middle`; returns the y below.
int add_logo(Canvas& canvas, const media::Brand& brand, const Frame& frame, int middle);

/// Adds the words of the brand, right-aligned, below what ends at `y`; returns the y below.
int add_brand_footer(Canvas& canvas, const media::Brand& brand, const Typesetter& type, const Frame& frame,
                     int y);

}  // namespace journey::layout
