// From top to bottom: header, who it is, stages, what changed, the plot (or one a persona), the names of the
// touchpoints, derived facts, legend.
#include "layout/curve/layout_curve.hpp"

#include "layout/curve/columns.hpp"
#include "layout/curve/lane.hpp"
#include "layout/curve/rows.hpp"
#include "layout/set/canvas.hpp"
#include "layout/set/series.hpp"
#include "layout/table/stages.hpp"
#include "layout/table/table.hpp"

#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int after_stages = 8, after_names = 10;
constexpr int plot_of_one = 300, plot_of_several = 360, plot_of_each = 132;

std::vector<CurveLane> set_plots(const board::Board& board, const Typesetter& type, const Frame& frame) {
  const board::Lane& lane = board.lanes.front();
  const std::size_t lines = board.curve.lines.size();
  std::vector<CurveLane> plots;
  if (lines <= 1 || lines_share_a_plot(board)) {
    plots.push_back(set_curve_lane(board, lane, 0, lines, type, frame,
                                   lines > 1 ? plot_of_several : plot_of_one, EarlierWords::shown));
  } else {
    for (std::size_t i = 0; i < lines; ++i)
      plots.push_back(set_curve_lane(board, lane, i, i + 1, type, frame, plot_of_each));
  }
  return plots;
}

/// Thin lines from the names up to the markers, one a touchpoint.
void add_guides(Canvas& canvas, const board::Board& board, const CurveLane& plot, const Frame& frame, int y) {
  if (board.columns.empty()) return;
  SheetCell& ground = canvas.add_ground({frame.grid.x, y, frame.grid.width, plot.height});
  for (std::size_t i = 0; i < board.columns.size(); ++i) {
    if (board.columns[i].title.empty()) continue;
    const double x = frame.columns[i].middle();
    ground.marks.emplace_back(
        LineMark{{x, double(plot.plot_top)}, {x, double(y + plot.height)}, style::Style::guide});
  }
}

}  // namespace

Sheet layout_curve(const board::Board& board, const LayoutOptions& options) {
  return layout_curve_columns(curve_columns(board), options);
}

Sheet layout_curve_columns(const board::Board& board, const LayoutOptions& options) {
  const Typesetter type(board.traits);
  const Frame frame = frame_of_table(board, type, options);
  if (!board.lack.empty()) return lay_out_lack(board, type, frame, options);
  std::vector<CurveLane> plots = set_plots(board, type, frame);
  // Plots below each other may be parted by a cut: then each page begins with the names.
  const bool names_first = options.page_width > 0 && plots.size() > 1;

  Canvas canvas;
  int y = add_table_head(canvas, board, type, frame);
  Seams seams = seams_between_stages(board, type, frame, y);
  canvas.begin_row(y);
  y = add_stage_headers(canvas, board, type, frame, y) + after_stages;

  const int top = y;
  canvas.begin_row(y);
  const std::uint32_t grounds = add_stage_grounds(canvas, board);
  if (names_first) y = add_touchpoint_names(canvas, board, type, frame, y) + after_names;
  seams.rows.push_back(y);
  y = add_changes(canvas, board, type, frame, y);
  for (CurveLane& plot : plots) {
    if (&plot != &plots.front()) seams.rows.push_back(y);
    canvas.begin_row(y);
    if (y > top) add_rule(canvas, frame, style::Style::hairline, y);
    plot.plot_top = y + plot.plan.room_above;
    add_guides(canvas, board, plot, frame, y);
    y = add_curve_ground(canvas, board, plot, type, frame, y);
  }
  canvas.begin_row(y);
  if (!names_first) y = add_touchpoint_names(canvas, board, type, frame, y) + after_names;
  seams.rows.push_back(y + above_cut);
  fill_stage_grounds(canvas, grounds, frame, top, y);
  const int height = add_table_foot(canvas, board, type, frame, y);

  canvas.begin_foreground();
  for (const CurveLane& plot : plots) add_curve(canvas, board, plot, type);

  Sheet sheet = canvas.take(frame.width, height, board, options.id_prefix);
  sheet.seams = std::move(seams);
  return sheet;
}

}  // namespace journey::layout
