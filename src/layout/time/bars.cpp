#include "layout/time/bars.hpp"

#include "board/times.hpp"
#include "layout/set/hatch.hpp"
#include "layout/time/clock.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace journey::layout {
namespace {

constexpr int bar_height = 16, axis_below = 7, text_below = 9, tick_small = 3, tick_large = 6;
constexpr int inset = 1;
constexpr double narrowest_part = 3;  ///< px of what is not nothing
constexpr double between_words = 8;

/// Where words stand already on a line, so that no others stand upon them.
class Taken {
 public:
  bool take(double left, double right) {
    const bool is_free = std::all_of(taken_.begin(), taken_.end(), [&](const auto& other) {
      return right + between_words <= other.first || other.second + between_words <= left;
    });
    if (is_free) taken_.emplace_back(left, right);
    return is_free;
  }

 private:
  std::vector<std::pair<double, double>> taken_;
};

class TimeLine {
 public:
  TimeLine(const board::Board& board, const Typesetter& type, const Frame& frame, int y)
      : board_(board), type_(type), frame_(frame), wording_(board.timeline->language), y_(y) {}

  void add(Canvas& canvas, const std::string& id, const board::Timeline::Line& line) {
    for (const board::Timeline::Bar& bar : line.bars) add_bar(canvas, id, bar);
    SheetCell& axis =
        canvas.add_ground({frame_.grid.x, y_ + bar_height, frame_.grid.width, time_line_height - bar_height});
    // First when each begins and the last ends, then what has room between.
    const board::Timeline::Bar* last = nullptr;
    std::vector<Moment> moments;
    for (const board::Timeline::Bar& bar : line.bars) {
      if (!bar.begin) continue;
      add_line(axis, bar);
      moments.push_back({px_of(bar).x, *bar.begin, bar.is_least, {}});
      last = &bar;
    }
    if (last != nullptr && last->seconds > 0)
      moments.push_back(
          {px_of(*last).right, *last->begin + last->seconds, last->is_least || last->is_unknown, {}});
    say(axis, moments);
    for (const board::Timeline::Bar& bar : line.bars)
      if (bar.begin) add_ticks(axis, bar);
  }

 private:
  /// When something begins or ends.
  struct Moment {
    double x = 0, seconds = 0;
    bool is_least = false;
    std::string text;
  };
  struct Reach {
    double x = 0, right = 0;  ///< of what is known to last
    double end = 0;           ///< of its columns
  };

  [[nodiscard]] Reach px_of(const board::Timeline::Bar& bar) const {
    const Span span = frame_.across(bar.first_column, bar.columns);
    Reach reach{double(span.x), double(span.right()), double(span.right())};
    if (bar.seconds <= 0) {
      reach.right = reach.x;
    } else if (frame_.px_a_second > 0) {
      reach.right = std::min(reach.end, reach.x + std::max(narrowest_part, bar.seconds * frame_.px_a_second));
    } else if (bar.columns == 1 && board_.timeline->columns[bar.first_column].value_or(0) > bar.seconds) {
      // The column is as wide as the slowest persona needs it.
      reach.right = reach.x + std::max(narrowest_part, (reach.end - reach.x) * bar.seconds /
                                                           *board_.timeline->columns[bar.first_column]);
    }
    if (bar.is_unknown && reach.right > reach.end - 24) reach.right = std::max(reach.x, reach.end - 24);
    return reach;
  }

  void add_bar(Canvas& canvas, const std::string& id, const board::Timeline::Bar& bar) {
    const Reach reach = px_of(bar);
    const auto& columns = board_.columns;
    std::string name = id + "-bar";
    if (bar.first_column < columns.size()) {
      const board::Column& column = columns[bar.first_column];
      name += "-" + (bar.columns == 1 && !column.id.empty() ? column.id : board_.stages[column.stage].id);
    }
    const int x = static_cast<int>(reach.x), end = static_cast<int>(reach.end);
    SheetCell& cell = canvas.add_cell(std::move(name), bar.words,
                                      {x + inset, y_, std::max(2, end - x - 2 * inset), bar_height});
    double wait = bar.seconds > 0 ? (reach.right - reach.x) * bar.waiting / bar.seconds : 0;
    const bool is_both = bar.waiting > 0 && bar.waiting < bar.seconds;
    if (is_both)
      wait =
          std::clamp(wait, narrowest_part, std::max(narrowest_part, reach.right - reach.x - narrowest_part));
    const int middle = static_cast<int>(std::lround(reach.x + wait)),
              right = static_cast<int>(std::lround(reach.right));
    for (const Span part : pieces(x, middle)) draw(cell, hatched_bar(part.width, bar_height), part.x, y_);
    for (const Span part : pieces(middle, right))
      cell.marks.emplace_back(RectMark{{part.x, y_, part.width, bar_height},
                                       std::min(bar_radius, part.width / 2),
                                       style::Style::time_bar});
    if (bar.is_unknown)
      for (const Span part : pieces(right, end))
        cell.marks.emplace_back(
            RectMark{{part.x, y_, part.width, bar_height}, bar_radius, style::Style::time_unknown});
  }

  /// What lies on the grounds of stages: nothing is drawn between them.
  [[nodiscard]] std::vector<Span> pieces(int from, int to) const {
    std::vector<Span> pieces;
    for (const Span& stage : frame_.stages) {
      const int left = std::max(from, stage.x) + inset, right = std::min(to, stage.right()) - inset;
      if (right > left) pieces.push_back({left, right - left});
    }
    return pieces;
  }

  [[nodiscard]] double axis_y() const { return y_ + bar_height + axis_below + 0.5; }

  void add_line(SheetCell& axis, const board::Timeline::Bar& bar) {
    const Reach reach = px_of(bar);
    if (reach.right > reach.x)
      axis.marks.emplace_back(
          LineMark{{reach.x, axis_y()}, {reach.right, axis_y()}, style::Style::time_axis});
    if (reach.end > reach.right + 2)
      axis.marks.emplace_back(
          LineMark{{reach.right + 2, axis_y()}, {reach.end, axis_y()}, style::Style::time_pause});
  }

  void add_tick(SheetCell& axis, double x, int length) {
    axis.marks.emplace_back(LineMark{{x, axis_y()}, {x, axis_y() + length}, style::Style::time_axis});
  }

  /// Two units tell most of them apart; where they don't, a third is said.
  void say(SheetCell& axis, std::vector<Moment>& moments) {
    for (Moment& moment : moments) moment.text = board::written_time(wording_, moment.seconds);
    std::vector<bool> is_like_another(moments.size(), false);
    for (std::size_t i = 1; i < moments.size(); ++i)
      if (moments[i].text == moments[i - 1].text && moments[i].seconds > moments[i - 1].seconds)
        is_like_another[i] = is_like_another[i - 1] = true;
    const auto say_one = [&](std::size_t i) {
      const Moment& moment = moments[i];
      std::string text = is_like_another[i] ? exact(moment.seconds) : moment.text;
      if (moment.seconds <= 0) text = "0";
      if (moment.is_least) text = "≥ " + text;
      if (name(axis, moment.x, text, style::Style::clock_text)) add_tick(axis, moment.x, tick_large);
    };
    // Where there is no room for all, how long the whole takes is what is looked for.
    if (!moments.empty()) say_one(moments.size() - 1);
    for (std::size_t i = 0; i + 1 < moments.size(); ++i) say_one(i);
  }

  [[nodiscard]] std::string exact(double seconds) const { return board::written_time(wording_, seconds, 3); }

  /// Where the words of a moment may stand: on the ground of its stage.
  [[nodiscard]] Span span_of(double x) const {
    for (const Span& stage : frame_.stages)
      if (x < stage.right() + 1) return stage;
    return frame_.grid;
  }

  bool name(SheetCell& axis, double x, const std::string& text, style::Style style) {
    const double width = type_.room(text, style);
    const Span within = span_of(x);
    const double least = within.x, most = within.right();
    if (width > most - least) return false;
    const Anchor anchor = x - width / 2 < least  ? Anchor::start
                          : x + width / 2 > most ? Anchor::end
                                                 : Anchor::middle;
    const double left = anchor == Anchor::start ? x : anchor == Anchor::end ? x - width : x - width / 2;
    if (!taken_.take(left, left + width)) return false;
    const double y = y_ + bar_height + axis_below + text_below + type_.baseline(style) - 2;
    axis.marks.emplace_back(TextMark{{x, y}, text, style, anchor, Voice::ours});
    return true;
  }

  void add_ticks(SheetCell& axis, const board::Timeline::Bar& bar) {
    const Reach reach = px_of(bar);
    if (bar.is_least) return;  // nobody knows what the clock says
    const double px_a_second = (reach.right - reach.x) / std::max(bar.seconds, 1e-9);
    for (const ClockTick& tick : clock_ticks(*bar.begin, *bar.begin + bar.seconds, reach.right - reach.x)) {
      const double x = reach.x + (tick.seconds - *bar.begin) * px_a_second;
      const bool is_named = tick.is_large && name(axis, x, board::written_time(wording_, tick.seconds),
                                                  style::Style::tick_text);
      add_tick(axis, x, is_named ? tick_large : tick_small);
    }
  }

  const board::Board& board_;
  const Typesetter& type_;
  const Frame& frame_;
  board::Wording wording_;
  int y_;
  Taken taken_;
};

}  // namespace

void add_time_line(Canvas& canvas, const board::Board& board, const std::string& id,
                   const board::Timeline::Line& line, const Typesetter& type, const Frame& frame, int y) {
  TimeLine(board, type, frame, y).add(canvas, id, line);
}

}  // namespace journey::layout
