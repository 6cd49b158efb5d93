// In: the stages of a board. Out: their headers, and the grounds that hold their columns together.
#pragma once

#include "board/board.hpp"
#include "layout/set/canvas.hpp"
#include "layout/table/frame.hpp"

#include <cstdint>
#include <string>

namespace journey::layout {

/// px that the sign of a link takes beside the title of a stage.
inline constexpr int stage_link_room = 18;

/// Adds the row of stage headers with its top at `y` and returns the y below it. Where what a stage is for
/// takes many lines, that stands below the headers instead, so that they need not all be tall.
int add_stage_headers(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                      int y);

/// The ground of a stage's header, its words in `width` px, and what is read aloud of it.
enum class StageSays : std::uint8_t { title, title_and_purpose };
style::Style stage_ground(const board::Stage& stage);
Block stage_header(const board::Stage& stage, const Typesetter& type, int width,
                   StageSays says = StageSays::title_and_purpose);
std::string stage_label(const board::Board& board, const board::Stage& stage);
/// Shows on the cell of a header what became of its stage.
void add_stage_change(SheetCell& cell, const board::Stage& stage, const Typesetter& type);

}  // namespace journey::layout
