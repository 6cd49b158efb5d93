#include "layout/curve/lane.hpp"

#include "layout/set/change.hpp"
#include "layout/set/relative_path.hpp"
#include "layout/set/series.hpp"
#include "layout/set/wording.hpp"
#include "layout/table/lanes.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace journey::layout {
namespace {

style::Style marker_style(board::Tone tone) {
  return tone == board::Tone::good  ? style::Style::marker_good
         : tone == board::Tone::bad ? style::Style::marker_bad
                                    : style::Style::marker_neutral;
}

style::Style ring_style(board::Tone tone) {
  return tone == board::Tone::good  ? style::Style::ring_good
         : tone == board::Tone::bad ? style::Style::ring_bad
                                    : style::Style::ring_neutral;
}

Point down(Point point, int y) { return {point.x, point.y + y}; }

/// Grows while marks are added, and becomes the box of their cell.
class Extent {
 public:
  void see(double left, double top, double right, double bottom) {
    left_ = std::min(left_, left);
    top_ = std::min(top_, top);
    right_ = std::max(right_, right);
    bottom_ = std::max(bottom_, bottom);
  }
  [[nodiscard]] Box box() const {
    const int x = static_cast<int>(std::floor(left_)), y = static_cast<int>(std::floor(top_));
    return {x, y, std::max(2, static_cast<int>(std::ceil(right_)) - x),
            std::max(2, static_cast<int>(std::ceil(bottom_)) - y)};
  }

 private:
  double left_ = 1e9, top_ = 1e9, right_ = -1e9, bottom_ = -1e9;
};

void add_label(SheetCell& cell, Extent& extent, const CurveLabel& label, const Typesetter& type, int plot_top,
               Anchor anchor, Tint tint = {}) {
  if (label.leader_from.x != label.leader_to.x || label.leader_from.y != label.leader_to.y)
    cell.marks.emplace_back(
        LineMark{down(label.leader_from, plot_top), down(label.leader_to, plot_top), style::Style::leader});
  double y = std::round(label.y) + plot_top;
  for (const std::string& line : label.words.lines) {
    cell.marks.emplace_back(
        TextMark{{label.x, y + type.baseline(label.style)}, line, label.style, anchor, {}, tint});
    const double width = type.room(line, label.style);
    const double left = anchor == Anchor::middle ? label.x - width / 2 : label.x;
    extent.see(left, y, left + width, y + type.line_height(label.style));
    y += type.line_height(label.style);
  }
}

constexpr std::size_t points_of_a_piece = 3 * 50;

/// What lies between a line and the middle of the scale, faintly: how good, how bad, and for how long.
void add_areas(SheetCell& ground, const board::Board& board, const CurveLane& lane, double middle) {
  for (const PlannedRun& run : lane.plan.runs) {
    if (run.gap || !look_of(board.curve.lines[run.line], run.line, lane.plan.several).toned) continue;
    for (const CurveArea& area : run.path.areas(middle)) {
      // In pieces, so that a page of a very long map need not hold all of it.
      const std::vector<Point>& bezier = area.bezier;
      for (std::size_t begin = 0; begin + 3 < bezier.size(); begin += points_of_a_piece) {
        const std::size_t end = std::min(begin + points_of_a_piece, bezier.size() - 1);
        const Point first{bezier[begin].x, middle};
        RelativePath path(first);
        path.line_to(bezier[begin]);
        for (std::size_t i = begin + 1; i + 2 <= end; i += 3)
          path.curve_to(bezier[i], bezier[i + 1], bezier[i + 2]);
        path.line_to({bezier[end].x, middle});
        ground.marks.emplace_back(PathMark{down(first, lane.plot_top),
                                           path.close(),
                                           area.above ? style::Style::area_good : style::Style::area_bad,
                                           {},
                                           bezier[end].x - bezier[begin].x});
      }
    }
  }
}

std::string point_label(const board::Board& board, const CurveLane& lane, const PlannedPoint& planned) {
  const board::CurvePoint& point = *planned.point;
  std::string where = place_of_column(board, point.first_column);
  if (point.gone) {
    where = point.gone->stage;
    if (point.gone->title != where) where = with_comma(board, std::move(where), point.gone->title);
    where = with_comma(board, std::move(where), board.earlier->gone_label);
  }
  where = with_comma(board, std::move(where), board.curve.lines[planned.line].persona);
  std::string words = point.words;
  if (words.empty())
    for (const board::Outcome& outcome : point.outcomes)
      if (!outcome.words.empty()) words += (words.empty() ? "" : " / ") + outcome.words;
  std::string value = point.score_text;
  if (!words.empty()) value += (value.empty() ? "" : " ") + words;
  std::string label = with_colon(board, with_comma(board, std::move(where), lane.lane->label), value);
  append_change(label, board, point.changed);
  return label;
}

std::string id_at(const board::Board& board, const CurveLane& lane, std::uint32_t column) {
  std::string id = lane.id;
  if (column >= board.columns.size()) return id;
  const board::Column& at = board.columns[column];
  if (!at.id.empty()) return id + "-" + at.id;
  return at.stage < board.stages.size() ? id + "-" + board.stages[at.stage].id : id;
}

/// A face that takes `radius` px, in the ring of its persona where there are several.
void add_face(SheetCell& cell, board::Face face, Point middle, double radius, const LineLook& look) {
  if (!look.toned) {
    cell.marks.emplace_back(
        CircleMark{middle, radius - around_face_ring + to_face_ring, look.style.face, look.tint});
    radius -= around_face_ring;
  }
  draw(cell, score_face(face, middle, radius), 0, 0);
}

void add_point(Canvas& canvas, const board::Board& board, const CurveLane& lane, const PlannedPoint& planned,
               const Typesetter& type) {
  const board::CurvePoint& point = *planned.point;
  const int top = lane.plot_top;
  if (point.is_shared) {  // its line needs a place to run through
    canvas.add_ground(even({ceil_px(planned.at.x) - 1, ceil_px(planned.at.y) + top - 1, 2, 2}));
    return;
  }
  SheetCell& cell =
      canvas.add_cell(point.gone ? lane.id + "-" + point.gone->id : id_at(board, lane, point.first_column),
                      point_label(board, lane, planned), {0, 0, 2, 2});
  Extent extent;
  const LineLook look =
      point.gone ? look_of_gone() : look_of(board.curve.lines[planned.line], planned.line, lane.plan.several);
  const Point at = down(planned.at, top);
  const auto see = [&](Point p, double r) { extent.see(p.x - r, p.y - r, p.x + r, p.y + r); };

  if (!planned.outcomes.empty()) {
    cell.marks.emplace_back(LineMark{down(planned.outcomes.front().at, top),
                                     down(planned.outcomes.back().at, top), style::Style::whisker});
    for (const PlannedOutcome& outcome : planned.outcomes) {
      const Point end = down(outcome.at, top);
      if (outcome.face) {
        add_face(cell, *outcome.face, end, planned.size.end, look);
      } else {
        cell.marks.emplace_back(CircleMark{
            end, planned.size.end, look.toned ? marker_style(outcome.tone) : look.style.mark, look.tint});
      }
      see(end, planned.size.end + 1);
    }
  }
  if (point.lowest || point.end) {
    cell.marks.emplace_back(
        CircleMark{at, planned.size.ring, look.toned ? ring_style(point.tone) : look.style.ring, look.tint});
    see(at, planned.size.ring + 1);
  }
  if (planned.face) {
    add_face(cell, *planned.face, at, planned.size.marker, look);
  } else if (!look.toned) {
    cell.marks.emplace_back(PathMark{at, std::string(look.marker), look.style.mark, look.tint});
  } else if (planned.outcomes.empty()) {
    cell.marks.emplace_back(CircleMark{at, planned.size.marker, marker_style(point.tone)});
  } else {
    cell.marks.emplace_back(CircleMark{at, 3.5, style::Style::mean_mark});
  }
  see(at, planned.size.marker + 1);
  for (const CurveLabel& label : planned.labels)
    add_label(cell, extent, label, type, top, Anchor::middle, look.tint);
  if (!point.changed.empty()) {
    // Beside the marker, where words never are: they stand above it or below.
    const int x = ceil_px(at.x + planned.size.ring + 2), y = ceil_px(at.y) - change_sign_size / 2;
    draw(cell, change_sign(point.changed.mark), x, y);
    extent.see(x, y, x + change_sign_size, y + change_sign_size);
  }
  cell.box = even(extent.box());
}

}  // namespace

CurveLane set_curve_lane(const board::Board& board, const board::Lane& lane, std::size_t first_line,
                         std::size_t end_line, const Typesetter& type, const Frame& frame, int plot_height,
                         EarlierWords earlier) {
  CurveLane result;
  result.lane = &lane;
  result.plan = plan_curve(board, first_line, end_line, type, frame, plot_height, earlier);
  const bool own_row = board.curve.lines.size() > 1 && !lines_share_a_plot(board);
  result.name = own_row && first_line < end_line ? board.curve.lines[first_line].persona : lane.label;
  // The name of the row stands above the words of the scale.
  result.plan.room_above = std::max(result.plan.room_above, row_label_height(result.name, type, frame) + 16);
  result.id = lane.id;
  result.height = even_up(result.plan.room_above + plot_height + result.plan.room_below);
  return result;
}

int add_curve_ground(Canvas& canvas, const board::Board& board, CurveLane& lane, const Typesetter& type,
                     const Frame& frame, int y) {
  lane.plot_top = y + lane.plan.room_above;
  // What is measured on the scale stays in its place below the top of the plot, whatever room words take
  // above.
  canvas.begin_row(lane.plot_top);
  SheetCell& ground = canvas.add_ground({frame.page.x, y, frame.grid.right() - frame.page.x, lane.height});
  if (!lane.plan.points.empty()) {
    // Several lines would only stain each other.
    for (const board::Curve::Tick& tick : board.curve.ticks)
      if (tick.middle) add_areas(ground, board, lane, std::round((1 - tick.unit) * lane.plan.plot_height));
    for (const board::Curve::Tick& tick : board.curve.ticks) {
      const double at = lane.plot_top + std::round((1 - tick.unit) * lane.plan.plot_height);
      ground.marks.emplace_back(
          LineMark{{double(frame.grid.x), at},
                   {double(frame.grid.right()), at},
                   tick.middle ? style::Style::scale_middle : style::Style::scale_line});
      ground.marks.emplace_back(
          TextMark{{frame.grid.x - 8.0, std::round(at + type_of(style::Style::tick_text).size * 0.36)},
                   tick.text,
                   style::Style::tick_text,
                   Anchor::end,
                   {}});
    }
  }
  canvas.begin_row(y);
  add_row_label(canvas, board, lane.id, lane.name, lane.lane->description, type, frame, y);
  return y + lane.height;
}

void add_curve(Canvas& canvas, const board::Board& board, const CurveLane& lane, const Typesetter& type) {
  const CurvePlan& plan = lane.plan;
  const std::uint32_t first_cell = canvas.count();
  canvas.begin_row(lane.plot_top);
  for (const PlannedPoint& point : plan.points) add_point(canvas, board, lane, point, type);
  for (const PlannedRun& run : plan.runs) {
    const LineLook look = look_of(board.curve.lines[run.line], run.line, plan.several);
    SheetEdge curve;
    curve.id = run.gap ? "curve-gap" : "curve";
    curve.from = first_cell + static_cast<std::uint32_t>(run.first_point);
    curve.to = first_cell + static_cast<std::uint32_t>(run.last_point);
    curve.bezier = run.path.bezier();
    for (Point& point : curve.bezier) point.y += lane.plot_top;
    curve.style = run.gap ? look.style.gap : look.style.line;
    curve.tint = look.tint;
    canvas.add_curve(std::move(curve));
  }
  for (const PlannedWords& words : plan.unscored) {
    const std::string place =
        with_comma(board, place_of_column(board, words.words->first_column), lane.lane->label);
    SheetCell& cell = canvas.add_cell(id_at(board, lane, words.words->first_column),
                                      with_colon(board, place, words.words->words), {0, 0, 2, 2});
    Extent extent;
    add_label(cell, extent, words.label, type, lane.plot_top, Anchor::middle);
    cell.box = even(extent.box());
  }
  for (const LineName& name : plan.names) {
    SheetCell& cell = canvas.add_cell(lane.id + "-line", board.curve.lines[name.line].persona, {0, 0, 2, 2});
    Extent extent;
    add_label(cell, extent, name.label, type, lane.plot_top, Anchor::start,
              look_of(board.curve.lines[name.line], name.line, true).tint);
    cell.box = even(extent.box());
  }
}

}  // namespace journey::layout
