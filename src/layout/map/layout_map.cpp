// From top to bottom: header, persona, stages, touchpoints, lanes, derived facts, legend. The emotion curve
// gets its height last, because it is to be the tallest of the lanes, and is drawn above everything.
#include "layout/map/layout_map.hpp"

#include "layout/curve/lane.hpp"
#include "layout/map/arrangement.hpp"
#include "layout/map/shape.hpp"
#include "layout/set/canvas.hpp"
#include "layout/set/series.hpp"
#include "layout/table/frame.hpp"
#include "layout/table/lanes.hpp"
#include "layout/table/stages.hpp"
#include "layout/table/table.hpp"
#include "layout/table/touchpoints.hpp"
#include "layout/time/lane.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int after_stages = 8, after_touchpoints = 10;
/// By time the curve is what is read first, and long: it needs more height to rise and fall.
constexpr int lowest_plot = 168, lowest_plot_by_time = 230, highest_plot = 340, small_plot = 96,
              curve_padding = 74;

struct Row {
  const board::Lane* lane = nullptr;  ///< the first of its lanes
  LaneRow items;
  TimeLane time;
  std::vector<CurveLane> curves;  ///< one; one a persona where there are too many to tell apart
};

int plot_height(const std::vector<Row>& rows, int lowest) {
  int tallest = 0;
  for (const Row& row : rows) tallest = std::max(tallest, row.items.height);
  return even_up(std::clamp(tallest - curve_padding + 8, lowest, highest_plot));
}

std::vector<CurveLane> set_curves(const board::Board& board, const board::Lane& lane, const Typesetter& type,
                                  const Frame& frame, int height) {
  const std::size_t lines = board.curve.lines.size();
  std::vector<CurveLane> curves;
  if (lines <= static_cast<std::size_t>(series_count)) {
    curves.push_back(set_curve_lane(board, lane, 0, lines, type, frame, height));
  } else {
    for (std::size_t i = 0; i < lines; ++i)
      curves.push_back(set_curve_lane(board, lane, i, i + 1, type, frame, small_plot));
  }
  return curves;
}

/// The names of the lines of a service blueprint, which all begin right of the longest: three lines that
/// start at three places would look like three ends of something.
class BlueprintLines {
 public:
  /// `width`: px that a name may take before it wraps.
  BlueprintLines(const std::vector<board::Lane>& lanes, const Typesetter& type, int width)
      : type_(type), width_(width) {
    for (const board::Lane& lane : lanes)
      if (!lane.line_above.empty()) longest_ = std::max(longest_, name_of(lane).width);
  }

  /// Draws the line above a lane; returns the y below.
  int add(Canvas& canvas, const board::Lane& lane, const Frame& frame, int y) const {
    Block name = name_of(lane);
    SheetCell& cell = canvas.add_cell(lane.id + "-line", lane.line_above,
                                      {frame.page.x, y + 2, frame.grid.right() - frame.page.x, name.height});
    const double middle = cell.box.y + cell.box.height / 2.0;
    draw(cell, std::move(name), frame.page.x, cell.box.y);
    cell.marks.emplace_back(LineMark{{frame.page.x + longest_ + 10.0, middle},
                                     {double(frame.grid.right()), middle},
                                     style::Style::blueprint_line});
    return cell.box.bottom() + 2;
  }

 private:
  [[nodiscard]] Block name_of(const board::Lane& lane) const {
    Block name;
    add_paragraph(name, type_, type_.wrap(lane.line_above, style::Style::blueprint_text, width_),
                  style::Style::blueprint_text, 0, 0);
    return name;
  }

  const Typesetter& type_;
  int width_, longest_ = 0;
};

/// What parts a lane from the one above: a line of the blueprint, a line between bands, or a hairline.
int add_divider(Canvas& canvas, const board::Lane& lane, const board::Lane* before,
                const BlueprintLines& lines, const Frame& frame, int y) {
  if (!lane.line_above.empty()) return lines.add(canvas, lane, frame, y);
  const bool new_band = before == nullptr || before->band != lane.band;
  add_rule(canvas, frame, new_band && before != nullptr ? style::Style::band_line : style::Style::hairline,
           y);
  return y + 2;
}

Bond bond_of(const board::Lane& lane, const board::Lane* above) {
  if (above == nullptr) return Bond::none;
  if (!lane.line_above.empty()) return Bond::line;
  const bool of_blueprint = lane.band == board::Lane::Band::blueprint && above->band == lane.band;
  return of_blueprint ? Bond::band : Bond::none;
}

/// Sheets of paper have shapes of their own; what somebody asked for stands.
LayoutOptions with_shape(const board::Board& board, const std::vector<RowLanes>& lanes,
                         const Typesetter& type, LayoutOptions options) {
  if (options.column_width == 0 && options.page_width == 0 && board.lack.empty())
    options.least_column_width = landscape_column_width(board, lanes, type);
  return options;
}

}  // namespace

Sheet layout_map(const board::Board& board, const LayoutOptions& options) {
  const Typesetter type(board.traits);
  const std::vector<RowLanes> lanes = rows_of(board);
  const Frame frame = frame_of_table(board, type, with_shape(board, lanes, type, options));
  if (!board.lack.empty()) return lay_out_lack(board, type, frame, options);

  std::vector<Row> rows;
  for (const RowLanes& of_row : lanes) {
    rows.push_back({of_row.front(), {}, {}});
    if (of_row.front()->kind == board::Lane::Kind::items)
      rows.back().items = set_lanes(board, of_row, type, frame);
    if (of_row.front()->kind == board::Lane::Kind::time)
      rows.back().time = set_time_lane(board, *of_row.front(), type, frame);
  }
  const int plot = plot_height(rows, board.timeline ? lowest_plot_by_time : lowest_plot);
  for (Row& row : rows)
    if (row.lane->kind == board::Lane::Kind::curve)
      row.curves = set_curves(board, *row.lane, type, frame, plot);

  Canvas canvas;
  canvas.reserve(board.columns.size() * (board.lanes.size() + 1));
  int y = add_table_head(canvas, board, type, frame);
  Seams seams = seams_between_stages(board, type, frame, y);
  canvas.begin_row(y);
  y = add_stage_headers(canvas, board, type, frame, y) + after_stages;

  const int columns_top = y;
  canvas.begin_row(y);
  const std::uint32_t grounds = add_stage_grounds(canvas, board);
  const int cards_bottom = add_touchpoints(canvas, board, type, frame, y + 8);
  if (cards_bottom > y + 8) {
    add_row_label(canvas, board, "touchpoints", board.touchpoint_label, {}, type, frame,
                  y + 10 + drop_for_pills(board));
    y = cards_bottom + after_touchpoints;
  }
  // What is repeated on every page may not reach out of the names.
  const BlueprintLines blueprint_lines(
      board.lanes, type, options.page_width > 0 ? frame.labels.width - 14 : frame.grid.width / 2);
  const board::Lane* before = nullptr;
  for (Row& row : rows) {
    seams.rows.push_back(y);
    seams.bonds.push_back(bond_of(*row.lane, before));
    canvas.begin_row(y);
    y = add_divider(canvas, *row.lane, before, blueprint_lines, frame, y);
    before = row.lane;
    if (row.lane->kind == board::Lane::Kind::items)
      y = add_lane(canvas, board, std::move(row.items), type, frame, y);
    if (row.lane->kind == board::Lane::Kind::time)
      y = add_time_lane(canvas, board, std::move(row.time), type, frame, y);
    for (CurveLane& curve : row.curves) {
      if (&curve != &row.curves.front()) {
        seams.rows.push_back(y);
        seams.bonds.push_back(Bond::none);
        canvas.begin_row(y);
        add_rule(canvas, frame, style::Style::hairline, y);
      }
      y = add_curve_ground(canvas, board, curve, type, frame, y);
    }
  }
  seams.rows.push_back(y + above_cut);
  fill_stage_grounds(canvas, grounds, frame, columns_top, y);
  const int height = add_table_foot(canvas, board, type, frame, y);

  canvas.begin_foreground();
  for (const Row& row : rows)
    for (const CurveLane& curve : row.curves) add_curve(canvas, board, curve, type);

  Sheet sheet = canvas.take(frame.width, height, board, options.id_prefix);
  sheet.seams = std::move(seams);
  return sheet;
}

}  // namespace journey::layout
