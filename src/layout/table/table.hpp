// In: a board that is drawn as a table. Out: what its views have in common: what stands above and below the
// columns, the grounds of the stages, and where pages may be cut.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/sheet.hpp"
#include "layout/table/frame.hpp"
#include "layout/table/layout_options.hpp"

#include <cstdint>

namespace journey::layout {

/// px above a cut that runs above the stages or below the last row.
inline constexpr int above_cut = 6;

/// Where the columns stand; for pages as wide as they are and open to cuts.
Frame frame_of_table(const board::Board& board, const Typesetter& type, const LayoutOptions& options);

/// Adds the page, the header and who it is; returns the y below.
int add_table_head(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame);

/// Seams that have all but the rows, between stage headers with their top at `y`.
Seams seams_between_stages(const board::Board& board, const Typesetter& type, const Frame& frame, int y);

/// A rule from the names to the end of the table, its top at `y`.
void add_rule(Canvas& canvas, const Frame& frame, style::Style style, int y);

/// Adds the grounds of the stages, to be filled when their height is known; returns their cell. It is one,
/// since all of them are as high.
std::uint32_t add_stage_grounds(Canvas& canvas, const board::Board& board);
void fill_stage_grounds(Canvas& canvas, std::uint32_t grounds, const Frame& frame, int top, int bottom);

/// Adds derived facts and legend below the table, which ends at `y`, and fills the page; returns its height.
int add_table_foot(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                   int y);

/// The whole picture of a map that has nothing of what the view is about: its head, and the sentence that
/// says so in the place of the table.
Sheet lay_out_lack(const board::Board& board, const Typesetter& type, const Frame& frame,
                   const LayoutOptions& options);

}  // namespace journey::layout
