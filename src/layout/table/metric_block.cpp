#include "layout/table/metric_block.hpp"

#include "layout/set/signs.hpp"
#include "layout/set/trailing_marks.hpp"
#include "layout/table/frame.hpp"

#include <algorithm>
#include <cmath>

namespace journey::layout {
namespace {

constexpr int arrow_room = 13, check_room = metric_marks_room - arrow_room, trend_height = 20,
              trend_width = 104;

struct TargetLook {
  style::Style text, mark;
};

/// A target that is met is good, one that is missed is bad; of one without a value nobody knows.
TargetLook look_of_target(board::Tone tone) {
  switch (tone) {
    case board::Tone::good:
      return {style::Style::metric_target, style::Style::metric_mark};
    case board::Tone::bad:
      return {style::Style::metric_target_missed, style::Style::metric_mark_missed};
    case board::Tone::neutral:
      break;
  }
  return {style::Style::metric_target_open, style::Style::metric_mark_open};
}

}  // namespace

Block trend_line(const std::vector<double>& history, int width, int height) {
  Block block;
  const bool finite = std::all_of(history.begin(), history.end(), [](double v) { return std::isfinite(v); });
  if (history.size() < 2 || !finite) return block;
  const auto range = std::minmax_element(history.begin(), history.end());
  // Halves, because the range of huge values may itself be more than a double holds.
  const double half_low = *range.first / 2, half_range = *range.second / 2 - half_low;
  const double edge = (width - 6.0) / static_cast<double>(history.size() - 1);
  const auto y_of = [&](double value) {
    return half_range > 0 ? 3 + (height - 6) * (1 - (value / 2 - half_low) / half_range) : height / 2.0;
  };
  std::string commands;
  double x = 0, y = y_of(history.front());
  const Point start{3, y};
  for (std::size_t i = 1; i < history.size(); ++i) {
    // Relative steps between rounded places, so that rounding does not add up.
    const double next_x = std::round(static_cast<double>(i) * edge * 100) / 100;
    const double next_y = std::round(y_of(history[i]) * 100) / 100;
    commands += "l" + number_text(next_x - x) + " " + number_text(next_y - y);
    x = next_x;
    y = next_y;
  }
  block.stamps.push_back({commands, start, style::Style::trend});
  block.marks.emplace_back(CircleMark{{3 + x, y}, 2.5, style::Style::trend_end});
  block.width = width;
  block.height = height;
  return block;
}

Block metric_block(const board::Item& item, const Typesetter& type, int width) {
  const board::MetricValue& metric = *item.metric;
  const int inner = width - 2 * card_padding, x = card_padding;
  Block block;
  const TrailingMarks marks{item.assumed, !item.href.empty()};
  add_paragraph_with_marks(block, marks, type,
                           wrap_before(marks, type, item.text, style::Style::metric_name, inner),
                           style::Style::metric_name, x, 0, x + inner);
  int y = block.height;
  const int line = type.line_height(style::Style::metric_value);
  int at = x;
  if (!metric.current.empty()) {
    const Paragraph current = type.wrap(metric.current, style::Style::metric_value, inner);
    const int below = add_paragraph(block, type, current, style::Style::metric_value, x, y);
    y = below - line;
    at = x + ceil_px(type.room(current.lines.back(), style::Style::metric_value)) + 6;
  }
  if (!metric.target.empty()) {
    const TargetLook look = look_of_target(metric.tone);
    const int extra = arrow_room + (metric.tone == board::Tone::good ? check_room : 0);
    if (at > x && at + extra + type.room(metric.target, look.text) > x + inner) {
      at = x;
      y += line;
    }
    // On the baseline of the value.
    const int lift = type.baseline(style::Style::metric_value) - type.baseline(look.text);
    block.stamps.push_back(
        {std::string(sign_path(SignShape::arrow)), {double(at), y + line / 2.0 - 3}, look.mark});
    const Paragraph target = type.wrap(metric.target, look.text, inner - (at - x) - extra);
    const int below = add_paragraph(block, type, target, look.text, at + arrow_room, y + lift);
    if (metric.tone == board::Tone::good)
      block.stamps.push_back({std::string(sign_path(SignShape::check)),
                              {at + arrow_room + target.width + 4, y + line / 2.0 - 3},
                              look.mark});
    y = std::max(y, below - type.line_height(look.text) - lift);
  }
  y += line;
  if (const Block trend = trend_line(metric.history, std::min(inner, trend_width), trend_height);
      !trend.empty()) {
    place(block, trend, x, y + 1);
    y += trend_height + 2;
  }
  block.height = std::max(block.height, y);
  block.width = width;
  return block;
}

}  // namespace journey::layout
