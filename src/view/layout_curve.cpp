// From top to bottom: header, who it is, stages, what changed, the plot (or one a persona), the names of the
// touchpoints, derived facts, legend.
#include "view/layout_curve.hpp"

#include "view/layout/canvas.hpp"
#include "view/layout/curve_columns.hpp"
#include "view/layout/curve_lane.hpp"
#include "view/layout/curve_rows.hpp"
#include "view/layout/footer.hpp"
#include "view/layout/frame.hpp"
#include "view/layout/header.hpp"
#include "view/layout/persona_panel.hpp"
#include "view/layout/series.hpp"
#include "view/layout/stages.hpp"

#include <utility>
#include <vector>

namespace journey::view {
namespace {

using namespace layout;

constexpr int after_header = 16, after_panel = 16, after_stages = 8, after_names = 10, after_plots = 16,
              after_insights = 14;
constexpr int plot_of_one = 300, plot_of_several = 360, plot_of_each = 132;

std::vector<CurveLane> set_plots(const Board& board, const Typesetter& type, const Frame& frame) {
  const Lane& lane = board.lanes.front();
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

void add_rule(Canvas& canvas, const Frame& frame, int y) {
  SheetCell& ground = canvas.add_ground({frame.page.x, y, frame.grid.right() - frame.page.x, 2});
  ground.marks.emplace_back(
      LineMark{{double(frame.page.x), y + 0.5}, {double(frame.grid.right()), y + 0.5}, Style::hairline});
}

/// Thin lines from the names up to the markers, one a touchpoint.
void add_guides(Canvas& canvas, const Board& board, const CurveLane& plot, const Frame& frame, int y) {
  if (board.columns.empty()) return;
  SheetCell& ground = canvas.add_ground({frame.grid.x, y, frame.grid.width, plot.height});
  for (std::size_t i = 0; i < board.columns.size(); ++i) {
    if (board.columns[i].title.empty()) continue;
    const double x = frame.columns[i].middle();
    ground.marks.emplace_back(
        LineMark{{x, double(plot.plot_top)}, {x, double(y + plot.height)}, Style::guide});
  }
}

}  // namespace

Sheet layout_curve(const Board& whole, const LayoutOptions& options) {
  const Board board = curve_columns(whole);
  const Typesetter type(board.cjk);
  const Frame frame = frame_of(board, type, room_for_line_names(board, type), options.column_width);
  std::vector<CurveLane> plots = set_plots(board, type, frame);

  Canvas canvas;
  canvas.add_ground({});  // the page, filled when its height is known
  int y = add_header(canvas, board, type, frame, margin - 6) + after_header;
  if (!board.personas.empty()) y = add_persona_panel(canvas, board, type, frame, y) + after_panel;
  y = add_stage_headers(canvas, board, type, frame, y) + after_stages;

  const std::uint32_t grounds = canvas.count();
  const int top = y;
  for (std::size_t i = 0; i < board.stages.size(); ++i) canvas.add_ground({});
  y = add_changes(canvas, board, type, frame, y);
  for (CurveLane& plot : plots) {
    if (y > top) add_rule(canvas, frame, y);
    plot.plot_top = y + plot.plan.room_above;
    add_guides(canvas, board, plot, frame, y);
    y = add_curve_ground(canvas, board, plot, type, frame, y);
  }
  y = add_touchpoint_names(canvas, board, type, frame, y) + after_names;
  for (std::size_t i = 0; i < board.stages.size(); ++i)
    canvas.fill_ground(grounds + static_cast<std::uint32_t>(i),
                       {frame.stages[i].x, top, frame.stages[i].width, even_up(y - top)}, 8, Style::panel);
  y += after_plots;
  if (!board.insights.empty()) y = add_insights(canvas, board, type, frame, y) + after_insights;
  y = add_legend(canvas, board, type, frame, y);
  const int height = even_up(y + margin - 4);
  canvas.fill_ground(0, {0, 0, frame.width, height}, 0, Style::page);

  canvas.begin_foreground();
  for (const CurveLane& plot : plots) add_curve(canvas, board, plot, type);

  Sheet sheet = canvas.take(frame.width, height);
  sheet.id_prefix = options.id_prefix;
  sheet.language = board.language;
  sheet.title = board.title;
  sheet.description = board.description;
  return sheet;
}

}  // namespace journey::view
