// In: the rows of a history. Out: the mean and the open pains of the map as lines over time. A value holds
// until the next commit changes it, so lines have steps.
#include "review/history_plots.hpp"

#include "layout/set/block.hpp"
#include "review/history_cells.hpp"
#include "review/history_time.hpp"
#include "review/phrases_history.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace journey::review {

namespace {

using layout::Anchor;
using layout::Box;
using layout::Point;
using style::Style;

constexpr int ticks_width = 56, ends_width = 48;  ///< px beside a plot
constexpr int mean_height = 150, pains_height = 84, plot_padding = 12, between_plots = 18;
constexpr std::size_t most_ticks = 9;
/// Where there are more versions, their markers would hide the line: the newest alone has one.
constexpr std::size_t many_versions = 60;

/// A version on the axis of time.
struct TimedRow {
  const HistoryRow* row = nullptr;
  double x = 0;
  [[nodiscard]] bool is_map() const { return row->state == HistoryRow::State::map; }
};

/// A line with steps, interrupted where there is nothing.
class StepLine {
 public:
  void go(double from, double to, double y) {
    if (to <= from && (!pen_ || pen_->x != from)) return;  // a point alone is no line
    if (!pen_ || pen_->y != y) {
      if (pen_ && pen_->x == from) {
        commands_ += "v" + layout::number_text(y - pen_->y);
      } else if (pen_) {
        commands_ += "m" + layout::number_text(from - pen_->x) + " " + layout::number_text(y - pen_->y);
      } else {
        start_ = {from, y};
      }
    } else if (pen_->x != from) {
      commands_ += "m" + layout::number_text(from - pen_->x) + " 0";
    }
    if (to > from) commands_ += "h" + layout::number_text(to - from);
    pen_ = Point{std::max(from, to), y};
  }
  [[nodiscard]] bool empty() const { return commands_.empty(); }
  [[nodiscard]] layout::PathMark mark(Style style) const { return {start_, commands_, style}; }

 private:
  std::string commands_;
  Point start_;
  std::optional<Point> pen_;
};

/// px to whole hundredths, so that what is added up along a line does not drift.
double hundredths(double px) { return std::round(px * 100) / 100; }

class Plots {
 public:
  Plots(HistoryFrame& frame, const History& history)
      : frame_(frame),
        left_(frame.left + ticks_width),
        right_(frame.right - ends_width),
        scale_(history.newest()->measures.scale) {
    for (const HistoryRow& row : history.rows) rows_.push_back({&row});
    // By date, whatever the clocks of those who committed said.
    std::reverse(rows_.begin(), rows_.end());
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const TimedRow& a, const TimedRow& b) { return a.row->seconds < b.row->seconds; });
    first_ = rows_.front().row->seconds;
    last_ = rows_.back().row->seconds;
    for (TimedRow& row : rows_) row.x = x_of(row.row->seconds);
  }

  int draw(int y) {
    y = draw_mean(y) + between_plots;
    return draw_axis(draw_pains(y));
  }

 private:
  /// The axis keeps a little room at both ends.
  [[nodiscard]] double x_of(std::int64_t seconds) const {
    constexpr double padding = 10;
    const double span = static_cast<double>(last_) - static_cast<double>(first_);
    const double part = span > 0 ? (static_cast<double>(seconds) - static_cast<double>(first_)) / span : 0.5;
    return hundredths(left_ + padding + part * (right_ - left_ - 2 * padding));
  }

  /// Heading and ground of a plot; gives its box.
  Box begin_plot(std::string_view heading, int height, int y) {
    layout::SheetCell& cell = frame_.add({frame_.left, y, frame_.right - frame_.left, height}, y);
    const int top = frame_.write(cell, heading, Style::lane_label, frame_.left, y) + 6;
    const Box box{left_, top, right_ - left_, height};
    cell.marks.emplace_back(layout::RectMark{box, 6, Style::panel});
    for (const TimeTick& time : time_ticks(first_, last_, most_ticks)) {
      const double x = x_of(time.seconds);
      cell.marks.emplace_back(layout::LineMark{
          {x, static_cast<double>(box.y)}, {x, static_cast<double>(box.bottom())}, Style::guide});
    }
    ground_ = y;
    return box;
  }

  void tick(layout::SheetCell& cell, const std::string& label, double y, Style line) const {
    cell.marks.emplace_back(
        layout::LineMark{{static_cast<double>(left_), y}, {static_cast<double>(right_), y}, line});
    frame_.write(cell, label, Style::tick_text, left_ - 8,
                 static_cast<int>(y) - frame_.type.line_height(Style::tick_text) / 2, Anchor::end);
  }

  /// Where there was no map that compiled, with the reason where there is room for it.
  void draw_gaps(const Box& box) {
    constexpr double narrowest = 8;
    constexpr int inset = 4;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].is_map()) continue;
      const HistoryRow& row = *rows_[i].row;
      const double from = rows_[i].x;
      while (i < rows_.size() && !rows_[i].is_map()) ++i;
      const double to = i < rows_.size() ? rows_[i].x : static_cast<double>(right_ - inset);
      const int x = static_cast<int>(from),
                width = static_cast<int>(std::ceil(std::max(to, from + narrowest))) - x;
      const Box gap{x, box.y + inset, width, box.height - 2 * inset};
      layout::SheetCell& cell = frame_.add(gap, ground_, {}, told_of(row, frame_.language));
      cell.marks.emplace_back(layout::RectMark{gap, 4, Style::card_skipped});
      const std::string_view words = lack_of(row.state).in(frame_.language);
      if (frame_.type.room(words, Style::note) + 2 * inset > width) continue;
      frame_.write(cell, words, Style::note, x + width / 2.0,
                   gap.y + (gap.height - frame_.type.line_height(Style::note)) / 2, Anchor::middle);
    }
  }

  template <typename Height>
  void draw_line(const Box& box, Style line, std::optional<Style> area, const Height& height_of) {
    layout::SheetCell& cell = frame_.add(box, ground_);
    StepLine steps;
    const double floor = box.bottom() - plot_padding;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const std::optional<double> y = height_of(*rows_[i].row);
      if (!y) continue;
      const double to = i + 1 < rows_.size() ? rows_[i + 1].x : rows_[i].x;
      steps.go(rows_[i].x, to, *y);
      if (area && to > rows_[i].x && floor > *y) {
        cell.marks.emplace_back(layout::PathMark{{rows_[i].x, floor},
                                                 "v" + layout::number_text(*y - floor) + "h" +
                                                     layout::number_text(to - rows_[i].x) + "v" +
                                                     layout::number_text(floor - *y) + "z",
                                                 *area});
      }
    }
    if (!steps.empty()) cell.marks.push_back(steps.mark(line));
  }

  template <typename Height, typename Look>
  void draw_markers(const Height& height_of, const Look& look_of) {
    constexpr double radius = 4;
    constexpr int reach = 4;
    for (const TimedRow& row : rows_) {
      const std::optional<double> y = height_of(*row.row);
      if (!y || (rows_.size() > many_versions && &row != &rows_.back())) continue;
      layout::SheetCell& cell =
          frame_.add({static_cast<int>(row.x) - reach, static_cast<int>(*y) - reach, 2 * reach, 2 * reach},
                     ground_, {}, told_of(*row.row, frame_.language));
      cell.marks.emplace_back(layout::CircleMark{{row.x, *y}, radius, look_of(*row.row)});
    }
  }

  /// What the newest is, behind its point.
  void draw_end(const std::string& value, double y) {
    if (!rows_.back().is_map()) return;
    layout::SheetCell& cell = frame_.add({right_, static_cast<int>(y) - 8, ends_width, 16}, ground_);
    const int top = static_cast<int>(y) - frame_.type.line_height(Style::clock_text) / 2;
    frame_.write(cell, value, Style::clock_text, right_ + 8, top);
  }

  int draw_mean(int y) {
    const Box box = begin_plot(phrases::mean_over_time.in(frame_.language), mean_height, y);
    const auto height_at = [&](double unit) {
      return hundredths(box.y + plot_padding +
                        (1 - std::clamp(unit, 0.0, 1.0)) * (box.height - 2 * plot_padding));
    };
    layout::SheetCell& ticks = frame_.add(box, ground_);
    tick(ticks, score_shown(scale_.best, scale_), height_at(1), Style::scale_line);
    tick(ticks, score_shown(scale_.worst, scale_), height_at(0), Style::scale_line);
    tick(ticks, score_shown(scale_.middle(), scale_), height_at(0.5), Style::scale_middle);
    draw_gaps(box);
    const auto height_of = [&](const HistoryRow& row) -> std::optional<double> {
      const auto unit = row.measures.mean_unit();
      return unit ? std::optional(height_at(*unit)) : std::nullopt;
    };
    draw_line(box, Style::curve, {}, height_of);
    draw_markers(height_of, [](const HistoryRow& row) { return marker_of(*row.measures.mean_unit()); });
    if (std::none_of(rows_.begin(), rows_.end(),
                     [](const TimedRow& row) { return !row.is_map() || row.row->measures.mean; })) {
      frame_.write(frame_.add(box, ground_), phrases::no_scores.in(frame_.language), Style::words_unscored,
                   box.x + box.width / 2.0, box.y + box.height / 4, Anchor::middle);
    } else if (const auto end = height_of(*rows_.back().row)) {
      draw_end(score_shown(*rows_.back().row->measures.mean, rows_.back().row->measures.scale), *end);
    }
    return box.bottom();
  }

  int draw_pains(int y) {
    const Box box = begin_plot(phrases::pains_over_time.in(frame_.language), pains_height, y);
    std::size_t most = 1;
    for (const TimedRow& row : rows_) most = std::max(most, row.row->measures.open_pains);
    const auto height_at = [&](std::size_t pains) {
      return hundredths(box.bottom() - plot_padding -
                        static_cast<double>(pains) / static_cast<double>(most) *
                            (box.height - 2 * plot_padding));
    };
    layout::SheetCell& ticks = frame_.add(box, ground_);
    tick(ticks, std::to_string(most), height_at(most), Style::scale_line);
    tick(ticks, "0", height_at(0), Style::scale_middle);
    draw_gaps(box);
    const auto height_of = [&](const HistoryRow& row) -> std::optional<double> {
      if (row.state != HistoryRow::State::map) return std::nullopt;
      return height_at(row.measures.open_pains);
    };
    draw_line(box, Style::ring_bad, Style::area_bad, height_of);
    draw_markers(height_of, [](const HistoryRow& row) {
      return row.measures.open_pains > 0 ? Style::marker_bad : Style::marker_good;
    });
    if (const auto end = height_of(*rows_.back().row))
      draw_end(std::to_string(rows_.back().row->measures.open_pains), *end);
    return box.bottom();
  }

  int draw_axis(int y) {
    layout::SheetCell& cell = frame_.add({left_, y, right_ - left_, 0}, y);
    int below = y;
    for (const TimeTick& time : time_ticks(first_, last_, most_ticks))
      below = frame_.write(cell, time.label, Style::tick_text, x_of(time.seconds), y + 6, Anchor::middle);
    return below;
  }

  HistoryFrame& frame_;
  int left_, right_;
  lexicon::Scale scale_;
  std::vector<TimedRow> rows_;  ///< the oldest first
  std::int64_t first_ = 0, last_ = 0;
  int ground_ = 0;  ///< the row that is drawn into
};

}  // namespace

int draw_plots(HistoryFrame& frame, const History& history, int y) { return Plots(frame, history).draw(y); }

}  // namespace journey::review
