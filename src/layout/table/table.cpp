#include "layout/table/table.hpp"

#include "layout/table/brand.hpp"
#include "layout/table/footer.hpp"
#include "layout/table/header.hpp"
#include "layout/table/persona_panel.hpp"

#include <algorithm>
#include <cstddef>

namespace journey::layout {
namespace {

constexpr int after_header = 16, after_panel = 16, after_table = 16, after_insights = 14;
// Cuts run through the middle of what parts stages.
constexpr int beside_cut = stage_gap / 2;
constexpr int widest_notice = 1100;

}  // namespace

Frame frame_of_table(const board::Board& board, const Typesetter& type, const LayoutOptions& options) {
  Frame frame = frame_of(board, type, room_for_line_names(board, type), options.column_width,
                         options.least_column_width);
  if (!board.lack.empty()) {
    // A sentence needs no room for columns that are not drawn.
    frame.page.width = std::min(frame.page.width, widest_notice);
    frame.grid.width = std::min(frame.grid.width, frame.page.right() - frame.grid.x);
    frame.width = frame.page.width + 2 * margin;
  }
  if (options.page_width > 0) {
    frame.page.width = std::min(frame.page.width, (options.page_width - 2 * beside_cut) / 2 * 2);
    frame.cut_between_stages = true;
  }
  return frame;
}

int add_table_head(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame) {
  canvas.add_ground({});  // the page, filled when its height is known
  const int y = add_header(canvas, board, type, frame, margin - 6) + after_header;
  canvas.begin_row(y);
  return board.personas.empty() ? y : add_persona_panel(canvas, board, type, frame, y) + after_panel;
}

Seams seams_between_stages(const board::Board& board, const Typesetter& type, const Frame& frame, int y) {
  Seams seams;
  seams.left = margin - beside_cut;
  seams.names = frame.grid.x - beside_cut;
  for (const Span& stage : frame.stages) seams.columns.push_back(stage.x - beside_cut);
  seams.columns.push_back(frame.grid.right() + std::max(room_for_line_names(board, type), beside_cut));
  seams.right = frame.page.right() + beside_cut;
  seams.head = y - above_cut;
  return seams;
}

void add_rule(Canvas& canvas, const Frame& frame, style::Style style, int y) {
  SheetCell& ground = canvas.add_ground({frame.page.x, y, frame.grid.right() - frame.page.x, 2});
  ground.marks.emplace_back(
      LineMark{{double(frame.page.x), y + 0.5}, {double(frame.grid.right()), y + 0.5}, style});
}

std::uint32_t add_stage_grounds(Canvas& canvas, const board::Board& board) {
  const std::uint32_t grounds = canvas.count();
  if (!board.stages.empty()) canvas.add_ground({});
  return grounds;
}

void fill_stage_grounds(Canvas& canvas, std::uint32_t grounds, const Frame& frame, int top, int bottom) {
  for (const Span& stage : frame.stages)
    canvas.fill_ground(grounds, {stage.x, top, stage.width, even_up(bottom - top)}, 8, style::Style::panel);
}

int add_table_foot(Canvas& canvas, const board::Board& board, const Typesetter& type, const Frame& frame,
                   int y) {
  y += after_table;
  canvas.begin_row(y);
  if (!board.insights.empty()) y = add_insights(canvas, board, type, frame, y) + after_insights;
  canvas.begin_row(y);
  y = add_legend(canvas, board, type, frame, y);
  // Where pages are cut, each has its own.
  canvas.begin_row(y);
  if (!frame.cut_between_stages) y = add_brand_footer(canvas, board.brand, type, frame, y);
  const int height = even_up(y + margin - 4);
  canvas.fill_ground(0, {0, 0, frame.width, height}, 0, style::Style::page);
  return height;
}

Sheet lay_out_lack(const board::Board& board, const Typesetter& type, const Frame& frame,
                   const LayoutOptions& options) {
  constexpr int padding = 24;
  Canvas canvas;
  const int y = add_table_head(canvas, board, type, frame);
  Block words;
  add_paragraph(words, type, type.wrap(board.lack, style::Style::notice, frame.page.width - 2 * padding),
                style::Style::notice, 0, 0);
  SheetCell& cell = canvas.add_cell("notice", board.lack,
                                    {frame.page.x, y, frame.page.width, even_up(words.height + 2 * padding)});
  cell.marks.emplace_back(RectMark{cell.box, 10, style::Style::panel});
  draw(cell, std::move(words), frame.page.x + padding, y + padding);
  const int height = add_table_foot(canvas, board, type, frame, cell.box.bottom());
  return canvas.take(frame.width, height, board, options.id_prefix);
}

}  // namespace journey::layout
