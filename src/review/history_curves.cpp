// In: the rows of a history. Out: the curve of each version as a small picture of its own, all to one size,
// so that the eye finds what changed from one to the next.
#include "layout/curve/path.hpp"
#include "layout/set/block.hpp"
#include "layout/set/relative_path.hpp"
#include "review/history_cells.hpp"
#include "review/history_plots.hpp"
#include "review/phrases_history.hpp"

#include <algorithm>

namespace journey::review {

namespace {

using layout::Box;
using layout::Point;
using style::Style;

constexpr int curves_a_row = 6, between_curves = 16, curve_height = 72, curve_padding = 9;

/// The place of a curve's point in its box.
std::vector<Point> places_of(const std::vector<double>& curve, const Box& box) {
  const double width = box.width - 2 * curve_padding, height = box.height - 2 * curve_padding;
  std::vector<Point> points;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    const double along =
        curve.size() == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(curve.size() - 1);
    points.push_back({box.x + curve_padding + along * width,
                      box.y + curve_padding + (1 - std::clamp(curve[i], 0.0, 1.0)) * height});
  }
  return points;
}

void draw_curve(const HistoryFrame& frame, layout::SheetCell& cell, const Measures& measures,
                const Box& box) {
  cell.marks.emplace_back(layout::RectMark{box, 6, Style::panel});
  if (measures.curve.empty()) {
    frame.write(cell, phrases::no_scores.in(frame.language), Style::note, box.x + box.width / 2.0,
                box.y + (box.height - frame.type.line_height(Style::note)) / 2, layout::Anchor::middle);
    return;
  }
  const double middle = box.y + box.height / 2.0;
  cell.marks.emplace_back(
      layout::LineMark{{box.x + 4.0, middle}, {box.right() - 4.0, middle}, Style::scale_line});
  const std::vector<Point> points = places_of(measures.curve, box);
  if (points.size() > 1) {
    const std::vector<Point> bezier = layout::CurvePath(points).bezier();
    layout::RelativePath path(bezier.front());
    for (std::size_t i = 1; i + 2 < bezier.size(); i += 3)
      path.curve_to(bezier[i], bezier[i + 1], bezier[i + 2]);
    cell.marks.emplace_back(layout::PathMark{bezier.front(), path.take(), Style::curve});
  }
  const auto lowest = std::min_element(measures.curve.begin(), measures.curve.end());
  const auto at = static_cast<std::size_t>(lowest - measures.curve.begin());
  cell.marks.emplace_back(layout::CircleMark{points[at], 4, marker_of(*lowest)});
}

/// In place of a curve, that there is none.
void draw_lack(const HistoryFrame& frame, layout::SheetCell& cell, std::string_view words, const Box& box) {
  cell.marks.emplace_back(layout::RectMark{box, 6, Style::card_skipped});
  const layout::Paragraph paragraph = frame.type.wrap(words, Style::note, box.width - 2 * curve_padding);
  const int line = frame.type.line_height(Style::note), lines = static_cast<int>(paragraph.lines.size());
  int y = box.y + (box.height - lines * line) / 2;
  for (const std::string& text : paragraph.lines)
    y = frame.write(cell, text, Style::note, box.x + box.width / 2.0, y, layout::Anchor::middle);
}

int draw_version(HistoryFrame& frame, const HistoryRow& row, Box box) {
  layout::SheetCell& cell = frame.add(box, box.y, "commit-" + row.short_id(), told_of(row, frame.language));
  int y = frame.write(cell, lexicon::to_string(row.day), Style::clock_text, box.x, box.y);
  y = frame.write(cell, row.short_id(), Style::note, box.x, y) + 4;
  const Box picture{box.x, y, box.width, curve_height};
  if (row.state == HistoryRow::State::map) {
    draw_curve(frame, cell, row.measures, picture);
  } else {
    draw_lack(frame, cell, lack_of(row.state).in(frame.language), picture);
  }
  y = picture.bottom() + 4;
  const int below = y + frame.type.line_height(Style::note);
  if (row.measures.mean)
    frame.write(cell,
                plain(say_in<phrases::mean_is>(frame.language,
                                               ours(score_shown(*row.measures.mean, row.measures.scale)))),
                Style::note, box.x, y);
  return below;
}

}  // namespace

int draw_curves(HistoryFrame& frame, const History& history, int y) {
  const int width = (frame.right - frame.left - (curves_a_row - 1) * between_curves) / curves_a_row;
  layout::SheetCell& head = frame.add({frame.left, y, frame.right - frame.left, 0}, y);
  y = frame.write(head, phrases::curves_of_versions.in(frame.language), Style::lane_label, frame.left, y) +
      10;
  const std::size_t drawn = std::min(history.rows.size(), most_curves);
  int below = y;
  for (std::size_t i = 0; i < drawn; ++i) {
    const int column = static_cast<int>(i % curves_a_row);
    if (column == 0 && i > 0) y = below + between_curves;
    below = draw_version(frame, history.rows[i],
                         {frame.left + column * (width + between_curves), y, width, curve_height});
  }
  if (drawn == history.rows.size()) return below;
  layout::SheetCell& rest = frame.add({frame.left, below, frame.right - frame.left, 0}, below);
  return frame.write(
      rest, plain(say_in<phrases::older_versions>(frame.language, count(history.rows.size() - drawn))),
      Style::subtitle, frame.left, below + between_curves);
}

}  // namespace journey::review
