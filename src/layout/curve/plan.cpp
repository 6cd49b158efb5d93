#include "layout/curve/plan.hpp"

#include "layout/curve/faces.hpp"
#include "layout/curve/label_space.hpp"
#include "layout/set/block.hpp"
#include "layout/set/series.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace journey::layout {
namespace {

constexpr int room_above_top = 40, room_below_bottom = 34;
constexpr double leader_from_distance = 14;
constexpr double between_dodged = 2;

double y_of(double unit, int plot_height) {
  // A score is inside the scale; clamped all the same, and what is no number is the worst, so that no picture
  // breaks.
  const double inside = unit > 0 ? std::min(unit, 1.0) : 0;
  return std::round((1 - inside) * plot_height * 100) / 100;
}

style::Style words_style(board::Tone tone) {
  return tone == board::Tone::good  ? style::Style::words_good
         : tone == board::Tone::bad ? style::Style::words_bad
                                    : style::Style::words_neutral;
}

/// Markers of different lines on the same place stand side by side.
void dodge(std::vector<PlannedPoint>& points) {
  std::map<std::uint32_t, std::vector<PlannedPoint*>> by_column;
  for (PlannedPoint& point : points)
    if (!point.point->gone && !point.point->is_shared) by_column[point.point->first_column].push_back(&point);
  for (auto& [column, group] : by_column) {
    std::stable_sort(group.begin(), group.end(),
                     [](const auto* a, const auto* b) { return a->at.y < b->at.y; });
    for (std::size_t begin = 0; begin < group.size();) {
      std::size_t end = begin + 1;
      double widest = reach_of(*group[begin]);
      const auto distance = [&](double radius) { return 2 * std::max(widest, radius) + between_dodged; };
      while (end < group.size() &&
             group[end]->at.y - group[end - 1]->at.y < distance(reach_of(*group[end]))) {
        widest = std::max(widest, reach_of(*group[end]));
        ++end;
      }
      for (std::size_t i = begin; i < end; ++i)
        group[i]->at.x +=
            (static_cast<double>(i - begin) - static_cast<double>(end - begin - 1) / 2) * distance(0);
      begin = end;
    }
  }
}

/// Between the middles of two columns, where it stands behind one; at the ends of a stage between a middle
/// and the stage's side, so that no page is cut through it.
double x_between(const board::Board& board, const board::CurvePoint& point, const Frame& frame) {
  const board::CurvePoint::Gone& gone = *point.gone;
  const Span here = frame.across(point.first_column, 1);
  const std::uint32_t next = point.first_column + 1;
  const bool goes_on = !gone.before && next < board.columns.size() &&
                       board.columns[next].stage == board.columns[point.first_column].stage;
  const double from = gone.before ? here.x : here.middle();
  const double to = gone.before ? here.middle() : goes_on ? frame.across(next, 1).middle() : here.right();
  return std::round(from + (to - from) * (gone.at + 1) / (gone.of + 1));
}

void add_points(CurvePlan& plan, const board::Board& board, std::size_t index, const Frame& frame) {
  for (const board::CurvePoint& point : board.curve.lines[index].points) {
    PlannedPoint planned{&point, index, {}, {}, {}};
    planned.at = {point.gone ? x_between(board, point, frame)
                             : double(frame.across(point.first_column, point.columns).middle()),
                  y_of(point.unit, plan.plot_height)};
    if (point.outcomes.size() > 1)
      for (const board::Outcome& outcome : point.outcomes)
        planned.outcomes.push_back({{planned.at.x, y_of(outcome.unit, plan.plot_height)}, outcome.tone});
    if (board.curve.markers == lexicon::Markers::faces)
      give_faces(planned, board.curve.lines[index], plan.several);
    plan.points.push_back(std::move(planned));
  }
}

/// Runs of one line: smooth where scores follow each other, straight and dotted over what is not known.
void add_runs(CurvePlan& plan, std::size_t begin, std::size_t end) {
  std::vector<Point> run;
  std::size_t start = begin;
  const auto close = [&](std::size_t last) {
    if (run.size() > 1) plan.runs.push_back({CurvePath(run), plan.points[start].line, start, last, false});
    run.clear();
  };
  for (std::size_t i = begin; i < end; ++i) {
    Point at = plan.points[i].at;
    if (i > begin && plan.points[i].point->gap_before) {
      close(i - 1);
      plan.runs.push_back({CurvePath({plan.points[i - 1].at, at}), plan.points[i].line, i - 1, i, true});
    }
    if (run.empty()) start = i;
    if (!run.empty() && at.x <= run.back().x) at.x = run.back().x + 1;
    run.push_back(at);
  }
  close(end - 1);
}

/// The highest and the lowest marker of a column, where several lines pass.
struct Reach {
  double top = 1e9, bottom = -1e9;
};
std::vector<Reach> reaches_of(const CurvePlan& plan, std::size_t columns) {
  std::vector<Reach> reaches(columns);
  for (const PlannedPoint& point : plan.points) {
    if (point.point->first_column >= columns || point.point->gone) continue;
    Reach& reach = reaches[point.point->first_column];
    reach.top = std::min(reach.top, point.at.y);
    reach.bottom = std::max(reach.bottom, point.at.y);
  }
  return reaches;
}

/// Away from the other lines where there are some; above a high, below a low; on a slope by which half of the
/// scale it is in.
Side side_of(const CurvePlan& plan, std::size_t i, const std::vector<Reach>& reaches) {
  const PlannedPoint& here = plan.points[i];
  if (here.point->first_column < reaches.size() && !here.point->gone) {
    const Reach& reach = reaches[here.point->first_column];
    if (here.at.y == reach.top && here.at.y < reach.bottom) return Side::above;
    if (here.at.y == reach.bottom && here.at.y > reach.top) return Side::below;
  }
  const bool has_before = i > 0 && plan.points[i - 1].line == here.line;
  const bool has_after = i + 1 < plan.points.size() && plan.points[i + 1].line == here.line;
  const double before = has_before ? plan.points[i - 1].at.y : here.at.y;
  const double after = has_after ? plan.points[i + 1].at.y : here.at.y;
  const bool high = here.at.y <= before && here.at.y <= after,
             low = here.at.y >= before && here.at.y >= after;
  if (high != low) return high ? Side::above : Side::below;
  return here.at.y > plan.plot_height / 2.0 + 0.5 ? Side::below : Side::above;
}

class Labels {
 public:
  Labels(const Typesetter& type, const Frame& frame, int plot_height)
      : type_(type),
        frame_(frame),
        space_(frame.grid.x, frame.grid.right(), -room_above_top + 4, plot_height + room_below_bottom - 4) {}

  /// Words are legible on a line of the scale, but prettier off it; the middle is drawn darker.
  void avoid(const board::Curve::Tick& tick, double y) { space_.avoid_level(y, tick.middle ? 16 : 6); }

  void block(const CurvePlan& plan) {
    for (const PlannedRun& run : plan.runs) space_.add_curve(run.path);
    for (const PlannedPoint& point : plan.points) {
      const double r = radius(point);
      space_.add_box(point.at.x - r, point.at.y - r, point.at.x + r, point.at.y + r);
      if (point.outcomes.empty()) continue;
      const auto [best, worst] = std::minmax(point.outcomes.front().at.y, point.outcomes.back().at.y);
      const double r_end = point.size.end + 1;
      space_.add_box(point.at.x - r_end, best - r_end, point.at.x + r_end, worst + r_end);
    }
  }

  /// No words across what parts two stages.
  void keep_within_stages() {
    constexpr double far = 1e6;
    for (std::size_t i = 1; i < frame_.stages.size(); ++i) {
      const int gap = frame_.stages[i - 1].right();
      space_.add_box(gap, -far, std::max(gap + 1, frame_.stages[i].x), far);
    }
  }

  /// Leaders that would run through other words are left out: colour and nearness have to do.
  void prune(CurveLabel& label) const {
    if (!space_.is_clear(label.leader_from, label.leader_to)) label.leader_from = label.leader_to;
  }

  static double radius(const PlannedPoint& point) {
    return (point.point->lowest || point.point->end ? point.size.ring : point.size.marker) + 1;
  }

  CurveLabel find(const std::string& words, style::Style style, const Span& column, Point anchor,
                  double reach, Side side) {
    CurveLabel label{
        type_.wrap(words, style, std::max(column.width - 2 * card_inset, 96)), style, 0, 0, {}, {}};
    const double line = type_.line_height(style), size = type_of(style).size;
    // Lines of words in the picture stand closer than in a cell, and the box is that of the letters.
    const double height = static_cast<double>(label.words.lines.size()) * line - (line - size * 1.15);
    const Span stage = stage_at(anchor.x);
    const Wanted wanted{anchor, reach,           label.words.width + 2, height,
                        side,   double(stage.x), double(stage.right())};
    const Found found = space_.place(wanted);
    label.x = found.x + wanted.width / 2;
    label.y = found.y - (line - size * 1.15) / 2;
    if (found.distance > leader_from_distance) {
      const double nearest_y = found.y > anchor.y ? found.y - 1 : found.y + height + 1;
      const bool beside = found.y <= anchor.y && found.y + height >= anchor.y;
      const double nearest_x = std::clamp(anchor.x, found.x, found.x + wanted.width);
      label.leader_to = {nearest_x, beside ? anchor.y : nearest_y};
      const double dx = label.leader_to.x - anchor.x, dy = label.leader_to.y - anchor.y,
                   length = std::hypot(dx, dy);
      label.leader_from = {anchor.x + dx / length * (reach + 2), anchor.y + dy / length * (reach + 2)};
    }
    return label;
  }

 private:
  /// The ground of the stage at `x`.
  [[nodiscard]] Span stage_at(double x) const {
    const auto after = std::upper_bound(frame_.stages.begin(), frame_.stages.end(), x,
                                        [](double at, const Span& stage) { return at < stage.x; });
    return after == frame_.stages.begin() ? frame_.grid : *std::prev(after);
  }

  const Typesetter& type_;
  const Frame& frame_;
  LabelSpace space_;
};

std::string words_of(const board::CurvePoint& point) {
  if (point.gone) return point.gone->title + " " + point.score_text;
  if (!point.words.empty()) return point.words;
  if (point.outcomes.size() == 1 && !point.outcomes.front().words.empty())
    return point.outcomes.front().words;
  return point.score_text;
}

void label_point(CurvePlan& plan, std::size_t i, const std::vector<Reach>& reaches, Labels& labels,
                 const board::Board& board, const Frame& frame) {
  PlannedPoint& planned = plan.points[i];
  const board::CurvePoint& point = *planned.point;
  const Span column = frame.across(point.first_column, 1);
  const LineLook look = look_of(board.curve.lines[planned.line], planned.line, plan.several);
  const auto style = [&](board::Tone tone) { return look.toned ? words_style(tone) : look.style.words; };
  const bool each = std::any_of(point.outcomes.begin(), point.outcomes.end(),
                                [](const board::Outcome& o) { return !o.words.empty(); });
  if (planned.outcomes.empty() || !each || point.gone) {
    const Side side = side_of(plan, i, reaches);
    Point anchor = planned.at;
    double reach = Labels::radius(planned);
    if (!planned.outcomes.empty()) {
      anchor = (side == Side::above ? planned.outcomes.front() : planned.outcomes.back()).at;
      reach = planned.size.end;
    }
    planned.labels.push_back(labels.find(words_of(point), style(point.tone), column, anchor, reach, side));
    return;
  }
  for (std::size_t k = 0; k < planned.outcomes.size(); ++k) {
    if (point.outcomes[k].words.empty()) continue;
    const Side side = k == 0 ? Side::above : k + 1 == planned.outcomes.size() ? Side::below : Side::right;
    planned.labels.push_back(labels.find(point.outcomes[k].words, style(point.outcomes[k].tone), column,
                                         planned.outcomes[k].at, planned.size.end, side));
  }
}

/// The words that stand in the plot by their column, so that what several lines say alike, at the same score,
/// is read once.
class Said {
 public:
  /// Whether a point says what another line says there; remembers what it says.
  bool again(const PlannedPoint& point) {
    if (point.point->gone || !point.outcomes.empty()) return false;
    std::vector<const PlannedPoint*>& others = by_column_[point.point->first_column];
    const std::string words = words_of(*point.point);
    const bool is_again = std::any_of(others.begin(), others.end(), [&](const PlannedPoint* other) {
      return other->line != point.line && other->at.y == point.at.y && words_of(*other->point) == words;
    });
    if (!is_again) others.push_back(&point);
    return is_again;
  }

 private:
  std::map<std::uint32_t, std::vector<const PlannedPoint*>> by_column_;
};

/// Names at the right of the last column, next to where their lines end, none on another.
void name_lines(CurvePlan& plan, const board::Board& board, const Typesetter& type, const Frame& frame) {
  for (std::size_t i = 0; i < plan.points.size(); ++i) {
    const PlannedPoint& last = plan.points[i];
    if (i + 1 < plan.points.size() && plan.points[i + 1].line == last.line) continue;
    const style::Style style = look_of(board.curve.lines[last.line], last.line, true).style.name;
    CurveLabel label{type.wrap(board.curve.lines[last.line].persona, style, 140), style, 0, 0, {}, {}};
    label.x = frame.grid.right() + 10;
    label.y = last.at.y - static_cast<double>(label.words.lines.size()) * type.line_height(style) / 2;
    plan.names.push_back({last.line, std::move(label)});
  }
  std::stable_sort(plan.names.begin(), plan.names.end(),
                   [](const LineName& a, const LineName& b) { return a.label.y < b.label.y; });
  double free = -1e9;
  for (LineName& name : plan.names) {
    name.label.y = std::max(name.label.y, free);
    free = name.label.y +
           static_cast<double>(name.label.words.lines.size()) * type.line_height(name.label.style);
  }
}

void make_room(CurvePlan& plan, const Typesetter& type) {
  double top = 0, bottom = plan.plot_height;
  const auto see = [&](const CurveLabel& label) {
    top = std::min(top, label.y - 6);
    bottom = std::max(
        bottom, label.y + static_cast<double>(label.words.lines.size()) * type.line_height(label.style) + 4);
  };
  for (const PlannedPoint& point : plan.points)
    for (const CurveLabel& label : point.labels) see(label);
  for (const PlannedWords& words : plan.unscored) see(words.label);
  for (const LineName& name : plan.names) see(name.label);
  plan.room_above = even_up(std::max(room_above_top, ceil_px(-top)));
  plan.room_below = even_up(std::max(room_below_bottom, ceil_px(bottom - plan.plot_height)));
}

}  // namespace

CurvePlan plan_curve(const board::Board& board, std::size_t first_line, std::size_t end_line,
                     const Typesetter& type, const Frame& frame, int plot_height, EarlierWords earlier) {
  CurvePlan plan;
  plan.several = end_line - first_line > 1;
  plan.plot_height = plot_height;
  std::vector<std::size_t> starts;
  const auto add_lines = [&](bool earlier_ones) {
    for (std::size_t i = first_line; i < end_line; ++i) {
      if ((board.curve.lines[i].role == board::CurveLine::Role::earlier) != earlier_ones) continue;
      starts.push_back(plan.points.size());
      add_points(plan, board, i, frame);
    }
  };
  add_lines(true);  // what is past lies below
  add_lines(false);
  starts.push_back(plan.points.size());
  if (plan.several) dodge(plan.points);
  for (PlannedPoint& point : plan.points)
    for (PlannedOutcome& outcome : point.outcomes) outcome.at.x = point.at.x;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i)
    if (starts[i] < starts[i + 1]) add_runs(plan, starts[i], starts[i + 1]);

  Labels labels(type, frame, plot_height);
  for (const board::Curve::Tick& tick : board.curve.ticks)
    labels.avoid(tick, std::round((1 - tick.unit) * plot_height));
  labels.block(plan);
  if (frame.cut_between_stages) labels.keep_within_stages();
  const std::vector<Reach> reaches = reaches_of(plan, plan.several ? frame.columns.size() : std::size_t{0});
  const auto speaks = [&](std::size_t i) {
    const board::CurveLine& line = board.curve.lines[plan.points[i].line];
    if (plan.points[i].point->is_shared) return false;
    // What has no column would have no name.
    return earlier == EarlierWords::shown || line.role != board::CurveLine::Role::earlier ||
           plan.points[i].point->gone.has_value();
  };
  Said said;
  // Whiskers first: their two ends leave the least choice.
  for (const bool whiskers : {true, false})
    for (std::size_t i = 0; i < plan.points.size(); ++i)
      if (plan.points[i].outcomes.empty() != whiskers && speaks(i) &&
          !(plan.several && said.again(plan.points[i])))
        label_point(plan, i, reaches, labels, board, frame);
  // In a row of one's own stand only one's own words.
  const bool alone = end_line - first_line == 1 && board.curve.lines.size() > 1;
  for (const board::Curve::Words& words : board.curve.unscored) {
    const auto& who = words.personas;
    if (alone && !who.empty() &&
        std::find(who.begin(), who.end(), board.curve.lines[first_line].persona) == who.end())
      continue;
    const Span column = frame.across(words.first_column, words.columns);
    plan.unscored.push_back(
        {&words, labels.find(words.words, style::Style::words_unscored, column,
                             {double(column.middle()), plot_height / 2.0}, 0, Side::above)});
  }
  const FacesInTheWay faces(plan);
  for (PlannedPoint& point : plan.points)
    for (CurveLabel& label : point.labels) {
      labels.prune(label);
      if (faces.meet(label, point)) label.leader_from = label.leader_to;
    }
  for (PlannedWords& words : plan.unscored) labels.prune(words.label);
  if (plan.several) name_lines(plan, board, type, frame);
  make_room(plan, type);
  return plan;
}

}  // namespace journey::layout
