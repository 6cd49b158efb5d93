#include "layout/set/hatch.hpp"

#include <algorithm>
#include <string>

namespace journey::layout {

Block hatched_bar(int width, int height) {
  constexpr double apart = 6, shortest = 0.5;
  Block block;
  block.width = width;
  block.height = height;
  std::string commands;
  Point pen, start;
  // Rising lines, each cut off at the edges of the bar.
  for (double at = apart / 2; at < width + height; at += apart) {
    const double before = std::max(0.0, height - at), behind = std::max(0.0, at - width);
    const double length = height - before - behind;
    if (length <= shortest) continue;
    const Point from{at - height + before, height - before};
    if (commands.empty()) {
      start = from;
    } else {
      commands += "m" + number_text(from.x - pen.x) + " " + number_text(from.y - pen.y);
    }
    commands += "l" + number_text(length) + " " + number_text(-length);
    pen = {from.x + length, from.y - length};
  }
  block.marks.emplace_back(
      RectMark{{0, 0, width, height}, std::min(bar_radius, width / 2), style::Style::time_wait});
  if (!commands.empty()) block.stamps.push_back({std::move(commands), start, style::Style::time_hatch});
  return block;
}

}  // namespace journey::layout
